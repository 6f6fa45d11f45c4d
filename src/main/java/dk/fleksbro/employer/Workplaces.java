package dk.fleksbro.employer;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.shared.CvrNumber;
import dk.fleksbro.shared.PNumber;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Companies, workplaces and who acts for them. */
@Repository
class Workplaces {

    private static final String SELECT = """
            select workplace.id, workplace.company_id, company.name as company_name, company.cvr, workplace.p_number,
                workplace.name, workplace.street, workplace.postal_code, company.checked_at is not null as checked
            from workplace join company on company.id = workplace.company_id
            """;

    private static final RowMapper<WorkplaceRow> ROW = (row, n) -> new WorkplaceRow(
            new WorkplaceId(JdbcTypes.uuid(row, "id")),
            new CompanyId(JdbcTypes.uuid(row, "company_id")),
            row.getString("company_name"),
            new CvrNumber(row.getString("cvr")),
            new PNumber(row.getString("p_number")),
            row.getString("name"),
            row.getString("street"),
            row.getString("postal_code"),
            row.getBoolean("checked"));

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Workplaces(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    Optional<WorkplaceRow> find(WorkplaceId id) {
        return jdbc.sql(SELECT + "where workplace.id = :id")
                .param("id", id.value())
                .query(ROW)
                .optional();
    }

    List<WorkplaceRow> of(AccountId account) {
        return jdbc.sql(SELECT + """
                        where exists (select 1 from workplace_contact wc
                            where wc.workplace_id = workplace.id and wc.account_id = :account)
                        order by company.name, workplace.name, workplace.id
                        """)
                .param("account", account.value())
                .query(ROW)
                .list();
    }

    List<WorkplaceRow> findByNumber(String digits) {
        return jdbc.sql(
                        SELECT
                                + "where workplace.p_number = :digits or company.cvr = :digits order by workplace.name, workplace.id")
                .param("digits", digits)
                .query(ROW)
                .list();
    }

    Optional<WorkplaceId> anyOf(CompanyId company) {
        return jdbc.sql("select id from workplace where company_id = :company order by created_at, id limit 1")
                .param("company", company.value())
                .query((row, n) -> new WorkplaceId(JdbcTypes.uuid(row, "id")))
                .optional();
    }

    Set<UUID> accountsOf(WorkplaceId workplace) {
        return jdbc.sql("select account_id from workplace_contact where workplace_id = :workplace")
                .param("workplace", workplace.value())
                .query((row, n) -> JdbcTypes.uuid(row, "account_id"))
                .set();
    }

    List<ColleagueRow> colleaguesOf(WorkplaceId workplace) {
        return jdbc.sql("""
                        select account.display_name, account.email, wc.phone from workplace_contact wc
                        join account on account.id = wc.account_id
                        where wc.workplace_id = :workplace order by account.display_name, account.id
                        """)
                .param("workplace", workplace.value())
                .query((row, n) ->
                        new ColleagueRow(row.getString("display_name"), row.getString("email"), row.getString("phone")))
                .list();
    }

    boolean isSignedUp(CvrNumber cvr) {
        return jdbc.sql("select count(*) from company where cvr = :cvr")
                        .param("cvr", cvr.digits())
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean isSignedUp(PNumber number) {
        return jdbc.sql("select count(*) from workplace where p_number = :number")
                        .param("number", number.digits())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insertCompany(CompanyId id, CvrNumber cvr, String name, Instant at) {
        jdbc.sql("insert into company (id, version, cvr, name, created_at) values (:id, 1, :cvr, :name, :at)")
                .param("id", id.value())
                .param("cvr", cvr.digits())
                .param("name", name)
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    void insertWorkplace(WorkplaceId id, CompanyId company, NewWorkplace form, Instant at) {
        jdbc.sql("""
                        insert into workplace (id, version, company_id, p_number, name, street, postal_code, created_at)
                        values (:id, 1, :company, :number, :name, :street, :postalCode, :at)
                        """)
                .param("id", id.value())
                .param("company", company.value())
                .param("number", form.number().digits())
                .param("name", form.name().strip())
                .param("street", form.street().strip())
                .param("postalCode", form.postalCode().strip())
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    void addContact(WorkplaceId workplace, AccountId account, String phone, Instant at) {
        jdbc.sql("""
                        insert into workplace_contact (workplace_id, account_id, phone, since)
                        values (:workplace, :account, :phone, :at)
                        """)
                .param("workplace", workplace.value())
                .param("account", account.value())
                .param("phone", phone)
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    /** Everybody who acts for a workplace of the company acts for the new one too. */
    void copyContacts(CompanyId company, WorkplaceId to, Instant at) {
        jdbc.sql("""
                        insert into workplace_contact (workplace_id, account_id, phone, since)
                        select :to, wc.account_id, min(wc.phone), :at from workplace_contact wc
                        join workplace on workplace.id = wc.workplace_id
                        where workplace.company_id = :company and workplace.id <> :to group by wc.account_id
                        """)
                .param("company", company.value())
                .param("to", to.value())
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    void markChecked(CompanyId company, AccountId by, Instant at) {
        jdbc.sql("""
                        update company set checked_at = :at, checked_by = :by, version = version + 1
                        where id = :company and checked_at is null
                        """)
                .param("company", company.value())
                .param("by", by.value())
                .param("at", JdbcTypes.utc(at))
                .update();
        events.publishEvent(new CompanyChanged(company));
    }
}
