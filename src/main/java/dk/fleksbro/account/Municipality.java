package dk.fleksbro.account;

/** A municipality with its four-digit code. */
public record Municipality(MunicipalityId id, String code, String name) {}
