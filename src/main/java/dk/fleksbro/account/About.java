package dk.fleksbro.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a line of a consultant's work is about, and who holds it up.
 *
 * @param citizen the citizen's id
 * @param awaited whose answer is missing; null where it is the consultant's own turn
 */
public record About(UUID citizen, String name, @Nullable Awaited awaited) {

    /** It is the consultant's own turn. */
    public static About of(UUID citizen, String name) {
        return new About(citizen, name, null);
    }

    /** The citizen's answer is missing, there. */
    public static About citizenAt(UUID citizen, String name, String path) {
        return new About(citizen, name, new Awaited(Who.CITIZEN, citizen, path));
    }

    /** The workplace's answer is missing, there. */
    public static About workplaceAt(UUID citizen, String name, UUID workplace, String path) {
        return new About(citizen, name, new Awaited(Who.WORKPLACE, workplace, path));
    }

    /**
     * @param id of the citizen or of the workplace
     * @param path where they answer
     */
    public record Awaited(Who who, UUID id, String path) {}

    public enum Who {
        CITIZEN,
        WORKPLACE
    }
}
