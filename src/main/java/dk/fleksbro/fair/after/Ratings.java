package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Side;
import dk.fleksbro.matching.Interest;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each side said of its dates. */
@Repository
class Ratings {

    private final JdbcClient jdbc;

    Ratings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One guest's own answers, by whom the guest met. */
    Map<UUID, Rated> of(Side side, UUID guest) {
        Map<UUID, Rated> said = new HashMap<>();
        jdbc.sql("select * from fair_rating where side = :side and %s = :guest"
                        .formatted(side == Side.SEEKER ? "seeker_id" : "fair_workplace_id"))
                .param("side", side.name())
                .param("guest", guest)
                .query(row -> {
                    said.put(
                            JdbcTypes.uuid(row, side == Side.SEEKER ? "fair_workplace_id" : "seeker_id"),
                            new Rated(Interest.valueOf(row.getString("interest")), row.getString("sentence")));
                });
        return said;
    }

    Map<Side, Interest> of(Pair pair) {
        Map<Side, Interest> said = new EnumMap<>(Side.class);
        jdbc.sql("select side, interest from fair_rating where seeker_id = :seeker and fair_workplace_id = :stand")
                .param("seeker", pair.seeker())
                .param("stand", pair.stand())
                .query(row -> {
                    said.put(Side.valueOf(row.getString("side")), Interest.valueOf(row.getString("interest")));
                });
        return said;
    }

    void put(Side side, Pair pair, Rated rated, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into fair_rating (side, seeker_id, fair_workplace_id, interest, sentence, typed_by, first_at, at)
                        values (:side, :seeker, :stand, :interest, :sentence, :by, :now, :now)
                        on duplicate key update interest = :interest, sentence = :sentence, typed_by = :by, at = :now
                        """)
                .param("side", side.name())
                .param("seeker", pair.seeker())
                .param("stand", pair.stand())
                .param("interest", rated.interest().name())
                .param("sentence", rated.sentence())
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    /**
     * A pair somebody has answered for that is not opened yet.
     *
     * @param first when the first of the answers came
     * @param complete whether both have answered
     */
    record Sealed(FairId fair, Pair pair, Instant first, boolean complete) {}

    /** All that are sealed at fairs whose day has come. */
    List<Sealed> sealed() {
        return jdbc.sql("""
                        select guest.fair_id, rating.seeker_id, rating.fair_workplace_id, min(rating.first_at) as first,
                            count(*) as answers
                        from fair_rating rating join fair_seeker guest on guest.id = rating.seeker_id
                        join fair on fair.id = guest.fair_id and fair.status in ('RUNNING', 'HELD', 'FOLLOWED_UP')
                        where not exists (select 1 from fair_outcome opened
                            where opened.seeker_id = rating.seeker_id and opened.fair_workplace_id = rating.fair_workplace_id)
                        group by guest.fair_id, rating.seeker_id, rating.fair_workplace_id order by first
                        """)
                .query((row, n) -> new Sealed(
                        new FairId(JdbcTypes.uuid(row, "fair_id")),
                        new Pair(JdbcTypes.uuid(row, "seeker_id"), JdbcTypes.uuid(row, "fair_workplace_id")),
                        JdbcTypes.instant(row, "first"),
                        row.getInt("answers") == Side.values().length))
                .list();
    }

    /** The pairs of a fair each side has answered for. */
    Map<Side, List<Pair>> answered(FairId fair) {
        Map<Side, List<Pair>> answered = new EnumMap<>(Side.class);
        jdbc.sql("""
                        select rating.side, rating.seeker_id, rating.fair_workplace_id from fair_rating rating
                        join fair_seeker guest on guest.id = rating.seeker_id where guest.fair_id = :fair
                        """).param("fair", fair.value()).query(row -> {
            answered.computeIfAbsent(Side.valueOf(row.getString("side")), side -> new ArrayList<>())
                    .add(new Pair(JdbcTypes.uuid(row, "seeker_id"), JdbcTypes.uuid(row, "fair_workplace_id")));
        });
        return answered;
    }

    /** What those who are interested said, by pair; who said no is not in it. */
    Map<Pair, List<SaidRow>> interested(FairId fair) {
        Map<Pair, List<SaidRow>> said = new HashMap<>();
        jdbc.sql("""
                        select rating.* from fair_rating rating join fair_seeker guest on guest.id = rating.seeker_id
                        where guest.fair_id = :fair and rating.interest <> 'NO' order by rating.side
                        """).param("fair", fair.value()).query(row -> {
            said.computeIfAbsent(
                            new Pair(JdbcTypes.uuid(row, "seeker_id"), JdbcTypes.uuid(row, "fair_workplace_id")),
                            pair -> new ArrayList<>())
                    .add(new SaidRow(
                            Side.valueOf(row.getString("side")),
                            Interest.valueOf(row.getString("interest")),
                            row.getString("sentence")));
        });
        return said;
    }

    /** How many pairs of a fair somebody has answered for that are not opened yet. */
    int sealedOf(FairId fair) {
        return jdbc.sql("""
                        select count(distinct rating.seeker_id, rating.fair_workplace_id) from fair_rating rating
                        join fair_seeker guest on guest.id = rating.seeker_id where guest.fair_id = :fair
                        and not exists (select 1 from fair_outcome opened
                            where opened.seeker_id = rating.seeker_id and opened.fair_workplace_id = rating.fair_workplace_id)
                        """).param("fair", fair.value()).query(Integer.class).single();
    }
}
