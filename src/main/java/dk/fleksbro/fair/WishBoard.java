package dk.fleksbro.fair;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One guest's wishes and whom there is to wish for.
 *
 * @param owner the guest's name, or that of the workplace
 * @param others whom the guest can choose among, in the order of their names
 * @param mutual those of the wishes that were wished from both sides before the plan was sent out; empty until it is, and
 *     never more, so that nobody finds out by trying
 * @param open whether the wishes can be changed now
 */
public record WishBoard(
        Side side, UUID guest, String owner, List<WishTarget> others, Wishes wishes, Set<UUID> mutual, boolean open) {

    public WishBoard {
        others = List.copyOf(others);
        mutual = Set.copyOf(mutual);
    }

    public WishTarget other(UUID id) {
        return others.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
