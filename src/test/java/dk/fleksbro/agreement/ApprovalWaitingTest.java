package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("A3")
class ApprovalWaitingTest extends IntegrationTest {

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private ApprovalWaiting waiting;

    @Autowired
    private ApprovalService service;

    @Autowired
    private ObjectionService objections;

    @Autowired
    private AgreementPages pages;

    @AfterEach
    void leave() {
        Fixtures.signOut();
    }

    @Test
    void each_party_is_told_when_it_is_their_turn_and_why_when_it_is_again() {
        Job job = agreements.open(agreements.today().plusDays(5));
        assertThat(lines(job.citizen())).containsExactly("approval.waiting.asked");
        assertThat(lines(job.consultant())).isEmpty();
        approve(job, job.citizen());
        approve(job, job.contact());
        assertThat(lines(job.citizen())).isEmpty();
        assertThat(lines(job.consultant())).containsExactly("approval.waiting.last");
        agreements.rewrite(job.id(), Map.of("hours.presence", "10"));
        assertThat(waiting.waitingFor(job.citizen())).singleElement().satisfies(line -> {
            assertThat(line.sentence().key()).isEqualTo("approval.waiting.again");
            assertThat(line.sentence().arguments().getLast()).isEqualTo("arbejdstid");
        });
        assertThat(lines(job.consultant())).isEmpty();
    }

    @Test
    void an_objection_waits_for_the_consultant_until_it_is_settled() {
        Job job = agreements.open(agreements.today());
        AgreementVersion open = agreements.file(job.id()).open().orElseThrow();
        Fixtures.signIn(job.consultant());
        service.approveFor(
                job.id(),
                open.id(),
                open.contentHash(),
                new OnBehalf(
                        Signatory.CITIZEN,
                        ApprovalChannel.WITNESSED_CALL,
                        OnBehalfReason.NO_DIGITAL_ACCESS,
                        "Anna",
                        "Ringede 3.12. kl. 10"));
        approve(job, job.contact());
        approve(job, job.consultant());
        assertThat(lines(job.citizen())).containsExactly("approval.waiting.recorded");
        Fixtures.signIn(job.citizen());
        Approval given = agreements.file(job.id()).approvals().stream()
                .filter(approval -> approval.party() == Signatory.CITIZEN)
                .findFirst()
                .orElseThrow();
        objections.object(job.id(), given.id(), "Det har jeg ikke skrevet under på");
        assertThat(lines(job.consultant())).containsExactly("approval.waiting.objection");
        approve(job, job.citizen());
        assertThat(lines(job.consultant())).isEmpty();
    }

    @Test
    void who_is_untouched_by_a_change_waits_for_nothing_and_the_list_says_so() {
        Job job = agreements.running(agreements.today().minusMonths(2));
        agreements.openChange(job.id(), Map.of("voice.helps", "Ro om formiddagen"), agreements.today());
        assertThat(lines(job.contact())).isEmpty();
        assertThat(lines(job.citizen())).containsExactly("approval.waiting.asked");
        Fixtures.signIn(job.contact());
        assertThat(pages.list("", 10, 0)).singleElement().satisfies(row -> assertThat(row.next(Role.EMPLOYER))
                .isEqualTo(AgreementRow.Next.OTHERS_APPROVE));
        Fixtures.signIn(job.citizen());
        assertThat(pages.list("", 10, 0)).singleElement().satisfies(row -> assertThat(row.next(Role.FLEX_WORKER))
                .isEqualTo(AgreementRow.Next.APPROVE));
    }

    @Test
    void the_start_page_asks_once() {
        Job job = agreements.open(agreements.today());
        assertThat(StatementCount.during(() -> waiting.waitingFor(job.citizen())))
                .isEqualTo(1);
    }

    private List<String> lines(SignedIn reader) {
        return waiting.waitingFor(reader).stream()
                .map(line -> line.sentence().key())
                .toList();
    }

    private void approve(Job job, SignedIn person) {
        Fixtures.signIn(person);
        AgreementVersion version = agreements.file(job.id()).versions().getLast();
        service.approve(job.id(), version.id(), version.contentHash());
    }
}
