package dk.fleksbro.account;

import java.io.Serializable;
import java.util.UUID;

public record StandInId(UUID value) implements Serializable {}
