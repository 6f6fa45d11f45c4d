package dk.fleksbro.agreement;

import dk.fleksbro.agreement.Terms.WorkDay;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.WeeklyHours;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What does not go together, within an agreement and with the person's other jobs, each said with its reason. They are things
 * to look at, and keep nobody from anything. An employer learns nothing of other employments: what is said there is the same
 * with and without them.
 */
public final class Overlaps {

    private final Terms terms;
    private final List<OtherJob> others;
    private final OptionalInt capacity;
    private final boolean sensitive;
    private final Locale locale;
    private final List<Sentence> found = new ArrayList<>();

    private Overlaps(Terms terms, List<OtherJob> others, OptionalInt capacity, boolean seesOtherJobs, Locale locale) {
        this.terms = terms;
        this.others = seesOtherJobs ? others : List.of();
        this.capacity = capacity;
        this.sensitive = seesOtherJobs;
        this.locale = locale;
    }

    /**
     * @param capacity the most minutes a week the fleksjobbevis says
     * @param seesOtherJobs whether the reader may know where else the person works: the person and the municipality
     */
    public static List<Sentence> of(
            Terms terms, List<OtherJob> others, OptionalInt capacity, boolean seesOtherJobs, Locale locale) {
        Overlaps overlaps = new Overlaps(terms, others, capacity, seesOtherJobs, locale);
        Hours.check(terms, locale).forEach(finding -> overlaps.found.add(finding.sentence()));
        overlaps.total();
        overlaps.ownDays();
        overlaps.capacity();
        if (seesOtherJobs) {
            overlaps.otherDays();
            overlaps.pay();
        }
        return List.copyOf(overlaps.found);
    }

    /** Whether two pieces of work can lie at the same time: the same day, in weeks they share, at times that overlap. */
    public static boolean collide(WorkDay one, WorkDay other) {
        boolean weeks =
                one.weeks() == Terms.Weeks.EVERY || other.weeks() == Terms.Weeks.EVERY || one.weeks() == other.weeks();
        return one.day() == other.day()
                && weeks
                && one.from().isBefore(other.to())
                && other.from().isBefore(one.to());
    }

    private void total() {
        OptionalInt presence = terms.presenceMinutes();
        if (terms.week().isEmpty() || presence.isEmpty()) {
            return;
        }
        WeekTotal total = WeekTotal.of(terms.week());
        if (total.average() != presence.getAsInt()) {
            say(
                    total.differs() ? "agreement.overlap.week-average" : "agreement.overlap.week-total",
                    hours(total.average()),
                    hours(presence.getAsInt()));
        }
    }

    private void ownDays() {
        List<WorkDay> week = terms.week();
        for (int i = 0; i < week.size(); i++) {
            for (int j = i + 1; j < week.size(); j++) {
                if (collide(week.get(i), week.get(j))) {
                    say("agreement.overlap.own-days", day(week.get(i)), span(week.get(i)), span(week.get(j)));
                }
            }
        }
    }

    private void capacity() {
        OptionalInt here = terms.presenceMinutes();
        if (here.isEmpty() || capacity.isEmpty()) {
            return;
        }
        Map<EmploymentId, Integer> elsewhere = new LinkedHashMap<>();
        others.forEach(job ->
                elsewhere.merge(job.employment(), job.terms().presenceMinutes().orElse(0), Math::max));
        int together = here.getAsInt()
                + elsewhere.values().stream().mapToInt(Integer::intValue).sum();
        if (together <= capacity.getAsInt()) {
            return;
        }
        if (!sensitive) {
            say("agreement.overlap.capacity.employer");
        } else if (elsewhere.isEmpty()) {
            say("agreement.overlap.capacity.here", hours(together), hours(capacity.getAsInt()));
        } else {
            say(
                    "agreement.overlap.capacity.together",
                    hours(together),
                    String.join(", ", companies()),
                    hours(capacity.getAsInt()));
        }
    }

    private void otherDays() {
        Set<Sentence> once = new LinkedHashSet<>();
        for (OtherJob job : others) {
            for (WorkDay there : job.terms().week()) {
                terms.week().stream()
                        .filter(mine -> collide(mine, there))
                        .forEach(mine -> once.add(Sentence.of(
                                "agreement.overlap.other-days", day(mine), span(mine), job.company(), span(there))));
            }
        }
        found.addAll(once);
    }

    private void pay() {
        boolean paidElsewhere =
                others.stream().anyMatch(job -> job.terms().hourlyPay().isPresent());
        if (paidElsewhere) {
            say("agreement.overlap.pay", String.join(", ", companies()));
        }
    }

    private Set<String> companies() {
        Set<String> names = new LinkedHashSet<>();
        others.forEach(job -> names.add(job.company()));
        return names;
    }

    private void say(String key, Object... arguments) {
        found.add(Sentence.of(key, arguments));
    }

    private static Sentence day(WorkDay day) {
        return Sentence.of("day." + day.day().name());
    }

    private String span(WorkDay day) {
        return clock(day.from()) + "–" + clock(day.to());
    }

    private String clock(LocalTime time) {
        return DanishTime.clock(DanishTime.instant(java.time.LocalDate.EPOCH, time), locale);
    }

    private String hours(int minutes) {
        return WeeklyHours.show(minutes, locale);
    }
}
