package dk.fleksbro.employer;

import java.io.Serializable;
import java.util.UUID;

public record CompanyId(UUID value) implements Serializable {}
