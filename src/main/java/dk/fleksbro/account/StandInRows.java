package dk.fleksbro.account;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of stand-ins. */
@Repository
class StandInRows {

    private static final String WITH_NAMES = """
            select s.*, away.display_name as absent_name, there.display_name as stand_in_name
            from stand_in s join account away on away.id = s.absent_id join account there on there.id = s.stand_in_id
            """;

    /** In force on the day of that parameter. */
    private static final String ON = "from_day <= :day and to_day >= :day and (ended_on is null or ended_on > :day)";

    private final JdbcClient jdbc;

    StandInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of these, the consultants of the municipality whose accounts are open. Holds them until the transaction is over: of two
     * who arrange for the same people at once the second sees what the first has arranged. Ask this before anything is read.
     */
    List<AccountId> lockOpen(MunicipalityId municipality, Collection<AccountId> people) {
        return jdbc.sql("""
                        select id from account
                        where id in (:people) and municipality_id = :municipality and role = 'CONSULTANT' and enabled
                        order by id for update
                        """)
                .param("people", people.stream().map(AccountId::value).toList())
                .param("municipality", municipality.value())
                .query((row, n) -> new AccountId(JdbcTypes.uuid(row, "id")))
                .list();
    }

    /** What holds in one of these days and is about one of these people, on either side; the first of them first. */
    List<StandIn> of(Collection<AccountId> people, LocalDate from, LocalDate to) {
        return jdbc.sql(WITH_NAMES + """
                        where (s.absent_id in (:people) or s.stand_in_id in (:people)) and s.to_day >= :from and s.from_day <= :to
                            and (s.ended_on is null or (s.ended_on > :from and s.ended_on > s.from_day))
                        order by s.from_day, s.id
                        """)
                .param("people", people.stream().map(AccountId::value).toList())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> read(row))
                .list();
    }

    /** Those of the municipality that end on this day or later, also when they were ended early; the first of them first. */
    List<StandIn> ofMunicipality(MunicipalityId municipality, LocalDate endingFrom, int limit) {
        return jdbc.sql(WITH_NAMES + """
                        where s.municipality_id = :municipality and s.to_day >= :from
                        order by s.from_day, s.id limit :limit
                        """)
                .param("municipality", municipality.value())
                .param("from", endingFrom)
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<StandIn> find(StandInId id) {
        return jdbc.sql(WITH_NAMES + " where s.id = :id")
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    List<SignedIn> absentFor(AccountId standIn, LocalDate day) {
        return jdbc.sql("""
                        select a.id, a.display_name, a.role, a.municipality_id, a.locale
                        from stand_in s join account a on a.id = s.absent_id
                        where s.stand_in_id = :me and %s order by a.display_name, a.id
                        """.formatted(ON))
                .param("me", standIn.value())
                .param("day", day)
                .query((row, n) -> new SignedIn(
                        new AccountId(JdbcTypes.uuid(row, "id")),
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role")),
                        new MunicipalityId(JdbcTypes.uuid(row, "municipality_id")),
                        Locale.forLanguageTag(row.getString("locale"))))
                .list();
    }

    Map<AccountId, AccountId> standInsFor(Collection<AccountId> absent, LocalDate day) {
        return jdbc
                .sql("""
                        select s.absent_id, s.stand_in_id from stand_in s join account a on a.id = s.stand_in_id and a.enabled
                        where s.absent_id in (:absent) and %s
                        """.formatted(ON))
                .param("absent", absent.stream().map(AccountId::value).toList())
                .param("day", day)
                .query((row, n) -> Map.entry(
                        new AccountId(JdbcTypes.uuid(row, "absent_id")),
                        new AccountId(JdbcTypes.uuid(row, "stand_in_id"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insert(StandIn standIn) {
        jdbc.sql("""
                        insert into stand_in (id, municipality_id, absent_id, stand_in_id, from_day, to_day, created_by, created_at)
                        values (:id, :municipality, :absent, :standIn, :from, :to, :by, :at)
                        """)
                .param("id", standIn.id().value())
                .param("municipality", standIn.municipality().value())
                .param("absent", standIn.absent().value())
                .param("standIn", standIn.standIn().value())
                .param("from", standIn.firstDay())
                .param("to", standIn.lastDay())
                .param("by", standIn.createdBy().value())
                .param("at", JdbcTypes.utc(standIn.createdAt()))
                .update();
    }

    /** False when it was ended or over already. */
    boolean end(StandInId id, LocalDate on) {
        return jdbc.sql("update stand_in set ended_on = :on where id = :id and ended_on is null and to_day >= :on")
                        .param("on", on)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static StandIn read(ResultSet row) throws SQLException {
        return new StandIn(
                new StandInId(JdbcTypes.uuid(row, "id")),
                new MunicipalityId(JdbcTypes.uuid(row, "municipality_id")),
                new AccountId(JdbcTypes.uuid(row, "absent_id")),
                row.getString("absent_name"),
                new AccountId(JdbcTypes.uuid(row, "stand_in_id")),
                row.getString("stand_in_name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                new AccountId(JdbcTypes.uuid(row, "created_by")),
                JdbcTypes.instant(row, "created_at"),
                row.getObject("ended_on", LocalDate.class));
    }
}
