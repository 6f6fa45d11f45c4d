package dk.fleksbro.followup;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how an employment goes, as far as rules look at it.
 *
 * @param nextTalk the talk that is due first of those to come
 * @param nextOn the day it is set for
 * @param lateFrom the day from which it counts as late
 * @param concernBy when the first concern that waits must be answered
 * @param minutesSince the day of the first talk held whose minutes are not done
 * @param wellBeing the fleksjobber's answer the last time it was opened, 1 to 5
 * @param wellBeingBefore the answer the time before
 * @param considerationsSince since when a consideration is agreed that is not in place
 */
public record Signs(
        @Nullable UUID nextTalk,
        @Nullable TalkKind nextKind,
        @Nullable TalkStatus nextStatus,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate lateFrom,
        @Nullable Instant concernBy,
        boolean concernClimbed,
        boolean disagreed,
        @Nullable LocalDate minutesSince,
        int actionsLate,
        @Nullable Integer wellBeing,
        @Nullable Integer wellBeingBefore,
        @Nullable LocalDate considerationsSince,
        boolean weekShorter) {

    private static final String TALK_TO_COME = "from talk where talk.employment_id = employment.id and "
            + Ladder.TO_COME + " order by " + Ladder.SET_FOR + ", talk.id limit 1";
    /** For the fleksjobber and the consultant alone: what the fleksjobber answered, once both have or the talk is held. */
    private static final String WELL_BEING = """
            (select pulse.well_being from talk_pulse pulse join talk on talk.id = pulse.talk_id
                where talk.employment_id = employment.id and pulse.party = 'CITIZEN' and (talk.held_on is not null
                    or (select count(*) from talk_pulse other where other.talk_id = talk.id) = 2)
                order by pulse.answered_at desc limit 1 offset %d)""";

    /** The columns of {@link #of}, for a statement with {@code employment}, {@code agreement_sign} and {@code :today}. */
    static final String COLUMNS = """
            (select talk.id %1$s) as next_talk, (select talk.kind %1$s) as next_kind, (select talk.status %1$s) as next_status,
            (select %2$s %1$s) as next_on, (select %5$s %1$s) as late_from,
            (select min(concern.answer_by) from concern where concern.employment_id = employment.id and concern.status = 'WAITING')
                as concern_by,
            exists (select 1 from concern where concern.employment_id = employment.id and concern.status = 'WAITING'
                and concern.climbed_at is not null) as concern_climbed,
            exists (select 1 from talk where talk.employment_id = employment.id and talk.status = 'DISAGREED') as disagreed,
            (select min(talk.held_on) from talk where talk.employment_id = employment.id
                and talk.status in ('HELD', 'MINUTES_TO_APPROVE')) as minutes_since,
            (select count(*) from agreed_action where agreed_action.employment_id = employment.id
                and agreed_action.status = 'OPEN' and agreed_action.due_on < :today) as actions_late,
            %3$s as well_being, %4$s as well_being_before,
            agreement_sign.considerations_since, coalesce(agreement_sign.week_shorter, false) as week_shorter
            """.formatted(
                    TALK_TO_COME, Ladder.SET_FOR, WELL_BEING.formatted(0), WELL_BEING.formatted(1), Ladder.LATE_FROM);

    static Signs of(ResultSet row) throws SQLException {
        String kind = row.getString("next_kind");
        String status = row.getString("next_status");
        return new Signs(
                JdbcTypes.uuidOrNull(row, "next_talk"),
                kind == null ? null : TalkKind.valueOf(kind),
                status == null ? null : TalkStatus.valueOf(status),
                row.getObject("next_on", LocalDate.class),
                row.getObject("late_from", LocalDate.class),
                JdbcTypes.instantOrNull(row, "concern_by"),
                row.getBoolean("concern_climbed"),
                row.getBoolean("disagreed"),
                row.getObject("minutes_since", LocalDate.class),
                row.getInt("actions_late"),
                row.getObject("well_being", Integer.class),
                row.getObject("well_being_before", Integer.class),
                row.getObject("considerations_since", LocalDate.class),
                row.getBoolean("week_shorter"));
    }

    /** How many days the next talk is late; 0 when it is not. */
    public long daysLate(LocalDate today) {
        return Optional.ofNullable(lateFrom)
                .map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)))
                .orElse(0L);
    }
}
