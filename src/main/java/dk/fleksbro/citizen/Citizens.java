package dk.fleksbro.citizen;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The citizen table. */
@Repository
class Citizens {

    static final String COLUMNS =
            "citizen.id, citizen.account_id, citizen.municipality_id, citizen.consultant_id, citizen.candidate_no, citizen.name,"
                    + " citizen.phone, citizen.postal_code, citizen.protected";

    static final RowMapper<CitizenRow> ROW = (row, n) -> {
        UUID consultant = JdbcTypes.uuidOrNull(row, "consultant_id");
        return new CitizenRow(
                new CitizenId(JdbcTypes.uuid(row, "id")),
                new AccountId(JdbcTypes.uuid(row, "account_id")),
                new MunicipalityId(JdbcTypes.uuid(row, "municipality_id")),
                consultant == null ? null : new AccountId(consultant),
                row.getInt("candidate_no"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("postal_code"),
                row.getBoolean("protected"));
    };

    private final JdbcClient jdbc;

    Citizens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CitizenRow> find(CitizenId id) {
        return jdbc.sql("select " + COLUMNS + " from citizen where id = :id")
                .param("id", id.value())
                .query(ROW)
                .optional();
    }

    Optional<CitizenRow> ofAccount(AccountId account) {
        return jdbc.sql("select " + COLUMNS + " from citizen where account_id = :account")
                .param("account", account.value())
                .query(ROW)
                .optional();
    }

    /** Finds by a piece of the name, the whole candidate number, or the beginning of the postal code. */
    List<CitizenListRow> page(
            AccessScope scope, SignedIn reader, CitizenFilter filter, String search, int limit, int offset) {
        String words = search.strip();
        return jdbc.sql("select " + COLUMNS + ", p.minutes_min, p.minutes_max from citizen"
                        + " left join flex_job_profile p on p.citizen_id = citizen.id where " + scope.sql()
                        + condition(filter)
                        + " and (citizen.name like :part or citizen.postal_code like :start or citizen.candidate_no = :number)"
                        + " order by citizen.name, citizen.id limit :limit offset :offset")
                .params(scope.parameters())
                .param("reader", reader.accountId())
                .param("part", "%" + literally(words) + "%")
                .param("start", literally(words) + "%")
                .param("number", words.matches("[0-9]{1,9}") ? Integer.parseInt(words) : -1)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) ->
                        new CitizenListRow(ROW.mapRow(row, n), hours(row, "minutes_min"), hours(row, "minutes_max")))
                .list();
    }

    /** How many citizens of this consultant have no fleksjobbevis in use, and since when the oldest has waited. */
    WithoutProfile withoutProfile(AccessScope scope, SignedIn consultant) {
        return jdbc.sql("select count(*) as people, min(citizen.created_at) as since from citizen"
                        + " left join flex_job_profile p on p.citizen_id = citizen.id where " + scope.sql()
                        + condition(CitizenFilter.MINE_WITHOUT_PROFILE))
                .params(scope.parameters())
                .param("reader", consultant.accountId())
                .query((row, n) -> new WithoutProfile(row.getInt("people"), JdbcTypes.instantOrNull(row, "since")))
                .single();
    }

    /** Those citizens, the longest known first. */
    List<Unwritten> whoHaveNoProfile(AccessScope scope, SignedIn consultant) {
        return jdbc.sql("select citizen.id, citizen.name, citizen.created_at from citizen"
                        + " left join flex_job_profile p on p.citizen_id = citizen.id where " + scope.sql()
                        + condition(CitizenFilter.MINE_WITHOUT_PROFILE) + " order by citizen.created_at, citizen.id")
                .params(scope.parameters())
                .param("reader", consultant.accountId())
                .query((row, n) -> new Unwritten(
                        JdbcTypes.uuid(row, "id"), row.getString("name"), JdbcTypes.instant(row, "created_at")))
                .list();
    }

    record Unwritten(UUID id, String name, Instant since) {}

    record WithoutProfile(int people, @Nullable Instant since) {}

    Instant createdAt(CitizenId id) {
        return jdbc.sql("select created_at from citizen where id = :id")
                .param("id", id.value())
                .query((row, n) -> JdbcTypes.instant(row, "created_at"))
                .single();
    }

    /** The next number nobody has had. */
    int nextCandidateNo() {
        while (true) {
            int number = jdbc.sql("select next value for candidate_number")
                    .query(Integer.class)
                    .single();
            boolean taken = jdbc.sql("select count(*) from citizen where candidate_no = :number")
                            .param("number", number)
                            .query(Integer.class)
                            .single()
                    > 0;
            if (!taken) {
                return number;
            }
        }
    }

    void insert(CitizenRow citizen, Instant now) {
        AccountId consultant = citizen.consultant();
        jdbc.sql("""
                        insert into citizen (id, version, account_id, municipality_id, consultant_id, candidate_no, name, phone,
                            postal_code, protected, created_at)
                        values (:id, 1, :account, :municipality, :consultant, :number, :name, :phone, :postalCode, :protected, :now)
                        """)
                .param("id", citizen.id().value())
                .param("account", citizen.account().value())
                .param("municipality", citizen.municipality().value())
                .param("consultant", consultant == null ? null : consultant.value())
                .param("number", citizen.candidateNo())
                .param("name", citizen.name())
                .param("phone", citizen.phone())
                .param("postalCode", citizen.postalCode())
                .param("protected", citizen.addressProtected())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    List<CitizenRow> ofConsultants(AccessScope scope, Collection<AccountId> consultants) {
        return jdbc.sql("select " + COLUMNS + " from citizen where " + scope.sql()
                        + " and citizen.consultant_id in (:consultants) order by citizen.name, citizen.id")
                .params(scope.parameters())
                .param("consultants", consultants.stream().map(AccountId::value).toList())
                .query(ROW)
                .list();
    }

    boolean changeConsultant(CitizenId id, AccountId from, AccountId to) {
        return jdbc.sql(
                                "update citizen set consultant_id = :to, version = version + 1 where id = :id and consultant_id = :from")
                        .param("to", to.value())
                        .param("id", id.value())
                        .param("from", from.value())
                        .update()
                == 1;
    }

    /** Whether the person has name and address protection. */
    void protect(CitizenId id, boolean addressProtected) {
        jdbc.sql("update citizen set protected = :protected, version = version + 1 where id = :id")
                .param("protected", addressProtected)
                .param("id", id.value())
                .update();
    }

    private static String condition(CitizenFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case MINE -> " and citizen.consultant_id = :reader";
            case MINE_WITHOUT_PROFILE -> " and citizen.consultant_id = :reader and p.citizen_id is null";
        };
    }

    private static @Nullable WeeklyHours hours(ResultSet row, String column) throws SQLException {
        int minutes = row.getInt(column);
        return row.wasNull() ? null : new WeeklyHours(minutes);
    }

    private static String literally(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
