package dk.fleksbro.demo;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.Role;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.shared.WorkingDays;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 600 employments of the last five years: who works where, since when, and how far it has come. */
final class DemoJobs {

    static final int COUNT = 600;

    /** The visitor's employer has a few, each with something to do. */
    private static final List<JobStory> AT_THE_SIGN_IN = List.of(
            JobStory.CHANGE_WAITS,
            JobStory.RISE_TO_COME,
            JobStory.EMPLOYER_TO_APPROVE,
            JobStory.RUNNING,
            JobStory.READY);

    private static final int EVERY_SECOND_TIME = 3;
    private static final int OLDEST = 1790;
    private static final int YEAR = 365;
    private static final int SOON = 10;

    private final DemoRows rows;
    private final DemoAccounts accounts;
    private final DemoNames names;
    private final DemoStaff staff;
    private final DemoDays days;
    private final Chance chance;
    private final DemoPlaces places;
    private final JobVersions versions;
    private int candidate;
    private @Nullable EmployedPerson between;

    DemoJobs(
            DemoRows rows,
            DemoAccounts accounts,
            DemoNames names,
            DemoStaff staff,
            DemoDays days,
            Chance chance,
            int lastCandidate) {
        this.rows = rows;
        this.accounts = accounts;
        this.names = names;
        this.staff = staff;
        this.days = days;
        this.chance = chance;
        this.places = new DemoPlaces(chance);
        this.versions = new JobVersions(days, names, chance);
        this.candidate = lastCandidate;
    }

    /** @param visitor the fleksjobber a visitor can sign in as, who has a job of few hours and looks for another */
    List<DemoJob> employ(DemoPerson visitor, List<DemoWorkplace> workplaces) {
        List<DemoWorkplace> checked =
                workplaces.stream().filter(w -> w.row().companyChecked()).toList();
        DemoWorkplace visitors = checked.stream()
                .filter(w -> w.sector() == Sector.SHOP)
                .findFirst()
                .orElseThrow();
        Deck<DemoWorkplace> others =
                new Deck<>(checked.stream().filter(w -> !w.equals(visitors)).toList(), chance);
        List<Integer> hours = WorkingTime.ofAll(chance);
        List<JobStory> stories = stories();
        List<DemoJob> jobs = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            boolean atSignIn = isAtSignIn(i);
            JobStory story = stories.get(i);
            LocalDate starts = starts(story, i);
            LocalDate ended = story == JobStory.ENDED ? ended(starts) : null;
            EmployedPerson person = i == 0 ? employed(visitor) : person(i, starts, ended);
            jobs.add(versions.write(
                    i,
                    new EmploymentId(chance.id()),
                    story,
                    person,
                    atSignIn ? visitors : others.next(),
                    starts,
                    ended,
                    i == 0 ? 360 : hours.get(i)));
        }
        return List.copyOf(jobs);
    }

    static boolean isAtSignIn(int number) {
        return number < AT_THE_SIGN_IN.size();
    }

    int lastCandidate() {
        return candidate;
    }

    private List<JobStory> stories() {
        List<JobStory> rest = new ArrayList<>();
        for (JobStory story : JobStory.values()) {
            int dealt = (int)
                    AT_THE_SIGN_IN.stream().filter(first -> first == story).count();
            for (int i = dealt; i < story.times(); i++) {
                rest.add(story);
            }
        }
        while (rest.size() < COUNT - AT_THE_SIGN_IN.size()) {
            rest.add(JobStory.RUNNING);
        }
        List<JobStory> all = new ArrayList<>(AT_THE_SIGN_IN);
        all.addAll(chance.shuffled(rest));
        // the visitor's consultant is the first of them and has one to approve
        Collections.swap(all, staff.consultants().size(), all.indexOf(JobStory.MUNICIPALITY_TO_APPROVE));
        return all;
    }

    /** Most begin on the first of a month; nobody begins on a day off. */
    private LocalDate starts(JobStory story, int i) {
        if (isAtSignIn(i) && story.hasBegun()) {
            // the next talk is due in some days
            return WorkingDays.onOrAfter(days.today().plusDays(SOON).minusMonths(14 + 2L * i));
        }
        LocalDate day =
                switch (story) {
                    case RUNNING -> days.today().minusDays(chance.between(12, OLDEST));
                    case ENDED -> days.today().minusDays(chance.between(YEAR + 60, OLDEST));
                    case CHANGE_WAITS, RISE_TO_COME -> days.today().minusDays(chance.between(200, OLDEST));
                    default -> days.today().plusDays(chance.between(16, 70));
                };
        boolean first =
                story != JobStory.RUNNING || (ChronoUnit.DAYS.between(day, days.today()) > 40 && chance.percent(80));
        return WorkingDays.onOrAfter(first && story.hasBegun() ? day.withDayOfMonth(1) : day);
    }

    private LocalDate ended(LocalDate starts) {
        int lasted = (int) ChronoUnit.DAYS.between(starts, days.today());
        return starts.plusDays(chance.between(150, lasted - 30)).withDayOfMonth(28);
    }

    private static EmployedPerson employed(DemoPerson visitor) {
        return new EmployedPerson(
                visitor.citizen().id(),
                visitor.citizen().account(),
                visitor.citizen().name(),
                DemoSignIns.FLEX_WORKER,
                visitor.citizen().phone(),
                visitor.consultant());
    }

    /** Every third of those whose job has ended has found another since. */
    private EmployedPerson person(int i, LocalDate starts, @Nullable LocalDate ended) {
        EmployedPerson again = between;
        if (again != null && ended == null && starts.isAfter(days.today().minusDays(60))) {
            between = null;
            return again;
        }
        EmployedPerson person = invite(i, starts);
        if (ended != null && i % EVERY_SECOND_TIME == 0 && between == null) {
            between = person;
        }
        return person;
    }

    private EmployedPerson invite(int i, LocalDate starts) {
        LocalDate day = starts.isBefore(days.today()) ? starts : days.today();
        Instant since = DemoDays.morning(day.minusDays(chance.between(30, 120)), chance);
        String name = names.next();
        DemoStaff.Consultant consultant =
                staff.consultants().get(i % staff.consultants().size());
        AccountId account = accounts.open(DemoNames.email(name), name, Role.FLEX_WORKER, staff.municipality(), since);
        EmployedPerson person = new EmployedPerson(
                new CitizenId(chance.id()), account, name, DemoNames.email(name), names.phone(), consultant);
        rows.add(
                DemoTable.CITIZEN,
                person.id().value(),
                1,
                account.value(),
                staff.municipality().value(),
                consultant.id().value(),
                ++candidate,
                name,
                person.phone(),
                places.next(),
                false,
                JdbcTypes.utc(since));
        return person;
    }
}
