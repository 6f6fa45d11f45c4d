package dk.fleksbro.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A section of the template: single fields, and rows of fields where there can be several of a thing.
 *
 * @param touches whose approval a change here lifts
 * @param health tells of needs: on no sheet and in no mail
 * @param rowName what one row is called, where there are rows
 * @param atLeast so many rows are needed, unless {@code unless} is filled in
 * @param unless the key of the single field that stands instead of rows ("none", "not now"), or null
 */
public record Section(
        String key,
        Words title,
        @Nullable Words intro,
        Set<Signatory> touches,
        boolean health,
        List<Field> fields,
        List<Field> row,
        @Nullable Words rowName,
        int atLeast,
        @Nullable String unless) {

    public Section {
        touches = Set.copyOf(touches);
        fields = fields == null ? List.of() : List.copyOf(fields);
        row = row == null ? List.of() : List.copyOf(row);
    }

    public boolean hasRows() {
        return !row.isEmpty();
    }

    public Optional<Field> field(String key) {
        return of(fields, key);
    }

    public Optional<Field> rowField(String key) {
        return of(row, key);
    }

    private static Optional<Field> of(List<Field> fields, String key) {
        for (Field field : fields) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
