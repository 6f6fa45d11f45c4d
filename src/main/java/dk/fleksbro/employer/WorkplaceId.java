package dk.fleksbro.employer;

import java.io.Serializable;
import java.util.UUID;

public record WorkplaceId(UUID value) implements Serializable {}
