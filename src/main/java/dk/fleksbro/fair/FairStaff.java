package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;

/** Somebody of the municipality's staff with a duty on the day. */
public record FairStaff(AccountId account, String name, Duty duty) {}
