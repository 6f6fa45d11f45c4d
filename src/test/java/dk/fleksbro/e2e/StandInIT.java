package dk.fleksbro.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fleksbro.demo.DemoMail;
import dk.fleksbro.shared.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** A consultant who goes away: who stands in, a page about each citizen with what the colleague is to know, and back again. */
class StandInIT extends PortalInBrowser {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");

    @Test
    void a_colleague_is_asked_to_stand_in_is_told_what_to_know_and_is_relieved() {
        Page page = open("/", Browser.DESK, ColorScheme.LIGHT);
        LocalDate today = DanishTime.date(Instant.now());
        try (Person away = new Person(page, new MouseHands(page), true).called("away")) {
            away.signIn("konsulent@example.org", DemoMail.PASSWORD);
            away.hands.press("Er du snart væk? Sæt en vikar på");
            away.see("De kommer tilbage til dig af sig selv.");
            away.look("stand-in");
            away.hands.press("Sæt vikaren på");
            away.see("Vælg, hvem der er vikar.");
            page.locator("vaadin-select").click();
            page.locator("vaadin-select-item:visible").last().click();
            away.hands.type("Første dag væk", today.plusDays(1).format(TYPED));
            away.hands.type("Sidste dag væk", today.plusDays(8).format(TYPED));
            away.see("dine borgere i sin arbejdsliste og får de samme beskeder som dig");
            away.look("stand-in-next");
            away.hands.press("Sæt vikaren på");
            away.see("er vikar for dig:");
            away.look("stand-in-arranged");
            away.hands.press(page.getByText("Skriv, hvad").first());
            away.see("Det slettes");
            away.look("hand-over");
            away.open("/vikar");
            away.hands.press("Annullér aftalen");
            away.see("og får besked om det.");
            away.hands.press("Ja, annullér den");
            away.see("Du har ingen vikar");
            away.look("stand-in-taken-back");
        }
    }
}
