package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fleksbro.shared.CvrNumber;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole road, as its four people walk it: an employer registers a role, the consultant sees who fits, the fleksjobber says
 * yes, the employer reads what is released and says yes, a meeting is agreed.
 */
abstract class Journey extends PortalInBrowser {

    protected static final String PASSWORD = "grøn cykel ved havnen";
    private static final String OFFER = "Jeg er rolig omkring dyr og glemmer aldrig at fodre dem.";

    /** @param walk tells one walk's company, role and people from another's */
    protected void walkTheRoad(int walk, Function<Page, Hands> handed, boolean looksClosely) {
        try (Person employer = person(handed, looksClosely);
                Person stranger = person(handed, looksClosely);
                Person consultant = person(handed, looksClosely);
                Person citizen = person(handed, looksClosely)) {
            Names names = Names.of(walk);
            signUpCompany(employer, walk);
            publishRole(employer, names.title());
            findRoleAsStranger(stranger, names.title());
            walkToTheMeeting(names, employer, consultant, citizen);
            seeHowItWent(employer, consultant, citizen, names.anna());
            mailSaysNothing(names.anna(), names.title());
        }
    }

    /** From a published role to an agreed meeting. */
    private void walkToTheMeeting(Names names, Person employer, Person consultant, Person citizen) {
        inviteCitizen(consultant, names.anna(), names.annasMail());
        acceptInvitation(citizen, names.annasMail());
        fillInBevis(citizen);
        releaseParts(citizen);
        propose(consultant, names.title(), names.anna());
        sayYes(citizen, names.title());
        acceptAndProposeMeeting(employer, names.anna());
        agreeToMeeting(citizen);
    }

    /** What one walk's people and role are called. */
    protected record Names(String title, String anna, String annasMail, String employersMail) {
        static Names of(int walk) {
            return new Names(
                    "Pas dyrene nummer " + walk,
                    "Anna Prøve " + (walk == 1 ? "Først" : "Siden"),
                    "anna" + walk + "@example.org",
                    "mette" + walk + "@example.org");
        }
    }

    /** The same without a close look: a match whose meeting is agreed, and everybody signed in. */
    protected Names toTheMeeting(int walk, Person employer, Person consultant, Person citizen) {
        Names names = Names.of(walk);
        signUpCompany(employer, walk);
        publishRole(employer, names.title());
        walkToTheMeeting(names, employer, consultant, citizen);
        return names;
    }

    protected Person person(Function<Page, Hands> handed, boolean looksClosely) {
        Page page = open("/", Browser.DESK, ColorScheme.LIGHT);
        return new Person(page, handed.apply(page), looksClosely);
    }

    private static void signUpCompany(Person employer, int walk) {
        String cvr = validCvr(99_500_000 + walk * 1000);
        employer.look("start-stranger");
        employer.open("/opret-virksomhed");
        employer.hands.type("CVR-nummer", cvr.substring(0, 7) + (cvr.charAt(7) == '1' ? '2' : '1'));
        employer.hands.press("Opret virksomheden");
        employer.see("CVR-nummeret passer ikke");
        employer.look("sign-up-refused");
        employer.hands.type("CVR-nummer", cvr);
        employer.hands.type("Virksomhedens navn", "Prøvegården ApS");
        employer.hands.type("P-nummer", "88000000" + (10 + walk));
        employer.hands.type("Vej og nummer", "Prøvevej 1");
        employer.hands.type("Postnummer", "7000");
        employer.hands.type("Navn", "Mette Prøve");
        employer.hands.type("Telefon", "20 12 34 56");
        employer.hands.type("E-mail", "mette" + walk + "@example.org");
        employer.hands.type("Adgangskode", PASSWORD);
        employer.hands.press("Opret virksomheden");
        employer.see("Hvad er en fleksjobrolle?");
        employer.look("roles-empty");
    }

    protected static void publishRole(Person employer, String title) {
        employer.hands.press("Opret en fleksjobrolle");
        employer.see("Rolle uden titel");
        employer.hands.press("Offentliggør rollen");
        employer.see("Skriv en titel.");
        employer.look("role-missing");
        employer.hands.type("Titel", title);
        employer.hands.tick("Dyr");
        employer.hands.type("Timer om ugen, mindst", "3");
        employer.hands.type("Timer om ugen, højst", "5");
        employer.hands.type("Postnummer", "7000");
        employer.hands.press("Krop og bevægelse");
        employer.hands.choose("Hvor meget skal der løftes?", "Højst 3 kg");
        employer.look("role-draft");
        employer.hands.press("Offentliggør rollen");
        employer.see("Rollen er offentliggjort.");
        employer.look("role-published");
    }

