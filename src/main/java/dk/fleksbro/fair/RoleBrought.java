package dk.fleksbro.fair;

import dk.fleksbro.vacancy.FlexJobRoleId;

/**
 * A vacant role that a workplace brings to a fair, or could bring.
 *
 * @param workplace its name, empty where it goes without saying
 */
public record RoleBrought(FlexJobRoleId id, String title, String workplace) {}
