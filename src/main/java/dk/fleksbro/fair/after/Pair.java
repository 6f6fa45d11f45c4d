package dk.fleksbro.fair.after;

import dk.fleksbro.fair.Side;
import java.util.UUID;

/** Two who met: the row of the fleksjobber at the fair, and that of the workplace. */
record Pair(UUID seeker, UUID stand) {

    static Pair of(Side side, UUID guest, UUID other) {
        return side == Side.SEEKER ? new Pair(guest, other) : new Pair(other, guest);
    }
}
