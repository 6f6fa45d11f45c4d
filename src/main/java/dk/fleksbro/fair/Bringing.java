package dk.fleksbro.fair;

import dk.fleksbro.vacancy.FlexJobRoleId;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace comes to a fair with.
 *
 * @param arrives when its people are there, or null for the beginning; {@code leaves} likewise for the end
 */
public record Bringing(
        int tables,
        List<FlexJobRoleId> roles,
        @Nullable LocalTime arrives,
        @Nullable LocalTime leaves) {

    public Bringing {
        roles = List.copyOf(roles);
        if (tables < 1 || tables > Exhibitor.TABLES_MOST) {
            throw new IllegalArgumentException(tables + " tables");
        }
    }
}
