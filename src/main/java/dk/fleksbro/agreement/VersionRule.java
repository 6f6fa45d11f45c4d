package dk.fleksbro.agreement;

import dk.fleksbro.shared.Rule;

/** What keeps a change from being proposed. */
public enum VersionRule implements Rule {
    CHANGE_UNDER_WAY,
    CHANGE_OF_NOTHING
}
