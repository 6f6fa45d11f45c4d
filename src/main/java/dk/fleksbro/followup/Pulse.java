package dk.fleksbro.followup;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One side's answers before a talk, to every question. */
public record Pulse(TalkParty party, Map<PulseQuestion, PulseStep> answers) {

    /** So many steps apart are worth talking about. */
    static final int LARGE = 2;

    public Pulse {
        answers = new EnumMap<>(answers);
        if (answers.size() != PulseQuestion.values().length) {
            throw new IllegalArgumentException("a pulse answers every question");
        }
    }

    public PulseStep answer(PulseQuestion question) {
        return Objects.requireNonNull(answers.get(question));
    }

    /** The questions the two see very differently. */
    public Set<PulseQuestion> largeDifferences(Pulse other) {
        Set<PulseQuestion> large = EnumSet.noneOf(PulseQuestion.class);
        for (PulseQuestion question : PulseQuestion.values()) {
            if (Math.abs(answer(question).number() - other.answer(question).number()) >= LARGE) {
                large.add(question);
            }
        }
        return large;
    }
}
