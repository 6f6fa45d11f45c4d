package dk.fleksbro.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the portal does not start, in one sentence for whoever starts it. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The reason within a failure that a framework has wrapped. */
    public static Optional<CannotStart> in(@Nullable Throwable failure) {
        if (failure == null || failure instanceof CannotStart) {
            return Optional.ofNullable((CannotStart) failure);
        }
        return in(failure.getCause());
    }
}
