package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.fair.FairFixtures.Scene;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.NoticeRow;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.RuleBroken;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A place is offered to one at a time, in the order people came, and never to two. */
@UseCase("X2")
class WaitingListTest extends IntegrationTest {

    @Autowired
    private SeekerService seekers;

    @Autowired
    private ExhibitorService exhibitors;

    @Autowired
    private FairService fairs;

    @Autowired
    private LapsedOffers offers;

    @Autowired
    private FairFixtures scenes;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private Notices notices;

    @Autowired
    private TestClock clock;

    @AfterEach
    void after() {
        Fixtures.signOut();
        clock.reset();
    }

    @Test
    void who_comes_when_every_place_is_taken_waits_in_line() {
        Scene scene = scenes.open(1, 1);
        List<Person> people = people(scene, 3);
        assertThat(people.stream().map(person -> yes(scene, person)))
                .containsExactly(AnswerStatus.YES, AnswerStatus.WAITING, AnswerStatus.WAITING);
        assertThat(page(scene, people.get(1)).inLine()).isOne();
        assertThat(page(scene, people.get(2)).inLine()).isEqualTo(2);
    }

    @Test
    void a_place_given_back_is_offered_to_the_one_who_has_waited_longest_and_to_nobody_else() {
        Scene scene = scenes.open(1, 1);
        List<Person> people = people(scene, 3);
        people.forEach(person -> yes(scene, person));
        answer(scene, people.get(0), AnswerMove.SAY_NO);
        assertThat(told(people.get(1))).containsExactly(NoticeKind.FAIR_PLACE_OFFERED);
        assertThat(told(people.get(2))).isEmpty();
        assertThat(status(scene, people.get(1))).isEqualTo(AnswerStatus.OFFERED);
        assertThat(status(scene, people.get(2))).isEqualTo(AnswerStatus.WAITING);
        answer(scene, people.get(1), AnswerMove.TAKE_OFFER);
        assertThat(status(scene, people.get(1))).isEqualTo(AnswerStatus.YES);
        assertThat(status(scene, people.get(2))).isEqualTo(AnswerStatus.WAITING);
    }

    @Test
    void somebody_new_does_not_pass_those_who_wait() {
        Scene scene = scenes.open(1, 1);
        List<Person> people = people(scene, 3);
        yes(scene, people.get(0));
        yes(scene, people.get(1));
        answer(scene, people.get(0), AnswerMove.SAY_NO);
        assertThat(yes(scene, people.get(2))).isEqualTo(AnswerStatus.WAITING);
    }

    @Test
    void an_offer_that_nobody_takes_in_time_goes_to_the_next_and_its_owner_to_the_end() {
        Scene scene = scenes.open(1, 1);
        List<Person> people = people(scene, 3);
        people.forEach(person -> yes(scene, person));
        answer(scene, people.get(0), AnswerMove.SAY_NO);
        clock.advance(WaitingList.TO_ANSWER.minusMinutes(1));
        offers.passOn();
        assertThat(status(scene, people.get(1))).isEqualTo(AnswerStatus.OFFERED);
        clock.advance(Duration.ofMinutes(2));
        refused(FairRule.FAIR_OFFER_OVER, () -> answer(scene, people.get(1), AnswerMove.TAKE_OFFER));
        offers.passOn();
        assertThat(told(people.get(1))).contains(NoticeKind.FAIR_OFFER_PASSED);
        assertThat(status(scene, people.get(1))).isEqualTo(AnswerStatus.WAITING);
        assertThat(status(scene, people.get(2))).isEqualTo(AnswerStatus.OFFERED);
        assertThat(page(scene, people.get(1)).inLine()).isOne();
        offers.passOn();
        assertThat(status(scene, people.get(2))).isEqualTo(AnswerStatus.OFFERED);
    }

    @Test
    void the_only_one_who_waits_is_offered_the_place_anew() {
        Scene scene = scenes.open(1, 1);
        List<Person> people = people(scene, 2);
        people.forEach(person -> yes(scene, person));
        answer(scene, people.get(0), AnswerMove.SAY_NO);
        clock.advance(WaitingList.TO_ANSWER.plusMinutes(1));
        offers.passOn();
        assertThat(status(scene, people.get(1))).isEqualTo(AnswerStatus.OFFERED);
    }

    @Test
    void nobody_is_offered_a_place_in_the_last_hours_before_the_fair() {
        Scene scene = scenes.open(1, 1, 3);
        List<Person> people = people(scene, 2);
        people.forEach(person -> yes(scene, person));
        clock.setTo(fairs.find(scene.fair()).orElseThrow().terms().starts().minus(WaitingList.BEFORE_FAIR));
        answer(scene, people.get(0), AnswerMove.SAY_NO);
        assertThat(status(scene, people.get(1))).isEqualTo(AnswerStatus.WAITING);
    }

    @Test
    void the_line_goes_on_when_sign_up_is_closed() {
        Scene scene = scenes.open(1, 1);
        List<Person> people = people(scene, 3);
        yes(scene, people.get(0));
        yes(scene, people.get(1));
        FairFixtures.as(scene.host(), () -> {
            fairs.move(scene.fair(), scenes.version(scene.fair()), FairMove.CLOSE_SIGN_UP, "");
            return scene;
        });
        refused(FairRule.FAIR_NOT_OPEN, () -> yes(scene, people.get(2)));
        answer(scene, people.get(0), AnswerMove.SAY_NO);
        assertThat(answer(scene, people.get(1), AnswerMove.TAKE_OFFER)).isEqualTo(AnswerStatus.YES);
    }

