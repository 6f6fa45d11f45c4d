package dk.fleksbro.account;

import dk.fleksbro.shared.Rule;

/** What can go wrong with an account. */
public enum AccountRule implements Rule {
    EMAIL_TAKEN,
    EMAIL_NOT_VALID,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_COMMON,
    PASSWORD_WRONG,
    LINK_USED_OR_OLD,
    NAME_MISSING,
    MUNICIPALITY_CODE_NOT_VALID,
    MUNICIPALITY_TAKEN,
    MUNICIPALITY_MISSING,
    OWN_ACCOUNT_STAYS_OPEN
}
