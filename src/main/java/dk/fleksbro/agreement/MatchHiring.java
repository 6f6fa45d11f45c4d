package dk.fleksbro.agreement;

import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.matching.Hirings;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the matches of a person when an agreement makes a job a fact, and when the job gets its last day. */
@Component
class MatchHiring {

    private final JdbcClient jdbc;
    private final Hirings hirings;

    MatchHiring(JdbcClient jdbc, Hirings hirings) {
        this.jdbc = jdbc;
        this.hirings = hirings;
    }

    private record Origin(CitizenId person, Optional<MatchId> match) {}

    @EventListener
    void approved(AgreementApproved approved) {
        if (approved.first()) {
            Origin origin = origin(approved.employment());
            hirings.hired(origin.person(), origin.match());
        }
    }

    @EventListener
    void ended(EmploymentEnded ended) {
        Origin origin = origin(ended.employment());
        hirings.ends(origin.person(), origin.match(), ended.lastDay(), ended.quietly());
    }

    private Origin origin(EmploymentId employment) {
        return jdbc.sql("select citizen_id, match_id from employment where id = :id")
                .param("id", employment.value())
                .query((row, n) -> {
                    UUID match = JdbcTypes.uuidOrNull(row, "match_id");
                    return new Origin(
                            new CitizenId(JdbcTypes.uuid(row, "citizen_id")),
                            Optional.ofNullable(match).map(MatchId::new));
                })
                .single();
    }
}
