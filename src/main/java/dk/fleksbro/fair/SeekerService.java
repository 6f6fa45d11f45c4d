package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.draft.DraftKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a fleksjobber does with a fair: signs up or answers, changes the answer, says what helps and what is too much. */
@Service
@UnitOfWork
public class SeekerService {

    private final FairAccess fairs;
    private final JobFairs files;
    private final Seekers seekers;
    private final Answers answers;
    private final Answering answering;
    private final CitizenService citizens;
    private final ProfileService profiles;
    private final Notices notices;
    private final CurrentAccount current;
    private final Clock clock;

    SeekerService(
            FairAccess fairs,
            JobFairs files,
            Seekers seekers,
            Answers answers,
            Answering answering,
            CitizenService citizens,
            ProfileService profiles,
            Notices notices,
            CurrentAccount current,
            Clock clock) {
        this.fairs = fairs;
        this.files = files;
        this.seekers = seekers;
        this.answers = answers;
        this.answering = answering;
        this.citizens = citizens;
        this.profiles = profiles;
        this.notices = notices;
        this.current = current;
        this.clock = clock;
    }

    public static DraftKey draft(SeekerStep step, SeekerId seeker) {
        return new DraftKey("fair-" + step.name(), seeker.value());
    }

    /** Raw data for the other modules: those who come to a fair, with what they can bear. */
    public List<Seeker> coming(FairId fair) {
        return seekers.coming(fair);
    }

    /** The fair as the reader meets it; opening it is reading what was told of it. */
    public SeekerPage page(FairId id) {
        JobFair fair = fairs.require(id, Part.FAIR_ANSWER, Purpose.OWN_AFFAIRS);
        SignedIn reader = current.require();
        CitizenRow me = me(reader);
        notices.seen(reader, Side.SEEKER.path(id));
        Optional<Seeker> seeker = seekers.find(id, me.id());
        int inLine = seeker.filter(one -> one.answer().status() == AnswerStatus.WAITING)
                .map(one -> answers.placeInLine(Side.SEEKER, id, one.answer()))
                .orElse(0);
        return new SeekerPage(
                fair,
                reader,
                seeker,
                inLine,
                me.addressProtected(),
                files.whyCancelled(id).orElse(""),
                DanishTime.date(clock.instant()));
    }

    /**
     * Answers, or signs up. With the first yes, what the person can bear is taken from the fleksjobbevis.
     *
     * @param seen the version of the answer the person decided on, 0 for somebody who has not been invited
     */
    public AnswerStatus answer(FairId id, long seen, AnswerMove move) {
        JobFair fair = fairs.lock(id, Part.FAIR_ANSWER, Purpose.OWN_AFFAIRS);
        CitizenId me = me(current.require()).id();
        if (seen == 0 && move == AnswerMove.SAY_YES) {
            seekers.add(
                    id, me, null, "", Limits.from(Optional.empty(), fair.terms().times()), clock.instant());
        }
        Seeker seeker = seekers.find(id, me).orElseThrow(NotFound::new);
        boolean first = move == AnswerMove.SAY_YES && seeker.answer().status() == AnswerStatus.INVITED;
        AnswerStatus now = answering.answer(Side.SEEKER, id, seeker.id().value(), Math.max(1, seen), move);
        if (first) {
            Limits limits = Limits.from(profiles.profile(me), fair.terms().times());
            seekers.change(seeker.id(), seeker.help(), limits, clock.instant());
        }
        return now;
    }

    /** @param seen the version the person has changed */
    public void change(FairId id, long seen, SeekerDraft draft) {
        JobFair fair = fairs.lock(id, Part.FAIR_ANSWER, Purpose.OWN_AFFAIRS);
        Seeker seeker = seekers.find(id, me(current.require()).id()).orElseThrow(NotFound::new);
        if (seeker.answer().version() != seen) {
            throw new RuleBroken(FairRule.FAIR_ANSWER_CHANGED);
        }
        if (!fair.status().isPrepared() || seeker.answer().status() == AnswerStatus.NO) {
            throw new RuleBroken(FairRule.FAIR_NOT_CHANGEABLE);
        }
        List<Problem> problems = draft.problems(fair.terms().times());
        if (!problems.isEmpty()) {
            boolean window = problems.stream()
                    .anyMatch(problem -> problem.sentence().equals(FairRule.FAIR_GUEST_WINDOW.sentence()));
            throw new RuleBroken(window ? FairRule.FAIR_GUEST_WINDOW : FairRule.FAIR_INCOMPLETE);
        }
        seekers.change(seeker.id(), draft.help(), draft.limits(), clock.instant());
    }

    private CitizenRow me(SignedIn reader) {
        return citizens.ofAccount(reader.id()).orElseThrow(NotFound::new);
    }
}
