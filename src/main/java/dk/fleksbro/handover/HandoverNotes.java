package dk.fleksbro.handover;

import dk.fleksbro.account.StandInId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.draft.Drafts;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What somebody who is away has written about each citizen, a field for each. It is kept as it is typed and counts at once;
 * what the check refuses is shown to its writer alone, who can mend it.
 */
@Repository
class HandoverNotes {

    static final int MAX = 2000;

    private static final String FORM = "handover";

    private final Drafts drafts;
    private final JdbcClient jdbc;

    HandoverNotes(Drafts drafts, JdbcClient jdbc) {
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    static DraftKey key(StandInId id) {
        return new DraftKey(FORM, id.value());
    }

    static String field(CitizenId citizen) {
        return citizen.value().toString();
    }

    Map<String, DraftText> of(StandInId id) {
        return drafts.read(key(id));
    }

    /** As others read it. */
    static String usable(Map<String, DraftText> notes, CitizenId citizen) {
        DraftText note = notes.get(field(citizen));
        return note == null || TextCheck.prose(note.text(), MAX).stream().anyMatch(Finding::isError)
                ? ""
                : note.text().strip();
    }

    /** What was written for one stand-in is there for the next. */
    void carryOn(StandInId from, StandInId to) {
        jdbc.sql("""
                        insert into draft_field (form, subject_id, field, version, text, edited_by, editor, edited_at)
                        select form, :to, field, version, text, edited_by, editor, edited_at from draft_field
                        where form = :form and subject_id = :from
                        """)
                .param("form", FORM)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /** Deletes what was written for stand-ins that were over on that day already; returns how many notes. */
    int forget(LocalDate overOn) {
        return jdbc.sql("""
                        delete draft_field from draft_field join stand_in on stand_in.id = draft_field.subject_id
                        where draft_field.form = :form and coalesce(stand_in.ended_on, stand_in.to_day + interval 1 day) <= :day
                        """).param("form", FORM).param("day", overOn).update();
    }
}
