package dk.fleksbro.followup;

import dk.fleksbro.Fixtures;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Talks, brought as far as a test needs by the moves people make. */
@TestComponent
public class TalkFixtures {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final AgreementFixtures agreements;
    private final TalkService service;
    private final PulseService pulses;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final Clock clock;

    TalkFixtures(
            AgreementFixtures agreements,
            TalkService service,
            PulseService pulses,
            Drafts drafts,
            JdbcClient jdbc,
            Clock clock) {
        this.agreements = agreements;
        this.service = service;
        this.pulses = pulses;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A talk and the job it belongs to. */
    public record Scene(Job job, TalkId talk) {

        public SignedIn of(TalkParty party) {
            return switch (party) {
                case CITIZEN -> job.citizen();
                case EMPLOYER -> job.contact();
                case CONSULTANT -> job.consultant();
            };
        }

        public String path() {
            return TalkPaths.talk(job.id(), talk);
        }
    }

    /** The next talk of that kind of somebody who began five weeks ago. */
    public Scene scene(TalkKind kind) {
        Job job = agreements.running(agreements.today().minusWeeks(5));
        return new Scene(job, next(job, kind));
    }

    public Scene scene() {
        return scene(TalkKind.BETWEEN_US);
    }

    public TalkId next(Job job, TalkKind kind) {
        return jdbc.sql("""
                        select id from talk where employment_id = :job and kind = :kind
                            and status in ('PLANNED', 'INVITED', 'CONFIRMED', 'NEW_TIME_ASKED', 'CALLED_OFF')
                        order by due_on limit 1
                        """)
                .param("job", job.id().value())
                .param("kind", kind.name())
                .query((row, n) -> new TalkId(JdbcTypes.uuid(row, "id")))
                .single();
    }

    public Scene at(TalkKind kind, TalkStatus status) {
        Scene scene = scene(kind);
        for (TalkMove move : way(status)) {
            move(scene, move, who(kind, move, status(scene)));
        }
        if (status == TalkStatus.REPLACED) {
            jdbc.sql("update talk set status = 'REPLACED' where id = :id")
                    .param("id", scene.talk().value())
                    .update();
        }
        return scene;
    }

    public void move(Scene scene, TalkMove move, TalkParty party) {
        move(scene, move, party, sayable(scene, move, party));
    }

    public void move(Scene scene, TalkMove move, TalkParty party, TalkSaid said) {
        as(scene.of(party), () -> {
            service.move(scene.job().id(), scene.talk(), version(scene), move, said);
            return null;
        });
    }

    public TalkFile file(Scene scene, TalkParty reader) {
        return as(scene.of(reader), () -> service.open(scene.job().id(), scene.talk()));
    }

    public TalkStatus status(Scene scene) {
        return TalkStatus.valueOf(jdbc.sql("select status from talk where id = :id")
                .param("id", scene.talk().value())
                .query(String.class)
                .single());
    }

    public long version(Scene scene) {
        return jdbc.sql("select version from talk where id = :id")
                .param("id", scene.talk().value())
                .query(Long.class)
                .single();
    }

    /** What can be said with a move for it to be complete. */
    public TalkSaid sayable(Scene scene, TalkMove move, TalkParty party) {
        return switch (move.asks()) {
            case NOTHING -> TalkSaid.nothing();
            case WORDS -> TalkSaid.words("Mandag passer bedre");
            case TIMES -> times();
            case CHOICE -> new TalkSaid.Choice(2, false, "");
            case DAY -> new TalkSaid.Day(agreements.today());
            case MINUTES -> {
                type(scene, party, Map.of("other.text", "Vi talte om sommeren, nr. " + NEXT.incrementAndGet()));
                yield readThrough(scene, party);
            }
            case SEEN -> new TalkSaid.Seen(hash(scene));
            case VIEW -> new TalkSaid.View(hash(scene), "Jeg husker det anderledes");
        };
    }

    /** What whoever sends the minutes has read. */
    public TalkSaid readThrough(Scene scene, TalkParty party) {
        return new TalkSaid.Seen(
                as(scene.of(party), () -> service.minutesToSend(scene.job().id(), scene.talk()))
                        .hash());
    }

    public TalkSaid.Times times() {
        Instant in3 = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
        return new TalkSaid.Times(
                List.of(in3, in3.plus(Duration.ofDays(1)), in3.plus(Duration.ofDays(2))),
                TalkForm.WALK,
                "Ved hovedindgangen",
                30,
                "Du må gerne tage en med");
    }

    /** Types what must be answered in the minutes, all well, and besides it these. */
    public void type(Scene scene, TalkParty party, Map<String, String> besides) {
        Map<String, String> all = new java.util.TreeMap<>(Map.of(
                "hours.answer", "same",
                "tasks.answer", "same",
                "support.answer", "no",
                "considerations.answer", "working",
                "goals.1.status", "on-the-way"));
        all.putAll(besides);
        Map<String, DraftText> stored = drafts.read(TalkService.draft(scene.talk()));
        SignedIn me = scene.of(party);
        all.forEach((field, text) -> drafts.save(
                TalkService.draft(scene.talk()),
                field,
                stored.containsKey(field) ? stored.get(field).version() : 0,
                text,
                new Editor(me.accountId(), me.displayName())));
    }

    public String hash(Scene scene) {
        return jdbc.sql("select hash from talk_minutes where talk_id = :id order by id desc limit 1")
                .param("id", scene.talk().value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Answers the pulse with one step throughout. */
    public void answer(Scene scene, TalkParty party, PulseStep step) {
        Map<PulseQuestion, PulseStep> answers = new EnumMap<>(PulseQuestion.class);
        Arrays.stream(PulseQuestion.values()).forEach(question -> answers.put(question, step));
        as(scene.of(party), () -> {
            pulses.answer(scene.job().id(), scene.talk(), answers);
            return null;
        });
    }

    public LocalDate dueOn(Scene scene) {
        return jdbc.sql("select due_on from talk where id = :id")
                .param("id", scene.talk().value())
                .query(LocalDate.class)
                .single();
    }

    /** As if the schedule had another day for it. */
    public void due(Scene scene, LocalDate on) {
        jdbc.sql("update talk set due_on = :on where id = :id")
                .param("on", on)
                .param("id", scene.talk().value())
                .update();
    }

    public LocalDate today() {
        return DanishTime.date(clock.instant());
    }

    /** The first party that may, but the citizen answers what the workplace has written. */
    private static TalkParty who(TalkKind kind, TalkMove move, TalkStatus status) {
        List<TalkParty> order =
                switch (move) {
                    case SEND_MINUTES, INVITE, SAY_NOT_NEEDED -> List.of(TalkParty.EMPLOYER, TalkParty.CONSULTANT);
                    default -> List.of(TalkParty.CITIZEN, TalkParty.EMPLOYER, TalkParty.CONSULTANT);
                };
        return order.stream()
                .filter(party -> move.allows(kind, status, party))
                .findFirst()
                .orElseThrow();
    }

    private static List<TalkMove> way(TalkStatus status) {
        return switch (status) {
            case PLANNED, REPLACED -> List.of();
            case INVITED -> List.of(TalkMove.INVITE);
            case CONFIRMED -> List.of(TalkMove.INVITE, TalkMove.TAKE_TIME);
            case NEW_TIME_ASKED -> List.of(TalkMove.INVITE, TalkMove.ASK_OTHER_TIMES);
            case CALLED_OFF -> List.of(TalkMove.INVITE, TalkMove.TAKE_TIME, TalkMove.CALL_OFF);
            case HELD -> List.of(TalkMove.HOLD);
            case MINUTES_TO_APPROVE -> List.of(TalkMove.HOLD, TalkMove.SEND_MINUTES);
            case AGREED -> List.of(TalkMove.HOLD, TalkMove.SEND_MINUTES, TalkMove.APPROVE_MINUTES);
            case DISAGREED -> List.of(TalkMove.HOLD, TalkMove.SEND_MINUTES, TalkMove.DISAGREE);
            case CLOSED -> List.of(TalkMove.HOLD, TalkMove.SEND_MINUTES, TalkMove.DISAGREE, TalkMove.CLOSE);
            case NOT_NEEDED -> List.of(TalkMove.SAY_NOT_NEEDED, TalkMove.AGREE_NOT_NEEDED);
        };
    }

    private static <T extends @org.jspecify.annotations.Nullable Object> T as(SignedIn person, Supplier<T> doing) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        Fixtures.signIn(person);
        try {
            return doing.get();
        } finally {
            if (before == null) {
                Fixtures.signOut();
            } else {
                SecurityContextHolder.getContext().setAuthentication(before);
            }
        }
    }
}
