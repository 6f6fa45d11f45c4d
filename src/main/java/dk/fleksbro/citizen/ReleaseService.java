package dk.fleksbro.citizen;

import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.AccessLog;
import dk.fleksbro.consent.AccessLogRow;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What a citizen lets the employers see whom he or she says yes to, and who has seen it. */
@Service
@UnitOfWork
public class ReleaseService {

    /** Enough to be met with interest, and nothing about health, name or phone before both have said yes. */
    public static final Map<Part, Stage> SUGGESTION = Map.of(
            Part.OFFER, Stage.PRESENTED,
            Part.HOURS, Stage.PRESENTED,
            Part.GOALS, Stage.PRESENTED,
            Part.WORKING_WITH_ME, Stage.PRESENTED,
            Part.NEEDS, Stage.MUTUAL,
            Part.NEVER_TASKS, Stage.MUTUAL,
            Part.NAME, Stage.MUTUAL,
            Part.CONTACT, Stage.MUTUAL);

    private static final Set<Part> WHO_I_AM = EnumSet.of(Part.NAME, Part.CONTACT);

    private final Citizens citizens;
    private final Profiles profiles;
    private final Consents consents;
    private final CurrentAccount current;
    private final Access access;
    private final AccessLog log;
    private final AccountService accounts;

    ReleaseService(
            Citizens citizens,
            Profiles profiles,
            Consents consents,
            CurrentAccount current,
            Access access,
            AccessLog log,
            AccountService accounts) {
        this.citizens = citizens;
        this.profiles = profiles;
        this.consents = consents;
        this.current = current;
        this.access = access;
        this.log = log;
        this.accounts = accounts;
    }

    /** What the reader has released, each part from which stage; what is not in it is shown to nobody. */
    public Map<Part, Stage> released() {
        return consents.of(me(Part.CONSENTS).id().value());
    }

    /** The stages a part can be released from: who I am is never shown before both have said yes. */
    public static List<Stage> stages(Part part) {
        return WHO_I_AM.contains(part)
                ? List.of(Stage.NONE, Stage.MUTUAL)
                : List.of(Stage.NONE, Stage.PRESENTED, Stage.MUTUAL);
    }

    /** Releases a part from a stage, or with {@link Stage#NONE} takes it back; either works at once. */
    public void release(Part part, Stage from) {
        release(me(Part.CONSENTS), part, from);
    }

    /** Releases everything as suggested. */
    public void releaseAsSuggested() {
        CitizenRow me = me(Part.CONSENTS);
        new EnumMap<>(SUGGESTION).forEach((part, from) -> release(me, part, from));
    }

    /** Name and address protection hides the reader from every employer at once, whatever is released. */
    public void protect(boolean addressProtected) {
        citizens.protect(me(Part.PROTECTION).id(), addressProtected);
    }

    /** The parts an employer reads when the match has come to this stage. */
    public static Set<Part> visibleAt(Stage stage, Map<Part, Stage> released) {
        Set<Part> visible = EnumSet.noneOf(Part.class);
        released.forEach((part, from) -> {
            if (stage.reaches(from)) {
                visible.add(part);
            }
        });
        return visible;
    }

    /** Who has read about the reader, or was refused; newest first. */
    public List<AccessLogRow> whoHasSeen(int limit, int offset) {
        return log.about(me(Part.ACCESS_LOG).id().value(), limit, offset);
    }

    /** Who of the municipality the reader can turn to. */
    public Optional<String> myConsultant() {
        return Optional.ofNullable(me(Part.ACCESS_LOG).consultant())
                .flatMap(accounts::find)
                .map(AccountRow::displayName);
    }

    private void release(CitizenRow me, Part part, Stage from) {
        if (!stages(part).contains(from)) {
            throw new RuleBroken(CitizenRule.CONTACT_ONLY_WHEN_MUTUAL);
        }
        if (from != Stage.NONE && profiles.confirmedAt(me.id()).isEmpty()) {
            throw new RuleBroken(CitizenRule.PROFILE_NOT_IN_USE);
        }
        consents.release(me.id().value(), part, from);
    }

    private CitizenRow me(Part part) {
        CitizenRow me = citizens.ofAccount(current.require().id()).orElseThrow(NotFound::new);
        access.require(me.facts(), part, Purpose.OWN_AFFAIRS);
        return me;
    }
}
