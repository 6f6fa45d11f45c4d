package dk.fleksbro.account;

import java.io.Serializable;
import java.util.UUID;

public record AccountId(UUID value) implements Serializable {

    public static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }
}
