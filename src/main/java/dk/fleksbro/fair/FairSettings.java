package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of a fair, and its staff. */
@Repository
class FairSettings {

    private final JdbcClient jdbc;

    FairSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FairTable> tables(FairId fair) {
        return jdbc.sql("select number, wheelchair, quiet from fair_table where fair_id = :fair order by number")
                .param("fair", fair.value())
                .query((row, n) ->
                        new FairTable(row.getInt("number"), row.getBoolean("wheelchair"), row.getBoolean("quiet")))
                .list();
    }

    void put(FairId fair, FairTable table) {
        jdbc.sql("""
                        insert into fair_table (fair_id, number, wheelchair, quiet) values (:fair, :number, :accessible, :quiet)
                        on duplicate key update wheelchair = :accessible, quiet = :quiet
                        """)
                .param("fair", fair.value())
                .param("number", table.number())
                .param("accessible", table.accessible())
                .param("quiet", table.quiet())
                .update();
    }

    /** Leaves the tables with the lowest numbers. */
    void keepTables(FairId fair, int number) {
        jdbc.sql("delete from fair_table where fair_id = :fair and number > :number")
                .param("fair", fair.value())
                .param("number", number)
                .update();
    }

    void copyTables(FairId from, FairId to) {
        jdbc.sql("""
                        insert into fair_table (fair_id, number, wheelchair, quiet)
                        select :to, number, wheelchair, quiet from fair_table where fair_id = :from
                        """).param("to", to.value()).param("from", from.value()).update();
    }

    List<FairStaff> staff(FairId fair) {
        return jdbc.sql("""
                        select account.id, account.display_name, fair_staff.duty from fair_staff
                        join account on account.id = fair_staff.account_id
                        where fair_staff.fair_id = :fair order by field(duty, 'HOST', 'DOOR', 'ROOM', 'TIME_KEEPER', 'HELPER'),
                            account.display_name, account.id
                        """)
                .param("fair", fair.value())
                .query((row, n) -> new FairStaff(
                        new AccountId(JdbcTypes.uuid(row, "id")),
                        row.getString("display_name"),
                        Duty.valueOf(row.getString("duty"))))
                .list();
    }

    boolean hasDuty(FairId fair, AccountId account, Duty duty) {
        return jdbc.sql("""
                        select count(*) from fair_staff where fair_id = :fair and account_id = :account and duty = :duty
                        """)
                        .param("fair", fair.value())
                        .param("account", account.value())
                        .param("duty", duty.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether somebody has one of these duties. */
    boolean hasAnyDuty(FairId fair, AccountId account, Collection<Duty> duties) {
        return jdbc.sql("""
                        select count(*) from fair_staff where fair_id = :fair and account_id = :account and duty in (:duties)
                        """)
                        .param("fair", fair.value())
                        .param("account", account.value())
                        .param("duties", duties.stream().map(Duty::name).toList())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void addStaff(FairId fair, AccountId account, Duty duty) {
        jdbc.sql("insert ignore into fair_staff (fair_id, account_id, duty) values (:fair, :account, :duty)")
                .param("fair", fair.value())
                .param("account", account.value())
                .param("duty", duty.name())
                .update();
    }

    void removeStaff(FairId fair, AccountId account, Duty duty) {
        jdbc.sql("delete from fair_staff where fair_id = :fair and account_id = :account and duty = :duty")
                .param("fair", fair.value())
                .param("account", account.value())
                .param("duty", duty.name())
                .update();
    }
}