    @Test
    void more_places_are_offered_to_those_who_wait() {
        Scene scene = scenes.open(1, 1);
        List<Person> people = people(scene, 3);
        people.forEach(person -> yes(scene, person));
        FairFixtures.as(scene.host(), () -> {
            fairs.change(
                    scene.fair(), scenes.version(scene.fair()), new FairDraft(scenes.texts(2, 60), scenes.today()));
            return scene;
        });
        assertThat(status(scene, people.get(1))).isEqualTo(AnswerStatus.OFFERED);
        assertThat(status(scene, people.get(2))).isEqualTo(AnswerStatus.WAITING);
    }

    @Test
    void an_answer_can_be_changed_and_changed_back_while_there_is_room() {
        Scene scene = scenes.open(5, 1);
        Person anna = people(scene, 1).getFirst();
        yes(scene, anna);
        assertThat(answer(scene, anna, AnswerMove.SAY_NO)).isEqualTo(AnswerStatus.NO);
        assertThat(answer(scene, anna, AnswerMove.SAY_YES)).isEqualTo(AnswerStatus.YES);
    }

    @Test
    void after_the_deadline_a_yes_is_too_late_and_a_no_is_not() {
        Scene scene = scenes.open(5, 1);
        List<Person> people = people(scene, 2);
        yes(scene, people.get(0));
        clock.advance(Duration.ofDays(59));
        refused(FairRule.FAIR_ANSWER_TOO_LATE, () -> yes(scene, people.get(1)));
        assertThat(answer(scene, people.get(0), AnswerMove.SAY_NO)).isEqualTo(AnswerStatus.NO);
    }

    @Test
    void an_answer_given_on_a_page_that_is_out_of_date_is_refused() {
        Scene scene = scenes.open(5, 1);
        Person anna = people(scene, 1).getFirst();
        yes(scene, anna);
        Fixtures.signIn(anna.account());
        long seen = seekers.page(scene.fair()).version();
        seekers.answer(scene.fair(), seen, AnswerMove.SAY_NO);
        refused(FairRule.FAIR_ANSWER_CHANGED, () -> seekers.answer(scene.fair(), seen, AnswerMove.SAY_NO));
    }

    @Test
    void twelve_people_who_say_yes_at_once_get_the_five_places_and_no_more() throws Exception {
        Scene scene = scenes.open(5, 1);
        List<Person> people = people(scene, 12);
        List<Callable<AnswerStatus>> all = people.stream()
                .<Callable<AnswerStatus>>map(person -> () -> yes(scene, person))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<AnswerStatus> one : pool.invokeAll(all)) {
                one.get();
            }
        }
        assertThat(people.stream().map(person -> status(scene, person)))
                .filteredOn(status -> status == AnswerStatus.YES)
                .hasSize(5);
    }

    @Test
    void a_workplace_that_wants_two_tables_is_offered_the_one_that_is_free() {
        Scene scene = scenes.open(5, 2);
        Employer first = employers.employerAt("8000");
        Employer second = employers.employerAt("8000");
        assertThat(yes(scene, first)).isEqualTo(AnswerStatus.YES);
        bring(scene, first, 2);
        assertThat(yes(scene, second)).isEqualTo(AnswerStatus.WAITING);
        bring(scene, second, 2);
        bring(scene, first, 1);
        ExhibitorPage.Mine mine = mine(scene, second);
        Answer answer = mine.exhibitor().orElseThrow().answer();
        assertThat(answer.status()).isEqualTo(AnswerStatus.OFFERED);
        assertThat(answer.places()).isOne();
        refused(FairRule.FAIR_TABLES_NOT_FREE, () -> bring(scene, first, 2));
    }

    @Test
    void a_company_nobody_has_looked_at_does_not_come() {
        Scene scene = scenes.open(5, 2);
        Employer unknown = employers.newEmployerAt("8000");
        refused(FairRule.FAIR_COMPANY_NOT_CHECKED, () -> yes(scene, unknown));
    }

    private List<Person> people(Scene scene, int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> citizens.withProfile(scene.municipality()))
                .toList();
    }

    private AnswerStatus yes(Scene scene, Person person) {
        return FairFixtures.as(person.account(), () -> seekers.answer(scene.fair(), 0, AnswerMove.SAY_YES));
    }

    private AnswerStatus answer(Scene scene, Person person, AnswerMove move) {
        return FairFixtures.as(
                person.account(),
                () -> seekers.answer(scene.fair(), seekers.page(scene.fair()).version(), move));
    }

    private AnswerStatus status(Scene scene, Person person) {
        return page(scene, person).seeker().orElseThrow().answer().status();
    }

    private SeekerPage page(Scene scene, Person person) {
        return FairFixtures.as(person.account(), () -> seekers.page(scene.fair()));
    }

    private List<NoticeKind> told(Person person) {
        return notices.unread(person.account(), 20).stream()
                .map(NoticeRow::kind)
                .toList();
    }

    private AnswerStatus yes(Scene scene, Employer employer) {
        return FairFixtures.as(
                employer.contact(), () -> exhibitors.answer(scene.fair(), employer.workplace(), 0, AnswerMove.SAY_YES));
    }

    private ExhibitorPage.Mine mine(Scene scene, Employer employer) {
        return FairFixtures.as(
                employer.contact(), () -> exhibitors.page(scene.fair()).mine().getFirst());
    }

    private void bring(Scene scene, Employer employer, int tables) {
        long seen = mine(scene, employer).version();
        FairFixtures.as(employer.contact(), () -> {
            exhibitors.change(scene.fair(), employer.workplace(), seen, new Bringing(tables, List.of(), null, null));
            return employer;
        });
    }

    private static void refused(FairRule rule, ThrowingCallable doing) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(doing).satisfies(broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
