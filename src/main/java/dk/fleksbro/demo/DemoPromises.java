package dk.fleksbro.demo;

import dk.fleksbro.followup.TalkId;
import dk.fleksbro.shared.WorkingDays;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people have promised each other at their last talk; most of it is done. */
final class DemoPromises {

    private final DemoRows rows;
    private final DemoDays days;
    private final Chance chance;
    private final Deck<List<String>> texts;

    DemoPromises(DemoRows rows, DemoDays days, Chance chance, DemoTexts texts) {
        this.rows = rows;
        this.days = days;
        this.chance = chance;
        this.texts = new Deck<>(JobText.parts(texts, "aftaler"), chance);
    }

    void agree(DemoJob job, TalkId talk, Instant at) {
        int many = chance.between(1, 2);
        for (int i = 0; i < many; i++) {
            List<String> text = texts.next();
            boolean done = chance.percent(55);
            LocalDate due = WorkingDays.onOrAfter(days.today().plusDays(chance.between(done ? -30 : -4, 40)));
            UUID by = job.workplace().contact().value();
            rows.add(
                    DemoTable.AGREED_ACTION,
                    chance.id(),
                    1,
                    job.id().value(),
                    talk.value(),
                    text.getFirst(),
                    text.getLast(),
                    due,
                    done ? "DONE" : "OPEN",
                    by,
                    JdbcTypes.utc(at),
                    done ? by : null,
                    done ? JdbcTypes.utc(at.plusSeconds(3600)) : null);
        }
    }
}
