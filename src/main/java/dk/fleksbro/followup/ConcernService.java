package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.WorkingDays;
import dk.fleksbro.shared.draft.DraftKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * "Something is wrong": one of the two writes to the consultant, who answers within two working days. The other party is
 * neither shown it nor told of it unless the writer wants so.
 */
@Service
@UnitOfWork
public class ConcernService {

    public static final int TEXT_MAX = 2000;
    static final int WORKING_DAYS = 2;

    private final ConcernFiles files;
    private final Notices notices;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    ConcernService(ConcernFiles files, Notices notices, CurrentAccount current, Access access, Clock clock) {
        this.files = files;
        this.notices = notices;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    public static String path(EmploymentId id) {
        return FollowUpService.path(id) + "/noget-er-galt";
    }

    /** Where what somebody has begun to write waits: each has their own, nobody reads another's. */
    public static DraftKey drafts(EmploymentId id, SignedIn writer) {
        return new DraftKey(form(writer), id.value());
    }

    public static DraftKey drafts(ConcernId concern, SignedIn writer) {
        return new DraftKey(form(writer), concern.value());
    }

    static String form(SignedIn writer) {
        return "concern-" + writer.accountId().toString().replace("-", "");
    }

    public ConcernPage page(EmploymentId id) {
        ConcernPage page = find(id);
        if (page.unread()) {
            notices.seen(current.require(), path(id));
        }
        return page;
    }

    /** When an answer is there at the latest, if it is sent now. */
    public Instant answerBy() {
        return WorkingDays.endAfter(clock.instant(), WORKING_DAYS);
    }

    public ConcernId send(EmploymentId id, @Nullable ConcernAbout about, String text, boolean otherSees) {
        ConcernPage page = find(id);
        if (!page.canWrite()) {
            throw new RuleBroken(FollowUpRule.CONCERN_NOT_RUNNING);
        }
        if (about == null) {
            throw new RuleBroken(FollowUpRule.CONCERN_ABOUT_MISSING);
        }
        String said = usable(text, FollowUpRule.CONCERN_TEXT_MISSING);
        ConcernId concern = ConcernId.create();
        Instant now = clock.instant();
        files.insert(concern, id, page.side(), page.reader().id(), about, otherSees, now, answerBy());
        files.write(concern, page.side(), page.reader(), said, now);
        tellConsultant(page, NoticeKind.CONCERN_SENT, concern, 1);
        if (otherSees) {
            side(page, page.side().other()).forEach(other -> tell(page, other, NoticeKind.CONCERN_SHOWN, concern, 1));
        }
        return concern;
    }

    /** The consultant answers, or writes more; the writer writes more, and the clock starts again. */
    public void write(EmploymentId id, ConcernId concern, long version, String text) {
        ConcernPage page = find(id);
        Concern found = open(page, concern, version);
        String said = usable(text, FollowUpRule.CONCERN_ANSWER_MISSING);
        boolean answer = page.side() == TalkParty.CONSULTANT;
        if (!answer && page.side() != found.party()) {
            throw new NotFound();
        }
        moved(files.move(
                found, answer ? ConcernStatus.ANSWERED : ConcernStatus.WAITING, answer ? null : answerBy(), null));
        files.write(concern, page.side(), page.reader(), said, clock.instant());
        if (answer) {
            told(page, found).forEach(who -> tell(page, who, NoticeKind.CONCERN_ANSWERED, concern, version + 1));
        } else {
            tellConsultant(page, NoticeKind.CONCERN_SENT, concern, version + 1);
        }
    }

    /** It is solved: whoever wrote it says so, or the consultant once there is an answer. */
    public void close(EmploymentId id, ConcernId concern, long version) {
        ConcernPage page = find(id);
        Concern found = open(page, concern, version);
        boolean mine = page.side() == found.party();
        if (!mine && page.side() != TalkParty.CONSULTANT) {
            throw new NotFound();
        }
        if (!mine && found.status() == ConcernStatus.WAITING) {
            throw new RuleBroken(FollowUpRule.CONCERN_ANSWER_MISSING);
        }
        moved(files.move(found, ConcernStatus.CLOSED, null, clock.instant()));
        over(page, found, version);
    }

    /** The writer takes it back; from then on nobody else can read it. */
    public void withdraw(EmploymentId id, ConcernId concern, long version) {
        ConcernPage page = find(id);
        Concern found = open(page, concern, version);
        if (page.side() != found.party()) {
            throw new NotFound();
        }
        moved(files.move(found, ConcernStatus.WITHDRAWN, null, clock.instant()));
        over(page, found, version);
    }

    private void over(ConcernPage page, Concern found, long version) {
        if (page.side() == TalkParty.CONSULTANT) {
            told(page, found).forEach(who -> tell(page, who, NoticeKind.CONCERN_OVER, found.id(), version + 1));
        } else {
            tellConsultant(page, NoticeKind.CONCERN_OVER, found.id(), version + 1);
        }
    }

    private Concern open(ConcernPage page, ConcernId id, long version) {
        Concern found = page.concerns().stream()
                .filter(concern -> concern.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (found.version() != version || !found.status().isOpen()) {
            throw new RuleBroken(FollowUpRule.CONCERN_CHANGED);
        }
        return found;
    }

    private static void moved(boolean done) {
        if (!done) {
            throw new RuleBroken(FollowUpRule.CONCERN_CHANGED);
        }
    }

    private static String usable(String text, FollowUpRule missing) {
        if (text.isBlank()) {
            throw new RuleBroken(missing);
        }
        if (TextCheck.prose(text, TEXT_MAX).stream().anyMatch(finding -> finding.isError())) {
            throw new RuleBroken(FollowUpRule.CONCERN_TEXT_NOT_USABLE);
        }
        return text.strip();
    }

    private ConcernPage find(EmploymentId id) {
        SignedIn me = current.require();
        Purpose purpose = Purpose.inEmployment(me.role());
        ConcernPage page = files.find(id, me, DanishTime.date(clock.instant()))
                .orElseThrow(() -> access.unknown(SubjectKind.EMPLOYMENT, id.value(), Part.CONCERN, purpose));
        access.require(page.facts(), Part.CONCERN, purpose);
        return page;
    }

    /** Who reads along: the writer's side, and the other one where the writer wanted so. */
    private static List<AccountId> told(ConcernPage page, Concern concern) {
        List<AccountId> told = new ArrayList<>(side(page, concern.party()));
        if (concern.otherSees()) {
            told.addAll(side(page, concern.party().other()));
        }
        return told;
    }

    private static List<AccountId> side(ConcernPage page, TalkParty party) {
        return party == TalkParty.CITIZEN ? List.of(page.citizen()) : page.employers();
    }

    private void tellConsultant(ConcernPage page, NoticeKind kind, ConcernId concern, long number) {
        page.consultants().forEach(consultant -> tell(page, consultant, kind, concern, number));
    }

    private void tell(ConcernPage page, AccountId who, NoticeKind kind, ConcernId concern, long number) {
        notices.tell(who, kind, "concern:" + concern.value() + ":" + number + ":" + kind, path(page.id()));
    }
}
