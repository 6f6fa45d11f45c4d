package dk.fleksbro.fair;

import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and workplaces that have said yes to a fair, put there at once. */
public final class FairCrowd {

    private final JdbcClient jdbc;
    private final FairId fair;

    public FairCrowd(JdbcClient jdbc, FairId fair) {
        this.jdbc = jdbc;
        this.fair = fair;
    }

    /** Who can bear four dates, two in a row, and needs nothing. */
    public UUID seeker(CitizenId citizen) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into fair_seeker (id, version, fair_id, citizen_id, status, late_reason, changed_at, companion, transport,
                            interpreter, wheelchair, quiet_table, max_dates, max_in_row, rest_rounds, walking_minutes)
                        values (?, 1, ?, ?, 'YES', '', utc_timestamp(6), 'NOBODY', false, '', false, false, 4, 2, 0, 3)
                        """).params(id, fair.value(), citizen.value()).update();
        return id;
    }

    /** Who has not answered. */
    public void invited(CitizenId citizen) {
        jdbc.sql("update fair_seeker set status = 'INVITED' where id = ?")
                .param(seeker(citizen))
                .update();
    }

    public UUID stand(WorkplaceId workplace, int tables, FlexJobRoleId... roles) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into fair_workplace (id, version, fair_id, workplace_id, status, late_reason, changed_at, places)
                        values (?, 1, ?, ?, 'YES', '', utc_timestamp(6), ?)
                        """).params(id, fair.value(), workplace.value(), tables).update();
        for (FlexJobRoleId role : roles) {
            jdbc.sql("insert into fair_workplace_role (fair_workplace_id, role_id) values (?, ?)")
                    .params(id, role.value())
                    .update();
        }
        return id;
    }

    public void status(FairStatus status) {
        jdbc.sql("update fair set status = ? where id = ?")
                .params(status.name(), fair.value())
                .update();
    }

    public void limit(UUID seeker, String column, int value) {
        jdbc.sql("update fair_seeker set " + column + " = ? where id = ?")
                .params(value, seeker)
                .update();
    }
}
