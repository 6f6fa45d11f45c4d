package dk.fleksbro.vacancy;

import java.io.Serializable;
import java.util.UUID;

public record FlexJobRoleId(UUID value) implements Serializable {

    public static FlexJobRoleId create() {
        return new FlexJobRoleId(UUID.randomUUID());
    }
}
