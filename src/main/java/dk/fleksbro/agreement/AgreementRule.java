package dk.fleksbro.agreement;

import dk.fleksbro.shared.Rule;

/** What keeps an agreement from being begun or written. */
public enum AgreementRule implements Rule {
    MATCH_NOT_MUTUAL,
    NAME_NOT_RELEASED,
    PERSON_IS_PROTECTED,
    CITIZEN_NOT_ASKED,
    WORKPLACE_NOT_FOUND,
    WORKPLACE_NUMBER_NOT_READABLE,
    AGREEMENT_NOT_BEING_WRITTEN,
    OWN_WORDS_ONLY
}
