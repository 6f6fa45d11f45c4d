package dk.fleksbro.followup;

import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Terms;
import dk.fleksbro.shared.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How an employment has grown.
 *
 * @param steps what was agreed, from each day something took effect, in order
 * @param moods the well-being that was opened at the talks, in order
 */
public record Growth(List<Step> steps, List<Mood> moods) {

    /** Fewer effective minutes a week than this is a job of few hours, which the national figure is about. */
    static final int FEW = 10 * 60;

    static final int NATIONAL_PERCENT = 21;

    public Growth {
        steps = List.copyOf(steps);
        moods = List.copyOf(moods);
    }

    /** What holds from a day on; what is not agreed is empty. */
    public record Step(
            LocalDate from,
            OptionalInt presence,
            OptionalInt effective,
            Optional<BigDecimal> intensity,
            int considerationsAgreed,
            int considerationsInPlace) {}

    /** The well-being of the two on a day, 1 to 5; null for who has not answered. */
    public record Mood(
            LocalDate on,
            @Nullable Integer citizen,
            @Nullable Integer employer) {}

    /** From the versions that have been in force by {@code today}; several of one day are the last of them. */
    static Growth of(List<Dated> versions, List<Mood> moods, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        for (Dated version : versions) {
            if (version.from().isAfter(today)) {
                continue;
            }
            Terms terms = new Terms(version.content());
            Step step = new Step(
                    version.from(),
                    terms.presenceMinutes(),
                    terms.effectiveMinutes(),
                    terms.intensity(),
                    (int) version.content().rows("considerations").stream()
                            .filter(row -> version.content().has("considerations." + row + ".category"))
                            .count(),
                    AgreementSigns.inPlace(version.content(), today));
            if (!steps.isEmpty() && steps.getLast().from().equals(step.from())) {
                steps.removeLast();
            }
            steps.add(step);
        }
        return new Growth(steps, moods);
    }

    record Dated(LocalDate from, Content content) {}

    /** The paid hours in one sentence; nothing while none are agreed. */
    public Optional<Sentence> sentence(LocalDate today) {
        List<Step> known =
                steps.stream().filter(step -> step.effective().isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int first = known.getFirst().effective().orElseThrow();
        int now = known.getLast().effective().orElseThrow();
        long months = Math.max(1, ChronoUnit.MONTHS.between(known.getFirst().from(), today));
        String key = now > first ? "rise" : now < first ? "fall" : "same";
        return Optional.of(Sentence.of("followup.growth." + key, hours(first), hours(now), months));
    }

    /** The national figure, for jobs it is about. */
    public Optional<Sentence> national() {
        return steps.stream()
                .filter(step -> step.effective().isPresent())
                .findFirst()
                .filter(step -> step.effective().orElseThrow() <= FEW)
                .map(step -> Sentence.of("followup.growth.national", NATIONAL_PERCENT));
    }

    private static double hours(int minutes) {
        return minutes / 60.0;
    }
}
