package dk.fleksbro.agreement;

import java.io.Serializable;
import java.util.UUID;

public record EmploymentId(UUID value) implements Serializable {

    public static EmploymentId create() {
        return new EmploymentId(UUID.randomUUID());
    }
}
