package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fleksbro.demo.DemoMail;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The pages that weigh people and roles, each way in with its way back; so one portal is walked twice. */
class MatchingPagesIT extends PortalInBrowser {

    @Test
    void everybody_at_once_the_chances_the_weights_and_the_own_answer_are_worked_with_the_mouse() {
        walk(MouseHands::new, true);
    }

    @Test
    void the_same_is_done_by_keyboard_alone() {
        walk(KeyboardHands::new, false);
    }

    private void walk(Function<Page, Hands> handed, boolean looksClosely) {
        try (Person consultant = person("consultant", handed, looksClosely);
                Person lead = person("lead", handed, looksClosely);
                Person citizen = person("citizen", handed, looksClosely)) {
            consultant.signIn("konsulent@example.org", DemoMail.PASSWORD);
            decideAndProposeTogether(consultant);
            consultant.open("/chancer");
            consultant.see("Gini-tal");
            consultant.look("chances");
            lead.signIn("teamleder@example.org", DemoMail.PASSWORD);
            lead.open("/vaegte");
            lead.hands.press("Lige chancer");
            lead.see("Gini-tal");
            lead.look("chances-lead");
            weigh(lead);
            citizen.signIn("fleksjobber@example.org", DemoMail.PASSWORD);
            correct(citizen);
        }
    }

    private Person person(String name, Function<Page, Hands> handed, boolean looksClosely) {
        Page page = open("/", Browser.DESK, ColorScheme.LIGHT);
        return new Person(page, handed.apply(page), looksClosely).called(name);
    }

    /** Another rule of what goes first, one pair held fast, two proposed, and all of it taken back. */
    private static void decideAndProposeTogether(Person consultant) {
        consultant.open("/fleksroller");
        consultant.hands.press("Alle på én gang");
        consultant.see("Bevist: Ingen anden kan få en rolle");
        consultant.hands.choose("Hvad skal gå forud?", "Det bedste match");
        consultant.see("Bevist: Ingen anden fordeling");
        String held = names(consultant).first().innerText();
        consultant.hands.press("Hold fast ved forslaget til " + held);
        consultant.see("Du har holdt fast");
        consultant.look("together-decided");
        consultant.hands.press("Fortryd beslutningen om " + held);
        consultant.see("Det er taget tilbage.");
        consultant.hands.press("Foreslå de valgte");
        consultant.see("Sæt kryds ved mindst én.");
        for (int i = 0; i < 2; i++) {
            consultant.hands.tick(names(consultant).nth(i).innerText());
        }
        consultant.see("2 er valgt");
        consultant.hands.press("Foreslå de valgte");
        consultant.see("2 fleksjobbere får besked om en rolle.");
        consultant.hands.press("Ja, foreslå");
        consultant.see("er foreslået.");
        consultant.look("together-proposed");
        consultant.hands.press("Tag forslagene tilbage");
        consultant.see("Forslagene er taget tilbage.");
    }

    /** Those who can be ticked. */
    private static Locator names(Person consultant) {
        return consultant.page.locator(".suggestions vaadin-checkbox label");
    }

    private static void weigh(Person lead) {
        lead.open("/vaegte");
        lead.hands.type("Vejen til arbejde", "99");
        lead.hands.press("Se, hvad det ændrer");
        lead.see("Skriv et helt tal fra 0 til 20.");
        lead.hands.type("Vejen til arbejde", "20");
        lead.hands.press("Se, hvad det ændrer");
        lead.see("Intet er ændret endnu.");
        lead.look("weights-preview");
        lead.hands.press("Tag vægtene i brug");
        lead.see("De nye vægte gælder nu som version");
        lead.look("weights-taken");
        lead.hands.press("Gå tilbage til version 1");
        lead.see("Vægtene fra version 1 gælder igen.");
    }

    private static void correct(Person citizen) {
        citizen.open("/");
        citizen.hands.press("Svar på et forslag");
        citizen.see("Det ser arbejdspladsen, når du har sagt ja");
        citizen.hands.press("Ret mit svar: Timer om ugen");
        citizen.see("Intet er ændret, før du gemmer.");
        String before = Targets.field(citizen.page, "Timer om ugen, højst").inputValue();
        citizen.hands.type("Timer om ugen, mindst", "1");
        citizen.hands.type("Timer om ugen, højst", "1");
        citizen.see("Så står det i vejen.");
        citizen.look("correction-tried");
        citizen.hands.press("Gem mit svar");
        citizen.see("Dit svar er gemt i dit fleksjobbevis.");
        citizen.look("correction-saved");
        citizen.hands.press("Fortryd, det første var rigtigt");
        citizen.see("Dit svar er, som det var før.");
        assertThat(Targets.field(citizen.page, "Timer om ugen, højst").inputValue())
                .isEqualTo(before);
    }
}
