package dk.fleksbro.fair.day;

import dk.fleksbro.shared.Rule;

/** What keeps the host from writing down that the day has turned out otherwise. */
public enum ChangeRule implements Rule {
    /** Somebody else has written something of the guest in the meantime. */
    FAIR_GUEST_MOVED,
    /** Who was checked in has come; the dates held so far would be lost. */
    FAIR_GUEST_WAS_HERE,
    /** Only rounds to come can be chosen. */
    FAIR_CHANGE_ROUND_OVER,
    /** Somebody else has closed the table, or opened it again. */
    FAIR_TABLE_MOVED
}
