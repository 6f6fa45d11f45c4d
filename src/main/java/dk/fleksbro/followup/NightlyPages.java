package dk.fleksbro.followup;

import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The night's work in pages of employments, in the order of their ids. How far it has come is written with the page itself,
 * so a run that was killed goes on where it stopped, and of two nodes at once each takes the next page.
 */
@Service
@UnitOfWork
class NightlyPages {

    private final JdbcClient jdbc;
    private final Ladder ladder;
    private final TalkPlanner planner;
    private final Clock clock;

    NightlyPages(JdbcClient jdbc, Ladder ladder, TalkPlanner planner, Clock clock) {
        this.jdbc = jdbc;
        this.ladder = ladder;
        this.planner = planner;
        this.clock = clock;
    }

    /** Begins the run of a day, or finds it begun. */
    void begin(LocalDate day) {
        jdbc.sql("insert ignore into nightly_run (day, pages, effects, started_at) values (:day, 0, 0, :at)")
                .param("day", day)
                .param("at", JdbcTypes.utc(clock.instant()))
                .update();
    }

    /** The employment whose turn it is. */
    Optional<UUID> upNext(LocalDate day) {
        return jdbc.sql("""
                        select employment.id from employment join nightly_run on nightly_run.day = :day
                        where nightly_run.finished_at is null and (nightly_run.after_id is null or employment.id > nightly_run.after_id)
                        order by employment.id limit 1
                        """).param("day", day).query(UUID.class).optional();
    }

    /** Goes on after an employment, if nobody else has. */
    void leaveOut(LocalDate day, UUID employment) {
        jdbc.sql("""
                        update nightly_run set after_id = :id
                        where day = :day and finished_at is null and (after_id is null or after_id < :id)
                        """).param("id", employment).param("day", day).update();
    }

    private record Progress(@Nullable UUID after, boolean finished) {}

    /** Does the next page; says whether there may be more. */
    boolean next(LocalDate day, int size) {
        Progress progress = jdbc.sql("select after_id, finished_at from nightly_run where day = :day for update")
                .param("day", day)
                .query((row, n) ->
                        new Progress(JdbcTypes.uuidOrNull(row, "after_id"), row.getTimestamp("finished_at") != null))
                .single();
        if (progress.finished()) {
            return false;
        }
        UUID after = progress.after();
        List<UUID> last = jdbc.sql("""
                        select id from (select id from employment where :after is null or id > :after order by id limit :size) page
                        order by id desc limit 1
                        """)
                .param("after", after)
                .param("size", size)
                .query(UUID.class)
                .list();
        if (last.isEmpty()) {
            jdbc.sql("update nightly_run set finished_at = :at where day = :day")
                    .param("at", JdbcTypes.utc(clock.instant()))
                    .param("day", day)
                    .update();
            return false;
        }
        UUID upTo = last.getFirst();
        repair(after, upTo, day);
        int effects = ladder.climb(after, upTo, day, clock.instant());
        jdbc.sql(
                        "update nightly_run set after_id = :upto, pages = pages + 1, effects = effects + :effects where day = :day")
                .param("upto", upTo)
                .param("effects", effects)
                .param("day", day)
                .update();
        return true;
    }

    /** Plans the talk between the two where, for whatever reason, none is to come. */
    private void repair(@Nullable UUID after, UUID upTo, LocalDate day) {
        jdbc.sql("""
                        select employment.id from employment
                        where (:after is null or employment.id > :after) and employment.id <= :upto
                        and employment.starts_on is not null and (employment.ended_on is null or employment.ended_on >= :day)
                        and not exists (select 1 from talk where talk.employment_id = employment.id
                            and talk.kind = 'BETWEEN_US' and %s)
                        """.formatted(Ladder.TO_COME))
                .param("after", after)
                .param("upto", upTo)
                .param("day", day)
                .query(UUID.class)
                .list()
                .forEach(id -> planner.plan(new EmploymentId(id)));
    }
}
