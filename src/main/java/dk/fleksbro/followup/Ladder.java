package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of the ladder that are due, taken for a range of employments at once: what is written is what is told. */
@Repository
class Ladder {

    static final String LEADS_LIST = "opfoelgning/hold";
    static final String CONSULTANTS_LIST = "opfoelgning";

    /** The day a talk is set for: the one agreed, or the one the schedule says. Nobody talks in the night. */
    static final String SET_FOR =
            "(case when talk.status = 'CONFIRMED' then date(talk.starts_at + interval 1 hour) else talk.due_on end)";

    /** The day lateness counts from: a time agreed far beyond the day it was due keeps nothing from climbing. */
    static final String LATE_FROM = ("(case when talk.status = 'CONFIRMED' and date(talk.starts_at + interval 1 hour)"
                    + " <= talk.due_on + interval %d day then date(talk.starts_at + interval 1 hour) else talk.due_on end)")
            .formatted(Talk.MOST_DAYS_LATE);

    static final String TO_COME = "talk.status in ('PLANNED', 'INVITED', 'CONFIRMED', 'NEW_TIME_ASKED', 'CALLED_OFF')";

    /**
     * The citizen's consultant; while none is named who can sign in, all of the municipality. Two questions, each with an index:
     * as one with an "or" the server reads every account for every talk.
     */
    static final String CONSULTANTS = """
            coalesce(
                (select cast(named.id as char(36)) from account named where named.id = citizen.consultant_id and named.enabled),
                (select group_concat(consultant.id) from account consultant
                    where consultant.municipality_id = citizen.municipality_id
                    and consultant.role = 'CONSULTANT' and consultant.enabled))""";

    private static final String LEADS = """
            (select group_concat(lead.id) from account lead
                where lead.municipality_id = citizen.municipality_id and lead.role = 'TEAM_LEAD' and lead.enabled)""";

    private final JdbcClient jdbc;
    private final Notices notices;

    Ladder(JdbcClient jdbc, Notices notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    /** Takes every step due for the employments after {@code after} up to {@code upTo}; returns how many. */
    int climb(@Nullable UUID after, UUID upTo, LocalDate today, Instant now) {
        UUID page = UUID.randomUUID();
        int steps = jdbc.sql("""
                        insert ignore into ladder_effect (talk_id, step, set_for, page_id, at)
                        select due.id, step.step, if(step.climbs, due.late_from, due.set_for), :page, :at
                        from (select talk.id, %s as set_for, %s as late_from from employment
                            join talk on talk.employment_id = employment.id and %s
                            where (:after is null or employment.id > :after) and employment.id <= :upto
                            and (employment.ended_on is null or employment.ended_on >= :today)) due
                        join (%s) step on datediff(:today, if(step.climbs, due.late_from, due.set_for)) between step.first_day and step.last_day
                        """.formatted(SET_FOR, LATE_FROM, TO_COME, LadderStep.asTable()))
                .param("page", page)
                .param("at", JdbcTypes.utc(now))
                .param("after", after)
                .param("upto", upTo)
                .param("today", today)
                .update();
        if (steps > 0) {
            notices.tellAll(toTell(page, today));
        }
        return steps;
    }

    private List<Notices.Told> toTell(UUID page, LocalDate today) {
        List<Notices.Told> all = new ArrayList<>();
        List<Untold> untold = new ArrayList<>();
        jdbc.sql("""
                        select ladder_effect.step, ladder_effect.set_for, talk.id, talk.kind, talk.employment_id, citizen.account_id,
                            %s as consultants, %s as leads,
                            (select group_concat(wc.account_id) from workplace_contact wc
                                where wc.workplace_id = employment.workplace_id) as employers
                        from ladder_effect join talk on talk.id = ladder_effect.talk_id
                        join employment on employment.id = talk.employment_id
                        join citizen on citizen.id = employment.citizen_id
                        where ladder_effect.page_id = :page
                        """.formatted(CONSULTANTS, LEADS)).param("page", page).query(row -> {
            List<Notices.Told> told = told(row, today);
            if (told.isEmpty()) {
                untold.add(new Untold(JdbcTypes.uuid(row, "id"), row.getString("step"), page));
            }
            all.addAll(told);
        });
        untold.forEach(this::takeBack);
        return all;
    }

    private record Untold(UUID talk, String step, UUID page) {}

    /** A step nobody could be told of is tried again the next night. */
    private void takeBack(Untold untold) {
        jdbc.sql("delete from ladder_effect where page_id = :page and talk_id = :talk and step = :step")
                .param("page", untold.page())
                .param("talk", untold.talk())
                .param("step", untold.step())
                .update();
    }

    private static List<Notices.Told> told(ResultSet row, LocalDate today) throws SQLException {
        LadderStep step = LadderStep.valueOf(row.getString("step"));
        TalkKind kind = TalkKind.valueOf(row.getString("kind"));
        String path = "opfoelgning/" + JdbcTypes.uuid(row, "employment_id");
        String event = String.join(
                ":", "ladder", step.name(), JdbcTypes.uuid(row, "id").toString(), row.getString("set_for"));
        List<UUID> consultants = ids(row.getString("consultants"));
        List<UUID> leads = ids(row.getString("leads"));
        boolean municipalityIsAsked = step.climbs() || kind.isWithMunicipality();
        if (municipalityIsAsked && (step == LadderStep.AFTER_28 || consultants.isEmpty()) && leads.isEmpty()) {
            return List.of();
        }
        List<Notices.Told> told = new ArrayList<>();
        UUID citizen = JdbcTypes.uuid(row, "account_id");
        step.toCitizen(kind).ifPresent(notice -> told.add(tell(citizen, notice, event, path)));
        List<UUID> employers = ids(row.getString("employers"));
        List<UUID> leaders = kind.isWithMunicipality() ? consultants : employers;
        step.toLeader().ifPresent(notice -> {
            leaders.forEach(leader -> told.add(tell(leader, notice, event, path)));
            if (kind.isWithMunicipality() && step.isBefore()) {
                employers.forEach(employer -> told.add(tell(employer, notice, event, path)));
            }
        });
        // the lists are read once a day: one line a night however much has come to them
        if (step == LadderStep.AFTER_14) {
            consultants.forEach(consultant ->
                    told.add(tell(consultant, NoticeKind.FOLLOW_UP_WAITS, "ladder:list:" + today, CONSULTANTS_LIST)));
        }
        if (step == LadderStep.AFTER_28 || (municipalityIsAsked && consultants.isEmpty())) {
            leads.forEach(
                    lead -> told.add(tell(lead, NoticeKind.FOLLOW_UP_CLIMBED, "ladder:lead:" + today, LEADS_LIST)));
        }
        return told;
    }

    private static Notices.Told tell(UUID account, NoticeKind kind, String event, String path) {
        return new Notices.Told(new AccountId(account), kind, event, path);
    }

    private static List<UUID> ids(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",", -1)).map(UUID::fromString).toList();
    }
}
