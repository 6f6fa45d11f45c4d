package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.fair.FairFixtures.Scene;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.NoticeRow;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is invited to a fair, when, and who stands on no list. */
@UseCase("X2")
class InvitationServiceTest extends IntegrationTest {

    @Autowired
    private InvitationService invitations;

    @Autowired
    private SeekerService seekers;

    @Autowired
    private ExhibitorService exhibitors;

    @Autowired
    private FairService fairs;

    @Autowired
    private CitizenService citizenService;

    @Autowired
    private FairFixtures scenes;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private Notices notices;

    @AfterEach
    void signOut() {
        Fixtures.signOut();
    }

    @Test
    void an_invitation_tells_both_sides_once() {
        Scene scene = scenes.open(10, 3);
        Person anna = citizens.withProfile(scene.municipality());
        Employer employer = employers.employerAt("8000");
        Fixtures.signIn(scene.host());
        assertThat(invitations.invitePeople(scene.fair(), List.of(anna.id()), ""))
                .isOne();
        assertThat(invitations.invitePeople(scene.fair(), List.of(anna.id()), ""))
                .isZero();
        assertThat(invitations.inviteWorkplaces(scene.fair(), List.of(employer.workplace()), ""))
                .isOne();
        assertThat(told(anna.account())).containsExactly(NoticeKind.FAIR_INVITED);
        assertThat(told(employer.contact())).containsExactly(NoticeKind.FAIR_INVITED);
        assertThat(status(scene, anna)).isEqualTo(AnswerStatus.INVITED);
    }

    @Test
    void twenty_one_days_ahead_is_in_time_and_twenty_is_late() {
        Scene inTime = scenes.open(10, 3, 21);
        Fixtures.signIn(inTime.host());
        assertThat(invitations.page(inTime.fair()).lateBy()).isZero();
        assertThat(invitations.invitePeople(inTime.fair(), anybody(inTime), "")).isOne();
        Scene late = scenes.open(10, 3, 20);
        Fixtures.signIn(late.host());
        assertThat(invitations.page(late.fair()).lateBy()).isOne();
        refused(FairRule.FAIR_INVITED_LATE, () -> invitations.invitePeople(late.fair(), anybody(late), ""));
    }

    @Test
    void a_late_invitation_is_the_hosts_and_says_why() {
        Scene scene = scenes.open(10, 3, 10);
        SignedIn colleague = fixtures.consultant(scene.municipality());
        Fixtures.signIn(colleague);
        refused(
                FairRule.FAIR_INVITED_LATE_BY_HOST,
                () -> invitations.invitePeople(scene.fair(), anybody(scene), "Tre arbejdspladser er kommet til."));
        Fixtures.signIn(scene.host());
        assertThat(invitations.invitePeople(scene.fair(), anybody(scene), "Tre arbejdspladser er kommet til."))
                .isOne();
        refused(
                FairRule.FAIR_REASON_NOT_USABLE,
                () -> invitations.invitePeople(scene.fair(), anybody(scene), "Ring til 010190-1234"));
    }

    @Test
    void nobody_is_invited_to_a_draft_or_after_the_last_day_to_answer() {
        Scene draft = scenes.draft(10, 3, 60);
        Fixtures.signIn(draft.host());
        refused(FairRule.FAIR_NOT_OPEN, () -> invitations.invitePeople(draft.fair(), anybody(draft), ""));
        Scene over = scenes.open(10, 3, 1);
        Fixtures.signIn(over.host());
        refused(FairRule.FAIR_NOT_OPEN, () -> invitations.invitePeople(over.fair(), anybody(over), "Hurtigt"));
    }

    @Test
    void somebody_with_a_protected_address_stands_on_no_list_and_can_sign_up_alone() {
        Scene scene = scenes.open(10, 3);
        Person anna = citizens.withProfile(scene.municipality(), bevis -> bevis.name("Anna Beskyttet"));
        Person bo = citizens.withProfile(scene.municipality(), bevis -> bevis.name("Bo Åben"));
        FlexJobRoleId role = roles.openRole();
        Fixtures.signIn(scene.host());
        citizenService.protect(anna.id(), true);
        assertThat(names(invitations.people(scene.fair(), "", 50, 0))).containsExactly("Bo Åben");
        assertThat(names(invitations.people(scene.fair(), String.valueOf(anna.candidateNo()), 50, 0)))
                .isEmpty();
        assertThat(names(invitations.peopleFor(scene.fair(), role, 50, 0))).containsExactly("Bo Åben");
        refused(
                FairRule.FAIR_PERSON_PROTECTED,
                () -> invitations.invitePeople(scene.fair(), List.of(bo.id(), anna.id()), ""));
        assertThat(invitations.people(scene.fair(), "", 50, 0).page().getFirst().answer())
                .as("refused as a whole")
                .isEmpty();
        FairFixtures.as(anna.account(), () -> seekers.answer(scene.fair(), 0, AnswerMove.SAY_YES));
        assertThat(names(invitations.people(scene.fair(), "", 50, 0))).containsExactly("Bo Åben");
        assertThat(FairFixtures.as(anna.account(), () -> seekers.page(scene.fair()))
                        .addressProtected())
                .isTrue();
    }

