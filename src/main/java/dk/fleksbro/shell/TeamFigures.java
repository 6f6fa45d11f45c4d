package dk.fleksbro.shell;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How the work goes in the team lead's own municipality: counts, never people. */
@Service
@UnitOfWork
class TeamFigures {

    static final Duration LONG_WAIT = Duration.ofDays(60);

    private final Access access;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    TeamFigures(Access access, CurrentAccount current, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param people citizens of the municipality
     * @param profiles of whom so many have a fleksjobbevis in use
     * @param proposals proposals that are on their way
     * @param meetings meetings and trial days agreed
     * @param longWaiting people known for more than 60 days without a job, and with no meeting agreed or anything that follows it
     */
    record Figures(long people, long profiles, long proposals, long meetings, long longWaiting) {}

    Figures figures() {
        access.require(Facts.ofPortal(), Part.TEAM_FIGURES, Purpose.SUPERVISION);
        SignedIn reader = current.require();
        AccessScope people = AccessScope.of(reader, SubjectKind.CITIZEN, Part.NAME, Purpose.SUPERVISION);
        AccessScope matches = AccessScope.of(reader, SubjectKind.MATCH, Part.MATCH_STATE, Purpose.SUPERVISION);
        return jdbc.sql("""
                        select
                          (select count(*) from citizen where %1$s) as people,
                          (select count(*) from citizen join flex_job_profile p on p.citizen_id = citizen.id
                            where %1$s) as profiles,
                          (select count(*) from flex_match join citizen on citizen.id = flex_match.citizen_id
                            where %2$s and flex_match.status in
                              ('PROPOSED', 'CITIZEN_MAYBE', 'PRESENTED', 'MUTUAL', 'MEETING_PROPOSED', 'TRIAL_PROPOSED')) as proposals,
                          (select count(*) from flex_match join citizen on citizen.id = flex_match.citizen_id
                            where %2$s and flex_match.status in ('MEETING_AGREED', 'TRIAL_AGREED')) as meetings,
                          (select count(*) from citizen where %1$s and citizen.created_at < :before and not exists
                            (select 1 from flex_match m where m.citizen_id = citizen.id
                              and m.status in ('MEETING_AGREED', 'TRIAL_PROPOSED', 'TRIAL_AGREED', 'TRIAL_REVIEWED',
                                'OFFERED', 'OFFER_ACCEPTED', 'HIRED')) and not exists
                            (select 1 from employment e where e.citizen_id = citizen.id
                              and (e.ended_on is null or e.ended_on >= :today))) as long_waiting
                        """.formatted(people.sql(), matches.sql()))
                .params(people.parameters())
                .params(matches.parameters())
                .param("today", DanishTime.date(clock.instant()))
                .param("before", JdbcTypes.utc(clock.instant().minus(LONG_WAIT)))
                .query((row, n) -> new Figures(
                        row.getLong("people"),
                        row.getLong("profiles"),
                        row.getLong("proposals"),
                        row.getLong("meetings"),
                        row.getLong("long_waiting")))
                .single();
    }
}
