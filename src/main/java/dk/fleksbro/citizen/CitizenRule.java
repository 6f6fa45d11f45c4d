package dk.fleksbro.citizen;

import dk.fleksbro.shared.Rule;

/** What can keep a citizen from being invited, or a fleksjobbevis from being used. */
public enum CitizenRule implements Rule {
    CITIZEN_NAME_MISSING,
    CITIZEN_NAME_NOT_VALID,
    CITIZEN_EMAIL_NOT_VALID,
    CITIZEN_PHONE_NOT_VALID,
    CITIZEN_POSTAL_CODE_UNKNOWN,
    PROFILE_NOT_IN_USE,
    CONTACT_ONLY_WHEN_MUTUAL
}
