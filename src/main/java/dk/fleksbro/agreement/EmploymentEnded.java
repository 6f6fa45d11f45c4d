package dk.fleksbro.agreement;

import java.time.LocalDate;

/** An employment gets, or loses again, its last day. */
public record EmploymentEnded(
        EmploymentId employment,
        @org.jspecify.annotations.Nullable LocalDate lastDay) {}
