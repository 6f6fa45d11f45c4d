package dk.fleksbro.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employment gets, or loses again, its last day.
 *
 * @param quietly whether the two are not written to about what follows from it, because one of them has died
 */
public record EmploymentEnded(
        EmploymentId employment, @Nullable LocalDate lastDay, boolean quietly) {

    public EmploymentEnded(EmploymentId employment, @Nullable LocalDate lastDay) {
        this(employment, lastDay, false);
    }
}
