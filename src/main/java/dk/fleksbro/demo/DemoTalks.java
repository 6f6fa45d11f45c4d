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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The talks of an employment: years of those held, and the next ones in every state between planned and just held. */
final class DemoTalks {

    /** How they felt is known for so long back; what was written down then lies on paper. */
    private static final int PULSES_SINCE = 730;

    private static final int SOON = 21;
    private static final int FIRST_YEAR = 365;
    private static final int RECENT = 21;

    private final DemoRows rows;
    private final DemoDays days;
    private final Chance chance;
    private final TalkDays plan;
    private final DemoPromises promises;
    private final DemoMinutes minutes;
    private final Deck<String> places;

    DemoTalks(DemoRows rows, DemoDays days, Chance chance) {
        DemoTexts texts = DemoTexts.read("ansaettelser.txt");
        this.rows = rows;
        this.days = days;
        this.chance = chance;
        this.plan = new TalkDays(days, chance);
        this.promises = new DemoPromises(rows, days, chance, texts);
        this.minutes = new DemoMinutes(rows, chance, texts);
        this.places = new Deck<>(texts.lines("steder"), chance);
    }

    void add(DemoJob job) {
        if (job.story().hasBegun() || job.story() == JobStory.TO_COME) {
            boolean atSignIn = DemoJobs.isAtSignIn(job.number());
            List<TalkDays.Planned> talks = plan.of(job, !atSignIn && chance.percent(9), chance.percent(12));
            Optional<TalkDays.Planned> newest = talks.stream()
                    .filter(talk -> talk.heldOn() != null && talk.isBetweenUs())
                    .reduce((before, after) -> after);
            boolean skipped = true;
            for (TalkDays.Planned talk : talks) {
                if (talk.heldOn() == null) {
                    toCome(job, talk);
                } else {
                    skipped = over(job, talk, talk.heldOn(), skipped, newest.equals(Optional.of(talk)));
                }
            }
        }
    }

    /** @return whether it was found not needed, which nobody does twice in a row */
    private boolean over(DemoJob job, TalkDays.Planned talk, LocalDate heldOn, boolean skippedBefore, boolean newest) {
        TalkId id = new TalkId(chance.id());
        boolean skipped = talk.isBetweenUs()
                && !newest
                && !skippedBefore
                && ChronoUnit.DAYS.between(job.starts(), heldOn) > FIRST_YEAR
                && chance.percent(6);
        Instant at = DanishTime.instant(heldOn, LocalTime.of(chance.between(9, 14), 0));
        Instant closed = at.plus(Duration.ofHours(2));
        TalkStatus status = skipped ? TalkStatus.NOT_NEEDED : newest ? newest(job, heldOn) : TalkStatus.AGREED;
        row(
                job,
                talk,
                id,
                status,
                skipped ? null : at,
                skipped ? null : heldOn,
                closed,
                status.isOver() ? closed : null);
        if (newest) {
            minutes.write(job, id, heldOn, at, status);
        }
        if (!skipped && talk.isBetweenUs() && heldOn.isAfter(days.today().minusDays(PULSES_SINCE))) {
            pulses(job, id, at.minus(Duration.ofDays(1)));
        }
        if (job.ended() == null && !skipped && heldOn.isAfter(days.today().minusDays(90)) && chance.percent(45)) {
            promises.agree(job, id, at);
        }
        return skipped;
    }

    /** Where the newest talk is: most are agreed on, some are being written, a few are not agreed on. */
    private TalkStatus newest(DemoJob job, LocalDate heldOn) {
        int dice = chance.between(1, 100);
        if (job.ended() != null || DemoJobs.isAtSignIn(job.number())) {
            return TalkStatus.AGREED;
        }
        if (dice <= 3) {
            return TalkStatus.CLOSED;
        }
        boolean recent = heldOn.isAfter(days.today().minusDays(RECENT));
        if (dice <= 6 && heldOn.isAfter(days.today().minusDays(2 * RECENT))) {
            return TalkStatus.DISAGREED;
        }
        return !recent || dice > 40 ? TalkStatus.AGREED : dice > 25 ? TalkStatus.HELD : TalkStatus.MINUTES_TO_APPROVE;
    }

    private void toCome(DemoJob job, TalkDays.Planned talk) {
        LocalDate due = talk.point().due();
        TalkId id = new TalkId(chance.id());
        long until = ChronoUnit.DAYS.between(days.today(), due);
        int dice = chance.between(1, 100);
        TalkStatus status = until > SOON || (until < 0 && dice > 40)
                ? TalkStatus.PLANNED
                : dice <= 40
                        ? TalkStatus.CONFIRMED
                        : dice <= 65 ? TalkStatus.INVITED : dice <= 70 ? TalkStatus.NEW_TIME_ASKED : TalkStatus.PLANNED;
        if (DemoJobs.isAtSignIn(job.number()) && talk.isBetweenUs()) {
            // the visitor has an invitation to answer, and as employer a talk to hold
            status = job.number() == 0 ? TalkStatus.INVITED : TalkStatus.CONFIRMED;
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
