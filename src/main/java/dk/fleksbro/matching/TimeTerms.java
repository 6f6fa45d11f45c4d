package dk.fleksbro.matching;

import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.matching.Reason.Kind;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The points about time: hours a week, room to grow, days, the length of a day and the time of day. */
final class TimeTerms {

    private static final int DAYS_IN_A_WEEK = 7;

    private final Pair pair;
    private final PublishedRole role;
    private final FlexJobProfile profile;
    private final Addressee who;
    private final int leastPresence;
    private final int mostPresence;

    private TimeTerms(Pair pair) {
        this.pair = pair;
        this.role = pair.role();
        this.profile = pair.profile();
        this.who = pair.who();
        this.leastPresence = profile.rhythm().presence(role.hoursMin().minutes());
        this.mostPresence = profile.rhythm().presence(role.hoursMax().minutes());
    }

    static List<Reason> of(Pair pair) {
        return new TimeTerms(pair).reasons();
    }

    private List<Reason> reasons() {
        Rhythm rhythm = profile.rhythm();
        int needed = Math.max(1, role.daysNeeded());
        int days = WorkingDay.days(leastPresence, needed, shared(), orNone(rhythm.goodDayMinutes()));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(hours());
        if (profile.goalMinutes() != null) {
            reasons.add(growth(profile.goalMinutes()));
        }
        reasons.add(days(needed));
        if (rhythm.goodDayMinutes() != null || rhythm.badDayMinutes() != null) {
            reasons.add(day(needed, days));
        }
        if (rhythm.earliestStart() != null || rhythm.latestEnd() != null) {
            reasons.add(TimeOfDay.of(pair, Math.ceilDiv(leastPresence, days)));
        }
        return reasons;
    }

    private Reason hours() {
        int least = profile.hoursMin().minutes();
        int most = profile.hoursMax().minutes();
        Sentence work = Phrases.hours(role.hoursMin().minutes(), role.hoursMax().minutes());
        Sentence asked = leastPresence == role.hoursMin().minutes()
                ? work
                : Sentence.of("fit.hours.presence", work, Phrases.hours(leastPresence, mostPresence));
        Sentence can = Phrases.hours(least, most);
        if (leastPresence > most) {
            return pair.nothing(Kind.BLOCKED, TermKind.HOURS, who.say("fit.hours.too-many", asked, can));
        }
        return mostPresence < least
                ? pair.nothing(Kind.BLOCKED, TermKind.HOURS, who.say("fit.hours.too-few", asked, can))
                : pair.fits(TermKind.HOURS, who.say("fit.hours.fits", asked, can));
    }

    private Reason growth(int goal) {
        Sentence wish = Phrases.hours(goal, goal);
        return mostPresence >= goal
                ? pair.fits(TermKind.GROWTH, who.say("fit.growth.room", wish))
                : pair.nothing(Kind.NOTE, TermKind.GROWTH, who.say("fit.growth.no-room", wish));
    }

    private Weekdays common() {
        Weekdays asked = role.weekdays();
        Weekdays can = profile.weekdays();
        return asked.count() == 0 ? can : can.count() == 0 ? asked : asked.and(can);
    }

    private boolean anyDay() {
        return role.weekdays().count() == 0 && profile.weekdays().count() == 0;
    }

    private int shared() {
        return anyDay() ? DAYS_IN_A_WEEK : common().count();
    }

    private Reason days(int needed) {
        if (anyDay()) {
            return pair.fits(TermKind.DAYS, Sentence.of("fit.days.any"));
        }
        Sentence count = Phrases.dayCount(needed);
        if (shared() >= needed) {
            return pair.fits(TermKind.DAYS, Sentence.of("fit.days.fits", Phrases.days(common()), count));
        }
        return pair.nothing(
                Kind.BLOCKED,
                TermKind.DAYS,
                who.say("fit.days.blocked", count, free(role.weekdays()), free(profile.weekdays())));
    }

    private static Sentence free(Weekdays days) {
        return days.count() == 0 ? Sentence.of("fit.days.free") : Phrases.days(days);
    }

    private Reason day(int needed, int days) {
        int goodDay = orNone(profile.rhythm().goodDayMinutes());
        int badDay = orNone(profile.rhythm().badDayMinutes());
        Sentence good = goodDay == 0 ? Sentence.of("fit.day.no-answer") : Phrases.minutes(goodDay);
        Sentence bad = badDay == 0 ? Sentence.of("fit.day.no-answer") : Phrases.minutes(badDay);
        Sentence day = Phrases.minutes(Math.ceilDiv(leastPresence, days));
        Sentence spread = Phrases.dayCount(days);
        int notEveryDay = Shares.notEveryDay(pair.weights().of(TermKind.GOOD_DAY));
        return switch (WorkingDay.of(leastPresence, needed, days, goodDay, badDay)) {
            case EVERY_DAY -> pair.fits(TermKind.GOOD_DAY, who.say("fit.day.fits", day, good, bad));
            case GOOD_DAYS ->
                pair.reason(Kind.NOTE, TermKind.GOOD_DAY, notEveryDay, who.say("fit.day.good", day, good, bad));
            case SPREAD ->
                pair.reason(
                        Kind.ADAPTABLE, TermKind.GOOD_DAY, notEveryDay, who.say("fit.day.spread", day, good, spread));
            case TOO_LONG -> pair.nothing(Kind.BLOCKED, TermKind.GOOD_DAY, who.say("fit.day.blocked", day, good));
        };
    }

    private static int orNone(@Nullable Integer minutes) {
        return Objects.requireNonNullElse(minutes, 0);
    }
}
