package dk.fleksbro.agreement;

import dk.fleksbro.shared.Rule;

/** What keeps somebody from putting a contract's copy in, or from deciding on it. */
public enum ContractRule implements Rule {
    /** Somebody else has put it in. */
    CONTRACT_COPY_OF_OTHERS,
    /** The file is another than the one that was on the page. */
    CONTRACT_COPY_CHANGED
}
