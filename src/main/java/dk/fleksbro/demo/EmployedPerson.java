package dk.fleksbro.demo;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;

/** Somebody who has a fleksjob. */
record EmployedPerson(
        CitizenId id, AccountId account, String name, String email, String phone, DemoStaff.Consultant consultant) {}
