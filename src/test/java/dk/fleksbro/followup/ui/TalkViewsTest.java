package dk.fleksbro.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.followup.PulseService;
import dk.fleksbro.followup.PulseStep;
import dk.fleksbro.followup.TalkFixtures;
import dk.fleksbro.followup.TalkFixtures.Scene;
import dk.fleksbro.followup.TalkForm;
import dk.fleksbro.followup.TalkKind;
import dk.fleksbro.followup.TalkMove;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.followup.TalkSaid;
import dk.fleksbro.followup.TalkService;
import dk.fleksbro.followup.TalkStatus;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.draft.Drafts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A talk from the first proposed time to the minutes, as each of the three works with it. */
class TalkViewsTest extends UiTest {

    @Autowired
    private TalkFixtures talks;

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private Drafts drafts;

    @Autowired
    private List<WaitingSource> waiting;

    @Test
    @UseCase("F2")
    void three_times_are_proposed_and_the_citizen_takes_one_and_brings_somebody() {
        Scene scene = talks.scene();
        talks.due(scene, LocalDate.of(2031, 2, 1));
        open(scene, TalkParty.EMPLOYER);
        press("Foreslå tider");
        press("Send de tre tider");
        assertThat(page())
                .contains("Skriv datoen for 1. tid, for eksempel 3.12.2026.")
                .contains("Vælg, hvordan I vil tale sammen.")
                .contains("Skriv stedet, telefonnummeret eller linket på én linje.");
        fillTimes("3.2.2031", "4.2.2031", "5.2.2031");
        press("Send de tre tider");
        assertThat(page()).contains("Tiderne er sendt. Du får besked, når der er svar.");
        assertThat(lines(scene, TalkParty.CITIZEN)).anyMatch(line -> line.contains("choose-time"));

        open(scene, TalkParty.CITIZEN);
        assertThat(page()).contains("Vælg den, der passer dig bedst.", "Ved søen", "På en gåtur", "45 minutter");
        press("Vælg en tid");
        press("Ja, den tid passer");
        assertThat(page()).contains("Vælg en af tiderne.");
        choose("Hvilken tid passer dig?", "2");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Jeg tager en med")), true);
        press("Ja, den tid passer");
        assertThat(page())
                .contains("Tiden er aftalt. Den står i jeres kalendere.", "tirsdag 4. februar 2031 kl. 10.00")
                .contains("En bisidder");
        open(scene, TalkParty.EMPLOYER);
        assertThat(page()).contains("tirsdag 4. februar 2031 kl. 10.00", "En bisidder");
    }

