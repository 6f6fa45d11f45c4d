package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rounds that are added to a fair after its plan was sent out: it ends so much later. Who has said to leave before that leaves
 * all the same. Who may, the caller has asked, and the fair is locked.
 */
@Component
public class ExtraRounds {

    private final JobFairs fairs;
    private final JdbcClient jdbc;

    ExtraRounds(JobFairs fairs, JdbcClient jdbc) {
        this.fairs = fairs;
        this.jdbc = jdbc;
    }

    /** The numbers of the rounds that were added, the first one first. */
    public List<Integer> of(FairId fair) {
        return jdbc.sql("select number from fair_extra_round where fair_id = :fair order by number")
                .param("fair", fair.value())
                .query((row, n) -> row.getInt("number"))
                .list();
    }

    public void add(JobFair fair, AccountId by, Instant now) {
        FairTimes times = fair.terms().times();
        FairTimes longer = times.longer()
                .filter(more -> more.rounds().size() <= FairDraft.ROUNDS_MOST)
                .orElseThrow(() -> new RuleBroken(ReplanRule.FAIR_DAY_NO_MORE_ROUNDS));
        jdbc.sql("""
                        insert into fair_extra_round (fair_id, number, ends_before, added_by, added_at)
                        values (:fair, :number, :ends, :by, :now)
                        """)
                .param("fair", fair.id().value())
                .param("number", longer.rounds().size())
                .param("ends", times.ends())
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .update();
        fairs.change(fair.id(), fair.terms().at(longer), now);
    }

    /** Takes the last round away again, if it is one that was added. */
    public void drop(JobFair fair, Instant now) {
        FairTimes times = fair.terms().times();
        int last = times.rounds().size();
        LocalTime ends = jdbc.sql("select ends_before from fair_extra_round where fair_id = :fair and number = :number")
                .param("fair", fair.id().value())
                .param("number", last)
                .query((row, n) -> Objects.requireNonNull(row.getObject("ends_before", LocalTime.class)))
                .optional()
                .orElseThrow(() -> new RuleBroken(ReplanRule.FAIR_DAY_ROUNDS_MOVED));
        jdbc.sql("delete from fair_extra_round where fair_id = :fair and number = :number")
                .param("fair", fair.id().value())
                .param("number", last)
                .update();
        fairs.change(fair.id(), fair.terms().at(times.until(ends)), now);
    }
}
