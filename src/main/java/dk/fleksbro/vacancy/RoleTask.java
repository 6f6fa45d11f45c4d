package dk.fleksbro.vacancy;

import dk.fleksbro.scale.TaskKind;

/** A task of a role, and whether the role can do without it. */
public record RoleTask(TaskKind kind, boolean canBeLeftOut) {}
