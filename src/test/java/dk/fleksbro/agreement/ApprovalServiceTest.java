package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.agreement.ApprovalService.Outcome;
import dk.fleksbro.document.CheckedFile;
import dk.fleksbro.document.FileCheck;
import dk.fleksbro.document.SampleFiles;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.NoticeRow;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@UseCase("A3")
@RecordApplicationEvents
class ApprovalServiceTest extends IntegrationTest {

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private ApprovalService service;

    @Autowired
    private ObjectionService objections;

    @Autowired
    private ApprovalPages pages;

    @Autowired
    private ChangeService changes;

    @Autowired
    private Notices notices;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private Job job;

    @BeforeEach
    void anOpenAgreement() {
        job = agreements.open(agreements.today().plusDays(30));
    }

    @AfterEach
    void leave() {
        Fixtures.signOut();
        clock.reset();
    }

    @Test
    void employer_and_fleksjobber_in_any_order_and_the_municipality_last() {
        assertThatThrownBy(() -> approve(job.consultant()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(ApprovalRule.MUNICIPALITY_IS_LAST));
        assertThat(approve(job.citizen())).isEqualTo(Outcome.COUNTED);
        assertThat(kinds(job.consultant())).doesNotContain(NoticeKind.AGREEMENT_TO_CONFIRM);
        assertThat(approve(job.contact())).isEqualTo(Outcome.COUNTED);
        assertThat(kinds(job.consultant())).contains(NoticeKind.AGREEMENT_TO_CONFIRM);
        assertThat(file().open()).isPresent();
        assertThat(approve(job.consultant())).isEqualTo(Outcome.COMPLETE);
        AgreementVersion approved = file().versions().getFirst();
        assertThat(approved.status()).isEqualTo(VersionStatus.APPROVED);
        assertThat(approved.effectiveFrom()).isEqualTo(agreements.today().plusDays(30));
        assertThat(file().employment().startsOn()).isEqualTo(agreements.today().plusDays(30));
        assertThat(events.stream(AgreementApproved.class))
                .filteredOn(event -> event.employment().equals(job.id()))
                .containsExactly(new AgreementApproved(
                        job.id(), approved.id(), agreements.today().plusDays(30), true));
        assertThat(kinds(job.citizen())).containsOnlyOnce(NoticeKind.AGREEMENT_APPROVED);
        assertThat(kinds(job.contact())).containsOnlyOnce(NoticeKind.AGREEMENT_APPROVED);
    }

    @Test
    void the_day_is_today_when_the_proposed_one_has_passed() {
        job = agreements.open(agreements.today().minusDays(20));
        approveAll();
        assertThat(file().versions().getFirst().effectiveFrom()).isEqualTo(agreements.today());
        assertThat(file().employment().startsOn()).isEqualTo(agreements.today().minusDays(20));
    }

    @Test
    void an_old_tab_after_a_change_approves_nothing() {
        AgreementVersion seen = file().open().orElseThrow();
        agreements.rewrite(job.id(), Map.of("hours.presence", "10"));
        Fixtures.signIn(job.citizen());
        refused(() -> service.approve(job.id(), seen.id(), seen.contentHash()), ApprovalRule.AGREEMENT_HAS_CHANGED);
        assertThat(file().approvals()).isEmpty();
    }

    @Test
    void a_second_click_and_a_second_tab_are_harmless() {
        AgreementVersion seen = file().open().orElseThrow();
        assertThat(approve(job.citizen())).isEqualTo(Outcome.COUNTED);
        assertThat(approve(job.citizen())).isEqualTo(Outcome.COUNTED_BEFORE);
        approve(job.contact());
        approve(job.consultant());
        Fixtures.signIn(job.consultant());
        assertThat(service.approve(job.id(), seen.id(), seen.contentHash())).isEqualTo(Outcome.COUNTED_BEFORE);
        assertThat(file().approvals()).hasSize(3);
    }

    @Test
    void what_is_not_complete_is_not_approved() {
        job = agreements.open(agreements.complete(agreements.today()).with(Map.of("job.title", "")));
        refused(() -> approve(job.citizen()), ApprovalRule.AGREEMENT_NOT_COMPLETE);
    }

    @Test
    void a_change_lifts_the_approvals_of_those_whose_part_it_is_and_tells_them() {
        approve(job.citizen());
        approve(job.contact());
        Fixtures.signIn(job.consultant());
        // their own words are the citizen's part only
        agreements.rewrite(job.id(), Map.of("voice.helps", "Ro om formiddagen"));
        assertThat(file().approvals(file().open().orElseThrow()))
                .extracting(Approval::party)
                .containsExactly(Signatory.EMPLOYER);
        assertThat(kinds(job.citizen())).contains(NoticeKind.AGREEMENT_TO_SEE_AGAIN);
        assertThat(kinds(job.contact())).doesNotContain(NoticeKind.AGREEMENT_TO_SEE_AGAIN);
        assertThat(file().approvals())
                .filteredOn(approval -> !approval.isLive())
                .singleElement()
                .satisfies(lifted -> assertThat(lifted.liftedSections()).containsExactly("voice"));
        agreements.rewrite(job.id(), Map.of("hours.presence", "10"));
        assertThat(file().approvals(file().open().orElseThrow())).isEmpty();
        assertThat(kinds(job.contact())).contains(NoticeKind.AGREEMENT_TO_SEE_AGAIN);
        assertThat(file().approvals()).hasSize(2);
    }

    @Test
    void the_union_is_asked_where_it_is_agreed_and_has_only_the_consultants_hand() {
        job = agreements.open(agreements.complete(agreements.today()).with(Map.of("parties.union-approves", "yes")));
        approve(job.citizen());
        approve(job.contact());
        refused(() -> approve(job.consultant()), ApprovalRule.MUNICIPALITY_IS_LAST);
        assertThat(onBehalf(Signatory.UNION, OnBehalfReason.NO_ACCOUNT)).isEqualTo(Outcome.COUNTED);
        assertThat(approve(job.consultant())).isEqualTo(Outcome.COMPLETE);
    }

    @Test
    void a_yes_on_behalf_needs_a_reason_and_proof_and_is_only_the_consultants() {
        AgreementVersion open = file().open().orElseThrow();
        Fixtures.signIn(job.consultant());
        OnBehalf bare = new OnBehalf(Signatory.CITIZEN, ApprovalChannel.PAPER, null, "Anna", "");
        assertThat(bare.problems()).extracting(problem -> problem.field()).containsExactly("reason", "proof", "paper");
        refused(
                () -> service.approveFor(job.id(), open.id(), open.contentHash(), bare),
                ApprovalRule.ON_BEHALF_INCOMPLETE);
        refused(
                () -> onBehalf(Signatory.MUNICIPALITY, OnBehalfReason.ASKED_FOR_HELP),
                ApprovalRule.MUNICIPALITY_SPEAKS_FOR_ITSELF);
        Fixtures.signIn(job.contact());
        assertThatThrownBy(() -> service.approveFor(job.id(), open.id(), open.contentHash(), said(Signatory.CITIZEN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_call_has_a_day_and_a_time_and_a_yes_on_paper_has_the_paper() throws java.io.IOException {
        for (String vague :
                List.of("Ringede i går eftermiddag", "Ringede kl. 10.30 til Anna", "Ringede den 3.12. om det")) {
            OnBehalf call = new OnBehalf(
                    Signatory.CITIZEN, ApprovalChannel.WITNESSED_CALL, OnBehalfReason.LANGUAGE, "Anna Test", vague);
            assertThat(call.problems())
                    .as(vague)
                    .extracting(problem -> problem.field())
                    .containsExactly("proof");
        }
        AgreementVersion open = file().open().orElseThrow();
        OnBehalf bare = new OnBehalf(
                Signatory.CITIZEN,
                ApprovalChannel.PAPER,
                OnBehalfReason.LANGUAGE,
                "Anna Test",
                "Papiret ligger i sagen");
        Fixtures.signIn(job.consultant());
        refused(
                () -> service.approveFor(job.id(), open.id(), open.contentHash(), bare),
                ApprovalRule.ON_BEHALF_INCOMPLETE);
        byte[] scan = SampleFiles.pdf();
        CheckedFile checked = FileCheck.check("ja.pdf", new java.io.ByteArrayInputStream(scan));
        service.approveFor(
                job.id(),
                open.id(),
                open.contentHash(),
                new OnBehalf(bare.party(), bare.channel(), bare.reason(), bare.person(), bare.proof(), checked));
        Approval given = approvalOf(Signatory.CITIZEN);
        Fixtures.signIn(job.citizen());
        assertThat(pages.signed(job.id(), given.id()).content().readAllBytes()).isEqualTo(scan);
        Fixtures.signIn(agreements.open(agreements.today()).contact());
        assertThatThrownBy(() -> pages.signed(job.id(), given.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_party_can_object_until_the_end_of_the_fourteenth_day_and_what_is_in_force_stays() {
        clock.setTo(DanishTime.instant(LocalDate.of(2027, 3, 1), LocalTime.of(9, 0)));
        job = agreements.open(agreements.today());
        onBehalf(Signatory.CITIZEN, OnBehalfReason.ASKED_FOR_HELP);
        approve(job.contact());
        approve(job.consultant());
        assertThat(kinds(job.citizen())).contains(NoticeKind.APPROVED_FOR_YOU);
        Approval given = approvalOf(Signatory.CITIZEN);
        assertThat(given.objectUntil()).isEqualTo(LocalDate.of(2027, 3, 15));
        Fixtures.signIn(job.citizen());
        clock.setTo(DanishTime.instant(LocalDate.of(2027, 3, 16), LocalTime.of(0, 1)));
        refused(() -> objections.object(job.id(), given.id(), "Jeg var ikke med"), ApprovalRule.OBJECTION_TOO_LATE);
        clock.setTo(DanishTime.instant(LocalDate.of(2027, 3, 15), LocalTime.of(23, 59)));
        refused(() -> objections.object(job.id(), given.id(), " "), ApprovalRule.OBJECTION_TEXT_MISSING);
        objections.object(job.id(), given.id(), "Jeg var ikke med");
        objections.object(job.id(), given.id(), "Jeg var ikke med");
        assertThat(kinds(job.consultant())).containsOnlyOnce(NoticeKind.APPROVAL_OBJECTED);
        assertThat(file().inForce(agreements.today())).isPresent();
        assertThat(file().approvals(file().versions().getFirst()))
                .extracting(Approval::party)
                .doesNotContain(Signatory.CITIZEN);
        AgreementVersion version = file().versions().getFirst();
        assertThat(service.approve(job.id(), version.id(), version.contentHash()))
                .isEqualTo(Outcome.COUNTED);
        assertThat(approvalOf(Signatory.CITIZEN).channel()).isEqualTo(ApprovalChannel.SIGNED_IN);
    }

    @Test
    void a_change_that_is_begun_takes_no_objection_away() {
        onBehalf(Signatory.CITIZEN, OnBehalfReason.ASKED_FOR_HELP);
        approve(job.contact());
        approve(job.consultant());
        Approval given = approvalOf(Signatory.CITIZEN);
        agreements.openChange(
                job.id(), Map.of("pay.hourly", "170"), agreements.today().plusDays(31));
        Fixtures.signIn(job.citizen());
        assertThat(pages.open(job.id()).version().isOpen()).isTrue();
        assertThat(pages.open(job.id()).toObject()).contains(given);
        objections.object(job.id(), given.id(), "Jeg var ikke med");
        assertThat(pages.open(job.id()).objections()).extracting(Approval::id).containsExactly(given.id());
        assertThat(pages.open(job.id()).state().of(Signatory.CITIZEN).kind()).isEqualTo(ApprovalState.Kind.ASKED);
    }

    @Test
    void a_yes_that_was_recorded_and_carried_over_can_be_objected_to_as_long_as_before() {
        onBehalf(Signatory.EMPLOYER, OnBehalfReason.ASKED_FOR_HELP);
        approve(job.citizen());
        approve(job.consultant());
        Approval given = approvalOf(Signatory.EMPLOYER);
        AgreementVersion change = agreements.openChange(
                job.id(),
                Map.of("voice.helps", "Ro om formiddagen"),
                agreements.today().plusDays(31));
        boolean carried = ApprovalState.of(file(), change, agreements.today())
                        .of(Signatory.EMPLOYER)
                        .kind()
                == ApprovalState.Kind.CARRIED_OVER;
        assertThat(carried).isTrue();
        approve(job.citizen());
        approve(job.consultant());
        assertThat(file().approvals(change))
                .filteredOn(approval -> approval.party() == Signatory.EMPLOYER)
                .singleElement()
                .satisfies(again -> assertThat(again.objectUntil()).isEqualTo(given.objectUntil()));
        Fixtures.signIn(job.contact());
        objections.object(job.id(), given.id(), "Jeg var ikke med");
        assertThat(file().approvals()).noneMatch(a -> a.party() == Signatory.EMPLOYER && a.isLive());
        assertThat(file().unansweredObjections()).extracting(Approval::id).containsExactly(given.id());
        assertThat(file().toAgreeWithAfterAll(Signatory.EMPLOYER))
                .map(AgreementVersion::id)
                .contains(change.id());
        assertThat(service.approve(job.id(), change.id(), change.contentHash())).isEqualTo(Outcome.COUNTED);
        assertThat(file().unansweredObjections()).isEmpty();
    }

    @Test
    void after_an_objection_nobody_speaks_for_the_party_about_the_same() {
        onBehalf(Signatory.EMPLOYER, OnBehalfReason.ASKED_FOR_HELP);
        Fixtures.signIn(job.contact());
        objections.object(job.id(), approvalOf(Signatory.EMPLOYER).id(), "Jeg var ikke med");
        refused(() -> onBehalf(Signatory.EMPLOYER, OnBehalfReason.ASKED_FOR_HELP), ApprovalRule.PARTY_HAS_OBJECTED);
        // a change of what does not concern the party makes no difference
        agreements.rewrite(job.id(), Map.of("voice.helps", "Ro om formiddagen"));
        refused(() -> onBehalf(Signatory.EMPLOYER, OnBehalfReason.ASKED_FOR_HELP), ApprovalRule.PARTY_HAS_OBJECTED);
        agreements.rewrite(job.id(), Map.of("hours.presence", "10"));
        assertThat(onBehalf(Signatory.EMPLOYER, OnBehalfReason.ASKED_FOR_HELP)).isEqualTo(Outcome.COUNTED);
        assertThat(file().unansweredObjections()).isEmpty();
    }

    @Test
    void what_was_given_up_and_is_taken_up_again_is_asked_about_anew() {
        job = agreements.running(agreements.today().minusMonths(3));
        AgreementVersion change = agreements.openChange(job.id(), Map.of("hours.presence", "540"), agreements.today());
        approve(job.citizen());
        changes.giveUp(job.id(), change.id(), "Vi venter med det");
        changes.takeUp(job.id(), change.id());
        assertThat(file().approvals(change)).isEmpty();
        refused(() -> approve(job.consultant()), ApprovalRule.MUNICIPALITY_IS_LAST);
    }

    @Test
    void nobody_objects_for_somebody_else() {
        onBehalf(Signatory.CITIZEN, OnBehalfReason.ASKED_FOR_HELP);
        Approval given = approvalOf(Signatory.CITIZEN);
        Fixtures.signIn(job.contact());
        assertThatThrownBy(() -> objections.object(job.id(), given.id(), "Nej")).isInstanceOf(NotFound.class);
    }

    @Test
    void ones_own_yes_can_be_taken_back_until_all_have_said_it() {
        approve(job.citizen());
        VersionId version = file().open().orElseThrow().id();
        Fixtures.signIn(job.consultant());
        refused(() -> objections.takeBack(job.id(), version, Signatory.CITIZEN), ApprovalRule.NO_APPROVAL_TO_TAKE_BACK);
        Fixtures.signIn(job.citizen());
        objections.takeBack(job.id(), version, Signatory.CITIZEN);
        assertThat(file().approvals(file().open().orElseThrow())).isEmpty();
        approveAll();
        Fixtures.signIn(job.citizen());
        refused(() -> objections.takeBack(job.id(), version, Signatory.CITIZEN), ApprovalRule.NO_APPROVAL_TO_TAKE_BACK);
    }

    @Test
    void two_who_approve_in_the_same_second_both_count() throws Exception {
        AgreementVersion open = file().open().orElseThrow();
        together(List.of(job.citizen(), job.contact()), open);
        assertThat(file().approvals(open)).hasSize(2);
        assertThat(kinds(job.consultant())).containsOnlyOnce(NoticeKind.AGREEMENT_TO_CONFIRM);
        // the consultant's double click, from two sessions
        together(List.of(job.consultant(), job.consultant()), open);
        assertThat(file().versions().getFirst().status()).isEqualTo(VersionStatus.APPROVED);
        assertThat(file().approvals()).hasSize(3);
        assertThat(kinds(job.citizen())).containsOnlyOnce(NoticeKind.AGREEMENT_APPROVED);
        assertThat(kinds(job.contact())).containsOnlyOnce(NoticeKind.AGREEMENT_APPROVED);
    }

    @Test
    void who_is_untouched_by_a_change_is_not_asked_again() {
        job = agreements.running(agreements.today().minusMonths(3));
        AgreementVersion change =
                agreements.openChange(job.id(), Map.of("voice.helps", "Ro om formiddagen"), agreements.today());
        ApprovalState state = ApprovalState.of(file(), change, agreements.today());
        assertThat(state.of(Signatory.EMPLOYER).kind()).isEqualTo(ApprovalState.Kind.CARRIED_OVER);
        assertThat(state.of(Signatory.CITIZEN).kind()).isEqualTo(ApprovalState.Kind.ASKED);
        approve(job.citizen());
        assertThat(approve(job.consultant())).isEqualTo(Outcome.COMPLETE);
        assertThat(file().approvals(change))
                .extracting(Approval::channel)
                .containsExactlyInAnyOrder(
                        ApprovalChannel.CARRIED_OVER, ApprovalChannel.SIGNED_IN, ApprovalChannel.SIGNED_IN);
    }

    @Test
    void a_change_that_says_nothing_new_is_refused() {
        job = agreements.running(agreements.today().minusMonths(3));
        agreements.openChange(job.id(), Map.of(), agreements.today());
        refused(() -> approve(job.citizen()), ApprovalRule.AGREEMENT_SAYS_THE_SAME);
    }

    private void together(List<SignedIn> people, AgreementVersion open) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            List<Future<Outcome>> outcomes = people.stream()
                    .map(person -> threads.submit(() -> {
                        Fixtures.signIn(person);
                        start.await();
                        return service.approve(job.id(), open.id(), open.contentHash());
                    }))
                    .toList();
            start.countDown();
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isNotNull();
            }
        }
    }

    private Outcome approve(SignedIn person) {
        Fixtures.signIn(person);
        AgreementVersion version = file().versions().getLast();
        return service.approve(job.id(), version.id(), version.contentHash());
    }

    private void approveAll() {
        List.of(job.citizen(), job.contact(), job.consultant()).forEach(this::approve);
    }

    private Outcome onBehalf(Signatory party, OnBehalfReason reason) {
        Fixtures.signIn(job.consultant());
        AgreementVersion open = file().open().orElseThrow();
        return service.approveFor(
                job.id(),
                open.id(),
                open.contentHash(),
                new OnBehalf(
                        party,
                        ApprovalChannel.WITNESSED_CALL,
                        reason,
                        "Anna Test",
                        "Samtale i telefonen 3.12. kl. 10"));
    }

    private static OnBehalf said(Signatory party) {
        return new OnBehalf(
                party,
                ApprovalChannel.WITNESSED_CALL,
                OnBehalfReason.LANGUAGE,
                "Anna Test",
                "Samtale med tolk 3. december kl. 10.30");
    }

    private Approval approvalOf(Signatory party) {
        return file().approvals().stream()
                .filter(approval -> approval.party() == party && approval.isLive())
                .findFirst()
                .orElseThrow();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, ApprovalRule rule) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    private EmploymentFile file() {
        return agreements.file(job.id());
    }

    private List<NoticeKind> kinds(SignedIn reader) {
        return notices.unread(reader, 50).stream().map(NoticeRow::kind).toList();
    }
}
