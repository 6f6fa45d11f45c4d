package dk.fleksbro.agreement;

import dk.fleksbro.shared.Rule;

/** What keeps an approval from counting. */
public enum ApprovalRule implements Rule {
    AGREEMENT_HAS_CHANGED,
    AGREEMENT_NOT_COMPLETE,
    AGREEMENT_SAYS_THE_SAME,
    AGREEMENT_GIVEN_UP,
    AGREEMENT_IN_FORCE_ALREADY,
    MUNICIPALITY_IS_LAST,
    MUNICIPALITY_SPEAKS_FOR_ITSELF,
    UNION_NOT_ASKED,
    EMPLOYMENT_IS_OVER,
    ON_BEHALF_INCOMPLETE,
    OBJECTION_TOO_LATE,
    OBJECTION_TEXT_MISSING,
    NO_APPROVAL_TO_TAKE_BACK
}
