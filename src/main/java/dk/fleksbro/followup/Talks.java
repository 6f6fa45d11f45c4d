package dk.fleksbro.followup;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is done with talks. Who calls it has locked the talk. */
@Repository
class Talks {

    private final JdbcClient jdbc;

    Talks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void update(Talk talk, Instant at) {
        Talk.Meeting meeting = talk.meeting();
        int written = jdbc.sql("""
                        update talk set version = version + 1, status = :status, starts_at = :starts, minutes = :minutes, form = :form,
                            place = :place, note = :note, companion_comes = :comes, companion = :companion, invited_by = :by,
                            skip_party = :skip, held_on = :held, changed_at = :at, closed_at = :closed
                        where id = :id and version = :version
                        """)
                .param("status", talk.status().name())
                .param("starts", JdbcTypes.utcOrNull(meeting.startsAt()))
                .param("minutes", meeting.minutes() == 0 ? null : meeting.minutes())
                .param("form", meeting.form() == null ? null : meeting.form().name())
                .param("place", meeting.place())
                .param("note", meeting.note())
                .param("comes", meeting.companionComes())
                .param("companion", meeting.companion())
                .param(
                        "by",
                        meeting.invitedBy() == null ? null : meeting.invitedBy().value())
                .param(
                        "skip",
                        talk.skipParty() == null ? null : talk.skipParty().name())
                .param("held", talk.heldOn())
                .param("at", JdbcTypes.utc(at))
                .param("closed", talk.status().isOver() ? JdbcTypes.utc(at) : null)
                .param("id", talk.id().value())
                .param("version", talk.version())
                .update();
        if (written != 1) {
            throw new IllegalStateException("a locked talk has changed");
        }
    }

    void times(TalkId talk, List<Instant> times) {
        jdbc.sql("delete from talk_time where talk_id = :talk")
                .param("talk", talk.value())
                .update();
        for (int i = 0; i < times.size(); i++) {
            jdbc.sql("insert into talk_time (talk_id, number, starts_at) values (:talk, :number, :at)")
                    .param("talk", talk.value())
                    .param("number", i + 1)
                    .param("at", JdbcTypes.utc(times.get(i)))
                    .update();
        }
    }

    void record(Talk talk, TalkMove move, TalkStatus from, TalkParty party, SignedIn by, String text, Instant at) {
        jdbc.sql("""
                        insert into talk_move (talk_id, move, from_status, to_status, party, account_id, text, at)
                        values (:talk, :move, :from, :to, :party, :by, :text, :at)
                        """)
                .param("talk", talk.id().value())
                .param("move", move.name())
                .param("from", from.name())
                .param("to", talk.status().name())
                .param("party", party.name())
                .param("by", by.accountId())
                .param("text", text)
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    void pulse(TalkId talk, Pulse pulse, SignedIn by, Instant at) {
        jdbc.sql("""
                        insert into talk_pulse (talk_id, party, workload, energy, clear_tasks, support, well_being, account_id, answered_at)
                        values (:talk, :party, :workload, :energy, :tasks, :support, :wellBeing, :by, :at)
                        on duplicate key update workload = :workload, energy = :energy, clear_tasks = :tasks, support = :support,
                            well_being = :wellBeing, account_id = :by, answered_at = :at
                        """)
                .param("talk", talk.value())
                .param("party", pulse.party().name())
                .param("workload", pulse.answer(PulseQuestion.WORKLOAD).number())
                .param("energy", pulse.answer(PulseQuestion.ENERGY).number())
                .param("tasks", pulse.answer(PulseQuestion.CLEAR_TASKS).number())
                .param("support", pulse.answer(PulseQuestion.SUPPORT).number())
                .param("wellBeing", pulse.answer(PulseQuestion.WELL_BEING).number())
                .param("by", by.accountId())
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    /** Minutes as they are sent; their answers become the ones that count. */
    void minutes(TalkId talk, Content content, TalkParty party, SignedIn by, Instant at) {
        jdbc.sql("""
                        insert into talk_minutes (talk_id, hash, json, party, account_id, person, at)
                        values (:talk, :hash, :json, :party, :by, :person, :at)
                        """)
                .param("talk", talk.value())
                .param("hash", content.hash())
                .param("json", content.json())
                .param("party", party.name())
                .param("by", by.accountId())
                .param("person", by.displayName())
                .param("at", JdbcTypes.utc(at))
                .update();
        jdbc.sql("delete from talk_answer where talk_id = :talk")
                .param("talk", talk.value())
                .update();
        content.fields().forEach((field, value) -> jdbc.sql(
                        "insert into talk_answer (talk_id, field, value) values (:talk, :field, :value)")
                .param("talk", talk.value())
                .param("field", field)
                .param("value", value)
                .update());
    }

    void approve(TalkId talk, TalkParty party, String hash, SignedIn by, Instant at) {
        jdbc.sql("""
                        insert ignore into talk_approval (talk_id, party, hash, account_id, person, at)
                        values (:talk, :party, :hash, :by, :person, :at)
                        """)
                .param("talk", talk.value())
                .param("party", party.name())
                .param("hash", Objects.requireNonNull(hash))
                .param("by", by.accountId())
                .param("person", by.displayName())
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    void view(TalkId talk, TalkParty party, String text, SignedIn by, Instant at) {
        jdbc.sql("""
                        insert into talk_view (talk_id, party, text, account_id, person, at)
                        values (:talk, :party, :text, :by, :person, :at)
                        """)
                .param("talk", talk.value())
                .param("party", party.name())
                .param("text", text)
                .param("by", by.accountId())
                .param("person", by.displayName())
                .param("at", JdbcTypes.utc(at))
                .update();
    }
}
