package dk.fleksbro.followup;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The follow-up of employments: the lists, the page of one, and the question about one small step. */
@Service
@UnitOfWork
public class FollowUpService {

    private final FollowUpFiles files;
    private final FollowUpLists lists;
    private final Notices notices;
    private final CurrentAccount current;
    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpService(
            FollowUpFiles files,
            FollowUpLists lists,
            Notices notices,
            CurrentAccount current,
            Access access,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.lists = lists;
        this.notices = notices;
        this.current = current;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static String path(EmploymentId id) {
        return "opfoelgning/" + id.value();
    }

    /** One's own, the next talk first; a consultant's, what goes wrong first. */
    public List<FollowUpRow> list(String search, boolean mine, int limit, int offset) {
        SignedIn me = current.require();
        FollowUpLists.Question question =
                new FollowUpLists.Question(search, mine, today(), clock.instant(), limit, offset);
        return switch (me.role()) {
            case CONSULTANT -> lists.forConsultant(me, question);
            case EMPLOYER, FLEX_WORKER -> lists.own(me, question);
            case TEAM_LEAD, ADMIN -> List.of();
        };
    }

    /** The running jobs of a consultant's citizens, for whoever stands in for them; the caller has asked who may read it. */
    public List<FollowUpRow> ofConsultant(SignedIn consultant, int limit) {
        return lists.forConsultant(
                consultant, new FollowUpLists.Question("", true, today(), clock.instant(), limit, 0));
    }

    /** What has climbed to the team lead. */
    public List<FollowUpRow> climbed(int limit, int offset) {
        access.require(Facts.ofPortal(), Part.FOLLOW_UP_LIST, Purpose.SUPERVISION);
        return lists.forTeamLead(
                current.require(), new FollowUpLists.Question("", false, today(), clock.instant(), limit, offset));
    }

    /** The list has been opened: what was told of it is read. */
    public void seen(String path) {
        notices.seen(current.require(), path);
    }

    public FollowUpPage page(EmploymentId id) {
        SignedIn me = current.require();
        FollowUpPage page = find(id, me);
        if (page.file().unread()) {
            notices.seen(me, path(id));
        }
        return page;
    }

    /** The answer to the question about one small step; a "no thanks" is respected for six months. */
    public void answerSmallStep(EmploymentId id, boolean yes) {
        SignedIn me = current.require();
        FollowUpPage page = find(id, me);
        if (!page.asksSmallStep()) {
            // a colleague has answered meanwhile: theirs counts
            return;
        }
        jdbc.sql("insert into small_step (employment_id, said, account_id, at) values (:id, :said, :by, :at)")
                .param("id", id.value())
                .param("said", yes ? "YES" : "NO_THANKS")
                .param("by", me.accountId())
                .param("at", JdbcTypes.utc(clock.instant()))
                .update();
    }

    public LocalDate today() {
        return DanishTime.date(clock.instant());
    }

    public Instant now() {
        return clock.instant();
    }

    private FollowUpPage find(EmploymentId id, SignedIn me) {
        Purpose purpose = Purpose.inEmployment(me.role());
        FollowUpFile file = files.find(id, me, today())
                .orElseThrow(() -> access.unknown(SubjectKind.EMPLOYMENT, id.value(), Part.FOLLOW_UP, purpose));
        FollowUpPage page = FollowUpPage.of(file, me, today());
        access.require(file.facts(), page.seesHowItGoes() ? Part.TALK : Part.FOLLOW_UP, purpose);
        return page;
    }
}
