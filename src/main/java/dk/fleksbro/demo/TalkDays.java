package dk.fleksbro.demo;

import dk.fleksbro.followup.PointDone;
import dk.fleksbro.followup.Schedule;
import dk.fleksbro.followup.ScheduleFacts;
import dk.fleksbro.followup.SchedulePoint;
import dk.fleksbro.followup.ScheduleRules;
import dk.fleksbro.followup.TalkKind;
import dk.fleksbro.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The talks of one employment by the portal's own schedule: those that were held, and the next of each kind. */
final class TalkDays {

    /** The portal itself plans so far ahead. */
    private static final int MONTHS_AHEAD = 36;

    /** Nearer than this nobody has held it yet. */
    private static final int JUST_DUE = 7;

    /** The ladder has brought it to somebody long before this. */
    private static final int LONGEST_FORGOTTEN = 75;

    private final DemoDays days;
    private final Chance chance;

    TalkDays(DemoDays days, Chance chance) {
        this.days = days;
        this.chance = chance;
    }

    /** @param heldOn the day it was held, or null while it has still to be */
    record Planned(SchedulePoint point, @Nullable LocalDate heldOn) {

        boolean isBetweenUs() {
            return point.kind() == TalkKind.BETWEEN_US;
        }
    }

    /** @param forgotten whether the newest talk between the two has not been held although it is long due */
    List<Planned> of(DemoJob job, boolean forgotten, boolean lastWasLate) {
        LocalDate today = days.today();
        LocalDate last = job.ended() == null
                ? (job.starts().isAfter(today) ? job.starts() : today).plusMonths(MONTHS_AHEAD)
                : job.ended();
        ScheduleFacts facts = new ScheduleFacts(
                job.starts(), last, job.fiveYears(), null, new TreeMap<>(Map.of(job.starts(), job.interval())));
        List<SchedulePoint> points = Schedule.points(facts, ScheduleRules.all(), List.of());
        Map<String, LocalDate> held = new HashMap<>();
        SchedulePoint newest = null;
        for (SchedulePoint point : points) {
            if (point.due().isBefore(today.minusDays(JUST_DUE))) {
                held.put(point.key(), early(point.due(), job.starts()));
                newest = point.kind() == TalkKind.BETWEEN_US ? point : newest;
            }
        }
        if (newest != null && forgotten && newest.due().isAfter(today.minusDays(LONGEST_FORGOTTEN))) {
            held.remove(newest.key());
        } else if (newest != null && lastWasLate) {
            held.put(newest.key(), late(newest.due(), job.ended() == null ? today.minusDays(1) : job.ended()));
            points = Schedule.points(facts, ScheduleRules.all(), done(points, held));
        }
        return planned(job, points, held);
    }

    private static List<PointDone> done(List<SchedulePoint> points, Map<String, LocalDate> held) {
        List<PointDone> done = new ArrayList<>();
        for (SchedulePoint point : points) {
            LocalDate on = held.get(point.key());
            if (on != null) {
                done.add(new PointDone(point.key(), point.due(), on));
            }
        }
        return done;
    }

    /** Of a rule that repeats only the next is planned; of one that names its months, all. */
    private static List<Planned> planned(DemoJob job, List<SchedulePoint> points, Map<String, LocalDate> held) {
        List<Planned> planned = new ArrayList<>();
        Set<String> waiting = new HashSet<>();
        for (SchedulePoint point : points) {
            LocalDate heldOn = held.get(point.key());
            String rule = point.key().substring(0, point.key().indexOf(':'));
            boolean repeats =
                    ScheduleRules.all().stream().anyMatch(line -> line.key().equals(rule) && line.every() > 0);
            if (heldOn != null || (job.ended() == null && (!repeats || waiting.add(rule)))) {
                planned.add(new Planned(point, heldOn));
            }
        }
        return planned;
    }

    private LocalDate early(LocalDate due, LocalDate starts) {
        LocalDate day = due;
        for (int i = chance.between(0, 4); i > 0 && day.minusDays(i).isAfter(starts); i--) {
            if (WorkingDays.isWorkingDay(day.minusDays(i))) {
                return day.minusDays(i);
            }
        }
        return day;
    }

    private LocalDate late(LocalDate day, LocalDate latest) {
        LocalDate late = WorkingDays.onOrAfter(day.plusDays(chance.between(8, 30)));
        return late.isAfter(latest) ? day : late;
    }
}
