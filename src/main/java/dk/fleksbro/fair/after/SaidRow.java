package dk.fleksbro.fair.after;

import dk.fleksbro.fair.Side;
import dk.fleksbro.matching.Interest;

/** What one who is interested said to the consultant; a no is never in one. */
public record SaidRow(Side side, Interest interest, String sentence) {

    public SaidRow {
        if (interest == Interest.NO) {
            throw new IllegalArgumentException("a no is shown to nobody");
        }
    }
}
