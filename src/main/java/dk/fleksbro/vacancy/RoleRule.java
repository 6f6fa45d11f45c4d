package dk.fleksbro.vacancy;

import dk.fleksbro.shared.Rule;

/** What an employer can be refused with a role. */
public enum RoleRule implements Rule {
    ROLE_INCOMPLETE,
    ROLE_MOVE_NOT_POSSIBLE,
    ROLE_MOVED_MEANWHILE
}