    @Test
    void people_of_another_municipality_are_neither_listed_nor_invited() {
        Scene scene = scenes.open(10, 3);
        Person foreigner = citizens.withProfile(fixtures.municipality());
        Fixtures.signIn(scene.host());
        assertThat(invitations.people(scene.fair(), "", 50, 0).page()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> invitations.invitePeople(scene.fair(), List.of(foreigner.id()), ""));
    }

    @Test
    void the_roles_that_workplaces_bring_propose_people_best_first() {
        Scene scene = scenes.open(10, 3);
        Employer employer = employers.employerAt("8000");
        FlexJobRoleId role = roles.role().at(employer.workplace()).hours(4, 6).open();
        citizens.withProfile(
                scene.municipality(), bevis -> bevis.name("Få Timer").hours(1, 2));
        citizens.withProfile(scene.municipality(), bevis -> bevis.name("Passer Godt"));
        FairFixtures.as(employer.contact(), () -> {
            exhibitors.answer(scene.fair(), employer.workplace(), 0, AnswerMove.SAY_YES);
            exhibitors.change(
                    scene.fair(),
                    employer.workplace(),
                    exhibitors.page(scene.fair()).mine().getFirst().version(),
                    new Bringing(1, List.of(role), null, null));
            return role;
        });
        Fixtures.signIn(scene.host());
        assertThat(invitations.page(scene.fair()).roles())
                .extracting(RoleBrought::id)
                .containsExactly(role);
        InvitationService.People people = invitations.peopleFor(scene.fair(), role, 50, 0);
        assertThat(names(people)).first().isEqualTo("Passer Godt");
        assertThat(people.page()).allSatisfy(one -> assertThat(one.fit()).isPresent());
        assertThat(people.more()).isFalse();
    }

    @Test
    void a_workplace_brings_its_own_vacant_roles_only() {
        Scene scene = scenes.open(10, 3);
        Employer employer = employers.employerAt("8000");
        FlexJobRoleId anothers = roles.openRole();
        Fixtures.signIn(employer.contact());
        exhibitors.answer(scene.fair(), employer.workplace(), 0, AnswerMove.SAY_YES);
        long seen = exhibitors.page(scene.fair()).mine().getFirst().version();
        refused(
                FairRule.FAIR_ROLE_NOT_OPEN,
                () -> exhibitors.change(
                        scene.fair(), employer.workplace(), seen, new Bringing(1, List.of(anothers), null, null)));
        Employer other = employers.employerAt("8000");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> exhibitors.answer(scene.fair(), other.workplace(), 0, AnswerMove.SAY_YES));
    }

    @Test
    void numbers_count_everybody_by_answer() {
        Scene scene = scenes.open(10, 3);
        Person anna = citizens.withProfile(scene.municipality());
        FairFixtures.as(anna.account(), () -> seekers.answer(scene.fair(), 0, AnswerMove.SAY_YES));
        Fixtures.signIn(scene.host());
        citizenService.protect(anna.id(), true);
        invitations.invitePeople(scene.fair(), anybody(scene), "");
        FairNumbers numbers = fairs.page(scene.fair()).numbers();
        assertThat(numbers.seekers(AnswerStatus.YES)).isOne();
        assertThat(numbers.seekers(AnswerStatus.INVITED)).isOne();
        assertThat(numbers.workplaces()).isEmpty();
    }

    private List<CitizenId> anybody(Scene scene) {
        return List.of(citizens.withProfile(scene.municipality()).id());
    }

    private AnswerStatus status(Scene scene, Person person) {
        return FairFixtures.as(person.account(), () -> seekers.page(scene.fair()))
                .seeker()
                .orElseThrow()
                .answer()
                .status();
    }

    private static List<String> names(InvitationService.People people) {
        return people.page().stream().map(Invitee::name).toList();
    }

    private List<NoticeKind> told(SignedIn account) {
        return notices.unread(account, 20).stream().map(NoticeRow::kind).toList();
    }

    private static void refused(FairRule rule, ThrowingCallable doing) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(doing).satisfies(broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
