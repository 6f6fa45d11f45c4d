package dk.fleksbro.agreement;

/** Who may get a copy of a contract when its fleksjobber says so. */
public enum ContractReceiver {
    /** Reads it here. */
    MUNICIPALITY,
    /** Has no account: the workplace sends it. */
    UNION
}
