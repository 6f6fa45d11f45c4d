package dk.fleksbro.demo;

import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.Party;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;

/** Who has been told of the last move and has not looked yet; nothing of it is mailed. */
final class DemoNotices {

    private final DemoRows rows;
    private final Chance chance;

    DemoNotices(DemoRows rows, Chance chance) {
        this.rows = rows;
        this.chance = chance;
    }

    void tell(MatchStory story, MatchId match, DemoPair pair, Instant at) {
        switch (story.status()) {
            case PROPOSED -> add(Party.CITIZEN, NoticeKind.ROLE_PROPOSED, story, match, pair, at);
            case CITIZEN_MAYBE, CITIZEN_NO ->
                add(Party.CONSULTANT, NoticeKind.CITIZEN_ANSWERED, story, match, pair, at);
            case PRESENTED -> add(Party.EMPLOYER, NoticeKind.PERSON_PRESENTED, story, match, pair, at);
            case MEETING_PROPOSED -> add(Party.CITIZEN, NoticeKind.MEETING_PROPOSED, story, match, pair, at);
            case MEETING_AGREED -> add(Party.EMPLOYER, NoticeKind.MEETING_AGREED, story, match, pair, at);
            case MUTUAL, EMPLOYER_NO -> add(Party.CONSULTANT, NoticeKind.EMPLOYER_ANSWERED, story, match, pair, at);
            case TRIAL_PROPOSED -> add(Party.CITIZEN, NoticeKind.TRIAL_PROPOSED, story, match, pair, at);
            case TRIAL_AGREED -> add(Party.EMPLOYER, NoticeKind.TRIAL_AGREED, story, match, pair, at);
            case TRIAL_REVIEWED -> add(Party.EMPLOYER, NoticeKind.TRIAL_REVIEWED, story, match, pair, at);
            case OFFERED -> add(Party.CITIZEN, NoticeKind.JOB_OFFERED, story, match, pair, at);
            case OFFER_ACCEPTED -> add(Party.EMPLOYER, NoticeKind.OFFER_ANSWERED, story, match, pair, at);
            case HIRED -> add(Party.CITIZEN, NoticeKind.HIRED, story, match, pair, at);
            case OBSOLETE -> add(Party.CITIZEN, NoticeKind.OTHER_JOB_FOUND, story, match, pair, at);
            case NO_ANSWER -> add(Party.CITIZEN, NoticeKind.NO_ANSWER_CAME, story, match, pair, at);
            case WITHDRAWN, TAKEN_BACK, JOB_ENDED -> {
                // long over, and seen
            }
        }
    }

    private void add(Party party, NoticeKind kind, MatchStory story, MatchId match, DemoPair pair, Instant at) {
        rows.add(
                DemoTable.NOTICE,
                chance.id(),
                "match:" + match.value() + ":v" + story.moves().size() + ":" + story.last(),
                DemoMatchRows.account(party, pair).value(),
                kind.name(),
                party.path(match),
                JdbcTypes.utc(at),
                null,
                "NONE");
    }
}
