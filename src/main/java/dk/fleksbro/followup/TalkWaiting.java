package dk.fleksbro.followup;

import dk.fleksbro.account.About;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which talks wait for somebody: an answer, times, minutes, a view. That a talk is due is told with the schedule. */
@Component
class TalkWaiting implements WaitingSource {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    TalkWaiting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            TalkId talk,
            EmploymentId employment,
            UUID citizen,
            UUID workplace,
            TalkKind kind,
            TalkStatus status,
            Instant changedAt,
            @Nullable Instant startsAt,
            @Nullable TalkParty skipParty,
            boolean answered,
            boolean approved,
            boolean minutes,
            String citizenName,
            String workplaceName) {}

    @Override
    public Topic topic() {
        return Topic.FOLLOW_UP;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        if (reader.role() == Role.TEAM_LEAD || reader.role() == Role.ADMIN) {
            return List.of();
        }
        TalkParty party = TalkParty.of(reader.role());
        AccessScope scope = AccessScope.of(
                reader, SubjectKind.EMPLOYMENT, Part.TALK, party.purpose(), DanishTime.date(clock.instant()));
        // a consultant has lines for their own citizens; the rest of the municipality's stand in the lists
        String own = party == TalkParty.CONSULTANT ? "citizen.consultant_id = :me" : "1 = 1";
        return jdbc
                .sql("""
                        select talk.id, talk.employment_id, employment.citizen_id, employment.workplace_id, talk.kind, talk.status, talk.changed_at, talk.starts_at, talk.skip_party,
                            citizen.name as citizen_name, workplace.name as workplace_name,
                            exists (select 1 from talk_pulse p where p.talk_id = talk.id and p.party = :party) as answered,
                            exists (select 1 from talk_minutes n where n.talk_id = talk.id) as has_minutes,
                            exists (select 1 from talk_approval v where v.talk_id = talk.id and v.party = :party
                                and v.minutes_id = (select max(n.id) from talk_minutes n where n.talk_id = talk.id))
                                as approved
                        from talk
                        join employment on employment.id = talk.employment_id
                        join citizen on citizen.id = employment.citizen_id
                        join workplace on workplace.id = employment.workplace_id
                        where (talk.status in ('INVITED', 'CONFIRMED', 'NEW_TIME_ASKED', 'CALLED_OFF', 'HELD', 'MINUTES_TO_APPROVE', 'DISAGREED')
                                or (talk.status = 'PLANNED' and talk.skip_party is not null))
                            and %s and %s
                        order by talk.changed_at limit :most
                        """.formatted(scope.sql(), own))
                .params(scope.parameters())
                .param("party", party.name())
                .param("me", reader.accountId())
                .param("most", MOST)
                .query(TalkWaiting::row)
                .list()
                .stream()
                .map(row -> line(row, party))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Waiting> line(Row row, TalkParty me) {
        boolean iInvite = row.kind().isWithMunicipality() == (me == TalkParty.CONSULTANT) && me != TalkParty.CITIZEN;
        if (row.status().isToCome() && me.isOneOfTheTwo() && row.skipParty() == me.other()) {
            return line(row, me, 2, "perhaps-not-needed", row.changedAt());
        }
        return switch (row.status()) {
            case INVITED ->
                me == TalkParty.CITIZEN ? line(row, me, 1, "choose-time", row.changedAt()) : Optional.empty();
            case NEW_TIME_ASKED, CALLED_OFF ->
                iInvite ? line(row, me, 2, "new-times", row.changedAt()) : Optional.empty();
            case CONFIRMED -> confirmed(row, me);
            case HELD -> iInvite ? line(row, me, 2, "write-minutes", row.changedAt()) : Optional.empty();
            case MINUTES_TO_APPROVE ->
                me.isOneOfTheTwo() && row.minutes() && !row.approved()
                        ? line(row, me, 1, "approve-minutes", row.changedAt())
                        : Optional.empty();
            case DISAGREED ->
                me == TalkParty.CONSULTANT ? line(row, me, 0, "disagreed", row.changedAt()) : Optional.empty();
            case PLANNED, AGREED, CLOSED, NOT_NEEDED, REPLACED -> Optional.empty();
        };
    }

    private Optional<Waiting> confirmed(Row row, TalkParty me) {
        Instant at = row.startsAt();
        if (at == null || (me == TalkParty.CONSULTANT && !row.kind().isWithMunicipality())) {
            return Optional.empty();
        }
        if (!at.isAfter(clock.instant())) {
            return me == TalkParty.CITIZEN ? Optional.empty() : line(row, me, 2, "was-it-held", at);
        }
        return line(row, me, 3, me.isOneOfTheTwo() && !row.answered() ? "prepare" : "time", at);
    }

    private static Optional<Waiting> line(Row row, TalkParty me, int urgency, String what, Instant at) {
        return Optional.of(new Waiting(
                urgency,
                Sentence.of(
                        "talk.waiting." + me.name() + "." + what,
                        me == TalkParty.CITIZEN ? row.workplaceName() : row.citizenName(),
                        row.workplaceName()),
                TalkPaths.talk(row.employment(), row.talk()),
                at,
                me == TalkParty.CONSULTANT ? About.of(row.citizen(), row.citizenName()) : null));
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String skip = row.getString("skip_party");
        return new Row(
                new TalkId(JdbcTypes.uuid(row, "id")),
                new EmploymentId(JdbcTypes.uuid(row, "employment_id")),
                JdbcTypes.uuid(row, "citizen_id"),
                JdbcTypes.uuid(row, "workplace_id"),
                TalkKind.valueOf(row.getString("kind")),
                TalkStatus.valueOf(row.getString("status")),
                JdbcTypes.instant(row, "changed_at"),
                JdbcTypes.instantOrNull(row, "starts_at"),
                skip == null ? null : TalkParty.valueOf(skip),
                row.getBoolean("answered"),
                row.getBoolean("approved"),
                row.getBoolean("has_minutes"),
                row.getString("citizen_name"),
                row.getString("workplace_name"));
    }
}
