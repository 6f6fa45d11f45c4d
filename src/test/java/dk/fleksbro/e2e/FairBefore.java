package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The weeks before a fair: answers, wishes, a date agreed beforehand, the plan with its proof, the papers. */
record FairBefore(FairCast cast) {

    void walk() {
        find();
        seekerSaysYes();
        employerSaysYes();
        othersComeToo();
        prepare();
        fixOneDate();
        plan();
        guestsReadTheirDates();
    }

    private void find() {
        Person host = cast.host;
        cast.signIn();
        host.open("/messer");
        host.hands.press(FairCast.FAIR);
        host.see("Svarene");
        host.look("fair-open");
        cast.fair = host.path("/messer/[0-9a-f-]{36}").replace("/messer/", "");
    }

    private void seekerSaysYes() {
        Person seeker = cast.seekers.getFirst();
        seeker.hands.press("Du er inviteret til " + FairCast.FAIR);
        seeker.see("Er det frivilligt?");
        seeker.look("fair-invited-seeker");
        seeker.hands.press("Ja, jeg vil gerne med");
        seeker.see("Tak. Du kommer på messen.");
        seeker.look("fair-coming-seeker");
        seeker.hands.press("Hvem vil du gerne møde?");
        seeker.hands.press("Vil gerne møde");
        seeker.see("er nu ønske nummer 1");
        seeker.look("fair-wishes-seeker");
    }

    private void employerSaysYes() {
        Person employer = cast.employer;
        employer.hands.press("Du er inviteret til " + FairCast.FAIR);
        employer.look("fair-invited-employer");
        employer.hands.press("Ja, vi vil gerne med");
        employer.see("Tak. I kommer på messen.");
        employer.look("fair-coming-employer");
        cast.employersName = employer.page.locator("main h2").first().innerText();
        employer.open(cast.employersPath("oensker"));
        employer.hands.press("Vil gerne møde");
        employer.see("er nu ønske nummer 1");
        employer.look("fair-wishes-employer");
    }

    /** Two of those who come anyway sign in too, and two colleagues at the door. */
    private void othersComeToo() {
        Person host = cast.host;
        host.open(cast.path("oensker"));
        host.look("fair-wish-cards");
        List<String> cards = host.page.locator("main a").allInnerTexts();
        Predicate<String> mine = card -> card.endsWith("Kandidat 1001");
        Predicate<String> another = card -> card.contains("Kandidat") && !mine.test(card);
        cast.seekersNames = List.of(name(cards, mine), name(cards, another), name(cards.reversed(), another));
        host.open(cast.path("roller-paa-dagen/doer"));
        host.look("fair-duty-door");
        String held = host.page.getByText("Rollen har: ").first().innerText().replace("Rollen har: ", "");
        cast.desksNames = List.of(held.split("\\s*,\\s*", -1)).subList(0, cast.desks.size());
        cast.signIn();
    }

    private static String name(List<String> cards, Predicate<String> wanted) {
        return cards.stream()
                .filter(wanted)
                .findFirst()
                .map(card -> card.split(", Kandidat", -1)[0])
                .orElseThrow();
    }

    private void prepare() {
        for (String page :
                List.of("borde", "roller-paa-dagen", "indstillinger", "proevedag", "inviter", "arbejdspladser")) {
            cast.host.open(cast.path(page));
            cast.host.look("fair-" + page);
        }
    }

    /** The first fleksjobber and the employer are to meet in the first round. */
    private void fixOneDate() {
        Person host = cast.host;
        host.open(cast.path("aftalte-moeder"));
        host.hands.pick("Fleksjobber", cast.seekersNames.getFirst());
        host.hands.pick("Arbejdsplads", cast.employersName);
        host.hands.pick("Hvornår?", "Runde 1,");
        host.hands.press("Lad dem mødes");
        host.see("Mødet er med i den næste plan.");
        host.see("Runde 1, kl.");
        host.look("fair-fixed");
    }

    private void plan() {
        Person host = cast.host;
        host.open("/messer/" + cast.fair);
        host.hands.press("Luk for tilmelding");
        host.hands.press("Ja, luk");
        host.look("fair-closed");
        host.open(cast.path("plan"));
        host.look("fair-plan-none");
        host.hands.press("Lav en ny plan");
        host.hands.press("Ja, lav planen");
        host.see("Så god er planen");
        host.see("Ingen plan kan give flere et møde");
        host.look("fair-plan");
        host.hands.press("Send planen ud");
        host.hands.press("Ja, send den ud");
        host.see("Plan 1 er sendt ud.");
        host.open(cast.path("print"));
        host.see("Papirer til dagen");
        host.look("fair-print");
    }

    private void guestsReadTheirDates() {
        for (Person seeker : cast.seekers) {
            seeker.open(cast.seekersPath("moeder"));
            seeker.see("Dit kort har nummer");
            seeker.look("fair-dates-" + seeker.name());
        }
        cast.employer.open(cast.employersPath("moeder"));
        cast.employer.see("Jeres møder på messen");
        cast.namesStayAway(cast.employer);
        cast.employer.look("fair-dates-employer");
    }

    LocalDate day() {
        cast.host.open("/messer/" + cast.fair);
        cast.host.see("Hvornår");
        Matcher day = Pattern.compile("(\\d+\\. \\p{L}+ \\d{4}) kl").matcher(cast.host.everythingOnThePage());
        assertThat(day.find()).isTrue();
        return LocalDate.parse(day.group(1), DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da")));
    }
}
