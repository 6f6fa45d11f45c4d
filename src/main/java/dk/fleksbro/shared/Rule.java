package dk.fleksbro.shared;

import java.util.Locale;

/** A rule of the portal that a user can meet. Enums implement it; the sentence stands under {@code rule.NAME}. */
public interface Rule {

    String name();

    default Sentence sentence(Object... arguments) {
        return Sentence.of("rule." + name().toUpperCase(Locale.ROOT), arguments);
    }
}
