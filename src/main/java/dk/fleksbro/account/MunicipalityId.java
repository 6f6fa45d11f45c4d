package dk.fleksbro.account;

import java.io.Serializable;
import java.util.UUID;

public record MunicipalityId(UUID value) implements Serializable {}
