package dk.fleksbro.agreement;

import dk.fleksbro.shared.Rule;

/** What keeps a sheet to the colleagues from being shown. */
public enum ColleagueRule implements Rule {
    SHEET_NOT_READY,
    SHEET_TOO_LONG_SHOWN,
    SHEET_EMPLOYMENT_OVER
}
