package dk.fleksbro.agreement;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.shared.DanishTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Employments and agreements, as tests want them. */
@TestComponent
public class AgreementFixtures {

    private final MatchFixtures matches;
    private final Employments employments;
    private final EmploymentFiles files;
    private final Approvals approvals;
    private final ApprovalLifting lifting;
    private final Endings endings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JdbcClient jdbc;

    AgreementFixtures(
            MatchFixtures matches,
            Employments employments,
            EmploymentFiles files,
            Approvals approvals,
            ApprovalLifting lifting,
            Endings endings,
            ApplicationEventPublisher events,
            Clock clock,
            JdbcClient jdbc) {
        this.matches = matches;
        this.employments = employments;
        this.files = files;
        this.approvals = approvals;
        this.lifting = lifting;
        this.endings = endings;
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** An employment and the three it concerns. */
    public record Job(EmploymentId id, SignedIn consultant, Employer employer, Person person) {

        public SignedIn citizen() {
            return person.account();
        }

        public SignedIn contact() {
            return employer.contact();
        }
    }

    /** A content with all that is asked for, 8 hours at work of which 5 are paid. */
    public static Content complete(LocalDate starts) {
        return Content.of(Templates.current(), fields(starts));
    }

    public static Map<String, String> fields(LocalDate starts) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("parties.company", "Eksempel A/S");
        fields.put("parties.cvr", "99000007");
        fields.put("parties.p-number", "9900000001");
        fields.put("parties.address", "Prøvevej 1, 8000 Aarhus C");
        fields.put("parties.leader", "Mette Prøve");
        fields.put("parties.leader-phone", "20123456");
        fields.put("parties.citizen", "Anna Test");
        fields.put("parties.citizen-phone", "30123456");
        fields.put("parties.municipality", "Prøve Kommune");
        fields.put("parties.consultant", "Karen Konsulent");
        fields.put("job.title", "Medhjælper på lageret");
        fields.put("job.starts", starts.toString());
        fields.put("job.kind", "new");
        fields.put("job.scheme", "after-2013");
        fields.put("tasks.1.title", "Pakke varer");
        fields.put("tasks.1.often", "each-day");
        fields.put("tasks.1.minutes", "60");
        fields.put("hours.presence", "480");
        fields.put("hours.effective", "300");
        fields.put("hours.intensity", "62.5");
        fields.put("week.1.day", "MONDAY");
        fields.put("week.1.from", "09:00");
        fields.put("week.1.to", "13:00");
        fields.put("week.2.day", "THURSDAY");
        fields.put("week.2.from", "09:00");
        fields.put("week.2.to", "13:00");
        fields.put("considerations.1.category", "breaks");
        fields.put("considerations.1.text", "Et kvarters pause hver time");
        fields.put("considerations.1.who", "Mette Prøve");
        fields.put("goals.1.goal", "En time mere om ugen");
        fields.put("followup.interval", "2");
        fields.put("pay.hourly", "160");
        return fields;
    }

    /** An employment whose first version is open and complete, and approved by nobody. */
    @Transactional
    public Job open(LocalDate starts) {
        return open(complete(starts));
    }

    @Transactional
    public Job open(Content content) {
        MatchFixtures.Scene scene = matches.scene();
        EmploymentId id = EmploymentId.create();
        employments.insert(
                id,
                scene.person().id(),
                scene.employer().workplace(),
                scene.role().value(),
                null,
                scene.consultant().id(),
                clock.instant());
        employments.keep(content, clock.instant());
        employments.open(
                id,
                content.hash(),
                ChangeKind.NEW,
                "",
                new Terms(content).startsOn().orElse(null),
                scene.consultant().id(),
                clock.instant());
        return new Job(id, scene.consultant(), scene.employer(), scene.person());
    }

    /** An employment that runs since that day; the rest of the portal has been told of it. */
    @Transactional
    public Job running(LocalDate starts) {
        return running(complete(starts));
    }

    @Transactional
    public Job running(Content content) {
        Job job = open(content);
        approve(job.id());
        return job;
    }

    /** Another employment of the same person, somewhere else, that runs since the day its content says. */
    @Transactional
    public Job another(Job first, Content content) {
        Job elsewhere = open(content);
        jdbc.sql("update employment set citizen_id = ? where id = ?")
                .params(first.person().id().value(), elsewhere.id().value())
                .update();
        approve(elsewhere.id());
        return new Job(elsewhere.id(), first.consultant(), elsewhere.employer(), first.person());
    }

