package dk.fleksbro.demo;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.employer.WorkplaceRow;

/** A workplace, what is done there, and who answers for it. */
record DemoWorkplace(WorkplaceRow row, Sector sector, AccountId contact, String contactName, String phone) {}
