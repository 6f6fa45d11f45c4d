package dk.fleksbro.shared;

/** What a check says about a typed text: an error keeps it from being used, a warning only explains. */
public record Finding(Kind kind, Sentence sentence) {

    public enum Kind {
        ERROR,
        WARNING
    }

    public static Finding error(String key, Object... arguments) {
        return new Finding(Kind.ERROR, Sentence.of(key, arguments));
    }

    public static Finding warning(String key, Object... arguments) {
        return new Finding(Kind.WARNING, Sentence.of(key, arguments));
    }

    public boolean isError() {
        return kind == Kind.ERROR;
    }
}
