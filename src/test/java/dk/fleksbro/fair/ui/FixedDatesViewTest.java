package dk.fleksbro.fair.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FixedDateService;
import dk.fleksbro.fair.PlanInForce;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.fair.WishGuest;
import dk.fleksbro.fair.WishMove;
import dk.fleksbro.fair.WishService;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("X5")
class FixedDatesViewTest extends UiTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private PlansInForce plans;

    @Autowired
    private FixedDateService fixed;

    @Autowired
    private WishService wishes;

    private Sent sent;

    @BeforeEach
    void aFair() {
        sent = fairs.with(3, 2);
        as(sent.scene().host());
    }

    @Test
    void two_are_put_together_and_the_next_plan_has_them_until_they_are_let_go() {
        open();
        assertThat(page()).contains("Der er ingen endnu");
        _click(_get(Button.class, b -> b.withText("Lad dem mødes")));
        assertThat(page()).contains("Vælg både en fleksjobber og en arbejdsplads.");
        fix(sent.seekers().get(2), sent.stands().get(1));
        assertThat(page()).contains("Mødet er med i den næste plan.", "Fleksjobber 3, ", "I hvilken runde som helst");
        fairs.sendAnother(sent);
        PlanInForce next = plans.of(sent.fair()).orElseThrow();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.dates())
                .anyMatch(date -> date.seeker().equals(sent.seekers().get(2))
                        && date.stand().equals(sent.stands().get(1)));
        open();
        _click(_get(Button.class, b -> b.withText("Fjern")));
        assertThat(page()).contains("Mødet er fjernet.", "Der er ingen endnu");
    }

    @Test
    void two_of_whom_one_has_said_no_are_not_put_together() {
        UUID seeker = sent.seekers().getFirst();
        UUID stand = sent.stands().getFirst();
        FairFixtures.as(sent.scene().host(), () -> {
            wishes.change(sent.fair(), seeker, stand, WishMove.REFUSE);
            return sent;
        });
        open();
        fix(seeker, stand);
        assertThat(page()).contains("De to kan ikke sættes sammen, for der er et nej i deres ønsker.");
        assertThat(fixed.page(sent.fair()).fixed()).isEmpty();
    }

    private void open() {
        go("messer/" + sent.fair().value() + "/aftalte-moeder");
    }

    private void fix(UUID seeker, UUID stand) {
        choose("Fleksjobber", seeker);
        choose("Arbejdsplads", stand);
        _click(_get(Button.class, b -> b.withText("Lad dem mødes")));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, UUID guest) {
        ComboBox<WishGuest> choice = _get(ComboBox.class, c -> c.withLabel(label));
        _setValue(
                choice,
                choice.getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(guest))
                        .findFirst()
                        .orElseThrow());
    }
}
