package dk.fleksbro.matching;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which matches wait for an answer, and what has been done about it. */
@Repository
class MatchReminders {

    private static final String DUE = """
            select id from (select id, status, if(status = 'TRIAL_AGREED', greatest(changed_at, trial_ends_at), changed_at) as since
                from flex_match where status in (%s)) waiting
            where since <= :first and (
                not exists (select 1 from match_reminder done where done.match_id = waiting.id and done.since = waiting.since
                    and done.rung = %s)
                or (status in (%s) and exists (select 1 from match_reminder asked where asked.match_id = waiting.id
                    and asked.since = waiting.since and asked.rung = 'DAY_14' and asked.at <= :help)))
            order by since, id
            """.formatted(
                    MatchStatus.sql(status -> !status.owed().isEmpty()),
                    MatchRung.sql("timestampdiff(day, since, :now)"),
                    MatchStatus.sql(MatchMove.LAPSE::isMadeByPortal));

    private final JdbcClient jdbc;

    MatchReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The matches for which something is to be done now, the longest waiting first. */
    List<MatchId> due(Instant now) {
        return jdbc.sql(DUE)
                .param("now", JdbcTypes.utc(now))
                .param("first", JdbcTypes.utc(now.minus(MatchRung.FIRST)))
                .param("help", JdbcTypes.utc(now.minus(MatchRung.TO_HELP)))
                .query((row, n) -> new MatchId(JdbcTypes.uuid(row, "id")))
                .list();
    }

    /** Writes down that a rung is taken; says false when it was before. */
    boolean take(MatchId match, Instant since, MatchRung rung, Instant now) {
        return jdbc.sql(
                                "insert ignore into match_reminder (match_id, since, rung, at) values (:match, :since, :rung, :now)")
                        .param("match", match.value())
                        .param("since", JdbcTypes.utc(since))
                        .param("rung", rung.name())
                        .param("now", JdbcTypes.utc(now))
                        .update()
                == 1;
    }

    /** When the consultant was asked to help. */
    Optional<Instant> askedForHelp(MatchId match, Instant since) {
        return jdbc.sql("select at from match_reminder where match_id = :match and since = :since and rung = 'DAY_14'")
                .param("match", match.value())
                .param("since", JdbcTypes.utc(since))
                .query((row, n) -> JdbcTypes.instant(row, "at"))
                .optional();
    }
}
