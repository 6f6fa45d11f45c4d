package dk.fleksbro.account;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does a colleague's work while the colleague is away. Everything but the early end is a rule of days, so the
 * colleague is back by themselves.
 *
 * @param firstDay the first day away, by Danish time
 * @param lastDay the last day away
 * @param endedOn the day it was ended early, on which the colleague is back; not after {@code lastDay}
 */
public record StandIn(
        StandInId id,
        MunicipalityId municipality,
        AccountId absent,
        String absentName,
        AccountId standIn,
        String standInName,
        LocalDate firstDay,
        LocalDate lastDay,
        AccountId createdBy,
        Instant createdAt,
        @Nullable LocalDate endedOn) {

    /** The day the one who is away is back. */
    public LocalDate backOn() {
        return endedOn == null ? lastDay.plusDays(1) : endedOn;
    }

    /** Taken back before it began: it never held. One that is ended on its first day has held for a part of it. */
    public boolean isTakenBack() {
        return backOn().isBefore(firstDay);
    }

    public boolean hasBegun(LocalDate today) {
        return !today.isBefore(firstDay);
    }

    public boolean isOn(LocalDate day) {
        return hasBegun(day) && day.isBefore(backOn());
    }

    public boolean isOver(LocalDate today) {
        return !today.isBefore(backOn());
    }

    /** Whether it is about this person, on either side. */
    public boolean concerns(AccountId person) {
        return absent.equals(person) || standIn.equals(person);
    }
}
