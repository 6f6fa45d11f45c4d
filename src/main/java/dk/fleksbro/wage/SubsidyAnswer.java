package dk.fleksbro.wage;

/** A computed subsidy, or why there is none to compute. */
public sealed interface SubsidyAnswer permits SubsidyResult, NoRates {}
