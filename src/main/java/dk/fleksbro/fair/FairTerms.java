package dk.fleksbro.fair;

import dk.fleksbro.shared.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is settled about a fair: where and when it is, and how many there is room for.
 *
 * @param targetDates the plan gives every fleksjobber a first date, then a second, up to this many
 * @param seekerPlaces how many fleksjobbere there is room for
 * @param answerBy the last day on which somebody who is invited can say yes
 */
public record FairTerms(
        String name,
        String place,
        String street,
        String postalCode,
        LocalDate day,
        FairTimes times,
        int targetDates,
        int seekerPlaces,
        LocalDate answerBy) {

    /** A year is 52 weeks here, so that the fair stays on its weekday. */
    private static final int WEEKS_A_YEAR = 52;

    public Instant starts() {
        return DanishTime.instant(day, times.starts());
    }

    /** The same fair at other times of its day. */
    FairTerms at(FairTimes changed) {
        return new FairTerms(name, place, street, postalCode, day, changed, targetDates, seekerPlaces, answerBy);
    }

    /** The same settings for the same weekday, a year or more later: the first that leaves time to invite people. */
    FairTerms again(LocalDate today) {
        LocalDate next = day.plusWeeks(WEEKS_A_YEAR);
        while (next.isBefore(today.plusDays(JobFair.INVITED_DAYS_AHEAD))) {
            next = next.plusWeeks(WEEKS_A_YEAR);
        }
        LocalDate answers = next.minusDays(ChronoUnit.DAYS.between(answerBy, day));
        return new FairTerms(name, place, street, postalCode, next, times, targetDates, seekerPlaces, answers);
    }
}
