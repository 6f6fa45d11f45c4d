package dk.fleksbro.shared;

import java.util.List;

/**
 * Something to say to a reader, in the reader's language: a text key and what fills its gaps. An argument that is a
 * {@code Sentence} itself is translated before it is filled in, and {@link Kroner}, dates and times of day
 * are written as the reader writes them; a moment is the time of day.
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
