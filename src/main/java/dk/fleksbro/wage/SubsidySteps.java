package dk.fleksbro.wage;

import dk.fleksbro.shared.Kroner;
import dk.fleksbro.shared.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formula told in words, so that it can be checked by hand. */
final class SubsidySteps {

    private SubsidySteps() {}

    static List<Sentence> of(SubsidyResult result) {
        List<Sentence> steps = new ArrayList<>();
        steps.addAll(wage(result));
        Rate rate = result.rate();
        steps.add(Sentence.of("wage.step.max", String.valueOf(rate.year()), rate.maxSubsidy()));
        steps.add(reduction(result));
        steps.add(left(result));
        steps.add(room(result));
        steps.add(Sentence.of("wage.step.result." + result.limit(), result.subsidy()));
        steps.addAll(reservations(rate));
        return List.copyOf(steps);
    }

    static List<Sentence> reservations(Rate rate) {
        List<Sentence> said = new ArrayList<>();
        said.add(Sentence.of("wage.guidance"));
        said.add(Sentence.of("wage.all-jobs"));
        String year = String.valueOf(rate.year());
        said.add(
                rate.provisional()
                        ? Sentence.of("wage.provisional", year, rate.source())
                        : Sentence.of("wage.source", year, rate.source()));
        return List.copyOf(said);
    }

    private static List<Sentence> wage(SubsidyResult result) {
        @Nullable Pay pay = result.pay();
        if (pay == null) {
            return List.of(
                    Sentence.of("wage.step.wage-given", result.wage()),
                    Sentence.of("wage.step.ceiling-given", result.ceiling()));
        }
        return List.of(
                Sentence.of("wage.step.wage", new Hours(pay.weeklyMinutes()).sentence(), pay.hourly(), result.wage()),
                Sentence.of("wage.step.ceiling", pay.fullTimeHourly(), result.ceiling()));
    }

    private static Sentence reduction(SubsidyResult result) {
        Rate rate = result.rate();
        String low = rate.lowPercent().stripTrailingZeros().toPlainString();
        String high = rate.highPercent().stripTrailingZeros().toPlainString();
        return result.wage().compareTo(rate.threshold()) <= 0
                ? Sentence.of("wage.step.reduction", low, result.reduction(), rate.threshold())
                : Sentence.of(
                        "wage.step.reduction-both",
                        low,
                        rate.threshold(),
                        high,
                        result.wage().minus(rate.threshold()),
                        result.reduction());
    }

    private static Sentence left(SubsidyResult result) {
        Kroner max = result.rate().maxSubsidy();
        return result.calculated().isNothing()
                ? Sentence.of("wage.step.nothing-left", max, result.reduction())
                : Sentence.of("wage.step.left", max, result.reduction(), result.calculated());
    }

    private static Sentence room(SubsidyResult result) {
        Kroner room = result.ceiling().minus(result.wage()).atLeastNothing();
        return room.isNothing()
                ? Sentence.of("wage.step.no-room", result.ceiling())
                : Sentence.of("wage.step.room", result.ceiling(), result.wage(), room);
    }
}
