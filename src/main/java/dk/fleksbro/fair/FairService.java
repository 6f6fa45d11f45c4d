package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What consultants do with the fairs of their municipality: make one, begin with last year's, open it, cancel it. */
@Service
@UnitOfWork
public class FairService {

    public static final int REASON_MAX = 500;

    private final JobFairs fairs;
    private final FairSettings settings;
    private final FairLists lists;
    private final Answers answers;
    private final WaitingList line;
    private final FairMessages messages;
    private final FairAccess mine;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    FairService(
            JobFairs fairs,
            FairSettings settings,
            FairLists lists,
            Answers answers,
            WaitingList line,
            FairMessages messages,
            FairAccess mine,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.fairs = fairs;
        this.settings = settings;
        this.lists = lists;
        this.answers = answers;
        this.line = line;
        this.messages = messages;
        this.mine = mine;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    public static String path(FairId id) {
        return "messer/" + id.value();
    }

    /** Raw data for the other modules: who calls it asks {@link Access} with {@link JobFair#facts()} before showing it. */
    public Optional<JobFair> find(FairId id) {
        return fairs.find(id);
    }

    public List<FairRow> list(int limit, int offset) {
        access.require(Facts.ofPortal(), Part.FAIR_LIST, Purpose.MATCHING);
        return lists.ofMunicipality(current.require(), limit, offset);
    }

    public FairPage page(FairId id) {
        JobFair fair = mine.require(id, Part.FAIR_EDIT, Purpose.MATCHING);
        return new FairPage(
                fair,
                lists.numbers(id),
                settings.tables(id),
                settings.staff(id),
                settings.hasDuty(id, current.require().id(), Duty.HOST),
                today());
    }

    public FairId create(FairDraft draft) {
        access.require(Facts.ofPortal(), Part.FAIR_LIST, Purpose.MATCHING);
        requireComplete(draft);
        return insert(draft.terms(), null);
    }

    /** A new fair with the settings and tables of another, and none of its people. */
    public FairId copy(FairId from) {
        JobFair fair = mine.require(from, Part.FAIR_EDIT, Purpose.MATCHING);
        FairId copy = insert(fair.terms().again(today()), from);
        settings.copyTables(from, copy);
        return copy;
    }

    /**
     * Changes the settings. Guests are told when the day, the time or the place is another.
     *
     * @param seen the version the reader has changed; when it has moved since, nothing is done and the reader is told
     */
    public void change(FairId id, long seen, FairDraft draft) {
        JobFair fair = mine.lock(id, seen);
        if (!fair.status().isPrepared()) {
            throw new RuleBroken(FairRule.FAIR_NOT_CHANGEABLE);
        }
        requireComplete(draft);
        FairTerms terms = draft.terms();
        int held = answers.held(Side.SEEKER, id);
        if (terms.seekerPlaces() < held) {
            throw new RuleBroken(FairRule.FAIR_PLACES_TAKEN, held);
        }
        fairs.change(id, terms, clock.instant());
        if (fair.status() != FairStatus.DRAFT && isElsewhere(fair.terms(), terms)) {
            messages.tellGuests(id, NoticeKind.FAIR_CHANGED, "changed:" + (fair.version() + 1));
        }
        line.giveOut(Side.SEEKER, fairs.find(id).orElseThrow());
    }

    /** @param text why, where {@link FairMove#asksWhy} says so: the guests read it */
    public void move(FairId id, long seen, FairMove move, String text) {
        JobFair fair = mine.lock(id, seen);
        if (!move.isByHand() || !move.allows(fair.status())) {
            throw new RuleBroken(FairRule.FAIR_MOVE_NOT_ALLOWED);
        }
        String why = move.asksWhy(fair.status()) ? reason(text) : "";
        if (move == FairMove.OPEN_SIGN_UP) {
            requireReady(fair);
        }
        fairs.move(fair, move, current.require().id(), why, clock.instant());
        if (move == FairMove.CANCEL) {
            messages.tellGuests(id, NoticeKind.FAIR_CANCELLED, "cancelled");
        }
    }

    public LocalDate today() {
        return DanishTime.date(clock.instant());
    }

    private FairId insert(FairTerms terms, @Nullable FairId from) {
        SignedIn me = current.require();
        MunicipalityId municipality = me.ofMunicipality().orElseThrow(NotFound::new);
        JobFair fair = new JobFair(FairId.create(), 1, municipality, FairStatus.DRAFT, terms, from);
        fairs.insert(fair, me.id(), clock.instant());
        // who makes a fair answers for it until somebody else is named
        settings.addStaff(fair.id(), me.id(), Duty.HOST);
        return fair.id();
    }

    private static void requireComplete(FairDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new RuleBroken(FairRule.FAIR_INCOMPLETE);
        }
    }

    private void requireReady(JobFair fair) {
        if (settings.tables(fair.id()).isEmpty()) {
            throw new RuleBroken(FairRule.FAIR_WITHOUT_TABLES);
        }
        if (settings.staff(fair.id()).stream().noneMatch(one -> one.duty() == Duty.HOST)) {
            throw new RuleBroken(FairRule.FAIR_WITHOUT_HOST);
        }
    }

    private static boolean isElsewhere(FairTerms before, FairTerms after) {
        return !before.day().equals(after.day())
                || !before.times().starts().equals(after.times().starts())
                || !before.times().ends().equals(after.times().ends())
                || !before.place().equals(after.place())
                || !before.street().equals(after.street())
                || !before.postalCode().equals(after.postalCode());
    }

    static String reason(String text) {
        String why = text.strip();
        if (why.isEmpty()) {
            throw new RuleBroken(FairRule.FAIR_REASON_MISSING);
        }
        if (TextCheck.prose(why, REASON_MAX).stream().anyMatch(Finding::isError)) {
            throw new RuleBroken(FairRule.FAIR_REASON_NOT_USABLE);
        }
        return why;
    }
}
