package dk.fleksbro.matching;

import dk.fleksbro.shared.Sentence;

/**
 * Whom the reasons speak of: a person by first name for the consultant, or the reader. Each text stands twice, under
 * its key and under {@code key.you}; the name is always the first argument.
 */
public record Addressee(String name, boolean self) {

    public static Addressee named(String fullName) {
        return new Addressee(fullName.strip().split("\\s+", 2)[0], false);
    }

    public static Addressee you() {
        return new Addressee("", true);
    }

    Sentence say(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Sentence.of(self ? key + ".you" : key, all);
    }
}
