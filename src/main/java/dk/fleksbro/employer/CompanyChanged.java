package dk.fleksbro.employer;

/** A company has been looked at. */
public record CompanyChanged(CompanyId company) {}
