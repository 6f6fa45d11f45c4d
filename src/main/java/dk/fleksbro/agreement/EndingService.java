package dk.fleksbro.agreement;

import dk.fleksbro.consent.Part;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Ends an employment, takes the end back, and lets both sides look back at it. */
@Service
@UnitOfWork
public class EndingService {

    private final EmploymentReading reading;
    private final EndingPages pages;
    private final Endings endings;
    private final AgreementMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingService(
            EmploymentReading reading,
            EndingPages pages,
            Endings endings,
            AgreementMessages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.pages = pages;
        this.endings = endings;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    public void end(EmploymentId id, PlannedEnd end) {
        EmploymentReading.Opened opened = reading.lock(id, Part.AGREEMENT_EDIT);
        Signatory party = EndingPages.party(opened);
        Employment employment = opened.file().employment();
        LocalDate starts = employment.startsOn();
        if (starts == null) {
            throw new RuleBroken(EndingRule.NOTHING_TO_END);
        }
        if (employment.endedOn() != null) {
            throw new RuleBroken(EndingRule.END_SET_ALREADY);
        }
        if (!end.problems(party, opened.today(), starts).isEmpty()) {
            throw new RuleBroken(EndingRule.END_INCOMPLETE);
        }
        endings.insert(
                id,
                end,
                TypedDate.parse(end.told()).orElse(null),
                party,
                opened.reader().id(),
                clock.instant());
        LocalDate lastDay = end.day().orElseThrow();
        events.publishEvent(new EmploymentEnded(id, lastDay, end.reason() == EndReason.DECEASED));
        tell(opened, end.reason() == EndReason.DECEASED, "ends:" + clock.instant());
    }

    /** As if it had not been said; until the last day. */
    public void takeBack(EmploymentId id) {
        EmploymentReading.Opened opened = reading.lock(id, Part.AGREEMENT_EDIT);
        EndingPages.Page page = pages.known(opened);
        Ending ending = page.ending().orElseThrow(() -> new RuleBroken(EndingRule.NO_END_TO_TAKE_BACK));
        if (!ending.canBeTakenBack(opened.today())) {
            throw new RuleBroken(EndingRule.END_DAY_HAS_PASSED);
        }
        if (!page.mayTakeBack()) {
            throw new RuleBroken(EndingRule.END_NOT_YOURS);
        }
        endings.takenBack(id, ending, opened.reader().id(), clock.instant());
        events.publishEvent(new EmploymentEnded(id, null, ending.reason() == EndReason.DECEASED));
        tell(opened, ending.reason() == EndReason.DECEASED, "goes-on:" + clock.instant());
    }

    /** The fleksjobber says that the end is not right. The day stands until the consultant has talked with both. */
    public void object(EmploymentId id, String text) {
        EmploymentReading.Opened opened = reading.lock(id, Part.AGREEMENT_EDIT);
        EndingPages.Page page = pages.known(opened);
        Ending ending = page.ending()
                .filter(end -> page.mayObject())
                .orElseThrow(() -> new RuleBroken(EndingRule.END_OBJECTION_NOT_OPEN));
        if (text.isBlank()
                || TextCheck.prose(text, ObjectionService.TEXT_MAX).stream().anyMatch(finding -> finding.isError())) {
            throw new RuleBroken(ApprovalRule.OBJECTION_TEXT_MISSING);
        }
        endings.objected(ending, text.strip(), clock.instant());
        messages.tell(
                opened.file(),
                List.of(Signatory.MUNICIPALITY),
                opened.reader().id(),
                NoticeKind.END_OBJECTED,
                ending.id().toString(),
                "slut");
    }

    /** Nobody reads it before the other side has answered too; until then it can be written anew. */
    public void answer(EmploymentId id, ExitAnswer answer) {
        EmploymentReading.Opened opened = reading.lock(id, Part.AGREEMENT_EDIT);
        Signatory party = EndingPages.party(opened);
        EndingPages.Page page = pages.known(opened);
        Ending ending = page.ending()
                .filter(Ending::asksForExitTalk)
                .orElseThrow(() -> new RuleBroken(EndingRule.EXIT_NOT_ASKED));
        if (party == Signatory.MUNICIPALITY || !page.both().isEmpty()) {
            throw new RuleBroken(EndingRule.EXIT_NOT_ASKED);
        }
        if (!answer.problems().isEmpty()) {
            throw new RuleBroken(EndingRule.EXIT_INCOMPLETE);
        }
        endings.answer(ending, party, answer, opened.reader().id(), clock.instant());
        if (!pages.known(opened).both().isEmpty()) {
            messages.tell(
                    opened.file(),
                    List.of(Signatory.EMPLOYER, Signatory.CITIZEN, Signatory.MUNICIPALITY),
                    opened.reader().id(),
                    NoticeKind.EXIT_TALK_OPENED,
                    ending.id().toString(),
                    "slut");
        }
    }

    private void tell(EmploymentReading.Opened opened, boolean quietly, String event) {
        messages.tell(
                opened.file(),
                quietly
                        ? List.of(Signatory.MUNICIPALITY)
                        : List.of(Signatory.EMPLOYER, Signatory.CITIZEN, Signatory.MUNICIPALITY),
                opened.reader().id(),
                NoticeKind.EMPLOYMENT_ENDS,
                opened.file().id().value() + ":" + event,
                "slut");
    }
}
