package dk.fleksbro.demo;

import dk.fleksbro.agreement.ChangeKind;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.shared.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The versions of an agreement over the years: hours that rise, stay or fall, tasks that change, and what lies ahead. */
final class JobVersions {

    private static final List<Signatory> ALL = List.of(Signatory.EMPLOYER, Signatory.CITIZEN, Signatory.MUNICIPALITY);
    /** Nobody changes hours before so many days have gone. */
    private static final int SETTLED = 150;

    private static final int HOUR = 60;

    private final DemoDays days;
    private final Chance chance;
    private final JobText text;
    private final DemoTexts texts;
    private final Deck<HoursStory.Way> ways;

    JobVersions(DemoDays days, DemoNames names, Chance chance) {
        this.days = days;
        this.chance = chance;
        this.texts = DemoTexts.read("ansaettelser.txt");
        this.text = new JobText(texts, names, chance);
        this.ways = new Deck<>(ways(), chance);
    }

    /** Of a hundred that are old enough; the young ones have not changed. */
    private static List<HoursStory.Way> ways() {
        List<HoursStory.Way> hundred = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            hundred.add(
                    i < 24
                            ? HoursStory.Way.ROSE
                            : i < 29
                                    ? HoursStory.Way.FELL
                                    : i < 55 ? HoursStory.Way.SAME_BUT_CHANGED : HoursStory.Way.SAME);
        }
        return hundred;
    }

    DemoJob write(
            int number,
            EmploymentId id,
            JobStory story,
            EmployedPerson person,
            DemoWorkplace workplace,
            LocalDate starts,
            @Nullable LocalDate ended,
            int minutes) {
        int interval = DemoJobs.isAtSignIn(number) ? 2 : chance.of(List.of(2, 2, 3, 3, 4, 6));
        boolean fiveYears = chance.percent(30);
        LocalDate until = ended == null ? days.today() : ended;
        long age = ChronoUnit.DAYS.between(starts, until);
        HoursStory hours = HoursStory.of(age < SETTLED * 2 ? HoursStory.Way.SAME : ways.next(), minutes, chance);
        Map<String, String> fields =
                text.first(person, workplace, starts, hours.minutes().getFirst(), interval, fiveYears);
        List<JobVersion> versions = new ArrayList<>();
        versions.add(first(story, starts, fields));
        int steps = hours.minutes().size();
        for (int i = 1; i < steps; i++) {
            LocalDate from = starts.plusDays(SETTLED + (age - SETTLED) * i / steps)
                    .plusMonths(1)
                    .withDayOfMonth(1);
            if (from.isAfter(until.minusDays(10))) {
                from = until.minusDays(10);
            }
            fields = new TreeMap<>(fields);
            versions.add(changed(
                    fields,
                    hours.minutes().get(i - 1),
                    hours.minutes().get(i),
                    WorkingDays.onOrAfter(from),
                    workplace));
        }
        ahead(story, fields, hours.minutes().getLast(), versions);
        return new DemoJob(
                number, id, story, person, workplace, starts, ended, interval, fiveYears, List.copyOf(versions));
    }

    private JobVersion first(JobStory story, LocalDate starts, Map<String, String> fields) {
        List<Signatory> yes =
                switch (story) {
                    case BEING_WRITTEN, READY -> List.of();
                    case EMPLOYER_TO_APPROVE -> List.of(Signatory.CITIZEN);
                    case CITIZEN_TO_APPROVE -> List.of(Signatory.EMPLOYER);
                    case MUNICIPALITY_TO_APPROVE -> List.of(Signatory.EMPLOYER, Signatory.CITIZEN);
                    default -> ALL;
                };
        Map<String, String> written = new TreeMap<>(fields);
        if (story == JobStory.BEING_WRITTEN) {
            chance.shuffled(List.of("pay.hourly", "hours.intensity", "goals.1.goal", "job.scheme", "job.title"))
                    .subList(0, chance.between(2, 4))
                    .forEach(path -> written.keySet().removeIf(field -> field.startsWith(path)));
        }
        return version(ChangeKind.NEW, "", starts, written, yes, yes.size() < ALL.size());
    }

    private JobVersion changed(
            Map<String, String> fields, int before, int now, LocalDate from, DemoWorkplace workplace) {
        if (now != before) {
            text.hours(fields, now, Math.clamp(Math.round(Float.parseFloat(fields.get("hours.intensity"))), 40, 100));
            ChangeKind kind = chance.percent(60) ? ChangeKind.FOLLOW_UP : ChangeKind.HOURS;
            return version(kind, why(now > before ? "HOURS" : "FEWER"), from, fields, ALL, false);
        }
        if (chance.percent(50)) {
            text.otherTasks(fields, workplace.sector());
            return version(ChangeKind.TASKS, why("TASKS"), from, fields, ALL, false);
        }
        text.consideration(fields, 4, workplace, from);
        return version(ChangeKind.CONSIDERATIONS, why("CONSIDERATIONS"), from, fields, ALL, false);
    }

    /** An hour more from a first of the month to come: approved by all, or waiting for the employer. */
    private void ahead(JobStory story, Map<String, String> fields, int minutes, List<JobVersion> versions) {
        if (story != JobStory.RISE_TO_COME && story != JobStory.CHANGE_WAITS) {
            return;
        }
        boolean waits = story == JobStory.CHANGE_WAITS;
        LocalDate from = WorkingDays.onOrAfter(
                days.today().plusMonths(chance.between(2, 3)).withDayOfMonth(1));
        Map<String, String> more = new TreeMap<>(fields);
        text.hours(more, minutes + 2 * HOUR > 37 * HOUR ? minutes : minutes + 2 * HOUR, 100);
        versions.add(version(
                ChangeKind.FOLLOW_UP, why("HOURS"), from, more, waits ? List.of(Signatory.CITIZEN) : ALL, waits));
    }

    private String why(String heading) {
        return chance.of(texts.lines(heading));
    }

    private JobVersion version(
            ChangeKind kind,
            String why,
            LocalDate from,
            Map<String, String> fields,
            List<Signatory> approvedBy,
            boolean open) {
        return new JobVersion(chance.id(), kind, why, from, JobText.content(fields), approvedBy, open);
    }
}
