package dk.fleksbro.fair.after;

import dk.fleksbro.fair.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The dates of one guest and what the guest says of them.
 *
 * @param owner the guest's name, or that of the workplace; the card number of somebody with name and address protection
 * @param open whether answers can be given now
 * @param closes when the answers are opened at the latest
 */
public record RatingBoard(Side side, UUID guest, String owner, List<RatedDate> dates, boolean open, Instant closes) {

    public RatingBoard {
        dates = List.copyOf(dates);
    }

    public int answered() {
        return (int) dates.stream().filter(date -> date.said().isPresent()).count();
    }
}
