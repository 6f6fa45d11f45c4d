package dk.fleksbro.employer;

import dk.fleksbro.shared.Rule;

/** What an employer can be refused. */
public enum EmployerRule implements Rule {
    CVR_SIGNED_UP,
    P_NUMBER_SIGNED_UP
}
