package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each of the two said of their trial days; the end of the last day tells which days are meant. */
@Repository
class Reviews {

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Party, Reviewed> of(MatchId match, Instant trialEnds) {
        Map<Party, Reviewed> said = new EnumMap<>(Party.class);
        jdbc.sql("select * from trial_review where match_id = :match and trial_ends_at = :ends")
                .param("match", match.value())
                .param("ends", JdbcTypes.utc(trialEnds))
                .query(row -> {
                    said.put(
                            Party.valueOf(row.getString("party")),
                            new Reviewed(Interest.valueOf(row.getString("interest")), row.getString("sentence")));
                });
        return said;
    }

    void put(MatchId match, Instant trialEnds, Party party, Reviewed reviewed, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into trial_review (match_id, trial_ends_at, party, interest, sentence, account_id, first_at, at)
                        values (:match, :ends, :party, :interest, :sentence, :by, :now, :now)
                        on duplicate key update interest = :interest, sentence = :sentence, account_id = :by, at = :now
                        """)
                .param("match", match.value())
                .param("ends", JdbcTypes.utc(trialEnds))
                .param("party", party.name())
                .param("interest", reviewed.interest().name())
                .param("sentence", reviewed.sentence())
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    /** The matches still sealed of which somebody has said how it went before {@code since}, or both have. */
    List<MatchId> toOpen(Instant since) {
        return jdbc.sql("""
                        select flex_match.id from flex_match join trial_review on trial_review.match_id = flex_match.id
                            and trial_review.trial_ends_at = flex_match.trial_ends_at
                        where flex_match.status = 'TRIAL_AGREED' group by flex_match.id
                        having min(trial_review.first_at) <= :since or count(*) = 2 order by flex_match.id
                        """)
                .param("since", JdbcTypes.utc(since))
                .query((row, n) -> new MatchId(JdbcTypes.uuid(row, "id")))
                .list();
    }
}
