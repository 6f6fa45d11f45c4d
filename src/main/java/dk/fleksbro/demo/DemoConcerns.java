package dk.fleksbro.demo;

import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.shared.WorkingDays;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A few have pressed "something is wrong": some wait for an answer, one for too long, most were helped. */
final class DemoConcerns {

    private static final int EVERY = 45;
    private static final int WORKING_DAYS = 2;

    private final DemoRows rows;
    private final DemoDays days;
    private final Chance chance;
    private final Deck<List<String>> concerns;
    private final Deck<String> answers;

    DemoConcerns(DemoRows rows, DemoDays days, Chance chance) {
        DemoTexts texts = DemoTexts.read("ansaettelser.txt");
        this.rows = rows;
        this.days = days;
        this.chance = chance;
        this.concerns = Deck.asDealt(JobText.parts(texts, "noget er galt"), chance);
        this.answers = new Deck<>(texts.lines("svar paa noget er galt"), chance);
    }

    void raise(List<DemoJob> jobs) {
        List<DemoJob> running = jobs.stream()
                .filter(job -> job.story() == JobStory.RUNNING && !DemoJobs.isAtSignIn(job.number()))
                .filter(job -> job.starts().isBefore(days.today().minusDays(90)))
                .toList();
        for (int i = 0; i * EVERY < running.size(); i++) {
            raise(running.get(i * EVERY), i);
        }
    }

    /** Every third waits for its answer; the first of those has waited too long. */
    private void raise(DemoJob job, int i) {
        List<String> concern = concerns.next();
        Signatory party = Signatory.valueOf(concern.get(1));
        boolean waits = i % 3 == 0;
        int ago = i == 0 ? 6 : waits ? 1 : chance.between(10, 80);
        Instant sent = DemoDays.morning(days.today().minusDays(ago), chance);
        Instant answered = sent.plus(Duration.ofHours(5));
        Instant answerBy = WorkingDays.endAfter(sent, WORKING_DAYS);
        boolean closed = !waits && i % 3 == 1;
        UUID id = chance.id();
        rows.add(
                DemoTable.CONCERN,
                id,
                1,
                job.id().value(),
                party.name(),
                DemoJobRows.account(job, party),
                concern.get(0),
                chance.percent(30),
                waits ? "WAITING" : closed ? "CLOSED" : "ANSWERED",
                JdbcTypes.utc(sent),
                waits ? JdbcTypes.utc(answerBy) : null,
                waits && answerBy.isBefore(days.start()) ? JdbcTypes.utc(answerBy) : null,
                closed ? JdbcTypes.utc(answered.plus(Duration.ofDays(7))) : null);
        line(job, id, party, party.name(), concern.get(2), sent);
        if (!waits) {
            line(job, id, null, "CONSULTANT", answers.next(), answered);
        }
    }

    private void line(DemoJob job, UUID concern, @Nullable Signatory party, String name, String text, Instant at) {
        Signatory who = party == null ? Signatory.MUNICIPALITY : party;
        rows.add(
                DemoTable.CONCERN_LINE,
                concern,
                name,
                DemoJobRows.person(job, who),
                DemoJobRows.account(job, who),
                text,
                JdbcTypes.utc(at));
    }
}
