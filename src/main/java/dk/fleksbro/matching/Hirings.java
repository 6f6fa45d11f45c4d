package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What a job means to matches: the one it came from says so, and whatever else the person was on the way to becomes obsolete
 * until the person takes it up again. Who calls this has found that there is, or was, a job.
 */
@Service
@UnitOfWork
public class Hirings {

    private final Matches matches;
    private final PortalMoves moves;
    private final CitizenService citizens;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    Hirings(
            Matches matches,
            PortalMoves moves,
            CitizenService citizens,
            Notices notices,
            JdbcClient jdbc,
            Clock clock) {
        this.matches = matches;
        this.moves = moves;
        this.citizens = citizens;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Everybody has approved a person’s first agreement for a job.
     *
     * @param from the match it was begun from, where there is one
     */
    public void hired(CitizenId person, Optional<MatchId> from) {
        from.flatMap(matches::lock)
                .filter(match -> MatchMove.HIRE.isMadeByPortal(match.status()))
                .ifPresent(match -> moves.make(match, MatchMove.HIRE));
        othersObsolete(person);
    }

    void othersObsolete(CitizenId person) {
        matches.lockOpen(person).forEach(match -> moves.make(match, MatchMove.BECOME_OBSOLETE));
    }

    /**
     * A job gets, or loses again, its last day.
     *
     * @param lastDay null when the job goes on after all
     * @param quietly whether the person is not written to about it
     */
    public void ends(CitizenId person, Optional<MatchId> from, @Nullable LocalDate lastDay, boolean quietly) {
        from.ifPresent(
                match -> jdbc.sql("update flex_match set job_ends_on = :day where id = :match and status = 'HIRED'")
                        .param("day", lastDay)
                        .param("match", match.value())
                        .update());
        if (lastDay != null && !quietly && canReturn(person)) {
            AccountId account = citizens.find(person).orElseThrow().account();
            notices.tell(
                    account,
                    NoticeKind.MATCHES_CAN_RETURN,
                    "match:return:" + person.value() + ":" + lastDay,
                    Party.CITIZEN.listPath());
        }
    }

    private boolean canReturn(CitizenId person) {
        return jdbc.sql("select exists (select 1 from flex_match where citizen_id = :citizen and status = 'OBSOLETE'"
                        + " and changed_at > :since)")
                .param("citizen", person.value())
                .param("since", JdbcTypes.utc(clock.instant().minus(Guard.RETURN_WITHIN)))
                .query(Boolean.class)
                .single();
    }

    /** The matches whose job is over and that do not say so yet. */
    List<MatchId> over() {
        return jdbc.sql("select id from flex_match where status = 'HIRED' and job_ends_on < :today order by id")
                .param("today", DanishTime.date(clock.instant()))
                .query((row, n) -> new MatchId(JdbcTypes.uuid(row, "id")))
                .list();
    }

    /** Nothing happens when somebody else was first. */
    void endJob(MatchId id) {
        matches.lock(id)
                .filter(match -> match.status() == MatchStatus.HIRED && over().contains(id))
                .ifPresent(match -> moves.make(match, MatchMove.END_JOB));
    }
}
