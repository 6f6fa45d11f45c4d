package dk.fleksbro.followup;

import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules that say that somebody should take a look, each by its name and with its reason in words. There is no score:
 * a rule holds or it does not, and anyone can check why.
 */
public enum EarlyWarning {
    /** The talk is late. */
    TALK_LATE {
        @Override
        Optional<Sentence> because(Signs signs, LocalDate today) {
            long days = signs.daysLate(today);
            return when(days >= LATE_DAYS, days);
        }
    },
    /** The two do not agree on the minutes. */
    DISAGREED {
        @Override
        Optional<Sentence> because(Signs signs, LocalDate today) {
            return when(signs.disagreed());
        }
    },
    /** The fleksjobber's well-being has fallen from one talk to the next. */
    WELL_BEING_FALLS {
        @Override
        Optional<Sentence> because(Signs signs, LocalDate today) {
            Integer now = signs.wellBeing();
            Integer before = signs.wellBeingBefore();
            return now == null || before == null ? Optional.empty() : when(now < before && now <= LOW, before, now);
        }
    },
    /** A consideration is agreed and not in place after four weeks. */
    CONSIDERATION_MISSING {
        @Override
        Optional<Sentence> because(Signs signs, LocalDate today) {
            return since(signs.considerationsSince(), today, CONSIDERATION_DAYS);
        }
    },
    /** Somebody has not done yet what they promised. */
    ACTIONS_LATE {
        @Override
        Optional<Sentence> because(Signs signs, LocalDate today) {
            return when(signs.actionsLate() > 0, signs.actionsLate());
        }
    },
    /** The minutes of a talk are not done two weeks after it. */
    MINUTES_WAIT {
        @Override
        Optional<Sentence> because(Signs signs, LocalDate today) {
            return since(signs.minutesSince(), today, MINUTES_DAYS);
        }
    },
    /** The days of the week come to less than the hours agreed. */
    WEEK_SHORTER {
        @Override
        Optional<Sentence> because(Signs signs, LocalDate today) {
            return when(signs.weekShorter());
        }
    };

    static final int LATE_DAYS = 3;
    static final int LOW = 3;
    static final int CONSIDERATION_DAYS = 28;
    static final int MINUTES_DAYS = 14;

    /** In SQL, on the columns of {@link Signs#COLUMNS}, whether any rule besides lateness and disagreement holds. */
    static final String ANY_OTHER = """
            (well_being < well_being_before and well_being <= %d or considerations_since <= :today - interval %d day
                or actions_late > 0 or minutes_since <= :today - interval %d day or week_shorter)
            """.formatted(LOW, CONSIDERATION_DAYS, MINUTES_DAYS);

    /** Says why the rule holds, for the consultant; nothing when it does not. */
    abstract Optional<Sentence> because(Signs signs, LocalDate today);

    /** A rule that holds, and why. */
    public record Found(EarlyWarning rule, Sentence why) {

        /** The same, kindly, for the person it is about. */
        public Sentence kindly() {
            return Sentence.of(
                    "followup.warning.kindly." + rule.name(), why.arguments().toArray());
        }
    }

    public static List<Found> of(Signs signs, LocalDate today) {
        List<Found> found = new ArrayList<>();
        for (EarlyWarning rule : values()) {
            rule.because(signs, today).ifPresent(why -> found.add(new Found(rule, why)));
        }
        return List.copyOf(found);
    }

    Optional<Sentence> when(boolean holds, Object... arguments) {
        return holds ? Optional.of(Sentence.of("followup.warning." + name(), arguments)) : Optional.empty();
    }

    Optional<Sentence> since(@Nullable LocalDate day, LocalDate today, int days) {
        return day == null ? Optional.empty() : when(ChronoUnit.DAYS.between(day, today) >= days, day);
    }
}