    private static void findRoleAsStranger(Person stranger, String title) {
        stranger.open("/ledige");
        stranger.hands.type("Dit postnummer", "7000");
        stranger.hands.choose("Afstand", "Højst 5 km");
        stranger.hands.type("Jeg kan højst", "5");
        stranger.look("open-roles");
        stranger.hands.press(title);
        stranger.see("Det kræver rollen");
        stranger.look("open-role");
        assertThat(stranger.everythingOnThePage()).doesNotContain("Mette", "20 12 34 56");
    }

    private static void inviteCitizen(Person consultant, String anna, String mail) {
        consultant.signIn("konsulent@example.org", "bro-over-vandet");
        consultant.look("start-consultant");
        consultant.open("/borgere");
        consultant.look("citizens");
        consultant.hands.press("Inviter en borger");
        consultant.hands.type("Navn", anna);
        consultant.hands.type("E-mail", mail);
        consultant.hands.type("Telefon", "20 65 43 21");
        consultant.hands.type("Postnummer", "7000");
        consultant.look("invite");
        consultant.hands.press("Send invitationen");
        consultant.page.waitForURL(url -> !url.endsWith("/inviter"));
    }

    private void acceptInvitation(Person citizen, String mail) {
        citizen.open(linkMailedTo(mail));
        citizen.look("choose-password");
        citizen.hands.type("Ny adgangskode", PASSWORD);
        citizen.hands.press("Gem og log ind");
        citizen.see("Begynd på dit fleksjobbevis");
        citizen.look("start-citizen");
    }

    private static void fillInBevis(Person citizen) {
        citizen.hands.press("Begynd på dit fleksjobbevis");
        citizen.see("De seks dele");
        citizen.look("bevis-empty");
        citizen.hands.press("Begynd");
        citizen.hands.type("Det kan jeg tilbyde", OFFER);
        citizen.hands.tick("Dyr");
        citizen.look("bevis-offer");
        citizen.hands.press("Videre");
        citizen.hands.type("Timer om ugen, mindst", "2");
        citizen.hands.type("Timer om ugen, højst", "6");
        citizen.look("bevis-hours");
        for (int i = 0; i < 15 && !citizen.sees("Hvor meget kan du løfte?"); i++) {
            String before = citizen.page.url();
            citizen.hands.press("Videre");
            citizen.page.waitForURL(url -> !url.equals(before));
            Browser.settle(citizen.page);
        }
        citizen.hands.choose("Hvor meget kan du løfte?", "Højst 6 kg");
        citizen.look("bevis-needs");
        citizen.hands.press("Stop her, fortsæt senere");
        citizen.see("De seks dele");
        citizen.look("bevis-half-way");
        citizen.hands.press("Tag mit bevis i brug");
        citizen.see("Dit bevis er i brug");
        citizen.look("bevis-in-use");
    }

    private static void releaseParts(Person citizen) {
        citizen.hands.press("Vælg, hvad arbejdsgivere må se");
        citizen.hands.press("Se vores forslag");
        citizen.hands.press("Ja, brug forslaget");
        citizen.see("Forslaget er taget i brug nu");
        citizen.look("release");
    }

    private static void propose(Person consultant, String title, String anna) {
        consultant.open("/borgere");
        consultant.hands.type("Søg", anna);
        consultant.hands.press(anna);
        consultant.see(OFFER);
        consultant.look("citizen");
        consultant.hands.press("Se roller, der passer");
        consultant.see("Åbne roller");
        consultant.look("ranked-roles");
        consultant.open("/fleksroller");
        consultant.hands.type("Søg efter rolle eller virksomhed", title);
        consultant.hands.press(title);
        consultant.see("Hvem passer til rollen");
        consultant.look("ranked-people");
        showUntilSeen(consultant, anna);
        consultant.hands.press("Foreslå " + anna);
        consultant.hands.press("Ja, foreslå rollen");
        consultant.see("Virksomheden er ikke godkendt endnu.");
        consultant.hands.press("Godkend virksomheden");
        consultant.see("Nu kan du foreslå borgere til rollen.");
        consultant.hands.press("Ja, foreslå rollen");
        consultant.see("Rollen er foreslået til " + anna);
    }

