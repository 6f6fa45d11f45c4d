package dk.fleksbro.shared;

/**
 * There is no such thing for this reader: it does not exist, or it is not theirs to see. Both look the same from outside.
 */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }
}
