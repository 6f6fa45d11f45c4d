package dk.fleksbro.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the access log as a citizen reads it. */
public record AccessLogRow(
        Instant at,
        @Nullable UUID account,
        String accountName,
        String role,
        Part part,
        Purpose purpose,
        boolean granted) {}