    /** More employments of the same two, each with its agreement open. */
    @Transactional
    public void more(Job job, int count) {
        Content content = complete(today().plusMonths(1));
        employments.keep(content, clock.instant());
        for (int n = 0; n < count; n++) {
            EmploymentId id = EmploymentId.create();
            employments.insert(
                    id,
                    job.person().id(),
                    job.employer().workplace(),
                    null,
                    null,
                    job.consultant().id(),
                    clock.instant());
            employments.open(
                    id,
                    content.hash(),
                    ChangeKind.NEW,
                    "",
                    null,
                    job.consultant().id(),
                    clock.instant());
        }
    }

    /** Approves the open version outright, for all who must, from the day it says. */
    @Transactional
    public void approve(EmploymentId id) {
        EmploymentFile file = file(id);
        AgreementVersion open = file.open().orElseThrow();
        for (Signatory party : List.of(Signatory.EMPLOYER, Signatory.CITIZEN, Signatory.MUNICIPALITY)) {
            approvals.insert(
                    open.id(),
                    party,
                    open.contentHash(),
                    ApprovalChannel.SIGNED_IN,
                    AgreementMessages.accounts(file, party).getFirst(),
                    party == Signatory.CITIZEN ? file.citizenName() : "Prøve " + party.name(),
                    null,
                    "",
                    null,
                    clock.instant());
        }
        LocalDate from = open.effectiveFrom() == null ? today() : open.effectiveFrom();
        employments.approved(
                open, id, from, new Terms(file.content(open)).startsOn().orElse(from), clock.instant());
        events.publishEvent(new AgreementApproved(id, open.id(), from, open.number() == 1));
    }

    /** Opens a version that changes these fields from that day; approved by nobody. */
    @Transactional
    public AgreementVersion openChange(EmploymentId id, Map<String, String> stored, LocalDate from) {
        EmploymentFile file = file(id);
        AgreementVersion before = file.inForce(from).orElseThrow();
        Map<String, String> fields = new TreeMap<>(file.content(before).fields());
        fields.putAll(stored);
        Content content = Content.of(Templates.current(), fields);
        employments.keep(content, clock.instant());
        employments.open(id, content.hash(), ChangeKind.HOURS, "", from, file.citizenAccount(), clock.instant());
        return file(id).open().orElseThrow();
    }

    /** Writes something else into the open version, as the edit page does. */
    @Transactional
    public Content rewrite(EmploymentId id, Map<String, String> typed) {
        EmploymentFile file = file(id);
        AgreementVersion open = file.open().orElseThrow();
        Content after = file.content(open).with(typed);
        employments.keep(after, clock.instant());
        employments.rewrite(open, after.hash());
        lifting.lifted(file, after);
        return after;
    }

    /** A later version of a running employment, approved, from that day. */
    @Transactional
    public void change(EmploymentId id, Map<String, String> stored, LocalDate from) {
        EmploymentFile file = file(id);
        AgreementVersion before = file.inForce(today())
                .or(() -> file.toCome(today()).stream().findFirst())
                .orElseThrow();
        Map<String, String> fields = new TreeMap<>(file.content(before).fields());
        fields.putAll(stored);
        Content content = Content.of(Templates.current(), fields);
        employments.keep(content, clock.instant());
        employments.open(id, content.hash(), ChangeKind.HOURS, "", from, file.consultant(), clock.instant());
        approve(id);
    }

    /** Sets the last day as the employer does. */
    @Transactional
    public void end(Job job, EndReason reason, LocalDate lastDay) {
        endings.insert(
                job.id(),
                new PlannedEnd(reason, lastDay.toString(), java.util.Set.of(), "", ""),
                null,
                Signatory.EMPLOYER,
                job.contact().id(),
                clock.instant());
        events.publishEvent(new EmploymentEnded(job.id(), lastDay));
    }

    /** As when the contact person is no longer one: what is open in a browser stays open. */
    public void leavesTheWorkplace(SignedIn contact) {
        jdbc.sql("delete from workplace_contact where account_id = ?")
                .param(contact.accountId())
                .update();
    }

    public EmploymentFile file(EmploymentId id) {
        return files.find(id, today()).orElseThrow();
    }

    public LocalDate today() {
        return DanishTime.date(clock.instant());
    }

    /** A working morning on that day, for the test clock. */
    public static java.time.Instant morning(LocalDate day) {
        return DanishTime.instant(day, LocalTime.of(8, 0));
    }
}
