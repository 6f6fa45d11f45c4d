package dk.fleksbro.matching;

import dk.fleksbro.account.About;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which matches wait for somebody: an answer, a meeting, or a push. */
@Component
class MatchWaiting implements WaitingSource {

    private static final int MOST = 50;
    private static final Duration TOO_LONG = Duration.ofDays(7);
    private static final Duration SOON = Duration.ofDays(7);

    private final MatchLists lists;
    private final Clock clock;

    MatchWaiting(MatchLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.MATCH;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        Stream<Optional<Waiting>> lines =
                switch (reader.role()) {
                    case FLEX_WORKER ->
                        lists.proposals(reader, MOST, 0).stream().map(this::forCitizen);
                    case EMPLOYER -> lists.candidates(reader, MOST, 0).stream().map(this::forEmployer);
                    case CONSULTANT -> lists.followedBy(reader).stream().map(this::forConsultant);
                    case TEAM_LEAD, ADMIN -> Stream.empty();
                };
        return lines.flatMap(Optional::stream).toList();
    }

    private Optional<Waiting> forCitizen(ProposalRow row) {
        return switch (row.status()) {
            case MEETING_PROPOSED ->
                line(0, Party.CITIZEN, row.id(), row.changedAt(), "meeting-answer", row.roleTitle());
            case PROPOSED -> line(1, Party.CITIZEN, row.id(), row.changedAt(), "answer", row.roleTitle());
            case MEETING_AGREED ->
                ahead(row.meeting()).flatMap(at -> line(3, Party.CITIZEN, row.id(), at, "meeting", row.roleTitle()));
            case CITIZEN_MAYBE -> line(5, Party.CITIZEN, row.id(), row.changedAt(), "maybe", row.roleTitle());
            case TRIAL_PROPOSED -> line(0, Party.CITIZEN, row.id(), row.changedAt(), "trial-answer", row.roleTitle());
            case OFFERED -> line(0, Party.CITIZEN, row.id(), row.changedAt(), "offer", row.roleTitle());
            case TRIAL_AGREED -> trial(Party.CITIZEN, row.id(), row.trial(), row.reviewed(), row.roleTitle());
            case PRESENTED,
                    MUTUAL,
                    TRIAL_REVIEWED,
                    OFFER_ACCEPTED,
                    HIRED,
                    JOB_ENDED,
                    OBSOLETE,
                    NO_ANSWER,
                    CITIZEN_NO,
                    EMPLOYER_NO,
                    WITHDRAWN,
                    TAKEN_BACK -> Optional.empty();
        };
    }

    private Optional<Waiting> forEmployer(CandidateRow row) {
        String number = String.valueOf(row.candidateNo());
        return switch (row.status()) {
            case PRESENTED -> line(1, Party.EMPLOYER, row.id(), row.changedAt(), "answer", number, row.roleTitle());
            case MUTUAL -> line(2, Party.EMPLOYER, row.id(), row.changedAt(), "find-time", number, row.roleTitle());
            case MEETING_AGREED ->
                ahead(row.meeting())
                        .flatMap(at -> line(4, Party.EMPLOYER, row.id(), at, "meeting", number, row.roleTitle()));
            case TRIAL_AGREED -> trial(Party.EMPLOYER, row.id(), row.trial(), row.reviewed(), number, row.roleTitle());
            case TRIAL_REVIEWED ->
                line(2, Party.EMPLOYER, row.id(), row.changedAt(), "after-trial", number, row.roleTitle());
            case OFFER_ACCEPTED ->
                line(1, Party.EMPLOYER, row.id(), row.changedAt(), "agreement", number, row.roleTitle());
            case PROPOSED,
                    CITIZEN_MAYBE,
                    MEETING_PROPOSED,
                    TRIAL_PROPOSED,
                    OFFERED,
                    HIRED,
                    JOB_ENDED,
                    OBSOLETE,
                    NO_ANSWER,
                    CITIZEN_NO,
                    EMPLOYER_NO,
                    WITHDRAWN,
                    TAKEN_BACK -> Optional.empty();
        };
    }

