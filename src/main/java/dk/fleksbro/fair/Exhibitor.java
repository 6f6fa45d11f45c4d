package dk.fleksbro.fair;

import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workplace at a fair; {@link Answer#places()} is the number of its tables.
 *
 * @param roles the vacant roles it brings
 * @param arrives when its people are there, or null for the beginning; {@code leaves} likewise for the end
 */
public record Exhibitor(
        ExhibitorId id,
        FairId fair,
        WorkplaceId workplace,
        Answer answer,
        List<FlexJobRoleId> roles,
        @Nullable LocalTime arrives,
        @Nullable LocalTime leaves) {

    public static final int TABLES_MOST = 10;

    public Exhibitor {
        roles = List.copyOf(roles);
    }
}
