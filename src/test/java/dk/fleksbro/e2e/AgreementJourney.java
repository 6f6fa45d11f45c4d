package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** From a match to a signed agreement, two talks and a rise in hours: the three it concerns, each at a device of their own. */
abstract class AgreementJourney extends Journey {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", Locale.forLanguageTag("da"));

    protected void walkTheAgreement(Function<Page, Hands> handed, boolean looksClosely) {
        try (Person employer = person(handed, false).called("employer");
                Person consultant = person(handed, false).called("consultant");
                Person citizen = person(handed, false).called("citizen")) {
            Names names = toTheMeeting(1, employer, consultant, citizen);
            employer.looksClosely(looksClosely);
            consultant.looksClosely(looksClosely);
            citizen.looksClosely(looksClosely);
            String agreement = begin(employer, names.anna());
            fillIn(employer, agreement, EMPLOYERS);
            fillIn(citizen, agreement, CITIZENS);
            fillIn(employer, agreement, EMPLOYERS);
            fillIn(consultant, agreement, CONSULTANTS);
            approve(employer, agreement, "Din godkendelse er gemt.");
            approve(citizen, agreement, "Din godkendelse er gemt.");
            approve(consultant, agreement, "Aftalen er godkendt af alle.");
            String followUp = agreement.replace("/aftaler/", "/opfoelgning/");
            later(57, names, employer, consultant, citizen);
            lookAround(employer, consultant, citizen, agreement, followUp);
            theTeamsPages(handed, looksClosely);
            talk(employer, citizen, followUp, 57, "De skal være de samme");
            later(118, names, employer, consultant, citizen);
            talk(employer, citizen, followUp, 118, "Ja, de kan stige");
            raiseTheHours(employer, citizen, consultant, agreement);
            later(190, names, employer, consultant, citizen);
            seeTheRise(citizen, followUp);
            mailSaysNothing(names.anna(), names.title());
        }
    }

    /** The pages beside the road: each once, as the one who opens it most. */
    private static void lookAround(
            Person employer, Person consultant, Person citizen, String agreement, String followUp) {
        visit(citizen, "/aftaler", "/opfoelgning", "/min-kalender", "/fleksloentilskud", agreement, followUp);
        visit(citizen, agreement + "/kopi", agreement + "/kolleger", agreement + "/slut", followUp + "/noget-er-galt");
        visit(employer, "/aftaler", "/opfoelgning", agreement, agreement + "/kolleger", agreement + "/slut");
        visit(employer, agreement + "/aendring", followUp + "/noget-er-galt");
        visit(consultant, "/", "/aftaler", "/opfoelgning", agreement, followUp, agreement + "/versioner");
        visit(consultant, agreement + "/slut", "/min-kalender");
    }

    private void theTeamsPages(Function<Page, Hands> handed, boolean looksClosely) {
        try (Person lead = person(handed, looksClosely).called("team-lead")) {
            lead.signIn("teamleder@example.org", "bro-over-vandet");
            visit(lead, "/", "/opfoelgning/hold");
        }
    }

    private static void visit(Person person, String... paths) {
        for (String path : paths) {
            person.open(path);
            String name = path.replaceAll("[0-9a-f-]{36}", "id").replaceAll("[^a-z]+", "-");
            person.look("around" + name + "-" + person.name());
        }
    }

    /** Some weeks go by; whoever comes back signs in again. */
    private void later(int days, Names names, Person employer, Person consultant, Person citizen) {
        restart(days);
        employer.signIn(names.employersMail(), PASSWORD);
        citizen.signIn(names.annasMail(), PASSWORD);
        consultant.signIn("konsulent@example.org", "bro-over-vandet");
    }

