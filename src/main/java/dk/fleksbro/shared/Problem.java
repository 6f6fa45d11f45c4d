package dk.fleksbro.shared;

/** Something that is missing or wrong in a form: the field it belongs to and the sentence that says what to do. */
public record Problem(String field, Sentence sentence) {

    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, Sentence.of(key, arguments));
    }
}
