package dk.fleksbro.document;

/** Makes the large paper in a process of its own and says its fingerprint. */
final class PaperProcess {

    private PaperProcess() {}

    public static void main(String[] arguments) {
        System.out.println(Sha256.hex(Papers.pdf(SamplePapers.large())));
    }
}
