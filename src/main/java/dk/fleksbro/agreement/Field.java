package dk.fleksbro.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of the template.
 *
 * @param key within its section: {@code presence}
 * @param owner who is asked for it when it is missing; anybody who takes part may fill it in
 * @param help what helps to answer it, or null
 */
public record Field(
        String key,
        FieldKind kind,
        Words label,
        @Nullable Words help,
        Signatory owner,
        boolean required,
        @Nullable Integer min,
        @Nullable Integer max,
        List<Option> options) {

    public Field {
        options = options == null ? List.of() : List.copyOf(options);
    }

    public record Option(String key, Words label) {}

    public Words option(String key) {
        return options.stream()
                .filter(option -> option.key().equals(key))
                .findFirst()
                .map(Option::label)
                .orElse(new Words(key, key));
    }
}
