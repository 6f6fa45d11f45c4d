package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.document.Paper;
import dk.fleksbro.document.Papers;
import dk.fleksbro.document.Snapshots;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Reads talks and makes the moves people make with them. Which are allowed stands in {@link TalkMove}. */
@Service
@UnitOfWork
public class TalkService {

    /** The part of the first year in which a talk is never left out twice in a row. */
    private static final int FIRST_YEAR_MONTHS = 12;

    private static final String SNAPSHOT = "MINUTES";
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final TalkFiles files;
    private final Talks talks;
    private final TalkMessages messages;
    private final TalkCalendar calendar;
    private final Drafts drafts;
    private final MinutesPapers papers;
    private final Snapshots snapshots;
    private final Notices notices;
    private final AccountService accounts;
    private final CurrentAccount current;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TalkService(
            TalkFiles files,
            Talks talks,
            TalkMessages messages,
            TalkCalendar calendar,
            Drafts drafts,
            MinutesPapers papers,
            Snapshots snapshots,
            Notices notices,
            AccountService accounts,
            CurrentAccount current,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.talks = talks;
        this.messages = messages;
        this.calendar = calendar;
        this.drafts = drafts;
        this.papers = papers;
        this.snapshots = snapshots;
        this.notices = notices;
        this.accounts = accounts;
        this.current = current;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** What is typed into the minutes of a talk and not sent yet. */
    public static DraftKey draft(TalkId talk) {
        return new DraftKey("talk", talk.value());
    }

    /** How a state is told to a party: {@code talk.state.INVITED.CITIZEN}. */
    public static Sentence state(Talk talk, TalkParty party) {
        String led = talk.kind().isWithMunicipality() && talk.status().isToCome() ? ".municipality" : "";
        return Sentence.of("talk.state." + talk.status().name() + "." + party.name() + led);
    }

    /** The talk as its reader opens it; opening it is reading what was told about it. */
    public TalkFile open(EmploymentId employment, TalkId id) {
        SignedIn me = current.require();
        TalkFile file = files.find(employment, id, me, today()).orElseThrow(() -> unknown(employment, me));
        access.require(file.facts(), Part.TALK, TalkParty.of(me.role()).purpose());
        if (file.unread()) {
            notices.seen(me, TalkPaths.talk(employment, id));
        }
        return file;
    }

    /** The minutes as they stand, to be read; there are some. */
    public Paper paper(TalkFile file, Locale locale) {
        return papers.of(file, locale);
    }

    /** What would be sent now of what both have typed; who sends it has read exactly this. */
    public MinutesToSend minutesToSend(EmploymentId employment, TalkId id) {
        SignedIn me = current.require();
        TalkFile file = open(employment, id);
        Minutes minutes = new Minutes(composed(file), TalkParty.of(me.role()), me.displayName(), clock.instant());
        return new MinutesToSend(file.talk().version(), minutes.hash(), papers.unsent(file, minutes, me.locale()));
    }

    private static Content composed(TalkFile file) {
        if (!MinutesText.problems(MinutesText.texts(file), file.agreement()).isEmpty()) {
            throw new RuleBroken(TalkRule.TALK_MINUTES_NOT_USABLE);
        }
        return MinutesText.compose(file);
    }

    /** The minutes as PDF; once nothing more is to be done with them, as they were kept then. */
    public byte[] pdf(EmploymentId employment, TalkId id) {
        TalkFile file = open(employment, id);
        if (file.minutes().isEmpty()) {
            throw new NotFound();
        }
        return snapshots
                .newest(SNAPSHOT, id.value())
                .map(kept -> snapshots.pdf(kept).bytes())
                .orElseGet(() -> Papers.pdf(papers.of(file, current.require().locale())));
    }

    /**
     * Makes a move with a talk.
     *
     * @param seen the version the reader decided on; when it has moved since, nothing is done and the reader is told
     */
    public void move(EmploymentId employment, TalkId id, long seen, TalkMove move, TalkSaid said) {
        SignedIn me = current.require();
        TalkFile file = lock(employment, id, me);
        if (file.talk().version() != seen) {
            throw new RuleBroken(TalkRule.TALK_HAS_MOVED, state(file.talk(), TalkParty.of(me.role())));
        }
        make(file, move, TalkParty.of(me.role()), said, me);
    }

    /** An attendee has said no in their own calendar: the agreed time is called off. */
    void declined(EmploymentId employment, TalkId id, AccountId attendee) {
        accounts.find(attendee).ifPresent(account -> {
            SignedIn me = account.signedIn();
            TalkFile file = files.lock(employment, id, me, today()).orElseThrow();
            boolean takesPart = me.id().equals(file.citizen())
                    || file.employers().contains(me.id())
                    || me.id().equals(file.consultant())
                    || me.id().equals(file.talk().meeting().invitedBy());
            TalkParty party = TalkParty.of(me.role());
            if (takesPart
                    && file.talk().status() == TalkStatus.CONFIRMED
                    && file.talk().allows(TalkMove.CALL_OFF, party)) {
                // no words came with it, and the history says who
                make(file, TalkMove.CALL_OFF, party, TalkSaid.words("–"), me);
            }
        });
    }

    private TalkFile lock(EmploymentId employment, TalkId id, SignedIn me) {
        TalkFile file = files.lock(employment, id, me, today()).orElseThrow(() -> unknown(employment, me));
        TalkParty party = TalkParty.of(me.role());
        access.require(file.facts(), party.isOneOfTheTwo() ? Part.TALK_ANSWER : Part.TALK, party.purpose());
        return file;
    }

    private RuntimeException unknown(EmploymentId employment, SignedIn me) {
        return access.unknown(
                SubjectKind.EMPLOYMENT,
                employment.value(),
                Part.TALK,
                TalkParty.of(me.role()).purpose());
    }

    private void make(TalkFile file, TalkMove move, TalkParty party, TalkSaid said, SignedIn me) {
        Talk talk = file.talk();
        TalkStatus before = talk.status();
        Instant now = clock.instant();
        talk.move(move, party, said, me.id(), now);
        guard(file, move, party, said, me);
        switch (move) {
            case SEND_MINUTES -> sendMinutes(file, party, said, me, now);
            case APPROVE_MINUTES -> approve(file, party, me, now);
            case SAY_NOT_HELD, DISAGREE, ADD_VIEW, CLOSE ->
                talks.view(talk.id(), party, said instanceof TalkSaid.View view ? view.text() : said.text(), me, now);
            default -> {}
        }
        talks.update(talk, now);
        if (said instanceof TalkSaid.Times || talk.meeting().times().isEmpty()) {
            talks.times(talk.id(), talk.meeting().times());
        }
        talks.record(talk, move, before, party, me, said instanceof TalkSaid.View ? "" : said.text(), now);
        boolean done = talk.status() == TalkStatus.AGREED || talk.status() == TalkStatus.CLOSED;
        // of a talk one of them has not been at there may be none
        if (done && file.minutes().isPresent()) {
            // read again: with the last approval, or the consultant's words
            TalkFile whole =
                    files.find(talk.employment(), talk.id(), me, today()).orElseThrow();
            snapshots.keep(SNAPSHOT, talk.id().value(), papers.of(whole, DANISH));
        }
        calendar.keep(file, move, now);
        messages.tell(file, move, party);
        if (move == TalkMove.HOLD) {
            over(talk, Objects.requireNonNull(talk.heldOn()), true);
        } else if (move == TalkMove.AGREE_NOT_NEEDED) {
            over(talk, today(), false);
        }
    }

    private void guard(TalkFile file, TalkMove move, TalkParty party, TalkSaid said, SignedIn me) {
        LocalDate start = file.startsOn();
        LocalDate latest = file.talk().latest(today());
        if (party == TalkParty.EMPLOYER
                && said instanceof TalkSaid.Times times
                && times.times().stream().anyMatch(time -> DanishTime.date(time).isAfter(latest))) {
            throw new RuleBroken(TalkRule.TALK_TIME_FAR_OFF, DanishTime.date(latest, me.locale()));
        }
        if (said instanceof TalkSaid.Day day && start != null && day.on().isBefore(start)) {
            throw new RuleBroken(TalkRule.TALK_DAY_BEFORE_START);
        }
        boolean skips = move == TalkMove.SAY_NOT_NEEDED || move == TalkMove.AGREE_NOT_NEEDED;
        if (skips && file.skippedBefore() && start != null && today().isBefore(start.plusMonths(FIRST_YEAR_MONTHS))) {
            throw new RuleBroken(
                    TalkRule.TALK_SKIPPED_LAST_TIME, DanishTime.date(file.talk().dueOn(), me.locale()));
        }
        if (move == TalkMove.APPROVE_MINUTES && said instanceof TalkSaid.Seen seen) {
            requireSame(file, seen.hash());
        }
        if (said instanceof TalkSaid.View view) {
            requireSame(file, view.hash());
        }
        boolean answers = move == TalkMove.APPROVE_MINUTES || move == TalkMove.DISAGREE;
        if (answers && file.hasApproved(party)) {
            throw new RuleBroken(TalkRule.TALK_MINUTES_APPROVED_ALREADY);
        }
        if (move == TalkMove.ADD_VIEW && file.view(party).isPresent()) {
            throw new RuleBroken(TalkRule.TALK_VIEW_WRITTEN_ALREADY);
        }
    }

    private static void requireSame(TalkFile file, String hash) {
        if (!file.minutes().map(Minutes::hash).orElse("").equals(hash)) {
            throw new RuleBroken(TalkRule.TALK_MINUTES_CHANGED);
        }
    }

    private void sendMinutes(TalkFile file, TalkParty party, TalkSaid said, SignedIn me, Instant now) {
        Content content = composed(file);
        if (!(said instanceof TalkSaid.Seen seen && seen.hash().equals(content.hash()))) {
            throw new RuleBroken(TalkRule.TALK_MINUTES_TEXT_CHANGED);
        }
        if (file.minutes().map(Minutes::hash).filter(content.hash()::equals).isPresent()) {
            throw new RuleBroken(TalkRule.TALK_MINUTES_THE_SAME);
        }
        talks.minutes(file.talk().id(), content, party, me, now);
        drafts.discard(draft(file.talk().id()));
        if (party.isOneOfTheTwo()) {
            talks.approve(file.talk().id(), party, content.hash(), me, now);
        }
    }

    private void approve(TalkFile file, TalkParty party, SignedIn me, Instant now) {
        talks.approve(file.talk().id(), party, file.minutes().orElseThrow().hash(), me, now);
        if (!file.hasApproved(party.other())) {
            file.talk().awaitTheOther();
        }
    }

    private void over(Talk talk, LocalDate on, boolean held) {
        events.publishEvent(new TalkOver(talk.employment(), talk.id(), talk.kind(), on, held));
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
