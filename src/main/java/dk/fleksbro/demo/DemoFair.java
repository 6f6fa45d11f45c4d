package dk.fleksbro.demo;

import dk.fleksbro.fair.AnswerStatus;
import dk.fleksbro.fair.Duty;
import dk.fleksbro.fair.FairMove;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.RoleStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A fleksjobmesse in five weeks that people sign up for now: the visitor’s consultant is its host, and the visitor’s employer
 * and fleksjobber have not answered yet.
 */
final class DemoFair {

    /** Of their own: whoever is in the municipality stays the same, with or without the fair. */
    private static final long SEED = 1215;

    private static final int DAYS_AHEAD = 35;
    private static final int ANSWER_DAYS_BEFORE = 7;
    private static final int TABLES = 14;
    private static final int ACCESSIBLE_TABLES = 10;
    private static final int FIRST_QUIET_TABLE = 13;
    private static final int STANDS = 11;
    private static final int PLACES = 40;
    private static final int COMING = 34;
    private static final int LEAST_STANDS = 3;

    private final DemoRows rows;
    private final DemoDays days;
    private final DemoStaff staff;
    private final Chance chance = new Chance(SEED);
    private final UUID fair;
    private final DemoFairGuests guests;

    DemoFair(DemoRows rows, DemoDays days, DemoStaff staff) {
        this.rows = rows;
        this.days = days;
        this.staff = staff;
        this.fair = chance.id();
        this.guests = new DemoFairGuests(rows, fair, chance);
    }

    void open(List<DemoRole> roles, List<DemoPerson> people) {
        Instant opened = days.ago(12, chance);
        fair(opened);
        for (int table = 1; table <= TABLES; table++) {
            rows.add(DemoTable.FAIR_TABLE, fair, table, table <= ACCESSIBLE_TABLES, table >= FIRST_QUIET_TABLE);
        }
        staff();
        List<DemoRole> open = roles.stream()
                .filter(role ->
                        role.role().status() == RoleStatus.OPEN && role.role().companyChecked())
                .toList();
        List<DemoRole> own = open.subList(0, DemoRoles.AT_THE_SIGN_IN);
        guests.stand(own.getFirst().workplace(), own, AnswerStatus.INVITED, days.ago(8, chance));
        Map<UUID, DemoRole> stands = stands(open.subList(DemoRoles.AT_THE_SIGN_IN, open.size()));
        seekers(stands, people);
    }

    private void fair(Instant opened) {
        LocalDate day = days.dayAhead(DAYS_AHEAD);
        UUID host = staff.consultants().getFirst().id().value();
        rows.add(
                DemoTable.FAIR,
                fair,
                2,
                staff.municipality().value(),
                FairStatus.OPEN.name(),
                "Fleksjobmesse i Bælt",
                "Kulturhuset",
                "Torvet 1",
                "7000",
                day,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                8,
                3,
                4,
                15,
                3,
                PLACES,
                day.minusDays(ANSWER_DAYS_BEFORE),
                null,
                host,
                JdbcTypes.utc(days.ago(20, chance)),
                JdbcTypes.utc(opened));
        rows.add(
                DemoTable.FAIR_MOVE,
                fair,
                FairMove.OPEN_SIGN_UP.name(),
                FairStatus.DRAFT.name(),
                FairStatus.OPEN.name(),
                host,
                "",
                JdbcTypes.utc(opened));
    }

    private void staff() {
        List<Duty> duties = List.of(Duty.HOST, Duty.DOOR, Duty.DOOR, Duty.ROOM, Duty.TIME_KEEPER, Duty.HELPER);
        for (int i = 0; i < duties.size(); i++) {
            rows.add(
                    DemoTable.FAIR_STAFF,
                    fair,
                    staff.consultants().get(i).id().value(),
                    duties.get(i).name());
        }
    }

    /** Workplaces that come, each with one role. */
    private Map<UUID, DemoRole> stands(List<DemoRole> open) {
        Map<UUID, DemoRole> stands = new LinkedHashMap<>();
        List<DemoWorkplace> taken = new ArrayList<>();
        for (DemoRole role : chance.shuffled(open)) {
            if (stands.size() < STANDS && !taken.contains(role.workplace())) {
                taken.add(role.workplace());
                stands.put(
                        guests.stand(
                                role.workplace(),
                                List.of(role),
                                AnswerStatus.YES,
                                days.ago(chance.between(1, 10), chance)),
                        role);
            }
        }
        return stands;
    }

    private void seekers(Map<UUID, DemoRole> stands, List<DemoPerson> people) {
        List<DemoPerson> able = people.stream()
                .skip(1)
                .filter(person -> person.profile() != null && !person.citizen().addressProtected())
                .toList();
        guests.seeker(people.getFirst(), AnswerStatus.INVITED, days.ago(9, chance));
        int coming = 0;
        for (DemoPerson person : chance.shuffled(able)) {
            Map<UUID, DemoRole> suits = new LinkedHashMap<>(stands);
            suits.values().removeIf(role -> DemoPair.fit(role.role(), person).verdict() == Verdict.BLOCKED);
            if (suits.size() < LEAST_STANDS) {
                continue;
            }
            Instant answered = days.ago(chance.between(1, 9), chance);
            if (coming < COMING) {
                guests.wishes(person, guests.seeker(person, AnswerStatus.YES, answered), suits, answered);
                coming++;
            } else {
                guests.seeker(person, AnswerStatus.NO, answered);
                break;
            }
        }
        able.reversed().stream().limit(4).forEach(person -> guests.invitedOnly(person, days.ago(6, chance)));
    }
}
