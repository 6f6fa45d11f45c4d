package dk.fleksbro.fair.ui.day;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.PlanInForce;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.Proposal;
import dk.fleksbro.fair.ReplanChange.Why;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.fair.day.ChangesService;
import dk.fleksbro.fair.day.ReplanService;
import dk.fleksbro.fairplan.ReplanPolicy;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X9")
class ReplanViewTest extends UiTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private PlansInForce plans;

    @Autowired
    private ChangesService changes;

    @Autowired
    private ReplanService replans;

    @Autowired
    private JdbcClient jdbc;

    private Sent sent;

    @Test
    void a_card_is_typed_the_guest_does_not_come_and_one_tap_plans_the_rest() {
        open(3, 2);
        UUID anna = sent.seekers().getFirst();
        type(String.valueOf(card(anna)));
        assertThat(page()).contains("Kort " + card(anna) + ", Fleksjobber 1").contains("ikke kommet endnu");
        _click(button("Kommer ikke"));
        assertThat(page())
                .contains("Planen er ikke ændret endnu.")
                .contains("Kort " + card(anna) + ", Fleksjobber 1: kommer ikke");
        _click(button("Planlæg resten igen"));
        assertThat(page())
                .contains("Forslag fra runde 1")
                .contains("Ingen, der er her, mister et møde.")
                .contains("100 % af de andres møder bliver, som de er")
                .contains("falder ud. Reglen er: Ingen har møder, før de kommer, eller efter de er gået.")
                .contains("Bevist");
        _click(button("Ja, brug den nye plan"));
        assertThat(page()).contains("Plan 2 gælder nu.").contains("Planen passer til det, der er meldt.");
        assertThat(plan().dates()).noneMatch(date -> date.seeker().equals(anna));
    }

    @Test
    void a_change_is_undone_and_a_proposal_can_be_left() {
        open(2, 2);
        UUID anna = sent.seekers().getFirst();
        type(String.valueOf(card(anna)));
        _click(button("Kommer ikke"));
        _click(button("Planlæg resten igen"));
        _click(button("Nej, behold planen"));
        assertThat(page()).contains("Planen er, som den var.").contains("kommer ikke");
        _click(button("Fortryd"));
        assertThat(page()).contains("Fortrudt: Kort " + card(anna)).contains("Planen passer til det, der er meldt.");
        _click(button("Planlæg resten igen"));
        assertThat(page()).contains("Der er intet at ændre. Planen gælder, som den er.");
        assertThat(plan().number()).isEqualTo(1);
    }

    @Test
    void a_whole_workplace_is_late_and_a_table_is_closed_from_a_round_on() {
        open(3, 2);
        String name = plan().stands().get(sent.stands().getFirst());
        type(name);
        _click(button("Kommer senere"));
        assertThat(page()).contains("får ingen møder før den runde, du vælger");
        select("Første runde", 3);
        _click(button("Meld det"));
        assertThat(page()).contains(name + ": kommer til runde 3");
        PlannedDate other = plan().dates().stream()
                .filter(date -> date.stand().equals(sent.stands().get(1)))
                .findFirst()
                .orElseThrow();
        type(plan().stands().get(other.stand()));
        _click(button("Luk bord " + other.table()));
        select("Lukket fra", 5);
        _click(button("Meld det"));
        assertThat(page()).contains("bord " + other.table() + " er lukket fra runde 5");
        _click(button("Planlæg resten igen"));
        _click(button("Ja, brug den nye plan"));
        assertThat(plan().dates())
                .noneMatch(date -> date.stand().equals(sent.stands().getFirst()) && date.round() < 3)
                .noneMatch(date -> date.stand().equals(other.stand()) && date.round() >= 5);
    }

    @Test
    void what_may_go_first_is_shown_side_by_side_and_chosen_for_this_time() {
        open(3, 2);
        type(plan().stands().get(sent.stands().getFirst()));
        _click(button("Kommer senere"));
        select("Første runde", 4);
        _click(button("Meld det"));
        _click(button("Planlæg resten igen"));
        assertThat(page()).contains("De tre muligheder ved siden af hinanden");
        RadioButtonGroup<Proposal> group = policies();
        Proposal fill = group.getListDataView()
                .getItems()
                .filter(one -> one.policy() == ReplanPolicy.FILL_ONLY)
                .findFirst()
                .orElseThrow();
        _setValue(group, fill);
        assertThat(page()).contains("Til en anden runde: " + (fill.count(Why.DISPLACED)));
        _click(button("Ja, brug den nye plan"));
        assertThat(page()).contains("Plan 2 gælder nu.");
    }

    @Test
    void a_round_is_added_after_it_is_said_what_that_means_and_the_plan_before_is_taken_back() {
        open(14, 1);
        int rounds = 13;
        _click(button("En runde mere"));
        assertThat(page()).contains("Messen får runde " + (rounds + 1));
        _click(button("Ja, en runde mere"));
        assertThat(page()).contains("Messen har " + (rounds + 1) + " runder nu");
        _click(button("Planlæg resten igen"));
        assertThat(page()).contains("De får et møde mere: Kort ");
        _click(button("Ja, brug den nye plan"));
        assertThat(plan().dates()).anyMatch(date -> date.round() == rounds + 1);
        _click(button("Tag den forrige plan tilbage"));
        _click(button("Ja, tag den tilbage"));
        assertThat(page()).contains("Den forrige plan gælder igen.");
        _click(button("Tag runde 14 væk igen"));
        assertThat(page()).contains("Runde 14 er taget væk.");
    }

    @Test
    void what_another_host_has_written_meanwhile_is_told_and_a_new_proposal_is_shown() {
        open(3, 2);
        type(String.valueOf(card(sent.seekers().getFirst())));
        _click(button("Kommer ikke"));
        _click(button("Planlæg resten igen"));
        FairFixtures.as(sent.scene().host(), () -> {
            changes.away(sent.fair(), sent.seekers().get(1), 0);
            return 0;
        });
        _click(button("Ja, brug den nye plan"));
        assertThat(page())
                .contains("Noget har ændret sig, siden du så forslaget.")
                .contains("Forslag fra runde 1");
        _click(button("Ja, brug den nye plan"));
        assertThat(page()).contains("Plan 2 gælder nu.");
    }

    @Test
    void who_is_missed_in_the_first_round_is_offered_and_after_the_last_round_nothing_is_planned() {
        open(3, 2);
        begin(1);
        go(path());
        assertThat(page()).contains("De er ikke kommet, og deres første møde er nu:");
        int missing = FairFixtures.as(
                        sent.scene().host(), () -> replans.page(sent.fair()).missing())
                .size();
        assertThat(missing).isPositive();
        _click(button("Ingen af de " + missing + " kommer"));
        assertThat(page()).contains("Meldt: " + missing + " kommer ikke.");
        begin(13);
        go(path());
        assertThat(page()).contains("Den sidste runde er begyndt.");
        _assertNone(Button.class, s -> s.withText("Planlæg resten igen"));
    }

    @Test
    void a_consultant_who_is_not_the_host_is_told_who_may_and_another_municipality_sees_nothing() {
        open(1, 1);
        as(fixtures.consultant(sent.scene().municipality()));
        go(path());
        assertThat(page()).contains("Det her er kun for værten").doesNotContain("Fleksjobber 1");
        as(fixtures.consultant(fixtures.municipality()));
        go(path());
        assertThat(page()).doesNotContain("Hvad er anderledes nu?");
    }

    @Test
    void a_guest_reads_what_has_changed_for_them_and_the_new_table() {
        open(3, 2);
        PlannedDate first = plan().dates().getFirst();
        int person = sent.seekers().indexOf(first.seeker());
        FairFixtures.as(sent.scene().host(), () -> {
            changes.late(sent.fair(), first.stand(), 0, 6);
            return replans.accept(sent.fair(), replans.propose(sent.fair()).getFirst());
        });
        as(sent.people().get(person).account());
        go("messe/" + sent.fair().value() + "/moeder");
        assertThat(page())
                .contains("Det er nyt for dig")
                .contains("er nu kl. ")
                .contains("Bord " + first.table() + ".");
        Employer workplace = sent.workplaces().get(sent.stands().indexOf(first.stand()));
        as(workplace.contact());
        go("messe-arbejdsplads/" + sent.fair().value() + "/moeder");
        assertThat(page()).contains("Det er nyt for jer").contains("kort " + card(first.seeker()));
    }

    private void open(int people, int workplaces) {
        sent = fairs.with(people, workplaces);
        as(sent.scene().host());
        go(path());
        assertThat(page()).contains("Hvad er anderledes nu?");
    }

    private void type(String text) {
        _setValue(_get(TextField.class, s -> s.withLabel("Kortnummer eller arbejdsplads")), text);
    }

    private String path() {
        return "messer/" + sent.fair().value() + "/aendringer";
    }

    private PlanInForce plan() {
        return plans.of(sent.fair()).orElseThrow();
    }

    private long card(UUID seeker) {
        return Objects.requireNonNull(plan().people().get(seeker)).card();
    }

    private void begin(int round) {
        jdbc.sql("replace into fair_clock (fair_id, version, round, begun_at, paused_at) values (?, 1, ?, ?, null)")
                .params(sent.fair().value(), round, JdbcTypes.utc(clock.instant()))
                .update();
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static void select(String label, int value) {
        _setValue((Select<Integer>) _get(Select.class, s -> s.withLabel(label)), value);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Proposal> policies() {
        return _get(RadioButtonGroup.class, s -> s.withLabel("Hvad skal gå forud denne gang?"));
    }
}
