package dk.fleksbro.shared.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who types; without an account while somebody signs up. */
public record Editor(@Nullable UUID accountId, String name) {}
