package dk.fleksbro.agreement;

/** What somebody works elsewhere: the terms of another employment, in force or to come. */
public record OtherJob(EmploymentId employment, String company, Terms terms) {}
