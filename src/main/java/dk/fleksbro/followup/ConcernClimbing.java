package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** A concern nobody has answered in time climbs to the team lead: that there is one, never what it says. */
@Service
@UnitOfWork
class ConcernClimbing {

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Clock clock;

    ConcernClimbing(JdbcClient jdbc, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
    }

    private record Late(UUID id, List<UUID> leads) {}

    void climb() {
        var now = JdbcTypes.utc(clock.instant());
        List<Late> late = jdbc.sql("""
                        select concern.id, (select group_concat(lead.id) from account lead
                            where lead.municipality_id = citizen.municipality_id and lead.role = 'TEAM_LEAD' and lead.enabled) as leads
                        from concern join employment on employment.id = concern.employment_id
                        join citizen on citizen.id = employment.citizen_id
                        where concern.status = 'WAITING' and concern.answer_by <= :now and concern.climbed_at is null
                        """)
                .param("now", now)
                .query((row, n) -> new Late(
                        JdbcTypes.uuid(row, "id"),
                        row.getString("leads") == null
                                ? List.of()
                                : Arrays.stream(row.getString("leads").split(",", -1))
                                        .map(UUID::fromString)
                                        .toList()))
                .list();
        List<Notices.Told> told = new ArrayList<>();
        for (Late concern : late) {
            if (concern.leads().isEmpty()) {
                // it climbs when there is somebody to climb to
                continue;
            }
            int climbed =
                    jdbc.sql("""
                            update concern set climbed_at = :now, version = version + 1
                            where id = :id and status = 'WAITING' and answer_by <= :now and climbed_at is null
                            """).param("now", now).param("id", concern.id()).update();
            if (climbed == 1) {
                concern.leads()
                        .forEach(lead -> told.add(new Notices.Told(
                                new AccountId(lead),
                                NoticeKind.FOLLOW_UP_CLIMBED,
                                "concern:climbed:" + concern.id() + ":" + now.toLocalDate(),
                                Ladder.LEADS_LIST)));
            }
        }
        notices.tellAll(told);
    }
}
