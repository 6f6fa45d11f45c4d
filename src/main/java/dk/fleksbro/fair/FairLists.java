package dk.fleksbro.fair;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of fairs and their numbers, each one statement with the reader's scope in it. */
@Repository
class FairLists {

    private final JdbcClient jdbc;

    FairLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The municipality's fairs, the newest day first. */
    List<FairRow> ofMunicipality(SignedIn reader, int limit, int offset) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.FAIR, Part.FAIR_EDIT, Purpose.MATCHING);
        return jdbc.sql("""
                        select fair.*,
                            (select count(*) from fair_seeker s where s.fair_id = fair.id and s.status = 'YES') as seekers,
                            (select count(*) from fair_workplace w where w.fair_id = fair.id and w.status = 'YES') as workplaces
                        from fair where %s order by fair.day desc, fair.id limit :limit offset :offset
                        """.formatted(scope.sql()))
                .params(scope.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new FairRow(
                        new FairId(JdbcTypes.uuid(row, "id")),
                        FairStatus.valueOf(row.getString("status")),
                        JobFairs.terms(row),
                        row.getInt("seekers"),
                        row.getInt("workplaces")))
                .list();
    }

    FairNumbers numbers(FairId fair) {
        Map<AnswerStatus, Integer> seekers = new EnumMap<>(AnswerStatus.class);
        Map<AnswerStatus, Integer> workplaces = new EnumMap<>(AnswerStatus.class);
        jdbc.sql("""
                        select 'SEEKER' as side, status, count(*) as guests from fair_seeker where fair_id = :fair group by status
                        union all
                        select 'WORKPLACE', status, count(*) from fair_workplace where fair_id = :fair group by status
                        """).param("fair", fair.value()).query(row -> {
            Map<AnswerStatus, Integer> side = Side.valueOf(row.getString("side")) == Side.SEEKER ? seekers : workplaces;
            side.put(AnswerStatus.valueOf(row.getString("status")), row.getInt("guests"));
        });
        return jdbc.sql("""
                        select coming.*, tables.*, (select coalesce(sum(places), 0) from fair_workplace
                            where fair_id = :fair and status in ('YES', 'OFFERED')) as taken
                        from (select coalesce(sum(transport), 0) as transport, coalesce(sum(interpreter <> ''), 0) as interpreters,
                                coalesce(sum(wheelchair), 0) as wheelchairs, coalesce(sum(quiet_table), 0) as quiet_seekers,
                                coalesce(sum(companion = 'CONSULTANT'), 0) as with_consultant
                            from fair_seeker where fair_id = :fair and status = 'YES') coming,
                            (select count(*) as tables_, coalesce(sum(wheelchair), 0) as accessible_, coalesce(sum(quiet), 0) as quiet_
                            from fair_table where fair_id = :fair) tables
                        """)
                .param("fair", fair.value())
                .query((row, n) -> new FairNumbers(
                        seekers,
                        workplaces,
                        row.getInt("tables_"),
                        row.getInt("accessible_"),
                        row.getInt("quiet_"),
                        row.getInt("taken"),
                        row.getInt("transport"),
                        row.getInt("interpreters"),
                        row.getInt("wheelchairs"),
                        row.getInt("quiet_seekers"),
                        row.getInt("with_consultant")))
                .single();
    }
}
