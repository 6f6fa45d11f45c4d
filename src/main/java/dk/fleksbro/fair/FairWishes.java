package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes of both sides of a fair. */
@Repository
class FairWishes {

    private final JdbcClient jdbc;

    FairWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID guest, UUID other, @Nullable Integer place) {}

    /** Until this unit of work is done, nobody else changes this guest's wishes. */
    void lock(Side side, UUID guest) {
        jdbc.sql("select id from " + side.table() + " where id = :guest for update")
                .param("guest", guest)
                .query(UUID.class)
                .single();
    }

    Wishes of(Side side, UUID guest) {
        return read(side, "wish." + own(side) + " = :value", guest).getOrDefault(guest, Wishes.NONE);
    }

    /** The wishes of everybody on one side of a fair, by guest. */
    Map<UUID, Wishes> ofAll(Side side, FairId fair) {
        return read(side, "guest.fair_id = :value", fair.value());
    }

    private Map<UUID, Wishes> read(Side side, String which, UUID value) {
        Map<UUID, List<UUID>> ranked = new HashMap<>();
        Map<UUID, Set<UUID>> refused = new HashMap<>();
        jdbc.sql("select wish." + own(side) + " as guest, wish." + other(side)
                        + " as other, wish.place from fair_wish wish join "
                        + side.table() + " guest on guest.id = wish." + own(side)
                        + " where wish.side = :side and " + which + " order by wish.place")
                .param("side", side.name())
                .param("value", value)
                .query((row, n) -> new Row(
                        JdbcTypes.uuid(row, "guest"),
                        JdbcTypes.uuid(row, "other"),
                        row.getObject("place", Integer.class)))
                .list()
                .forEach(row -> {
                    if (row.place() == null) {
                        refused.computeIfAbsent(row.guest(), guest -> new HashSet<>())
                                .add(row.other());
                    } else {
                        ranked.computeIfAbsent(row.guest(), guest -> new ArrayList<>())
                                .add(row.other());
                    }
                });
        Map<UUID, Wishes> wishes = new HashMap<>();
        Set<UUID> guests = new HashSet<>(ranked.keySet());
        guests.addAll(refused.keySet());
        guests.forEach(guest -> wishes.put(
                guest, new Wishes(ranked.getOrDefault(guest, List.of()), refused.getOrDefault(guest, Set.of()))));
        return wishes;
    }

    /** Keeps of each wish when it was made, however often it is moved up or down. */
    void put(Side side, UUID guest, Wishes wishes, AccountId by, Instant now) {
        Wishes before = of(side, guest);
        Set<UUID> gone = new HashSet<>(before.ranked());
        gone.addAll(before.refused());
        wishes.ranked().forEach(gone::remove);
        wishes.refused().forEach(gone::remove);
        gone.forEach(other -> jdbc.sql("delete from fair_wish where side = :side and " + own(side) + " = :guest and "
                        + other(side) + " = :other")
                .param("side", side.name())
                .param("guest", guest)
                .param("other", other)
                .update());
        wishes.ranked().forEach(other -> put(side, guest, other, wishes.place(other), by, now));
        wishes.refused().forEach(other -> put(side, guest, other, null, by, now));
    }

    private void put(Side side, UUID guest, UUID other, @Nullable Integer place, AccountId by, Instant now) {
        jdbc.sql("insert into fair_wish (side, " + own(side) + ", " + other(side) + """
                        , place, typed_by, at) values (:side, :guest, :other, :place, :by, :now)
                        on duplicate key update at = if((place is null) = (values(place) is null), at, values(at)),
                            typed_by = if(place <=> values(place), typed_by, values(typed_by)), place = values(place)
                        """)
                .param("side", side.name())
                .param("guest", guest)
                .param("other", other)
                .param("place", place)
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    /** Those whom the guest has wished for, and who have wished for the guest, before the fair's plan was sent out. */
    Set<UUID> mutual(Side side, UUID guest) {
        return new HashSet<>(jdbc.sql("select mine." + other(side) + """
                         from fair_wish mine join fair_wish theirs on theirs.seeker_id = mine.seeker_id
                            and theirs.fair_workplace_id = mine.fair_workplace_id and theirs.side <> mine.side
                        join fair_seeker on fair_seeker.id = mine.seeker_id
                        join fair_move sent on sent.fair_id = fair_seeker.fair_id and sent.move = 'PUBLISH_PLAN'
                        where mine.side = :side and mine.place is not null and theirs.place is not null
                            and mine.at <= sent.at and theirs.at <= sent.at and mine.""" + own(side) + " = :guest")
                .param("side", side.name())
                .param("guest", guest)
                .query(UUID.class)
                .list());
    }

    /** The fleksjobbere who do not want to meet that workplace: to it they are not there. */
    Set<UUID> whoRefuse(UUID stand) {
        return new HashSet<>(
                jdbc.sql("""
                        select seeker_id from fair_wish
                        where side = 'SEEKER' and fair_workplace_id = :stand and place is null
                        """).param("stand", stand).query(UUID.class).list());
    }

    private static String own(Side side) {
        return side == Side.SEEKER ? "seeker_id" : "fair_workplace_id";
    }

    private static String other(Side side) {
        return side == Side.SEEKER ? "fair_workplace_id" : "seeker_id";
    }
}
