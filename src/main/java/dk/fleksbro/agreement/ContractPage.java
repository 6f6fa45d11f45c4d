package dk.fleksbro.agreement;

import dk.fleksbro.account.Role;
import java.util.List;
import java.util.Optional;

/**
 * A contract's copy as one of the parties meets it.
 *
 * @param consents all that were given, the first first; the fleksjobber sees those taken back too
 */
public record ContractPage(
        EmploymentId id,
        Role reader,
        String citizenName,
        String companyName,
        Optional<ContractCopy> copy,
        List<ContractConsent> consents) {

    public ContractPage {
        consents = List.copyOf(consents);
    }

    public boolean allows(ContractReceiver receiver) {
        return consents.stream().anyMatch(consent -> consent.receiver() == receiver && consent.isLive());
    }

    /** The workplace puts one in where there is none, or in place of its own; the contract is the fleksjobber's as well. */
    public boolean mayAdd() {
        return reader == Role.FLEX_WORKER
                || (reader == Role.EMPLOYER && copy.map(ContractCopy::own).orElse(true));
    }

    public boolean ownsConsent() {
        return reader == Role.FLEX_WORKER;
    }
}
