package dk.fleksbro.demo;

import dk.fleksbro.followup.TalkId;
import dk.fleksbro.followup.TalkStatus;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.WorkingDays;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The talks of an employment: years of those held, and the next ones in every state between planned and just held. */
final class DemoTalks {

    /** How they felt is known for so long back; what was written down then lies on paper. */
    private static final int PULSES_SINCE = 730;

    private static final int SOON = 21;
    private static final int FIRST_YEAR = 365;

    private final DemoRows rows;
    private final DemoDays days;
    private final Chance chance;
    private final TalkDays plan;
    private final DemoPromises promises;
    private final Deck<String> places;

    DemoTalks(DemoRows rows, DemoDays days, Chance chance) {
        DemoTexts texts = DemoTexts.read("ansaettelser.txt");
        this.rows = rows;
        this.days = days;
        this.chance = chance;
        this.plan = new TalkDays(days, chance);
        this.promises = new DemoPromises(rows, days, chance, texts);
        this.places = new Deck<>(texts.lines("steder"), chance);
    }

    void add(DemoJob job) {
        if (job.story().hasBegun() || job.story() == JobStory.TO_COME) {
            boolean atSignIn = job.person().email().equals(DemoSignIns.FLEX_WORKER);
            List<TalkDays.Planned> talks = plan.of(job, !atSignIn && chance.percent(9), chance.percent(12));
            boolean skipped = true;
            for (TalkDays.Planned talk : talks) {
                if (talk.heldOn() == null) {
                    toCome(job, talk, atSignIn);
                } else {
                    skipped = over(job, talk, talk.heldOn(), skipped);
                }
            }
        }
    }

    /** @return whether it was found not needed, which nobody does twice in a row */
    private boolean over(DemoJob job, TalkDays.Planned talk, LocalDate heldOn, boolean skippedBefore) {
        TalkId id = new TalkId(chance.id());
        boolean skipped = talk.isBetweenUs()
                && !skippedBefore
                && ChronoUnit.DAYS.between(job.starts(), heldOn) > FIRST_YEAR
                && chance.percent(6);
        Instant at = DanishTime.instant(heldOn, LocalTime.of(chance.between(9, 14), 0));
        Instant closed = at.plus(Duration.ofHours(2));
        TalkStatus status = skipped ? TalkStatus.NOT_NEEDED : TalkStatus.AGREED;
        row(job, talk, id, status, skipped ? null : at, skipped ? null : heldOn, closed, closed);
        if (!skipped && talk.isBetweenUs() && heldOn.isAfter(days.today().minusDays(PULSES_SINCE))) {
            pulses(job, id, at.minus(Duration.ofDays(1)));
        }
        if (job.ended() == null && !skipped && heldOn.isAfter(days.today().minusDays(90)) && chance.percent(45)) {
            promises.agree(job, id, at);
        }
        return skipped;
    }

    private void toCome(DemoJob job, TalkDays.Planned talk, boolean atSignIn) {
        LocalDate due = talk.point().due();
        TalkId id = new TalkId(chance.id());
        long until = ChronoUnit.DAYS.between(days.today(), due);
        int dice = chance.between(1, 100);
        TalkStatus status = until > SOON || (until < 0 && dice > 40)
                ? TalkStatus.PLANNED
                : dice <= 40
                        ? TalkStatus.CONFIRMED
                        : dice <= 65 ? TalkStatus.INVITED : dice <= 70 ? TalkStatus.NEW_TIME_ASKED : TalkStatus.PLANNED;
        if (atSignIn && talk.isBetweenUs()) {
            status = TalkStatus.INVITED;
        }
        Instant changed = DemoDays.morning(days.today().minusDays(chance.between(1, 6)), chance);
        LocalDate meet = until < 0 ? due : WorkingDays.onOrAfter(days.today().plusDays(chance.between(2, 12)));
        Instant starts = DanishTime.instant(meet, LocalTime.of(chance.between(9, 14), 30));
        row(job, talk, id, status, status == TalkStatus.CONFIRMED ? starts : null, null, changed, null);
        if (status == TalkStatus.INVITED) {
            for (int number = 1; number <= 3; number++) {
                LocalDate day = WorkingDays.plus(days.today(), 2 + 2 * number);
                rows.add(
                        DemoTable.TALK_TIME,
                        id.value(),
                        number,
                        JdbcTypes.utc(DanishTime.instant(day, LocalTime.of(8 + 2 * number, 0))));
            }
        }
    }

    private void row(
            DemoJob job,
            TalkDays.Planned talk,
            TalkId id,
            TalkStatus status,
            @Nullable Instant startsAt,
            @Nullable LocalDate heldOn,
            Instant changed,
            @Nullable Instant closed) {
        boolean met = status != TalkStatus.PLANNED && status != TalkStatus.NOT_NEEDED;
        UUID leads = talk.point().kind() == dk.fleksbro.followup.TalkKind.BETWEEN_US
                ? job.workplace().contact().value()
                : job.person().consultant().id().value();
        rows.add(
                DemoTable.TALK,
                id.value(),
                1,
                job.id().value(),
                talk.point().kind().name(),
                talk.point().key(),
                talk.point().due(),
                status.name(),
                JdbcTypes.utcOrNull(startsAt),
                met ? 30 : null,
                met ? (chance.percent(80) ? "IN_PERSON" : "WALK") : null,
                met ? places.next() : "",
                "",
                heldOn,
                JdbcTypes.utc(planned(job, talk)),
                JdbcTypes.utc(changed),
                JdbcTypes.utcOrNull(closed),
                met ? leads : null,
                null);
    }

    /** When the one before it was held, and never before the agreement was. */
    private Instant planned(DemoJob job, TalkDays.Planned talk) {
        LocalDate before = talk.point().nominal().minusMonths(2);
        LocalDate day = before.isBefore(job.starts()) ? job.starts() : before;
        LocalDate latest = days.today().minusDays(8);
        return DanishTime.instant(day.isBefore(latest) ? day : latest, LocalTime.of(16, 0));
    }

    private void pulses(DemoJob job, TalkId talk, Instant at) {
        int mood = chance.between(3, 5);
        for (String party : List.of("CITIZEN", "EMPLOYER")) {
            rows.add(
                    DemoTable.TALK_PULSE,
                    talk.value(),
                    party,
                    near(mood),
                    near(mood),
                    near(4),
                    near(4),
                    near(mood),
                    "CITIZEN".equals(party)
                            ? job.person().account().value()
                            : job.workplace().contact().value(),
                    JdbcTypes.utc(at));
        }
    }

    private int near(int mood) {
        int dice = chance.between(1, 10);
        return Math.clamp(dice == 1 ? mood - 1 : dice == 10 ? mood + 1 : mood, 1, 5);
    }
}
