package dk.fleksbro.employer;

/** Somebody who acts for a workplace, as the others there see them. */
public record ColleagueRow(String name, String email, String phone) {}
