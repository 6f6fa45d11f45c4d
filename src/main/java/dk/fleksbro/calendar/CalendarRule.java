package dk.fleksbro.calendar;

import dk.fleksbro.shared.Rule;

/** What somebody can be refused here. */
public enum CalendarRule implements Rule {
    /** Nobody has more calendars than this to read an address with. */
    CALENDAR_ADDRESSES_FULL
}