    private static void talk(Person employer, Person citizen, String followUp, int days, String hours) {
        LocalDate today = LocalDate.now().plusDays(days);
        employer.open(followUp);
        employer.see("Hvorfor nu?");
        employer.look("follow-up-employer-" + days);
        // the municipality's own talk may be due first: theirs is the row between the two
        employer.hands.press(employer.page
                .locator("tr", new Page.LocatorOptions().setHasText("Samtale om jobbet"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Tiden er ikke aftalt endnu"))
                .first());
        employer.see("Foreslå tre tider");
        String talk = employer.path("/opfoelgning/[^/]+/samtale/[^/]+");
        employer.hands.press("Foreslå tider");
        for (int i = 1; i <= 3; i++) {
            employer.hands.type(i + ". tid: dato", today.plusDays(i).format(TYPED));
            employer.hands.type(i + ". tid: klokkeslæt", "10.30");
        }
        employer.hands.choose("Hvordan vil I tale sammen?", "På en gåtur");
        employer.hands.type("Hvor?", "Ved lågen");
        employer.hands.type("Hvor mange minutter?", "30");
        employer.look("talk-invite-" + days);
        employer.hands.press("Send de tre tider");
        employer.see("Tiderne er sendt.");
        citizen.open(talk);
        citizen.look("talk-invited-" + days);
        citizen.hands.press("Vælg en tid");
        citizen.hands.choose("Hvilken tid passer dig?", today.plusDays(1).format(DAY));
        citizen.look("talk-choose-" + days);
        citizen.hands.press("Ja, den tid passer");
        citizen.see("Tiden er aftalt.");
        pulse(citizen, talk, days);
        pulse(employer, talk, days);
        employer.open(talk);
        employer.look("talk-pulses-" + days);
        employer.hands.press("Vi har talt sammen");
        employer.hands.type("Hvilken dag talte I sammen?", today.format(TYPED));
        employer.hands.press("Ja, samtalen er holdt");
        employer.see("Skriv nu ned, hvad I kom frem til");
        employer.hands.press("Skriv referatet");
        employer.see("Det siger aftalen nu");
        employer.hands.choose("Kan timerne stige?", hours);
        if (hours.startsWith("Ja")) {
            employer.hands.type("Nyt antal timer på arbejde om ugen", "6");
        }
        employer.hands.choose("Skal der være flere eller færre opgaver?", "De samme");
        employer.hands.choose("Er der brug for mere hjælp?", "Nej");
        employer.hands.choose("Virker det, I har aftalt?", "Ja, det virker");
        employer.look("minutes-" + days);
        employer.hands.press("Læs referatet igennem");
        employer.see("Sådan bliver referatet.");
        employer.look("minutes-read-through-" + days);
        employer.hands.press("Send referatet");
        employer.see("Referatet er sendt.");
        citizen.open(talk);
        citizen.look("minutes-to-approve-" + days);
        citizen.hands.press("Godkend referatet");
        citizen.hands.press("Ja, jeg godkender");
        citizen.see("I er enige om referatet.");
        citizen.look("minutes-approved-" + days);
    }

    private static void pulse(Person person, String talk, int days) {
        person.open(talk);
        person.hands.press("Svar på de fem spørgsmål");
        person.see("Fem spørgsmål før samtalen");
        for (int part = 0; part < 2; part++) {
            Browser.settle(person.page);
            for (Locator question :
                    person.page.locator("vaadin-radio-group > label").all()) {
                person.hands.choose(question.innerText(), "Godt");
            }
            person.look("pulse-" + days + "-" + part + "-" + person.name());
            if (person.sees("Trin 1 af 2")) {
                person.hands.press("Videre");
                person.see("Trin 2 af 2");
            }
        }
        person.hands.press("Gem mine svar");
        person.page.waitForURL(url -> url.endsWith(talk));
    }

    /** What the talk came to becomes a change of the agreement, approved by the three; only then the hours rise. */
    private static void raiseTheHours(Person employer, Person citizen, Person consultant, String agreement) {
        employer.page.reload();
        Browser.settle(employer.page);
        employer.hands.press("Gør det til en ændring af aftalen");
        employer.see("Det bliver ændret");
        employer.look("talk-change");
        employer.hands.press("Foreslå ændringen");
        Browser.settle(employer.page);
        employer.open(agreement + "/ret/hours");
        employer.hands.type("Timer med løn om ugen", "6");
        employer.hands.press("Gem i aftalen");
        employer.page.waitForURL(url -> url.endsWith(agreement));
        employer.open(agreement + "/aendring");
        employer.see("Det ændrer sig");
        employer.look("change");
        approveChange(employer, agreement, "Din godkendelse er gemt.");
        approveChange(citizen, agreement, "Din godkendelse er gemt.");
        approveChange(consultant, agreement, "Aftalen er godkendt af alle.");
        citizen.open(agreement + "/versioner");
        citizen.see("Udgave 2");
        citizen.look("versions");
    }

    private static void approveChange(Person person, String agreement, String answer) {
        person.open(agreement + "/godkend");
        person.see("Hvem har godkendt?");
        person.look("approve-change-" + person.name());
        person.hands.press("Ja, jeg godkender aftalen");
        person.see(answer);
    }

    private static void seeTheRise(Person citizen, String followUp) {
        citizen.open(followUp);
        citizen.see("Timerne med løn er steget fra 3 til 6 om ugen");
        citizen.look("follow-up-after-the-rise");
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

    private static final Map<String, String> CONSULTANTS = Map.of("Arbejdsintensitet i procent", "100");

    private static String begin(Person employer, String anna) {
        employer.open("/kandidater");
        employer.hands.press(anna);
        employer.hands.press("Begynd en tillægsaftale");
        employer.see("Vi udfylder det, vi ved");
        employer.look("agreement-begin");
        employer.hands.press("Begynd aftalen");
        employer.see("Det skal ske nu");
        employer.look("agreement-draft");
        return employer.path("/aftaler/[0-9a-f-]{36}");
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
