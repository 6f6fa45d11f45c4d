package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.matching.Interest;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.ReviewService;
import dk.fleksbro.matching.Reviewed;
import dk.fleksbro.matching.Said;
import dk.fleksbro.matching.Trial;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("A1")
class BeginServiceTest extends IntegrationTest {

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private BeginService service;

    @Autowired
    private AgreementPages pages;

    @Autowired
    private Consents consents;

    @Autowired
    private TestClock clock;

    @Autowired
    private MatchService moves;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = matches.scene();
    }

    @AfterEach
    void signOut() {
        Fixtures.signOut();
    }

    @Test
    void more_than_sixty_per_cent_of_what_is_asked_for_is_ready_at_opening() {
        Content content = begun(scene);
        List<Missing.MissingField> missing = Missing.of(content);
        TreeSet<String> asked = new TreeSet<>();
        missing.forEach(field -> asked.add(field.path()));
        for (Section section : content.template().sections()) {
            section.fields().stream()
                    .filter(Field::required)
                    .forEach(field -> asked.add(section.key() + "." + field.key()));
            content.rows(section.key()).forEach(row -> section.row().stream()
                    .filter(Field::required)
                    .forEach(field -> asked.add(section.key() + "." + row + "." + field.key())));
        }
        int ready = asked.size() - missing.size();
        int percent = 100 * ready / asked.size();
        assertThat(ready + " of " + asked.size()).isEqualTo("19 of 23");
        assertThat(percent).isGreaterThanOrEqualTo(60);
        assertThat(missing)
                .extracting(Missing.MissingField::path)
                .containsExactlyInAnyOrder("job.starts", "hours.effective", "hours.intensity", "pay.hourly");
    }

    @Test
    void each_thing_comes_from_where_it_is_known() {
        Content content = begun(withRole());
        assertThat(content.get("parties.company")).startsWith("Firma");
        assertThat(content.get("parties.p-number")).hasSize(10);
        assertThat(content.get("parties.address")).isEqualTo("Testvej 1, 8000 Aarhus C");
        assertThat(content.get("parties.leader")).isEqualTo("Erik Arbejdsgiver");
        assertThat(content.get("parties.citizen")).isEqualTo("Anna Fleksjobber");
        assertThat(content.get("parties.citizen-phone")).isEqualTo("20304050");
        assertThat(content.get("parties.consultant")).isEqualTo("Karin Konsulent");
        assertThat(content.get("job.title")).isEqualTo("Pakke varer");
        assertThat(content.get("tasks.1.title")).isEqualTo("Pakning");
        assertThat(content.has("tasks.1.minutes")).isFalse();
        assertThat(content.get("hours.presence")).isEqualTo("240");
        assertThat(content.get("followup.interval")).isEqualTo("2");
        assertThat(content.get("considerations.1.text")).isEqualTo("Løft: en vogn eller et løfteredskab");
        assertThat(content.get("considerations.1.category")).isEqualTo("no-lifting");
        assertThat(content.get("considerations.1.who")).isEqualTo("Erik Arbejdsgiver");
        assertThat(content.get("considerations.2.text")).isEqualTo("Jeg har brug for et roligt sted at holde pause.");
        assertThat(content.get("goals.1.goal")).isEqualTo("Jeg vil gerne blive en del af et hold.");
        assertThat(content.get("voice.helps")).isEqualTo("Giv mig én ting ad gangen.");
    }

    @Test
    void what_is_not_released_for_the_match_is_not_in_it() {
        scene = withRole();
        for (Part part : List.of(Part.NEEDS, Part.GOALS, Part.WORKING_WITH_ME, Part.CONTACT, Part.NEVER_TASKS)) {
            consents.release(scene.person().id().value(), part, Stage.NONE);
        }
        Content content = begun(scene);
        assertThat(content.json())
                .doesNotContain("Løft", "roligt sted", "del af et hold", "én ting ad gangen", "citizen-phone");
        assertThat(content.get("parties.citizen")).isEqualTo("Anna Fleksjobber");
    }

    @Test
    @UseCase("M8")
    void what_the_trial_days_showed_is_proposed_and_says_where_it_comes_from() {
        scene = withRoleOf(4, 6);
        MatchId match = tried("Jeg kunne lide at fodre gederne.", "Kold luft er ikke godt, så vi lukker porten.");
        Content content = begun(match);
        LocalDate first = DanishTime.date(clock.instant()).minusDays(2);
        assertThat(content.get("hours.presence")).isEqualTo("300");
        assertThat(content.get("week.1.from")).isEqualTo("09:00");
        assertThat(content.get("week.1.to")).isEqualTo("11:30");
        assertThat(Set.of(content.get("week.1.day"), content.get("week.2.day")))
                .isEqualTo(Set.of(
                        first.getDayOfWeek().name(),
                        first.plusDays(1).getDayOfWeek().name()));
        assertThat(content.get("considerations.3.text"))
                .startsWith("Fra prøvedagene ")
                .contains(" kl. 09.00–11.30.\n")
                .contains("Fleksjobberen: Jeg kunne lide at fodre gederne.\n")
                .endsWith("Arbejdspladsen: Kold luft er ikke godt, så vi lukker porten.");
        assertThat(content.get("considerations.3.who")).isEqualTo("Erik Arbejdsgiver");
        assertThat(content.get("considerations.2.text")).isEqualTo("Jeg har brug for et roligt sted at holde pause.");
        assertThat(content.json()).doesNotContain("YES", "MAYBE");
    }

    @Test
    @UseCase("M8")
    void a_week_of_trial_days_that_is_no_week_of_the_role_leaves_its_hours_as_they_are() {
        scene = withRoleOf(8, 10);
        Content content = begun(tried("", "Det gik godt."));
        assertThat(content.get("hours.presence")).isEqualTo("480");
        assertThat(content.has("week.1.day")).isFalse();
        assertThat(content.get("considerations.3.text"))
                .endsWith("Arbejdspladsen: Det gik godt.")
                .doesNotContain("Fleksjobberen:");
    }

    @Test
    @UseCase("M8")
    void what_is_still_sealed_is_in_no_draft() {
        scene = withRoleOf(4, 6);
        MatchId match = atTrial();
        say(scene.person().account(), match, "Jeg kunne lide at fodre gederne.");
        for (SignedIn reader : List.of(scene.consultant(), scene.employer().contact())) {
            Fixtures.signIn(reader);
            assertThat(service.look(match).hasTrial()).isFalse();
        }
        Content content = begun(match);
        assertThat(content.json()).doesNotContain("gederne", "prøvedag");
        assertThat(content.get("hours.presence")).isEqualTo("240");
    }

    @Test
    void without_the_name_released_or_without_two_yeses_nothing_begins() {
        MatchId presented = matches.at(scene, MatchStatus.PRESENTED);
        Fixtures.signIn(scene.consultant());
        assertThatThrownBy(() -> service.begin(presented)).matches(isRule(AgreementRule.MATCH_NOT_MUTUAL));
        Fixtures.signIn(scene.employer().contact());
        assertThatThrownBy(() -> service.begin(presented)).isInstanceOf(NotFound.class);
        Scene shy = matches.scene();
        MatchId mutual = matches.at(shy, MatchStatus.MUTUAL);
        consents.release(shy.person().id().value(), Part.NAME, Stage.NONE);
        Fixtures.signIn(shy.employer().contact());
        assertThatThrownBy(() -> service.begin(mutual)).matches(isRule(AgreementRule.NAME_NOT_RELEASED));
    }

    @Test
    void somebody_with_address_protection_is_shown_to_no_employer_by_a_match() {
        MatchId mutual = matches.at(scene, MatchStatus.MUTUAL);
        jdbc.sql("update citizen set protected = true where id = ?")
                .param(scene.person().id().value())
                .update();
        Fixtures.signIn(scene.consultant());
        assertThatThrownBy(() -> service.begin(mutual)).matches(isRule(AgreementRule.PERSON_IS_PROTECTED));
        Fixtures.signIn(scene.employer().contact());
        assertThatThrownBy(() -> service.begin(mutual)).isInstanceOf(NotFound.class);
    }

    @Test
    void it_begins_also_when_a_meeting_is_proposed_or_agreed_and_everybody_else_is_told() {
        for (MatchStatus status : List.of(MatchStatus.MEETING_PROPOSED, MatchStatus.MEETING_AGREED)) {
            Scene each = matches.scene();
            MatchId match = matches.at(each, status);
            Fixtures.signIn(each.employer().contact());
            EmploymentId id = service.begin(match);
            for (SignedIn other : List.of(each.person().account(), each.consultant())) {
                assertThat(notices.unread(other, 10))
                        .anyMatch(notice -> notice.path().equals("aftaler/" + id.value()));
            }
            assertThat(notices.unread(each.employer().contact(), 10))
                    .noneMatch(notice -> notice.path().equals("aftaler/" + id.value()));
        }
    }

    @Test
    void the_workplace_is_told_of_the_hours_in_the_fleksjobbevis_only_while_they_are_released_to_its_match() {
        MatchId match = matches.at(scene, MatchStatus.MUTUAL);
        Fixtures.signIn(scene.employer().contact());
        EmploymentId id = service.begin(match);
        Content much = agreements.rewrite(id, java.util.Map.of("hours.presence", "37"));
        var said = dk.fleksbro.shared.Sentence.of("agreement.overlap.capacity.employer");
        assertThat(pages.read(id).overlaps(much, java.util.Locale.of("da"))).contains(said);
        consents.release(scene.person().id().value(), Part.HOURS, Stage.NONE);
        assertThat(pages.read(id).overlaps(much, java.util.Locale.of("da"))).doesNotContain(said);
        assertThat(pages.read(id).capacity()).isEmpty();
    }

    @Test
    void without_a_match_the_citizen_has_said_yes_first_and_is_not_protected() {
        var person = citizens.withProfile(
                scene.municipality(), bevis -> bevis.name("Dorte Idag").releaseAll());
        Fixtures.signIn(scene.consultant());
        assertThatThrownBy(() -> service.begin(person.id(), scene.employer().workplace(), false))
                .matches(isRule(AgreementRule.CITIZEN_NOT_ASKED));
        assertThat(notices.unread(scene.employer().contact(), 10)).isEmpty();
        jdbc.sql("update citizen set protected = true where id = ?")
                .param(person.id().value())
                .update();
        assertThatThrownBy(() -> service.begin(person.id(), scene.employer().workplace(), true))
                .matches(isRule(AgreementRule.PERSON_IS_PROTECTED));
        jdbc.sql("update citizen set protected = false where id = ?")
                .param(person.id().value())
                .update();
        EmploymentId id = service.begin(person.id(), scene.employer().workplace(), true);
        assertThat(jdbc.sql("select citizen_said_yes_at is not null from employment where id = ?")
                        .param(id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void two_clicks_begin_one_employment_also_without_a_match() throws Exception {
        var person = citizens.withProfile(
                scene.municipality(), bevis -> bevis.name("Dorte Idag").releaseAll());
        Callable<EmploymentId> click = () -> {
            Fixtures.signIn(scene.consultant());
            try {
                return service.begin(person.id(), scene.employer().workplace(), true);
            } finally {
                Fixtures.signOut();
            }
        };
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<EmploymentId>> begun = both.invokeAll(List.of(click, click));
            assertThat(begun.getFirst().get()).isEqualTo(begun.getLast().get());
        }
    }

    @Test
    void two_who_begin_in_the_same_second_open_the_same_employment() throws Exception {
        MatchId match = matches.at(scene, MatchStatus.MUTUAL);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<EmploymentId>> begun = both.invokeAll(
                    List.of(as(scene.consultant(), match), as(scene.employer().contact(), match)));
            assertThat(begun.getFirst().get()).isEqualTo(begun.getLast().get());
        }
        Fixtures.signIn(scene.consultant());
        assertThat(service.begin(match)).isEqualTo(service.look(match).begun().orElseThrow());
    }

    @Test
    void for_somebody_who_has_the_job_already_only_the_registers_are_asked() {
        var person = citizens.withProfile(
                scene.municipality(), bevis -> bevis.name("Dorte Idag").releaseAll());
        Fixtures.signIn(scene.consultant());
        EmploymentId id = service.begin(person.id(), scene.employer().workplace(), true);
        Content content = agreements.file(id).content(agreements.file(id).open().orElseThrow());
        assertThat(content.get("parties.citizen")).isEqualTo("Dorte Idag");
        assertThat(content.get("parties.consultant")).isEqualTo("Karin Konsulent");
        assertThat(content.json()).doesNotContain("roligt sted", "omhyggelig", "goals", "voice", "citizen-phone");
        assertThat(service.begin(person.id(), scene.employer().workplace(), true))
                .isEqualTo(id);
        Fixtures.signIn(matches.scene().consultant());
        assertThatThrownBy(() -> service.begin(person.id(), scene.employer().workplace(), true))
                .isInstanceOf(NotFound.class);
    }

    private static java.util.function.Predicate<Throwable> isRule(AgreementRule rule) {
        return thrown -> thrown instanceof RuleBroken broken && broken.rule() == rule;
    }

    private Callable<EmploymentId> as(SignedIn person, MatchId match) {
        return () -> {
            Fixtures.signIn(person);
            try {
                return service.begin(match);
            } finally {
                Fixtures.signOut();
            }
        };
    }

    private Scene withRole() {
        Scene plain = matches.scene();
        return new Scene(
                plain.municipality(),
                plain.consultant(),
                plain.employer(),
                roles.role()
                        .at(plain.employer().workplace())
                        .weekdays(DayOfWeek.MONDAY)
                        .adaptable(Axis.LIFTING, Level.MUCH, Level.LITTLE, Adaptation.TROLLEY_OR_LIFT)
                        .open(),
                plain.person());
    }

    /** With as many hours a week as that, and two things to consider. */
    private Scene withRoleOf(int least, int most) {
        Scene plain = matches.scene();
        return new Scene(
                plain.municipality(),
                plain.consultant(),
                plain.employer(),
                roles.role()
                        .at(plain.employer().workplace())
                        .hours(least, most)
                        .adaptable(Axis.LIFTING, Level.MUCH, Level.LITTLE, Adaptation.TROLLEY_OR_LIFT)
                        .open(),
                citizens.withProfile(plain.municipality(), bevis -> bevis.hours(least, most)
                        .consultant(plain.consultant())
                        .releaseAll()));
    }

    /** Two days from nine to half past eleven have been held. */
    private MatchId atTrial() {
        MatchId match = matches.at(scene, MatchStatus.MUTUAL);
        LocalDate today = DanishTime.date(clock.instant());
        Trial trial =
                new Trial(List.of(today.plusDays(1), today.plusDays(2)), LocalTime.of(9, 0), LocalTime.of(11, 30), "");
        Fixtures.signIn(scene.employer().contact());
        moves.move(match, matches.version(match), MatchMove.PROPOSE_TRIAL, Said.trial(trial));
        matches.move(scene, match, MatchMove.AGREE_TRIAL);
        clock.advance(Duration.ofDays(3));
        return match;
    }

    private MatchId tried(String citizen, String employer) {
        MatchId match = atTrial();
        say(scene.person().account(), match, citizen);
        say(scene.employer().contact(), match, employer);
        return match;
    }

    private void say(SignedIn who, MatchId match, String sentence) {
        Fixtures.signIn(who);
        reviews.review(match, Reviewed.typed(Interest.YES, sentence));
    }

    private Content begun(MatchId match) {
        Fixtures.signIn(scene.employer().contact());
        EmploymentFile file = agreements.file(service.begin(match));
        return file.content(file.open().orElseThrow());
    }

    private Content begun(Scene of) {
        scene = of;
        return begun(matches.at(of, MatchStatus.MUTUAL));
    }
}
