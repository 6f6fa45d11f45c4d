package dk.fleksbro.fair;

/**
 * A table at a fair.
 *
 * @param accessible can be reached and sat at in a wheelchair
 * @param quiet stands away from the noise
 */
public record FairTable(int number, boolean accessible, boolean quiet) {

    public static final int MOST = 200;
}