    @Test
    @UseCase("F2")
    void times_that_cannot_be_are_explained_and_odd_ones_only_asked_about() {
        Scene scene = talks.scene();
        open(scene, TalkParty.EMPLOYER);
        press("Foreslå tider");
        // the clocks go forward in the night to 30 March 2031
        fillTimes("30.3.2031", "30.3.2031", "1.1.2020");
        type("1. tid: klokkeslæt", "2.30");
        press("Send de tre tider");
        assertThat(page())
                .contains("Det klokkeslæt findes ikke den dag, fordi uret stilles en time frem.")
                .contains("3. tid er allerede gået.");
        type("1. tid: klokkeslæt", "10");
        type("3. tid: dato", "30.3.2031");
        press("Send de tre tider");
        assertThat(page()).contains("2. tid er den samme som en af de andre.", "Det er i weekenden. Er det meningen?");
        type("1. tid: klokkeslæt", "19");
        type("1. tid: dato", "3.2.2031");
        type("1. tid: klokkeslæt", "20");
        assertThat(page()).contains("Det er uden for almindelig arbejdstid. Er det meningen?");
        type("2. tid: dato", "26.12.2031");
        type("2. tid: klokkeslæt", "11");
        assertThat(page()).contains("Det er en fridag for mange. Er det meningen?");
        type("Hvor mange minutter?", "120");
        press("Send de tre tider");
        assertThat(page()).contains("Skriv et antal minutter fra 15 til 90.");
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.PLANNED);
    }

    @Test
    @UseCase("F2")
    void other_times_are_asked_for_and_an_agreed_one_is_called_off_with_a_reason() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.INVITED);
        open(scene, TalkParty.CITIZEN);
        press("Ingen af dem passer");
        press("Bed om andre tider");
        assertThat(page()).contains("Skriv et par ord.");
        _setValue(_get(TextArea.class, s -> s.withLabel("Hvornår passer det bedre?")), "Mandage 😀 efter kl. 12");
        press("Bed om andre tider");
        open(scene, TalkParty.EMPLOYER);
        assertThat(page()).contains("Tiderne passede ikke. Foreslå tre nye.", "Mandage 😀 efter kl. 12");

        Scene agreed = talks.at(TalkKind.BETWEEN_US, TalkStatus.CONFIRMED);
        open(agreed, TalkParty.CITIZEN);
        press("Aflys");
        _setValue(_get(TextArea.class, s -> s.withLabel("Hvorfor?")), "<script>alert(1)</script>");
        press("Aflys tiden");
        assertThat(page()).contains("Teksten kan ikke bruges.");
        _setValue(_get(TextArea.class, s -> s.withLabel("Hvorfor?")), "x".repeat(1001));
        press("Aflys tiden");
        assertThat(talks.status(agreed)).isEqualTo(TalkStatus.CONFIRMED);
        _setValue(_get(TextArea.class, s -> s.withLabel("Hvorfor?")), "Bussen kører ikke den dag");
        press("Aflys tiden");
        assertThat(page()).contains("Tiden er aflyst. Der skal findes en ny.");
        open(agreed, TalkParty.EMPLOYER);
        assertThat(page()).contains("Aflyst af Anna Fleksjobber:", "Bussen kører ikke den dag");
    }

    @Test
    @UseCase("F2")
    void a_tab_that_is_out_of_date_says_so_kindly_and_shows_what_is_so_now() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.INVITED);
        open(scene, TalkParty.CITIZEN);
        press("Vælg en tid");
        choose("Hvilken tid passer dig?", "1");
        talks.move(scene, TalkMove.CALL_OFF, TalkParty.EMPLOYER, TalkSaid.words("Vi flytter"));
        press("Ja, den tid passer");
        assertThat(page()).contains("Der er sket noget med samtalen, siden du åbnede siden.", "Tiden er aflyst.");
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.CALLED_OFF);
    }

    @Test
    @UseCase("F2")
    void the_municipalitys_talk_is_led_by_the_consultant() {
        Scene scene = talks.scene(TalkKind.WITH_MUNICIPALITY);
        open(scene, TalkParty.EMPLOYER);
        assertThat(page()).contains("Konsulenten foreslår tre tider.").doesNotContain("Foreslå tider\n");
        open(scene, TalkParty.CONSULTANT);
        press("Foreslå tider");
        fillTimes("3.2.2031", "4.2.2031", "5.2.2031");
        press("Send de tre tider");
        open(scene, TalkParty.CITIZEN);
        assertThat(page()).contains("Din jobkonsulent har foreslået tre tider.");
    }

    @Test
    @UseCase("F3")
    void each_answers_alone_in_two_steps_and_both_are_opened_together_with_large_differences_in_words() {
        Scene scene = talks.scene();
        open(scene, TalkParty.CITIZEN);
        assertThat(page()).contains("Det er frivilligt at svare.");
        go(scene.path() + "/puls");
        assertThat(_find(RadioButtonGroup.class)).hasSize(3);
        choose("Hvordan passer mængden af arbejde til dig?", PulseStep.POOR);
        choose("Hvordan har du det med kræfterne efter arbejde?", PulseStep.FAIR);
        choose("Hvordan går det med at vide, hvad du skal lave?", PulseStep.GOOD);
        press("Videre");
        assertThat(_find(RadioButtonGroup.class)).hasSize(2);
        choose("Hvordan går det med at få hjælp, når du har brug for det?", PulseStep.GOOD);
        press("Gem mine svar");
        assertThat(page()).contains("Svar på: Trivsel");
        choose("Hvordan har du det på arbejdet?", PulseStep.GOOD);
        press("Gem mine svar");
        assertThat(page()).contains("Dine svar er gemt.").doesNotContain("Ikke så godt");

        open(scene, TalkParty.EMPLOYER);
        assertThat(page()).doesNotContain("Ikke så godt");
        go(scene.path() + "/puls");
        assertThat(_find(RadioButtonGroup.class)).hasSize(5);
        _find(RadioButtonGroup.class).forEach(group -> set(group, PulseStep.GOOD));
        press("Gem mine svar");
        assertThat(page())
                .contains("Svarene før samtalen", "Ikke så godt", "Nogenlunde")
                .contains("Mængden af arbejde: der er langt mellem jeres svar")
                .doesNotContain("Kræfter efter arbejde: der er langt");
        go(scene.path() + "/puls");
        assertThat(page()).contains("Svarene kan ikke ændres mere.");
    }

    @Test
    @UseCase("F3")
    void an_answer_ticked_by_somebody_who_has_left_the_workplace_is_not_saved() {
        Scene scene = talks.scene();
        open(scene, TalkParty.EMPLOYER);
        go(scene.path() + "/puls");
        RadioButtonGroup<?> first = _find(RadioButtonGroup.class).getFirst();
        set(first, PulseStep.GOOD);
        agreements.leavesTheWorkplace(scene.job().contact());
        set(first, PulseStep.POOR);
        assertThat(page()).contains("Det er ikke gemt. Du har ikke længere adgang til siden.");
        assertThat(drafts.read(PulseService.draft(scene.talk(), TalkParty.EMPLOYER))
                        .values())
                .extracting(DraftText::text)
                .containsExactly(PulseStep.GOOD.name());
    }

    @Test
    @UseCase("F4")
    void what_somebody_types_who_has_left_the_workplace_is_not_saved_in_what_the_others_share() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        open(scene, TalkParty.EMPLOYER);
        go(scene.path() + "/referat");
        RadioButtonGroup<?> hours = _get(RadioButtonGroup.class, s -> s.withLabel("Kan timerne stige?"));
        set(hours, "same");
        agreements.leavesTheWorkplace(scene.job().contact());
        set(hours, "rise");
        assertThat(page()).contains("Det er ikke gemt. Du har ikke længere adgang til siden.");
        assertThat(drafts.read(TalkService.draft(scene.talk())).values())
                .extracting(DraftText::text)
                .containsExactly("same");

        Scene planned = talks.scene();
        open(planned, TalkParty.EMPLOYER);
        press("Foreslå tider");
        agreements.leavesTheWorkplace(planned.job().contact());
        type("Hvor mange minutter?", "60");
        assertThat(page()).contains("Det er ikke gemt. Du har ikke længere adgang til siden.");

        Scene held = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        open(held, TalkParty.EMPLOYER);
        press("Tilføj noget, der skal gøres");
        agreements.leavesTheWorkplace(held.job().contact());
        type("Hvad skal der gøres?", "Finde en fast plads");
        assertThat(page()).contains("Det er ikke gemt. Du har ikke længere adgang til siden.");
        assertThat(drafts.read(new DraftKey("action-EMPLOYER", held.talk().value())))
                .isEmpty();
    }

    @Test
    @UseCase("F4")
    void a_citizen_is_asked_one_question_at_a_time_beside_what_the_agreement_says() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        as(scene.of(TalkParty.CITIZEN));
        go(scene.path() + "/referat");
        assertThat(page()).contains("Kan timerne stige?", "Det siger aftalen nu", "Timer på arbejde om ugen: 8 timer");
        assertThat(_find(RadioButtonGroup.class)).hasSize(1);
        choose("Kan timerne stige?", "rise");
        go(scene.path() + "/referat/tasks");
        assertThat(page()).contains("Skal der være flere eller færre opgaver?", "Pakke varer");
        go(scene.path() + "/referat/goals");
        assertThat(page()).contains("En time mere om ugen");
        go(scene.path() + "/referat/other");
        press("Læs referatet igennem");
        assertThat(page())
                .contains("Skriv det nye antal timer på arbejde om ugen.", "Gå til: Arbejdstid")
                .contains("Svar på, om opgaverne skal ændres.", "Svar på, om skånehensynene virker.");
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.HELD);
    }

    @Test
    @UseCase("F4")
    void what_both_type_is_kept_and_a_conflict_is_theirs_to_choose() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        as(scene.of(TalkParty.EMPLOYER));
        go(scene.path() + "/referat");
        talks.type(scene, TalkParty.CITIZEN, Map.of("other.text", "Husk nøglen"));
        _setValue(_get(TextArea.class, s -> s.withLabel("Andet, I vil huske")), "Husk adgangskortet");
        assertThat(page())
                .contains("Anna Fleksjobber har ændret feltet, mens du skrev.", "Husk nøglen", "Husk adgangskortet");
        press("Brug den anden tekst");
        as(scene.of(TalkParty.CITIZEN));
        go(scene.path() + "/referat/other");
        assertThat(page()).contains("Husk nøglen");
    }

    @Test
    @UseCase("F4")
    void the_answers_become_a_proposed_change_of_the_agreement() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        as(scene.of(TalkParty.EMPLOYER));
        go(scene.path() + "/referat");
        choose("Kan timerne stige?", "rise");
        type("Nyt antal timer på arbejde om ugen", "7");
        choose("Skal der være flere eller færre opgaver?", "more");
        area("Hvilke opgaver?", "Også modtage varer");
        choose("Er der brug for mere hjælp?", "no");
        tick("Hvilke ordninger har I talt om?", Set.of("mentor"));
        choose("Virker det, I har aftalt?", "working");
        press("Læs referatet igennem");
        assertThat(page())
                .contains("Det nye antal skal være højere end nu.")
                .contains("Vælg, om ordningen skal begynde, stoppe eller ændres.");
        type("Nyt antal timer på arbejde om ugen", "10");
        choose("Mentor", "start");
        press("Læs referatet igennem");
        assertThat(page()).contains("Sådan bliver referatet.");
        press("Send referatet");
        assertThat(page())
                .contains("Nyt antal timer på arbejde om ugen", "10 timer", "Skal begynde", "Også modtage varer")
                .contains("Skrevet af", "Hent referatet som PDF")
                .doesNotContain("Gør det til en ændring af aftalen");
        go(scene.path() + "/aendring");
        assertThat(page()).contains("Referatet er ikke godkendt endnu.");
        talks.move(scene, TalkMove.APPROVE_MINUTES, TalkParty.CITIZEN);
        open(scene, TalkParty.EMPLOYER);
        assertThat(page()).contains("Gør det til en ændring af aftalen");
        go(scene.path() + "/aendring");
        assertThat(page())
                .contains("Arbejdstid, Timer på arbejde om ugen: 8 timer → 10 timer")
                .contains("Arbejdstid, Timer med løn om ugen: 5 timer → 6,25 timer")
                .contains("Hjælpemidler og ordninger, Hvad slags: – → Mentor")
                .contains("Arbejdsopgaver: Også modtage varer");
        type("Fra hvilken dag?", "1.1.2020");
        press("Foreslå ændringen");
        assertThat(page()).contains("Ændringen kan tidligst gælde fra i dag.");
        type("Fra hvilken dag?", TypedDate.show(today().plusMonths(1)));
        press("Foreslå ændringen");
        go(scene.path() + "/aendring");
        assertThat(page()).contains("En ændring af aftalen er allerede i gang.");
    }

    @Test
    @UseCase("F4")
    void what_is_agreed_has_an_owner_and_a_day_and_can_be_closed_and_opened_again() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        open(scene, TalkParty.CITIZEN);
        press("Tilføj noget, der skal gøres");
        press("Gem");
        assertThat(page())
                .contains("Skriv på én linje, hvad der skal gøres.")
                .contains("Vælg, hvem der gør det.", "Skriv datoen, for eksempel 3.12.2026.");
        type("Hvad skal der gøres?", "Finde en fast plads");
        choose("Hvem gør det?", TalkParty.EMPLOYER);
        type("Senest hvornår?", "1.1.2020");
        press("Gem");
        assertThat(page()).contains("Dagen er allerede gået.");
        type("Senest hvornår?", TypedDate.show(today().plusDays(3)));
        press("Gem");
        assertThat(page()).contains("Finde en fast plads", "Arbejdspladsen gør det senest", "Ikke gjort endnu");
        press("Gjort");
        assertThat(page()).contains("Godt gået. Det er gjort.");
        press("Fortryd");
        assertThat(page()).contains("Punktet er åbent igen.");
    }

    @Test
    @UseCase("F5")
    void minutes_are_approved_by_both_as_they_were_seen() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.MINUTES_TO_APPROVE);
        assertThat(lines(scene, TalkParty.CITIZEN)).anyMatch(line -> line.contains("approve-minutes"));
        open(scene, TalkParty.EMPLOYER);
        assertThat(page()).contains("Referatet er sendt. Det gælder, når Anna Fleksjobber også har godkendt det.");
        open(scene, TalkParty.CITIZEN);
        press("Godkend referatet");
        // meanwhile the employer writes more in another tab
        talks.move(scene, TalkMove.SEND_MINUTES, TalkParty.EMPLOYER);
        press("Ja, jeg godkender");
        assertThat(page()).contains("Der er sket noget med samtalen, siden du åbnede siden.");
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.MINUTES_TO_APPROVE);
        press("Godkend referatet");
        press("Ja, jeg godkender");
        assertThat(page()).contains("I er enige om referatet.", "Godkendt af fleksjobberen Anna Fleksjobber");
        open(scene, TalkParty.EMPLOYER);
        assertThat(page()).contains("I er enige om referatet.", "Godkendt for arbejdspladsen af");
    }

    @Test
    @UseCase("F5")
    void minutes_that_changed_while_they_were_read_are_shown_again_before_they_are_sent() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        talks.type(scene, TalkParty.EMPLOYER, Map.of());
        as(scene.of(TalkParty.EMPLOYER));
        go(scene.path() + "/referat");
        press("Læs referatet igennem");
        talks.type(scene, TalkParty.CITIZEN, Map.of("other.text", "Husk nøglen"));
        press("Send referatet");
        assertThat(page()).contains("Teksten er ændret, siden du læste den.", "Husk nøglen");
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.HELD);
        press("Send referatet");
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.MINUTES_TO_APPROVE);
    }

    @Test
    @UseCase("F5")
    void a_talk_that_was_not_held_is_said_in_words_that_both_and_the_consultant_read() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        open(scene, TalkParty.CITIZEN);
        press("Vi har ikke talt sammen");
        press("Gem og bed om hjælp");
        assertThat(page()).contains("Skriv et par ord.");
        area("Hvad er der sket?", "Vi har kun sagt hej på gangen");
        press("Gem og bed om hjælp");
        assertThat(page()).contains("Det er gemt. Konsulenten har fået besked.", "Vi har kun sagt hej på gangen");
        assertThat(lines(scene, TalkParty.CONSULTANT)).anyMatch(line -> line.contains("disagreed"));
    }

    @Test
    @UseCase("F5")
    void disagreeing_needs_words_keeps_both_views_and_brings_the_consultant_in() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.MINUTES_TO_APPROVE);
        open(scene, TalkParty.CITIZEN);
        press("Jeg ser det anderledes");
        press("Gem det");
        assertThat(page()).contains("Skriv et par ord.");
        area("Hvordan ser du på samtalen?", "Jeg sagde nej til flere timer");
        press("Gem det");
        assertThat(page()).contains("Dit syn er gemt. Konsulenten har fået besked.");
        assertThat(lines(scene, TalkParty.CONSULTANT)).anyMatch(line -> line.contains("disagreed"));
        open(scene, TalkParty.CONSULTANT);
        assertThat(page())
                .contains("Vi talte om sommeren", "Sådan ser Anna Fleksjobber på samtalen")
                .contains("Jeg sagde nej til flere timer");
        press("Afslut uenigheden");
        area("Hvad kom I frem til?", "Timerne bliver, som de er");
        press("Afslut");
        open(scene, TalkParty.CITIZEN);
        assertThat(page()).contains("Timerne bliver, som de er", "Jeg sagde nej til flere timer");
    }

    @Test
    @UseCase("F5")
    void a_talk_is_left_out_when_both_say_so_and_the_next_time_it_is_refused_with_the_day() {
        Scene scene = talks.scene();
        open(scene, TalkParty.EMPLOYER);
        press("Samtalen er ikke nødvendig");
        area("Hvorfor er den ikke nødvendig?", "Vi talte sammen i går");
        press("Send");
        assertThat(page()).contains("Det er sendt. Anna Fleksjobber svarer.");
        open(scene, TalkParty.CITIZEN);
        assertThat(page()).contains("Samtalen er ikke nødvendig, siger", "Vi talte sammen i går");
        press("Enig, spring den over");
        area("Hvorfor er du enig?", "Det går godt");
        press("Ja, spring den over");
        assertThat(page()).contains("Samtalen er sprunget over. Den næste er planlagt.", "Det går godt");
        Scene next = new Scene(scene.job(), talks.next(scene.job(), TalkKind.BETWEEN_US));
        open(next, TalkParty.CITIZEN);
        press("Samtalen er ikke nødvendig");
        area("Hvorfor er den ikke nødvendig?", "Det går stadig godt");
        press("Send");
        assertThat(page())
                .contains("I sprang også den sidste samtale over.")
                .contains(DanishTime.date(talks.dueOn(next), java.util.Locale.forLanguageTag("da")));
    }

    @Test
    @UseCase("F5")
    void a_talk_that_was_held_is_told_with_its_day() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.CONFIRMED);
        open(scene, TalkParty.EMPLOYER);
        press("Vi har talt sammen");
        type("Hvilken dag talte I sammen?", "i går");
        press("Ja, samtalen er holdt");
        assertThat(page()).contains("Skriv datoen med dag, måned og år");
        type("Hvilken dag talte I sammen?", TypedDate.show(today().plusDays(1)));
        press("Ja, samtalen er holdt");
        assertThat(page()).contains("Den dag er ikke kommet endnu.");
        type("Hvilken dag talte I sammen?", TypedDate.show(today()));
        press("Ja, samtalen er holdt");
        assertThat(page()).contains("Godt. Skriv nu ned, hvad I kom frem til.", "Skriv referatet");
    }

    @Test
    @UseCase("F5")
    void a_page_asks_the_database_at_most_three_times() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.MINUTES_TO_APPROVE);
        talks.answer(talks.scene(), TalkParty.CITIZEN, PulseStep.FAIR);
        for (TalkParty party : TalkParty.values()) {
            open(scene, party);
            assertThat(StatementCount.during(() -> go(scene.path())))
                    .as(party.name())
                    .isBetween(1, 3);
            assertThat(StatementCount.during(() -> go(scene.path() + "/referat")))
                    .as(party.name())
                    .isBetween(1, 3);
            assertThat(StatementCount.during(() -> go(scene.path() + "/aendring")))
                    .as(party.name())
                    .isBetween(1, 3);
        }
        Scene before = talks.scene();
        as(before.of(TalkParty.CITIZEN));
        assertThat(StatementCount.during(() -> go(before.path() + "/puls"))).isBetween(1, 3);
    }

    @Test
    @UseCase("F5")
    void a_talk_under_another_employment_is_not_there() {
        Scene mine = talks.scene();
        Scene other = talks.scene();
        as(mine.of(TalkParty.CITIZEN));
        for (String page : List.of("", "/puls", "/referat", "/aendring")) {
            go("opfoelgning/" + mine.job().id().value() + "/samtale/"
                    + other.talk().value() + page);
            assertThat(page()).as(page).contains("Siden findes ikke");
        }
        go("opfoelgning/" + mine.job().id().value() + "/samtale/1");
        assertThat(page()).contains("Siden findes ikke");
    }

    private void open(Scene scene, TalkParty party) {
        as(scene.of(party));
        go(scene.path());
    }

    private List<String> lines(Scene scene, TalkParty party) {
        return waiting.stream()
                .flatMap(source -> source.waitingFor(scene.of(party)).stream())
                .filter(line -> line.path().equals(scene.path()))
                .map(line -> line.sentence().key())
                .toList();
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }

    private static void fillTimes(String first, String second, String third) {
        type("1. tid: dato", first);
        type("2. tid: dato", second);
        type("3. tid: dato", third);
        List.of("1. tid: klokkeslæt", "2. tid: klokkeslæt", "3. tid: klokkeslæt")
                .forEach(label -> type(label, "10"));
        choose("Hvordan vil I tale sammen?", TalkForm.WALK);
        type("Hvor?", "Ved søen");
        type("Hvor mange minutter?", "45");
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, s -> s.withLabel(label)), text);
    }

    private static void area(String label, String text) {
        _setValue(_get(TextArea.class, s -> s.withLabel(label)), text);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        _setValue(_get(RadioButtonGroup.class, s -> s.withLabel(label)), value);
    }

    @SuppressWarnings("unchecked")
    private static <T> void set(RadioButtonGroup<?> group, T value) {
        _setValue((RadioButtonGroup<T>) group, value);
    }

    @SuppressWarnings("unchecked")
    private static void tick(String label, Set<String> values) {
        _setValue(_get(CheckboxGroup.class, s -> s.withLabel(label)), values);
    }
}
