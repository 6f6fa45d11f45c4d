package dk.fleksbro.demo;

import dk.fleksbro.agreement.Alternative;
import dk.fleksbro.agreement.EndReason;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How employments have ended, and what both sides said about them then. */
final class DemoEndings {

    private static final List<EndReason> REASONS = List.of(
            EndReason.OTHER_JOB,
            EndReason.OTHER_JOB,
            EndReason.BOTH_AGREE,
            EndReason.BOTH_AGREE,
            EndReason.CITIZEN_LEAVES,
            EndReason.TIME_IS_UP,
            EndReason.RETIREMENT,
            EndReason.DISMISSED);
    private static final Duration SAID_BEFORE = Duration.ofDays(28);

    private final DemoRows rows;
    private final Chance chance;
    private final Deck<String> good;
    private final Deck<String> better;

    DemoEndings(DemoRows rows, Chance chance) {
        DemoTexts texts = DemoTexts.read("ansaettelser.txt");
        this.rows = rows;
        this.chance = chance;
        this.good = new Deck<>(texts.lines("godt"), chance);
        this.better = new Deck<>(texts.lines("bedre"), chance);
    }

    /** @return the reason, as the employment keeps it */
    String end(DemoJob job, LocalDate lastDay) {
        EndReason reason = chance.of(REASONS);
        boolean dismissed = reason == EndReason.DISMISSED;
        Signatory by = dismissed ? Signatory.EMPLOYER : Signatory.CITIZEN;
        Instant said = DemoDays.morning(lastDay, chance).minus(SAID_BEFORE);
        UUID id = chance.id();
        rows.add(
                DemoTable.EMPLOYMENT_ENDING,
                id,
                job.id().value(),
                reason.name(),
                lastDay,
                dismissed ? Alternative.FEWER_HOURS + "," + Alternative.OTHER_TASKS : "",
                "",
                dismissed ? lastDay.minusDays(45) : null,
                by.name(),
                DemoJobRows.account(job, by),
                JdbcTypes.utc(said));
        for (Signatory party : List.of(Signatory.EMPLOYER, Signatory.CITIZEN)) {
            if (chance.percent(85)) {
                rows.add(
                        DemoTable.EXIT_ANSWER,
                        id,
                        party.name(),
                        good.next(),
                        better.next(),
                        chance.of(List.of("YES", "YES", "MAYBE", "NO")),
                        DemoJobRows.account(job, party),
                        JdbcTypes.utc(said.plus(Duration.ofDays(14))));
            }
        }
        return reason.name();
    }
}
