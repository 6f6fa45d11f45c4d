package dk.fleksbro.calendar;

/** What an event is called in a calendar that others may see; the words stand under {@code calendar.title.X}. */
public enum CalendarTitle {
    TALK
}
