package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** From a meeting to a job: trial days, what both say of them, the offer, and the job; the three at a device of their own. */
abstract class MatchJourney extends Journey {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final String OTHER_ROLE = "Vand planterne i drivhuset";

    protected void walkToTheJob(Function<Page, Hands> handed, boolean looksClosely) {
        try (Person employer = person(handed, false).called("employer");
                Person consultant = person(handed, false).called("consultant");
                Person citizen = person(handed, false).called("citizen")) {
            Names names = toTheMeeting(1, employer, consultant, citizen);
            alsoProposed(employer, consultant, names.anna());
            employer.looksClosely(looksClosely);
            consultant.looksClosely(looksClosely);
            citizen.looksClosely(looksClosely);
            proposeTrial(employer, names.anna());
            agreeToTrial(citizen, names.title());
            restart(7);
            employer.signIn(names.employersMail(), PASSWORD);
            citizen.signIn(names.annasMail(), PASSWORD);
            consultant.signIn("konsulent@example.org", "bro-over-vandet");
            reviewAndOffer(employer, citizen, names);
            acceptTheOffer(citizen, names.title());
            hire(consultant, names.anna(), names.title());
            seeTheJob(employer, citizen);
            mailSaysNothing(names.anna(), names.title());
        }
    }

    /** A second role on its way, so that there is something the job makes rest. */
    private static void alsoProposed(Person employer, Person consultant, String anna) {
        employer.open("/roller");
        publishRole(employer, OTHER_ROLE);
        consultant.open("/fleksroller");
        consultant.hands.type("Søg efter rolle eller virksomhed", OTHER_ROLE);
        consultant.hands.press(OTHER_ROLE);
        consultant.see("Hvem passer til rollen");
        showUntilSeen(consultant, anna);
        consultant.hands.press("Foreslå " + anna);
        consultant.hands.press("Ja, foreslå rollen");
        consultant.see("Rollen er foreslået til " + anna);
    }

    private static void proposeTrial(Person employer, String anna) {
        LocalDate today = LocalDate.now();
        employer.open("/kandidater");
        employer.hands.press(anna);
        employer.see("Mødet er aftalt.");
        employer.hands.press("Foreslå prøvedage");
        employer.hands.press("Send forslag til prøvedage");
        employer.see("Skriv 1 til 5 datoer med komma imellem");
        employer.look("trial-refused");
        employer.hands.type(
                "Datoer",
                today.plusDays(4).format(TYPED) + ", " + today.plusDays(5).format(TYPED));
        employer.hands.type("Fra klokken", "9");
        employer.hands.type("Til klokken", "11.30");
        employer.look("trial-form");
        employer.hands.press("Send forslag til prøvedage");
        employer.see("Forslaget til prøvedage er sendt.");
        employer.look("trial-proposed");
    }

    private static void agreeToTrial(Person citizen, String title) {
        citizen.open("/");
        citizen.hands.press("Svar på prøvedage i rollen " + title);
        citizen.see("Der er foreslået prøvedage. Du har ikke svaret endnu.");
        citizen.look("trial-to-answer");
        citizen.hands.press("Dagene passer");
        citizen.hands.press("Ja, jeg kommer på prøvedagene");
        citizen.see("Prøvedagene er aftalt.");
        citizen.look("trial-agreed");
    }

    private static void reviewAndOffer(Person employer, Person citizen, Names names) {
        citizen.open("/");
        citizen.hands.press("Sig på to minutter, hvordan prøvedagene gik: " + names.title());
        citizen.see("Arbejdspladsen ser først dit svar");
        citizen.hands.choose("Vil du gerne have jobbet?", "Ja, det vil jeg gerne");
        citizen.hands.type("Én sætning mere", "Jeg kunne lide at fodre gederne");
        citizen.look("review");
        citizen.hands.press("Gem svaret");
        citizen.see("Dit svar er gemt.");
        employer.open("/kandidater");
        employer.hands.press(names.anna());
        employer.see("Vil I gerne have kandidaten i jobbet?");
        assertThat(employer.everythingOnThePage()).doesNotContain("Jeg kunne lide at fodre gederne");
        employer.hands.choose("Vil I gerne have kandidaten i jobbet?", "Ja, det vil vi gerne");
        employer.look("review-employer");
        employer.hands.press("Gem svaret");
        employer.see("Jeg kunne lide at fodre gederne");
        employer.look("review-opened");
        employer.hands.press("Tilbyd jobbet");
        employer.hands.type("Hvad tilbyder I?", "4 timer om ugen");
        employer.look("offer");
        employer.hands.press("Send tilbuddet");
        employer.see("Tilbuddet er sendt.");
    }

    private static void acceptTheOffer(Person citizen, String title) {
        citizen.open("/");
        citizen.hands.press("Svar på et tilbud om jobbet " + title);
        citizen.see("4 timer om ugen");
        citizen.look("offer-to-answer");
        citizen.hands.press("Ja tak til jobbet");
        citizen.hands.press("Send mit ja til jobbet");
        citizen.see("Jobbet er dit, når aftalen er på plads.");
        citizen.look("offer-accepted");
    }

    private static void hire(Person consultant, String anna, String title) {
        consultant.open("/fleksroller");
        consultant.hands.type("Søg efter rolle eller virksomhed", title);
        consultant.hands.press(title);
        consultant.see("Hvem passer til rollen");
        showUntilSeen(consultant, anna);
        consultant.hands.press("Se forløbet: " + anna);
        consultant.see("Fleksjobberen sagde ja.");
        consultant.look("case-offer-accepted");
        consultant.hands.press("Borgeren er ansat");
        consultant.hands.press("Ja, borgeren er ansat");
        consultant.see("Borgeren er ansat. Alle har fået besked");
        consultant.look("case-hired");
    }

    private static void seeTheJob(Person employer, Person citizen) {
        employer.open("/kandidater");
        employer.see("Kandidaten er ansat hos jer.");
        employer.look("candidates-hired");
        citizen.open("/forslag");
        citizen.see("Du har jobbet. Tillykke!");
        citizen.see("Forløbet hviler, fordi du har fået et andet job.");
        citizen.look("proposals-hired");
        citizen.hands.press(OTHER_ROLE);
        citizen.hands.press("Tag forløbet op igen");
        citizen.hands.press("Ja, tag det op igen");
        citizen.see("Rollen er foreslået til dig. Du har ikke svaret endnu.");
        citizen.look("taken-up-again");
    }
}
