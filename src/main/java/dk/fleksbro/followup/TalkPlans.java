package dk.fleksbro.followup;

import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which talks there are and when they are due; everything else about a talk is kept by the talk itself. */
@Repository
class TalkPlans {

    enum Why {
        AGREEMENT,
        ENDED,
        TAKEN_UP_AGAIN
    }

    private final JdbcClient jdbc;

    TalkPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TalkPlan> of(EmploymentId employment) {
        return jdbc.sql("""
                        select id, point, kind, status, due_on, starts_at, held_on, closed_at, created_at from talk
                        where employment_id = :employment order by due_on, point
                        """)
                .param("employment", employment.value())
                .query((row, n) -> {
                    TalkStatus status = TalkStatus.valueOf(row.getString("status"));
                    Instant closed = JdbcTypes.instantOrNull(row, "closed_at");
                    LocalDate over = row.getObject("held_on", LocalDate.class);
                    if (over == null && status == TalkStatus.NOT_NEEDED && closed != null) {
                        over = DanishTime.date(closed);
                    }
                    return new TalkPlan(
                            new TalkId(JdbcTypes.uuid(row, "id")),
                            row.getString("point"),
                            TalkKind.valueOf(row.getString("kind")),
                            status,
                            row.getObject("due_on", LocalDate.class),
                            status == TalkStatus.CONFIRMED
                                    ? DanishTime.date(JdbcTypes.instant(row, "starts_at"))
                                    : null,
                            over,
                            DanishTime.date(JdbcTypes.instant(row, "created_at")));
                })
                .list();
    }

    /** Plans a talk; one that is planned already stays as it is. */
    Optional<TalkId> plan(EmploymentId employment, String point, TalkKind kind, LocalDate due, Instant at) {
        TalkId id = TalkId.create();
        int written = jdbc.sql("""
                        insert ignore into talk (id, version, employment_id, kind, point, due_on, status, place, companion, created_at, changed_at)
                        values (:id, 1, :employment, :kind, :point, :due, 'PLANNED', '', '', :at, :at)
                        """)
                .param("id", id.value())
                .param("employment", employment.value())
                .param("kind", kind.name())
                .param("point", point)
                .param("due", due)
                .param("at", JdbcTypes.utc(at))
                .update();
        return written == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Moves a talk nobody has been invited to, and keeps why. */
    void shift(TalkPlan talk, LocalDate due, Instant at) {
        int moved = jdbc.sql("""
                        update talk set due_on = :due, version = version + 1, changed_at = :at
                        where id = :id and status = 'PLANNED' and due_on = :before
                        """)
                .param("due", due)
                .param("at", JdbcTypes.utc(at))
                .param("id", talk.id().value())
                .param("before", talk.due())
                .update();
        if (moved == 1) {
            because(talk, due, Why.AGREEMENT, at);
        }
    }

    /** Closes a talk that will not take place because the employment ends before. */
    void close(TalkPlan talk, Instant at) {
        int closed = jdbc.sql("""
                        update talk set status = 'REPLACED', closed_at = :at, version = version + 1, changed_at = :at
                        where id = :id and status = :status
                        """)
                .param("at", JdbcTypes.utc(at))
                .param("id", talk.id().value())
                .param("status", talk.status().name())
                .update();
        if (closed == 1) {
            because(talk, talk.due(), Why.ENDED, at);
        }
    }

    /** Takes up again the talks closed because the employment was to end, those due by that day. */
    void takeUpAgain(EmploymentId employment, LocalDate until, Instant at) {
        for (TalkPlan talk : of(employment)) {
            if (talk.status() == TalkStatus.REPLACED && !talk.due().isAfter(until) && wasEnded(talk)) {
                jdbc.sql("""
                                update talk set status = 'PLANNED', closed_at = null, starts_at = null, minutes = null, form = null, place = '',
                                    note = '', companion_comes = false, companion = '', invited_by = null, skip_party = null,
                                    version = version + 1, changed_at = :at
                                where id = :id and status = 'REPLACED'
                                """)
                        .param("at", JdbcTypes.utc(at))
                        .param("id", talk.id().value())
                        .update();
                // what was said about the old meeting belongs to the old meeting
                jdbc.sql("delete from talk_time where talk_id = :id")
                        .param("id", talk.id().value())
                        .update();
                because(talk, talk.due(), Why.TAKEN_UP_AGAIN, at);
            }
        }
    }

    private boolean wasEnded(TalkPlan talk) {
        return jdbc.sql("select why from talk_shift where talk_id = :id order by id desc limit 1")
                .param("id", talk.id().value())
                .query(String.class)
                .optional()
                .filter(Why.ENDED.name()::equals)
                .isPresent();
    }

    private void because(TalkPlan talk, LocalDate to, Why why, Instant at) {
        jdbc.sql("insert into talk_shift (talk_id, from_due, to_due, why, at) values (:id, :from, :to, :why, :at)")
                .param("id", talk.id().value())
                .param("from", talk.due())
                .param("to", to)
                .param("why", why.name())
                .param("at", JdbcTypes.utc(at))
                .update();
    }
}
