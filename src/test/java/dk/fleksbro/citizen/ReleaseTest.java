package dk.fleksbro.citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.Fixtures;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.shared.RuleBroken;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("B2")
class ReleaseTest extends UiTest {

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private Consents consents;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    private Municipality home;

    @BeforeEach
    void aMunicipality() {
        home = fixtures.municipality();
    }

    @Test
    void nothing_is_shown_until_the_citizen_says_so() {
        Person anna = citizens.withProfile(home);
        as(anna.account());
        go("bevis/vis");
        assertThat(page())
                .contains("Lige nu viser du ingenting")
                .contains("Kandidat " + anna.candidateNo())
                .contains("Der er ikke vist noget endnu.")
                .doesNotContain("Jeg er omhyggelig");
        assertThat(consents.of(anna.id().value())).isEmpty();
    }

    @Test
    void a_part_released_is_shown_at_once_as_the_employer_sees_it_and_hidden_at_once() {
        Person anna = citizens.withProfile(home);
        as(anna.account());
        go("bevis/vis");

        _setValue(choice("Det kan jeg tilbyde"), Stage.PRESENTED);
        assertThat(page())
                .contains("Gemt. “Det kan jeg tilbyde” vises nu")
                .contains("Jeg er omhyggelig og kommer til tiden.");
        assertThat(employerSees(anna, Stage.PRESENTED)).containsExactly(Part.OFFER);

        _setValue(choice("Det kan jeg tilbyde"), Stage.NONE);
        assertThat(page())
                .contains("Gemt. “Det kan jeg tilbyde” er skjult nu")
                .doesNotContain("Jeg er omhyggelig og kommer til tiden.");
        assertThat(employerSees(anna, Stage.MUTUAL)).isEmpty();
    }

    @Test
    void name_and_phone_come_into_sight_only_when_both_have_said_yes() {
        Person anna = citizens.withProfile(home, bevis -> bevis.name("Anna Sommer"));
        as(anna.account());
        go("bevis/vis");
        _setValue(choice("Navn"), Stage.MUTUAL);
        assertThat(headings()).contains("Kandidat " + anna.candidateNo()).doesNotContain("Anna Sommer");
        _setValue(choice("Hvornår i forløbet?"), Stage.MUTUAL);
        assertThat(headings()).contains("Anna Sommer").doesNotContain("Kandidat " + anna.candidateNo());
        assertThatThrownBy(() -> releases.release(Part.NAME, Stage.PRESENTED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(CitizenRule.CONTACT_ONLY_WHEN_MUTUAL));
    }

    @Test
    void the_suggestion_is_explained_first_and_used_only_when_confirmed() {
        Person anna = citizens.withProfile(home);
        as(anna.account());
        go("bevis/vis");
        press("Se vores forslag");
        assertThat(page()).contains("Det har jeg brug for: Når vi begge har sagt ja");
        assertThat(consents.of(anna.id().value())).isEmpty();
        press("Nej, jeg vælger selv");
        assertThat(consents.of(anna.id().value())).isEmpty();
        press("Se vores forslag");
        press("Ja, brug forslaget");
        assertThat(consents.of(anna.id().value())).isEqualTo(ReleaseService.SUGGESTION);
        assertThat(choice("Navn").getValue()).isEqualTo(Stage.MUTUAL);
        assertThat(page()).contains("Forslaget er taget i brug nu");
    }

    @Test
    void name_and_address_protection_is_set_by_the_citizen_and_taken_back() {
        Person anna = citizens.withProfile(home);
        as(anna.account());
        go("bevis/vis");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Har navne- og adressebeskyttelse")), true);
        assertThat(page()).contains("Alt er skjult for arbejdsgivere nu.");
        assertThat(isProtected(anna)).isTrue();
        as(fixtures.consultant(home));
        go("borgere/" + anna.id().value());
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Har navne- og adressebeskyttelse")), false);
        assertThat(isProtected(anna)).isFalse();
    }

    private boolean isProtected(Person person) {
        return jdbc.sql("select protected from citizen where id = :id")
                .param("id", person.id().value())
                .query(Boolean.class)
                .single();
    }

    @Test
    void a_consent_is_closed_and_never_deleted() {
        Person anna = citizens.withProfile(home);
        Fixtures.signIn(anna.account());
        releases.release(Part.NEEDS, Stage.MUTUAL);
        releases.release(Part.NEEDS, Stage.PRESENTED);
        releases.release(Part.NEEDS, Stage.NONE);
        List<String> rows = jdbc.sql(
                        "select concat(from_stage, ' ', withdrawn_at is not null) from consent where citizen_id = ? order by given_at")
                .param(anna.id().value())
                .query(String.class)
                .list();
        assertThat(rows).containsExactly("MUTUAL 1", "PRESENTED 1");
    }

    @Test
    void without_a_bevis_in_use_there_is_nothing_to_release() {
        Person anna = citizens.citizen(home);
        as(anna.account());
        go("bevis/vis");
        assertThat(page()).contains("Tag først dit fleksjobbevis i brug");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        assertThatThrownBy(() -> releases.release(Part.OFFER, Stage.PRESENTED))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(CitizenRule.PROFILE_NOT_IN_USE));
    }

    @Test
    void the_preview_shows_the_very_parts_the_access_table_gives_the_employer() {
        Person anna = citizens.withProfile(home);
        Fixtures.signIn(anna.account());
        for (int mix = 0; mix < 20; mix++) {
            for (Part part : Part.RELEASABLE) {
                List<Stage> stages = ReleaseService.stages(part);
                releases.release(part, stages.get((mix * 7 + part.ordinal() * (mix + 1)) % stages.size()));
            }
            for (Stage stage : Stage.values()) {
                assertThat(ReleaseService.visibleAt(stage, consents.of(anna.id().value())))
                        .isEqualTo(employerSees(anna, stage));
                Fixtures.signIn(anna.account());
            }
        }
    }

    @Test
    void nobody_else_opens_the_page_or_releases_for_the_citizen() {
        for (SignedIn stranger : List.of(fixtures.consultant(home), fixtures.employer(), fixtures.teamLead(home))) {
            as(stranger);
            go("bevis/vis");
            assertThat(page()).doesNotContain("Det må arbejdsgivere se");
            assertThatThrownBy(() -> releases.release(Part.OFFER, Stage.PRESENTED))
                    .isInstanceOf(dk.fleksbro.shared.NotFound.class);
        }
    }

    private Set<Part> employerSees(Person person, Stage stage) {
        SignedIn employer = fixtures.employer();
        Fixtures.signIn(employer);
        Facts facts = Facts.ofMatch(
                UUID.randomUUID(),
                person.id().value(),
                person.account().accountId(),
                home.id().value(),
                Set.of(employer.accountId()),
                stage,
                consents.of(person.id().value()));
        Set<Part> seen = EnumSet.copyOf(Part.RELEASABLE);
        seen.retainAll(access.visible(facts, Purpose.PRESENTATION));
        Fixtures.signIn(person.account());
        return seen;
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Stage> choice(String label) {
        return (RadioButtonGroup<Stage>) _find(RadioButtonGroup.class).stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }
}
