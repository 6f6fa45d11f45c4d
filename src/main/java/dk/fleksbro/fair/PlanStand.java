package dk.fleksbro.fair;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workplace that comes, as far as a plan must know.
 *
 * @param tables the tables it has
 * @param arrives when its people are there, or null for the beginning; {@code leaves} likewise for the end
 */
record PlanStand(
        ExhibitorId id,
        List<FairTable> tables,
        @Nullable LocalTime arrives,
        @Nullable LocalTime leaves,
        Wishes wishes) {

    PlanStand {
        tables = List.copyOf(tables);
    }

    /** Who needs quiet is safe there in every round, whoever else is planned. */
    boolean isQuiet() {
        return !tables.isEmpty() && tables.stream().allMatch(FairTable::quiet);
    }

    int accessible() {
        return (int) tables.stream().filter(FairTable::accessible).count();
    }
}