    private Optional<Waiting> forConsultant(CaseRow row) {
        Duration waited = Duration.between(row.changedAt(), clock.instant());
        boolean late = waited.compareTo(TOO_LONG) > 0;
        Object[] about = {row.citizenName(), row.roleTitle(), waited.toDays()};
        Optional<Waiting> line =
                switch (row.status()) {
                    case CITIZEN_MAYBE -> line(1, Party.CONSULTANT, row.id(), row.changedAt(), "maybe", about);
                    case PROPOSED -> late(late, 3, row, "no-answer", about);
                    case PRESENTED -> late(late, 3, row, "employer-silent", about);
                    case MUTUAL -> late(late, 2, row, "no-meeting", about);
                    case MEETING_PROPOSED -> late(late, 2, row, "meeting-unanswered", about);
                    case MEETING_AGREED ->
                        ahead(row.meeting())
                                .filter(at -> at.isBefore(clock.instant().plus(SOON)))
                                .flatMap(at -> line(4, Party.CONSULTANT, row.id(), at, "meeting", about));
                    case TRIAL_PROPOSED -> late(late, 2, row, "trial-unanswered", about);
                    case TRIAL_REVIEWED -> late(late, 2, row, "after-trial", about);
                    case OFFERED -> late(late, 2, row, "offer-unanswered", about);
                    case OFFER_ACCEPTED -> late(late, 1, row, "no-agreement", about);
                    case TRIAL_AGREED -> unreviewed(row);
                    case HIRED, JOB_ENDED, OBSOLETE, NO_ANSWER, CITIZEN_NO, EMPLOYER_NO, WITHDRAWN, TAKEN_BACK ->
                        Optional.empty();
                };
        return line.map(waiting -> waiting.about(about(row)));
    }

    /** Whom the consultant would ask; of trial days either may be the one who is missing, so nobody is. */
    private static About about(CaseRow row) {
        UUID citizen = row.citizen().value();
        Set<Party> owed = row.status().owed();
        if (owed.equals(Set.of(Party.CITIZEN))) {
            return About.citizenAt(citizen, row.citizenName(), Party.CITIZEN.path(row.id()));
        }
        return owed.equals(Set.of(Party.EMPLOYER))
                ? About.workplaceAt(citizen, row.citizenName(), row.workplace().value(), Party.EMPLOYER.path(row.id()))
                : About.of(citizen, row.citizenName());
    }

    /** Trial days that come, or that both are to say a word about. */
    private Optional<Waiting> trial(
            Party party, MatchId match, @Nullable Trial trial, boolean reviewed, Object... about) {
        Trial days = Objects.requireNonNull(trial, "trial days");
        boolean over = !clock.instant().isBefore(days.ends());
        if (over && reviewed) {
            return Optional.empty();
        }
        return over
                ? line(0, party, match, days.ends(), "review", about)
                : line(3, party, match, days.begins(), "trial", about);
    }

    private Optional<Waiting> unreviewed(CaseRow row) {
        Instant ended = Objects.requireNonNull(row.trial(), "trial days").ends();
        Duration waited = Duration.between(ended, clock.instant());
        return late(
                waited.compareTo(TOO_LONG) > 0,
                2,
                row,
                "no-review",
                row.citizenName(),
                row.roleTitle(),
                waited.toDays());
    }

    private static Optional<Waiting> late(boolean late, int urgency, CaseRow row, String what, Object... about) {
        return late ? line(urgency, Party.CONSULTANT, row.id(), row.changedAt(), what, about) : Optional.empty();
    }

    /** When a meeting that has not been held yet takes place. */
    private Optional<Instant> ahead(@Nullable Meeting meeting) {
        return Optional.ofNullable(meeting).map(Meeting::at).filter(at -> at.isAfter(clock.instant()));
    }

    private static Optional<Waiting> line(
            int urgency, Party party, MatchId match, Instant at, String what, Object... about) {
        Sentence sentence = Sentence.of("match.waiting." + party.name() + "." + what, about);
        return Optional.of(new Waiting(urgency, sentence, party.path(match), at));
    }
}
