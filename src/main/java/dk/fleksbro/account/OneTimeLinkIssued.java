package dk.fleksbro.account;

import java.util.UUID;

/** A one-time link was made; whoever sends mail delivers it. The secret is stored nowhere else in the clear. */
public record OneTimeLinkIssued(AccountId account, Purpose purpose, String secret, UUID event) {

    public enum Purpose {
        INVITATION,
        NEW_PASSWORD
    }
}
