package dk.fleksbro.demo;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.Role;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.Relation;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.Interest;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchReason;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Meeting;
import dk.fleksbro.matching.Party;
import dk.fleksbro.matching.Trial;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a match and of every move it has made, by the table of moves. */
final class DemoMatchRows {

    private static final Set<MatchStatus> REMEMBERED =
            EnumSet.of(MatchStatus.HIRED, MatchStatus.OBSOLETE, MatchStatus.NO_ANSWER);

    private final DemoRows rows;
    private final Chance chance;
    private final MatchTimes times;
    private final DemoMeetings meetings;
    private final DemoNotices notices;
    private final Deck<String> refusals;
    private final Deck<String> otherTimes;

    DemoMatchRows(DemoRows rows, DemoDays days, Chance chance) {
        DemoTexts texts = DemoTexts.read("aftaler.txt");
        this.rows = rows;
        this.times = new MatchTimes(days, chance);
        this.chance = chance;
        this.meetings = new DemoMeetings(texts, days, chance);
        this.notices = new DemoNotices(rows, chance);
        this.refusals = new Deck<>(texts.lines("afslag"), chance);
        this.otherTimes = new Deck<>(texts.lines("andet tidspunkt"), chance);
    }

    void add(MatchStory story, DemoPair pair) {
        MatchId id = new MatchId(chance.id());
        List<Instant> at = times.of(story.moves().size(), pair.possibleSince());
        MatchReason reason = null;
        String text = "";
        MatchStatus before = null;
        MatchStatus earlier = null;
        List<@Nullable Object[]> moves = new ArrayList<>();
        for (int i = 0; i < story.moves().size(); i++) {
            MatchMove move = story.moves().get(i);
            Party party = party(move, before).orElse(null);
            MatchStatus to = move.to().orElseThrow();
            reason = move == MatchMove.PROPOSE ? null : reason(move);
            text = text(move);
            moves.add(new @Nullable Object[] {
                id.value(),
                before == null ? null : before.name(),
                to.name(),
                move.name(),
                party == null ? null : account(party, pair).value(),
                party == null ? null : party.name(),
                reason == null ? null : reason.name(),
                text,
                JdbcTypes.utc(at.get(i))
            });
            earlier = REMEMBERED.contains(to) ? before : null;
            before = to;
        }
        boolean meets = story.status() == MatchStatus.MEETING_PROPOSED || story.status() == MatchStatus.MEETING_AGREED;
        Meeting meeting = meets ? meetings.next(pair.role().workplace()) : null;
        Trial trial = trial(story, at);
        AccountId proposedBy = pair.person().consultant().id();
        rows.add(
                DemoTable.FLEX_MATCH,
                id.value(),
                story.moves().size(),
                pair.role().role().id().value(),
                pair.person().citizen().id().value(),
                story.status().name(),
                proposedBy.value(),
                JdbcTypes.utc(at.getFirst()),
                JdbcTypes.utc(at.getLast()),
                reason == null ? null : reason.name(),
                text,
                meeting == null ? null : JdbcTypes.utc(meeting.at()),
                meeting == null ? null : meeting.form().name(),
                meeting == null ? "" : meeting.place(),
                meeting == null ? "" : meeting.note(),
                trial == null ? "" : trial.days().getFirst().toString(),
                trial == null ? null : trial.from(),
                trial == null ? null : trial.to(),
                "",
                trial == null ? null : JdbcTypes.utc(trial.ends()),
                earlier == null ? null : earlier.name());
        moves.forEach(move -> rows.add(DemoTable.MATCH_MOVE, move));
        if (trial != null && story.moves().contains(MatchMove.OPEN_REVIEW)) {
            reviews(id, pair, trial, at.get(story.moves().indexOf(MatchMove.OPEN_REVIEW)));
        }
        readByConsultant(pair, at.getFirst().minus(Duration.ofMinutes(5)));
        notices.tell(story, id, pair, at.getLast());
    }

    static AccountId account(Party party, DemoPair pair) {
        return switch (party) {
            case CITIZEN -> pair.person().citizen().account();
            case EMPLOYER -> pair.role().workplace().contact();
            case CONSULTANT -> pair.person().consultant().id();
        };
    }

    /** Who makes the move; nobody when the portal does. */
    private static Optional<Party> party(MatchMove move, @Nullable MatchStatus before) {
        if (before == null) {
            return Optional.of(Party.CONSULTANT);
        }
        Optional<Party> party = Arrays.stream(Party.values())
                .filter(one -> move.allows(before, one))
                .findFirst();
        if (party.isEmpty() && !move.isMadeByPortal(before)) {
            throw new IllegalStateException(move + " is no move from " + before);
        }
        return party;
    }

    /** A morning to come, or the one before the answers were opened. */
    private @Nullable Trial trial(MatchStory story, List<Instant> at) {
        int opened = story.moves().indexOf(MatchMove.OPEN_REVIEW);
        if (opened < 0 && !story.moves().contains(MatchMove.PROPOSE_TRIAL)) {
            return null;
        }
        Instant on = opened < 0 ? meetings.ahead() : at.get(opened);
        return new Trial(List.of(DanishTime.date(on)), LocalTime.of(6, 0), LocalTime.of(7, 30), "");
    }

    private void reviews(MatchId match, DemoPair pair, Trial trial, Instant at) {
        for (Party party : List.of(Party.CITIZEN, Party.EMPLOYER)) {
            rows.add(
                    DemoTable.TRIAL_REVIEW,
                    match.value(),
                    JdbcTypes.utc(trial.ends()),
                    party.name(),
                    chance.of(List.of(Interest.YES, Interest.YES, Interest.MAYBE))
                            .name(),
                    "",
                    account(party, pair).value(),
                    JdbcTypes.utc(at),
                    JdbcTypes.utc(at));
        }
    }

    private @Nullable MatchReason reason(MatchMove move) {
        List<MatchReason> reasons = MatchReason.of(move);
        return reasons.isEmpty() ? null : chance.of(reasons);
    }

    private String text(MatchMove move) {
        return switch (move) {
            case DECLINE -> refusals.next();
            case ASK_OTHER_TIME -> otherTimes.next();
            default -> "";
        };
    }

    private void readByConsultant(DemoPair pair, Instant at) {
        rows.add(
                DemoTable.ACCESS_LOG,
                JdbcTypes.utc(at),
                pair.person().consultant().id().value(),
                pair.person().consultant().name(),
                Role.CONSULTANT.name(),
                SubjectKind.CITIZEN.name(),
                pair.person().citizen().id().value(),
                Part.NEEDS.name(),
                Purpose.MATCHING.name(),
                "GRANTED",
                Relation.MY_MUNICIPALITYS.name());
    }
}
