package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** What happens to what somebody has typed when the net goes, the phone dies, or another tab was faster. */
class HardTimesIT extends PortalInBrowser {

    private static final String EMAIL = "ny.fleksjobber@example.org";
    private static final String PASSWORD = "bro-over-vandet";

    private Person somebody() {
        Page page = open("/", Browser.PHONE, ColorScheme.LIGHT);
        return new Person(page, new MouseHands(page), true);
    }

    private static String offer(Person person) {
        return Targets.field(person.page, "Det kan jeg tilbyde").inputValue();
    }

    @Test
    void what_is_typed_while_the_net_is_gone_is_saved_when_it_is_back() {
        try (Person phone = somebody();
                Person otherDevice = somebody()) {
            phone.signIn(EMAIL, PASSWORD);
            phone.open("/bevis/tilbud");
            phone.page.context().setOffline(true);
            phone.hands.type("Det kan jeg tilbyde", "Skrevet i toget, uden net");
            phone.see("Forbindelsen er væk");
            phone.page.context().setOffline(false);
            phone.page.getByText("Gemt kl.").waitFor();

            otherDevice.signIn(EMAIL, PASSWORD);
            otherDevice.open("/bevis/tilbud");
            assertThat(offer(otherDevice)).isEqualTo("Skrevet i toget, uden net");
        }
    }

    @Test
    void a_device_that_dies_in_the_middle_loses_no_more_than_the_last_word() {
        Person phone = somebody();
        phone.signIn(EMAIL, PASSWORD);
        phone.open("/bevis/samarbejde");
        Targets.field(phone.page, "Sådan arbejder man godt sammen med mig").fill("Skriv til mig, og giv mig ro 😊 <b>");
        phone.page.getByText("Gemt kl.").waitFor();
        phone.close();
        try (Person otherDevice = somebody()) {
            otherDevice.signIn(EMAIL, PASSWORD);
            otherDevice.open("/bevis/samarbejde");
            assertThat(Targets.field(otherDevice.page, "Sådan arbejder man godt sammen med mig")
                            .inputValue())
                    .isEqualTo("Skriv til mig, og giv mig ro 😊 <b>");
            otherDevice.see("Her kan kun stå almindelig tekst");
            otherDevice.look("text-refused");
        }
    }

    @Test
    void two_tabs_with_the_same_field_are_asked_which_text_shall_stand() {
        try (Person one = somebody();
                Person other = somebody()) {
            one.signIn(EMAIL, PASSWORD);
            other.signIn(EMAIL, PASSWORD);
            one.open("/bevis/maal");
            other.open("/bevis/maal");
            one.hands.type("Det drømmer jeg om", "Den første tekst");
            one.page.getByText("Gemt kl.").waitFor();
            other.hands.type("Det drømmer jeg om", "Den anden tekst");
            other.see("Behold min tekst");
            other.look("two-texts");
            assertThat(other.everythingOnThePage()).contains("Den første tekst", "Den anden tekst");
            other.hands.press("Behold min tekst");
            other.page.getByText("Gemt kl.").waitFor();
            one.open("/bevis/maal");
            assertThat(Targets.field(one.page, "Det drømmer jeg om").inputValue())
                    .isEqualTo("Den anden tekst");
        }
    }

    @Test
    void the_pages_are_as_sound_in_english() {
        try (Person reader = somebody()) {
            reader.hands.press("Menu");
            reader.hands.press("English");
            reader.page.waitForFunction("document.documentElement.lang === 'en'");
            assertThat(reader.page.getAttribute("html", "lang")).isEqualTo("en");
            reader.look("start-english");
            for (String path :
                    new String[] {"/ledige", "/opret-virksomhed", "/login", "/tilgaengelighed", "/findes-ikke"}) {
                reader.open(path);
                reader.look("english" + path.replace('/', '-'));
            }
            assertThat(reader.page.getAttribute("html", "lang")).isEqualTo("en");
        }
    }
}
