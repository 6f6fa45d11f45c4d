package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** From a match to a signed agreement, two talks and a rise in hours: the three it concerns, each at a device of their own. */
class AgreementJourneyIT extends Journey {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");

    @Test
    void three_people_agree_talk_twice_and_raise_the_hours() {
        walk(1, MouseHands::new, true);
    }

    private void walk(int walk, Function<Page, Hands> handed, boolean looksClosely) {
        try (Person employer = person(handed, false).called("employer");
                Person consultant = person(handed, false).called("consultant");
                Person citizen = person(handed, false).called("citizen")) {
            Names names = toTheMeeting(walk, employer, consultant, citizen);
            employer.looksClosely(looksClosely);
            consultant.looksClosely(looksClosely);
            citizen.looksClosely(looksClosely);
            String agreement = begin(employer, names.anna());
            fillIn(employer, agreement, EMPLOYERS);
            fillIn(citizen, agreement, CITIZENS);
            fillIn(consultant, agreement, CONSULTANTS);
            approve(employer, agreement, "Din godkendelse er gemt.");
            approve(citizen, agreement, "Din godkendelse er gemt.");
            approve(consultant, agreement, "Aftalen er godkendt af alle.");
        }
    }

    private static final Map<String, String> EMPLOYERS = Map.of(
            "Første arbejdsdag", LocalDate.now().format(TYPED),
            "Timer på arbejde om ugen", "5",
            "Timer med løn om ugen", "3",
            "Løn i timen med pension", "165",
            "Hvem sørger for det?", "Mette Prøve",
            "Lederens telefon", "20 12 34 56");

    private static final Map<String, String> CITIZENS = Map.of(
            "Hvad er aftalt?", "Et kvarters pause, når jeg har gået i en time",
            "Hvem sørger for det?", "Mette Prøve",
            "Mål", "En time mere til sommer");

    private static final Map<String, String> CONSULTANTS = Map.of("Arbejdsintensitet i procent", "60");

    private static String begin(Person employer, String anna) {
        employer.open("/kandidater");
        employer.hands.press(anna);
        employer.hands.press("Begynd en tillægsaftale");
        employer.see("Vi udfylder det, vi ved");
        employer.look("agreement-begin");
        employer.hands.press("Begynd aftalen");
        employer.see("Det skal ske nu");
        employer.look("agreement-draft");
        return URI.create(employer.page.url()).getPath();
    }

    /** Follows "what is missing from you" until there is nothing. */
    private static void fillIn(Person person, String agreement, Map<String, String> answers) {
        person.open(agreement);
        for (int i = 0; i < 20 && person.sees("Udfyld det, der mangler fra dig"); i++) {
            person.hands.press("Udfyld det, der mangler fra dig");
            person.see("Tilbage til aftalen");
            Browser.settle(person.page);
            String heading = person.page.locator("h1").innerText();
            person.look("agreement-edit-" + i + "-" + person.name());
            answers.forEach((label, text) -> {
                Locator field = Targets.field(person.page, label);
                if (field.count() > 0 && field.inputValue().isEmpty()) {
                    person.hands.type(label, text);
                }
            });
            while (person.page
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Videre"))
                            .count()
                    > 0) {
                person.hands.press("Videre");
                Browser.settle(person.page);
            }
            person.hands.press("Gem i aftalen");
            person.page.waitForURL(url -> url.endsWith(agreement));
            Browser.settle(person.page);
            assertThat(i)
                    .as("still missing after " + heading + "\n" + person.everythingOnThePage())
                    .isLessThan(19);
        }
        person.look("agreement-filled-in-" + person.name());
    }

    private static void approve(Person person, String agreement, String answer) {
        person.open(agreement);
        person.hands.press("Læs og godkend");
        person.see("Hvem har godkendt?");
        person.look("approve-" + person.name());
        person.hands.press("Ja, jeg godkender aftalen");
        person.see(answer);
        person.look("approved-" + person.name());
    }
}