    /** The list is shown in pages: on until the person is on it. */
    protected static void showUntilSeen(Person consultant, String anna) {
        for (int i = 0; i < 40 && !consultant.sees(anna); i++) {
            int shown = consultant.page.locator(".ranked").count();
            consultant.hands.press("Vis flere");
            consultant.page.waitForFunction("n => document.querySelectorAll('.ranked').length > n", shown);
        }
    }

    private static void sayYes(Person citizen, String title) {
        citizen.open("/");
        citizen.look("start-citizen-proposal");
        citizen.hands.press("Svar på et forslag: " + title);
        citizen.see("Det ser arbejdspladsen, når du har sagt ja");
        citizen.look("proposal");
        citizen.hands.press("Ja");
        citizen.look("proposal-yes");
        citizen.hands.press("Ja, del det med arbejdspladsen");
        citizen.see("Dit ja er sendt.");
    }

    private static void acceptAndProposeMeeting(Person employer, String anna) {
        employer.open("/");
        employer.look("start-employer");
        employer.hands.press("Kandidat");
        employer.see(OFFER);
        assertThat(employer.everythingOnThePage()).doesNotContain(anna, "20 65 43 21");
        employer.look("candidate");
        employer.hands.press("Ja, vi vil gerne mødes");
        employer.hands.press("Send vores ja");
        employer.see("Jeres ja er sendt.");
        employer.hands.press("Foreslå et møde");
        employer.hands.press("Send forslag til møde");
        employer.see("Skriv datoen med dag, måned og år");
        employer.look("meeting-refused");
        employer.hands.type("Dato", LocalDate.now().plusDays(3).format(DateTimeFormatter.ofPattern("d.M.yyyy")));
        employer.hands.type("Klokkeslæt", "10.30");
        employer.hands.choose("Hvordan vil I mødes?", "I mødes");
        employer.hands.type("Sted", "Prøvevej 1, 7000 Fredericia");
        employer.hands.press("Send forslag til møde");
        employer.see("Forslaget til møde er sendt.");
        employer.look("candidate-meeting");
    }

    private static void agreeToMeeting(Person citizen) {
        citizen.open("/");
        citizen.hands.press("Svar på et møde");
        citizen.see("Prøvevej 1, 7000 Fredericia");
        citizen.look("meeting");
        citizen.hands.press("Det passer");
        citizen.hands.press("Ja, jeg kommer");
        citizen.see("Mødet er aftalt.");
    }

    private static void seeHowItWent(Person employer, Person consultant, Person citizen, String anna) {
        employer.open("/kandidater");
        employer.look("candidates");
        assertThat(employer.everythingOnThePage()).contains("Mødet er aftalt.");
        consultant.open("/");
        consultant.hands.press("Der er snart møde: " + anna);
        consultant.see("Forløb");
        consultant.look("case");
        citizen.open("/hvem-har-set");
        citizen.see("Jobkonsulent");
        citizen.look("who-has-seen");
        citizen.open("/forslag");
        citizen.look("proposals");
    }

    /** Mail goes to all sorts of inboxes: it says that something waits, and nothing else. */
    protected void mailSaysNothing(String anna, String title) {
        assertThat(portal.mails()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(mail -> assertThat(body(mail))
                .doesNotContain(anna, title, OFFER, "Prøvegården", "møde"));
    }

    private String linkMailedTo(String address) {
        Pattern link = Pattern.compile("https?://\\S+?(/adgang/\\S+)");
        for (int i = 0; i < 150; i++) {
            for (String mail : portal.mails()) {
                Matcher found = link.matcher(body(mail));
                if (mail.contains(address) && found.find()) {
                    return found.group(1);
                }
            }
            pause();
        }
        throw new AssertionError("no mail came to " + address);
    }

    private static String body(String mail) {
        try {
            return new MimeMessage(null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)))
                    .getContent()
                    .toString();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String validCvr(int from) {
        int number = from;
        while (!CvrNumber.isValid(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }
}
