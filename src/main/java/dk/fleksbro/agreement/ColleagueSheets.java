package dk.fleksbro.agreement;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ColleagueSheets {

    /** A column for {@link EmploymentFiles}: the live sheet, or null. */
    static final String MORE = """
            , (select json_object('id', s.id, 'does', s.does, 'times', s.at_times, 'helps', s.helps, 'reach', s.reach,
                    'approved', s.approved_at, 'expires', s.expires_on)
                from colleague_sheet s where s.live_of = employment.id) as sheet
            """;

    private final JdbcClient jdbc;

    ColleagueSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(EmploymentId employment, ColleagueSheet sheet) {
        jdbc.sql("""
                        insert into colleague_sheet (id, employment_id, does, at_times, helps, reach, approved_at, expires_on)
                        values (:id, :employment, :does, :times, :helps, :reach, :at, :expires)
                        """)
                .param("id", sheet.id())
                .param("employment", employment.value())
                .param("does", sheet.words().does())
                .param("times", sheet.words().atTimes())
                .param("helps", sheet.words().helps())
                .param("reach", sheet.words().reach())
                .param("at", JdbcTypes.utc(sheet.approvedAt()))
                .param("expires", sheet.expiresOn())
                .update();
    }

    void withdraw(EmploymentId employment, Instant at) {
        jdbc.sql("""
                        update colleague_sheet set withdrawn_at = :at
                        where employment_id = :employment and withdrawn_at is null
                        """)
                .param("at", JdbcTypes.utc(at))
                .param("employment", employment.value())
                .update();
    }
}
