package dk.fleksbro.vacancy;

/** A role says something else than before, or is opened, paused or closed. */
public record RoleChanged(FlexJobRoleId role) {}
