package dk.fleksbro.document;

/** A kept paper made again. */
public final class KeptPdf {

    private final Paper paper;
    private final byte[] bytes;
    private final boolean asFirstMade;

    KeptPdf(Paper paper, byte[] bytes, boolean asFirstMade) {
        this.paper = paper;
        this.bytes = bytes.clone();
        this.asFirstMade = asFirstMade;
    }

    public Paper paper() {
        return paper;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes are those of the first time; false after a library came out with other bytes for the same words. */
    public boolean asFirstMade() {
        return asFirstMade;
    }
}
