package dk.fleksbro.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A paper in words and order, without a look: the screen and the PDF are both made from it. It says nothing that is not in
 * it, so that it can be made again from what was stored.
 *
 * @param reference what the paper is, on each page: {@code Tillægsaftale, version 2}
 * @param hash the fingerprint of the content it shows, on each page
 * @param madeAt the moment the content was stored; a PDF made again carries the same
 */
public record Paper(String title, Locale language, String reference, String hash, Instant madeAt, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A paper that shows no content kept elsewhere: it is known by its own words. */
    public static Paper ofOwnWords(
            String title, Locale language, String reference, Instant madeAt, List<Block> blocks) {
        String words = title + "\n" + reference + "\n" + blocks;
        return new Paper(
                title, language, reference, Sha256.hex(words.getBytes(StandardCharsets.UTF_8)), madeAt, blocks);
    }
}
