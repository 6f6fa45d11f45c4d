package dk.fleksbro.matching;

import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.matching.Reason.Kind;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.ArrayList;
import java.util.List;

/** The points about time: hours a week, room to grow, and days. */
final class TimeTerms {

    private static final int HOURS = 6;
    private static final int DAYS = 4;
    private static final int GROWTH = 2;
    private static final int DAYS_IN_A_WEEK = 7;

    private TimeTerms() {}

    static List<Reason> of(PublishedRole role, FlexJobProfile profile, Addressee who) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(hours(role, profile, who));
        if (profile.goalMinutes() != null && WeeklyHours.isValid(profile.goalMinutes())) {
            reasons.add(growth(role, new WeeklyHours(profile.goalMinutes()), who));
        }
        reasons.add(days(role, profile, who));
        return reasons;
    }

    private static Reason hours(PublishedRole role, FlexJobProfile profile, Addressee who) {
        Sentence asked = Phrases.hours(role.hoursMin(), role.hoursMax());
        Sentence can = Phrases.hours(profile.hoursMin(), profile.hoursMax());
        if (role.hoursMin().minutes() > profile.hoursMax().minutes()) {
            return new Reason(Kind.BLOCKED, who.say("fit.hours.too-many", asked, can), 0, HOURS);
        }
        if (role.hoursMax().minutes() < profile.hoursMin().minutes()) {
            return new Reason(Kind.BLOCKED, who.say("fit.hours.too-few", asked, can), 0, HOURS);
        }
        return new Reason(Kind.FITS, who.say("fit.hours.fits", asked, can), HOURS, HOURS);
    }

    private static Reason growth(PublishedRole role, WeeklyHours goal, Addressee who) {
        boolean room = role.hoursMax().minutes() >= goal.minutes();
        Sentence wish = Phrases.hours(goal, goal);
        return room
                ? new Reason(Kind.FITS, who.say("fit.growth.room", wish), GROWTH, GROWTH)
                : new Reason(Kind.NOTE, who.say("fit.growth.no-room", wish), 0, GROWTH);
    }

    private static Reason days(PublishedRole role, FlexJobProfile profile, Addressee who) {
        Weekdays asked = role.weekdays();
        Weekdays can = profile.weekdays();
        int needed = Math.max(1, role.daysNeeded());
        boolean anyDay = asked.count() == 0 && can.count() == 0;
        Weekdays common = asked.count() == 0 ? can : can.count() == 0 ? asked : asked.and(can);
        int shared = anyDay ? DAYS_IN_A_WEEK : common.count();
        if (anyDay) {
            return new Reason(Kind.FITS, Sentence.of("fit.days.any"), DAYS, DAYS);
        }
        if (shared >= needed) {
            Object count = Phrases.dayCount(needed);
            return new Reason(Kind.FITS, Sentence.of("fit.days.fits", Phrases.days(common), count), DAYS, DAYS);
        }
        Sentence on = asked.count() == 0 ? Sentence.of("fit.days.free") : Phrases.days(asked);
        Sentence free = can.count() == 0 ? Sentence.of("fit.days.free") : Phrases.days(can);
        return new Reason(Kind.BLOCKED, who.say("fit.days.blocked", Phrases.dayCount(needed), on, free), 0, DAYS);
    }
}
