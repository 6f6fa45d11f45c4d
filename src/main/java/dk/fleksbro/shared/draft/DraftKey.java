package dk.fleksbro.shared.draft;

import java.util.UUID;

/** Which form, about whom or what: {@code ("role", roleId)}. */
public record DraftKey(String form, UUID subject) {}
