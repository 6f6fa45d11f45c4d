package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.fair.FairFixtures.Scene;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.NoticeRow;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("X1")
class FairServiceTest extends IntegrationTest {

    @Autowired
    private FairService fairs;

    @Autowired
    private FairSetupService setup;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private SeekerService seekers;

    @Autowired
    private FairFixtures scenes;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private Notices notices;

    @AfterEach
    void signOut() {
        Fixtures.signOut();
    }

    @Test
    void who_makes_a_fair_is_its_host_and_sees_it_in_the_list() {
        Scene scene = scenes.draft(40, 3, 60);
        Fixtures.signIn(scene.host());
        FairPage page = fairs.page(scene.fair());
        assertThat(page.host()).isTrue();
        assertThat(page.next()).isEqualTo(FairPage.Next.OPEN);
        assertThat(page.numbers().tables()).isEqualTo(3);
        assertThat(page.numbers().accessibleTables()).isOne();
        assertThat(fairs.list(10, 0)).extracting(FairRow::id).containsExactly(scene.fair());
    }

    @Test
    void a_fair_is_nobody_elses() {
        Scene scene = scenes.open(40, 3);
        Fixtures.signIn(fixtures.consultant(fixtures.municipality()));
        assertThat(fairs.list(10, 0)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fairs.page(scene.fair()));
        Fixtures.signIn(fixtures.flexWorker(fixtures.municipality()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seekers.page(scene.fair()));
        Fixtures.signIn(fixtures.teamLead(scene.municipality()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fairs.page(scene.fair()));
    }

    @Test
    void a_fair_opens_with_tables_and_a_host() {
        Scene scene = scenes.draft(40, 0, 60);
        Fixtures.signIn(scene.host());
        refused(FairRule.FAIR_WITHOUT_TABLES, () -> move(scene, FairMove.OPEN_SIGN_UP, ""));
        setup.setTables(scene.fair(), List.of(new FairTable(1, true, false)));
        setup.removeStaff(scene.fair(), scene.host().id(), Duty.HOST);
        refused(FairRule.FAIR_WITHOUT_HOST, () -> move(scene, FairMove.OPEN_SIGN_UP, ""));
        setup.addStaff(scene.fair(), fixtures.consultant(scene.municipality()).id(), Duty.HOST);
        move(scene, FairMove.OPEN_SIGN_UP, "");
        assertThat(fairs.page(scene.fair()).fair().status()).isEqualTo(FairStatus.OPEN);
    }

    @Test
    void an_open_fair_keeps_its_last_host() {
        Scene scene = scenes.open(40, 1);
        Fixtures.signIn(scene.host());
        refused(
                FairRule.FAIR_WITHOUT_HOST,
                () -> setup.removeStaff(scene.fair(), scene.host().id(), Duty.HOST));
    }

    @Test
    void staff_are_the_municipalitys_own() {
        Scene scene = scenes.draft(40, 1, 60);
        Fixtures.signIn(scene.host());
        SignedIn stranger = fixtures.consultant(fixtures.municipality());
        refused(FairRule.FAIR_STAFF_UNKNOWN, () -> setup.addStaff(scene.fair(), stranger.id(), Duty.DOOR));
    }

    @Test
    void last_years_fair_is_copied_with_its_settings_and_without_its_people() {
        Scene scene = scenes.open(25, 4);
        Fixtures.signIn(scene.host());
        Person anna = citizens.withProfile(scene.municipality());
        invitations.invitePeople(scene.fair(), List.of(anna.id()), "");
        SignedIn colleague = fixtures.consultant(scene.municipality());
        Fixtures.signIn(colleague);
        FairPage copy = fairs.page(fairs.copy(scene.fair()));
        FairTerms before = fairs.page(scene.fair()).fair().terms();
        assertThat(copy.fair().status()).isEqualTo(FairStatus.DRAFT);
        assertThat(copy.fair().clonedFrom()).isEqualTo(scene.fair());
        assertThat(copy.fair().terms().times()).isEqualTo(before.times());
        assertThat(copy.fair().terms().seekerPlaces()).isEqualTo(25);
        assertThat(copy.fair().terms().day()).isEqualTo(before.day().plusWeeks(52));
        assertThat(copy.tables()).isEqualTo(fairs.page(scene.fair()).tables());
        assertThat(copy.numbers().seekers()).isEmpty();
        assertThat(copy.staff()).extracting(FairStaff::account).containsExactly(colleague.id());
    }

    @Test
    void guests_hear_of_another_day_and_not_of_another_name() {
        Scene scene = scenes.open(40, 2);
        Person anna = citizens.withProfile(scene.municipality());
        Fixtures.signIn(scene.host());
        invitations.invitePeople(scene.fair(), List.of(anna.id()), "");
        Map<String, String> texts = scenes.texts(40, 60);
        texts.put(FairFields.NAME, "Et andet navn");
        fairs.change(scene.fair(), scenes.version(scene.fair()), new FairDraft(texts, scenes.today()));
        assertThat(told(anna)).containsExactly(NoticeKind.FAIR_INVITED);
        fairs.change(scene.fair(), scenes.version(scene.fair()), new FairDraft(scenes.texts(40, 67), scenes.today()));
        assertThat(told(anna)).containsExactlyInAnyOrder(NoticeKind.FAIR_INVITED, NoticeKind.FAIR_CHANGED);
    }

    @Test
    void a_page_that_is_out_of_date_changes_nothing() {
        Scene scene = scenes.draft(40, 2, 60);
        Fixtures.signIn(scene.host());
        long seen = scenes.version(scene.fair());
        move(scene, FairMove.OPEN_SIGN_UP, "");
        refused(FairRule.FAIR_HAS_MOVED, () -> fairs.move(scene.fair(), seen, FairMove.OPEN_SIGN_UP, ""));
        refused(
                FairRule.FAIR_HAS_MOVED,
                () -> fairs.change(scene.fair(), seen, new FairDraft(scenes.texts(40, 60), scenes.today())));
    }

    @Test
    void guests_read_why_a_fair_is_cancelled_and_nothing_can_be_answered_any_more() {
        Scene scene = scenes.open(40, 2);
        Person anna = citizens.withProfile(scene.municipality());
        Fixtures.signIn(scene.host());
        invitations.invitePeople(scene.fair(), List.of(anna.id()), "");
        refused(FairRule.FAIR_REASON_MISSING, () -> move(scene, FairMove.CANCEL, " "));
        move(scene, FairMove.CANCEL, "Hallen er brændt.");
        assertThat(told(anna)).contains(NoticeKind.FAIR_CANCELLED);
        Fixtures.signIn(anna.account());
        SeekerPage page = seekers.page(scene.fair());
        assertThat(page.whyCancelled()).isEqualTo("Hallen er brændt.");
        assertThat(page.moves()).isEmpty();
        refused(FairRule.FAIR_NOT_OPEN, () -> seekers.answer(scene.fair(), page.version(), AnswerMove.SAY_YES));
    }

    @Test
    void a_fair_is_not_made_smaller_than_those_who_come() {
        Scene scene = scenes.open(2, 1);
        for (int i = 0; i < 2; i++) {
            Person person = citizens.withProfile(scene.municipality());
            FairFixtures.as(person.account(), () -> seekers.answer(scene.fair(), 0, AnswerMove.SAY_YES));
        }
        Fixtures.signIn(scene.host());
        refused(
                FairRule.FAIR_PLACES_TAKEN,
                () -> fairs.change(
                        scene.fair(),
                        scenes.version(scene.fair()),
                        new FairDraft(scenes.texts(1, 60), scenes.today())));
    }

    private void move(Scene scene, FairMove move, String text) {
        fairs.move(scene.fair(), scenes.version(scene.fair()), move, text);
    }

    private List<NoticeKind> told(Person person) {
        return notices.unread(person.account(), 20).stream()
                .map(NoticeRow::kind)
                .toList();
    }

    private static void refused(FairRule rule, ThrowingCallable doing) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(doing).satisfies(broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
