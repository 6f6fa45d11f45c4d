package dk.fleksbro.agreement;

import dk.fleksbro.matching.MatchId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has become of matches as agreements: figures for reports, and nobody's name. Who may read it, the caller has asked. */
@Component
public class MatchAgreements {

    private final JdbcClient jdbc;

    MatchAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A match that has become an agreement everybody has approved.
     *
     * @param agreedOn the day the first version was approved by all
     * @param weeklyMinutes the minutes a week that first version pays; 0 when it says none
     */
    public record Agreed(MatchId match, LocalDate agreedOn, int weeklyMinutes) {}

    public List<Agreed> of(Collection<MatchId> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select employment.match_id, first.closed_at, content.json from employment
                        join agreement_version first on first.employment_id = employment.id and first.status = 'APPROVED'
                        join agreement_content content on content.hash = first.content_hash
                        where employment.match_id in (:matches) and not exists (select 1 from agreement_version earlier
                            where earlier.employment_id = employment.id and earlier.status = 'APPROVED' and earlier.number < first.number)
                        order by first.closed_at, employment.id
                        """)
                .param("matches", matches.stream().map(MatchId::value).toList())
                .query((row, n) -> {
                    UUID match = JdbcTypes.uuid(row, "match_id");
                    Terms terms = new Terms(Content.read(row.getString("json")));
                    return new Agreed(
                            new MatchId(match),
                            DanishTime.date(JdbcTypes.instant(row, "closed_at")),
                            terms.effectiveMinutes()
                                    .orElse(terms.presenceMinutes().orElse(0)));
                })
                .list();
    }
}
