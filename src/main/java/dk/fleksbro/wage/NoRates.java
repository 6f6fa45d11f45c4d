package dk.fleksbro.wage;

import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;

/** There are no rates for that day; other years' are not stretched to it. */
public record NoRates(LocalDate day) implements SubsidyAnswer {

    public Sentence sentence() {
        return Sentence.of("wage.no-rates", String.valueOf(day.getYear()));
    }
}
