package dk.fleksbro.fair.ui.day;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.communication.PushMode;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.fair.day.CheckInService;
import dk.fleksbro.fair.day.FairChanges;
import dk.fleksbro.fair.day.FairDays;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X8")
class DayViewsTest extends UiTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private FairService files;

    @Autowired
    private CheckInService desk;

    @Autowired
    private FairChanges changes;

    @Autowired
    private JdbcClient jdbc;

    private Sent sent;

    @BeforeEach
    void theMorningOfTheFair() {
        sent = fairs.with(3, 2);
        FairDays.goTo(sent.scene(), files, clock);
        as(sent.scene().host());
    }

    @Test
    void a_card_is_checked_in_by_its_number_and_the_desk_reads_where_to_go() {
        go(path("indtjek"));
        assertThat(page()).contains("0 af 3 er her").contains(card(0)).contains("Mangler endnu: 3");
        checkIn(card(0));
        assertThat(page())
                .contains("✓ Kort " + card(0) + " er tjekket ind")
                .containsPattern("Første møde: runde \\d+, kl. \\d\\d\\.\\d\\d, bord \\d")
                .contains("1 af 3 er her")
                .contains("Mangler endnu: 2");
        assertThat(_get(TextField.class).getValue()).isEmpty();
        checkIn(card(0));
        assertThat(page())
                .containsPattern(card(0) + " er allerede tjekket ind kl\\. \\d\\d\\.\\d\\d af Karin Konsulent");
        checkIn("Anna");
        assertThat(page()).contains("Det er ikke et kortnummer.");
    }

    @Test
    void the_last_check_in_is_undone() {
        go(path("indtjek"));
        checkIn(card(1));
        _click(button("Fortryd Kort " + card(1)));
        assertThat(page()).contains("er ikke tjekket ind længere").contains("0 af 3 er her");
    }

    @Test
    void the_code_on_a_card_checks_in_where_a_phone_opens_it() {
        UI.getCurrent().navigate(path("indtjek"), QueryParameters.of("kort", card(2)));
        assertThat(page()).contains("✓ Kort " + card(2)).contains("1 af 3 er her");
    }

    @Test
    void a_workplace_is_checked_in_by_its_name() {
        go(path("indtjek"));
        Button first = _find(Button.class, s -> s.withText("Tjek ind")).stream()
                .filter(button -> button.getAriaLabel().isPresent())
                .findFirst()
                .orElseThrow();
        _click(first);
        assertThat(page()).contains("er tjekket ind").contains("Er her").contains("0 af 3 er her");
    }

    @Test
    void what_is_done_at_one_desk_is_seen_at_the_other_at_once() {
        go(path("indtjek"));
        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.AUTOMATIC);
        FairFixtures.as(sent.scene().host(), () -> desk.card(sent.fair(), card(0)));
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(page()).contains("1 af 3 er her");
        });
        assertThat(changes.watching(sent.fair())).isEqualTo(1);
        go("messer");
        assertThat(changes.watching(sent.fair())).isZero();
        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.DISABLED);
    }

    @Test
    void what_another_node_writes_is_seen_within_a_few_seconds() {
        go(path("ur"));
        assertThat(page()).contains("Begynd runde 1 nu");
        await().until(() -> changes.watching(sent.fair()) == 1);
        jdbc.sql("update fair set status = 'CANCELLED', version = version + 1 where id = ?")
                .param(sent.fair().value())
                .update();
        await().pollInSameThread().atMost(Duration.ofSeconds(8)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(page()).contains("Messen er aflyst.");
        });
    }

    @Test
    void the_clock_asks_before_the_day_begins_and_before_a_round_is_cut_short() {
        go(path("ur"));
        _click(button("Begynd runde 1 nu (Alt+N)"));
        assertThat(page()).contains("Det kan ikke fortrydes.");
        _click(button("Ja, begynd runde 1"));
        assertThat(status()).isEqualTo(FairStatus.RUNNING);
        clock.advance(Duration.ofMinutes(2));
        go("messer");
        go(path("ur"));
        _click(button("Stop uret (Alt+P)"));
        assertThat(page()).contains("Lad uret gå igen");
        _click(button("Lad uret gå igen (Alt+P)"));
        _click(button("Begynd runde 2 nu (Alt+N)"));
        assertThat(page()).contains("mister de, der taler sammen");
        _click(button("Ja, gå videre nu"));
        _click(button("Begynd runde 3 nu (Alt+N)"));
        _click(button("Ja, gå videre nu"));
        assertThat(page()).contains("Runde 2 er lige begyndt");
        _click(button("Slut dagen (Alt+S)"));
        _click(button("Ja, slut dagen"));
        assertThat(status()).isEqualTo(FairStatus.HELD);
        assertThat(page()).contains("Messen er slut.");
        _assertNone(Button.class, s -> s.withText("Stop uret (Alt+P)"));
    }

    @Test
    void the_host_makes_the_address_of_the_board() {
        go(path("tavle"));
        assertThat(page()).contains("Tavlen har ingen adresse endnu.");
        _click(button("Lav en adresse"));
        String first = _get(Anchor.class, s -> s.withText("Åbn tavlen")).getHref();
        assertThat(first).matches("/tavle/[A-Za-z0-9_-]{43}");
        _click(button("Lav en ny adresse"));
        _click(button("Ja, lav en ny"));
        assertThat(_get(Anchor.class, s -> s.withText("Åbn tavlen")).getHref()).isNotEqualTo(first);
    }

    @UseCase("X1")
    @Test
    void each_of_the_staff_opens_only_what_belongs_to_an_own_duty() {
        SignedIn door = fixtures.consultant(sent.scene().municipality());
        FairDays.duty(jdbc, sent.fair(), door.accountId(), "DOOR");
        SignedIn keeper = fixtures.consultant(sent.scene().municipality());
        FairDays.duty(jdbc, sent.fair(), keeper.accountId(), "TIME_KEEPER");
        SignedIn without = fixtures.consultant(sent.scene().municipality());
        opens(door, List.of("indtjek", "roller-paa-dagen/doer"), List.of("ur", "tavle", "roller-paa-dagen/tid"));
        opens(keeper, List.of("ur", "roller-paa-dagen/tid"), List.of("indtjek", "tavle", "roller-paa-dagen/vaert"));
        opens(
                without,
                List.of(),
                List.of("indtjek", "ur", "tavle", "roller-paa-dagen/hjaelper", "roller-paa-dagen/rum"));
        opens(
                sent.scene().host(),
                List.of("indtjek", "ur", "tavle", "roller-paa-dagen/doer", "roller-paa-dagen/tid"),
                List.of());
        as(fixtures.consultant(fixtures.municipality()));
        go(path("indtjek"));
        assertThat(page()).contains("Siden findes ikke");
    }

    @Test
    void the_pages_of_the_day_cost_few_statements() {
        go("messer");
        assertThat(StatementCount.during(() -> go(path("indtjek")))).isBetween(1, 6);
        go("messer");
        assertThat(StatementCount.during(() -> go(path("ur")))).isBetween(1, 5);
    }

    private void opens(SignedIn person, List<String> open, List<String> refused) {
        as(person);
        open.forEach(page -> {
            go(path(page));
            assertThat(page()).as(page).doesNotContain("Det her er kun for værten");
        });
        refused.forEach(page -> {
            go(path(page));
            assertThat(page()).as(page).contains("Det her er kun for værten").contains("Roller på dagen");
            _assertNone(TextField.class);
        });
    }

    private void checkIn(String typed) {
        _setValue(_get(TextField.class), typed);
        _click(_get(
                Button.class,
                s -> s.withPredicate(button -> button.getText().equals("Tjek ind")
                        && button.getThemeNames().contains("primary"))));
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }

    private String card(int seeker) {
        return String.valueOf(FairDays.card(jdbc, sent.seekers().get(seeker)));
    }

    private String path(String page) {
        return "messer/" + sent.fair().value() + "/" + page;
    }

    private FairStatus status() {
        return files.find(sent.fair()).orElseThrow().status();
    }
}
