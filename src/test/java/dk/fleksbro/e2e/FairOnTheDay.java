package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The day of a fair: the board, two desks, the clock, somebody who does not come, and the end. */
record FairOnTheDay(FairCast cast) {

    /** @param stranger somebody with no account, who was told the board’s address */
    void walk(Person stranger) {
        board(stranger);
        door();
        clock();
        somebodyIsMissing();
        end();
    }

    /** Anybody reads the board: numbers and tables, no names, and nothing is kept of the reader. */
    private void board(Person stranger) {
        Person host = cast.host;
        host.open(cast.path("tavle"));
        host.look("fair-board-page-none");
        host.hands.press("Lav en adresse");
        host.see("Adressen");
        host.look("fair-board-page");
        stranger.page.navigate(host.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Åbn tavlen"))
                .getAttribute("href"));
        stranger.see("Messen er ikke begyndt endnu.");
        assertThat(stranger.page.context().cookies()).isEmpty();
        cast.namesStayAway(stranger);
        stranger.look("fair-board");
    }

    /** One desk receives a guest, the other is told so. */
    private void door() {
        Person desk = cast.desks.getFirst();
        Person other = cast.desks.getLast();
        desk.open(cast.path("indtjek"));
        other.open(cast.path("indtjek"));
        desk.look("fair-door");
        String first = cast.card(0);
        receive(desk, first);
        desk.see("er tjekket ind");
        desk.look("fair-door-received");
        receive(other, first);
        other.see("er allerede tjekket ind kl.");
        receive(other, cast.card(1));
        other.see("er tjekket ind");
        receive(desk, "999");
        desk.see("Der er ikke noget kort med nummer 999.");
        desk.look("fair-door-refused");
        desk.open(cast.path("ur"));
        desk.see("Det her er kun for værten");
        desk.look("fair-not-my-duty");
    }

    private static void receive(Person desk, String card) {
        desk.hands.type("Kortets nummer", card);
        desk.hands.press("Tjek ind");
    }

    private void clock() {
        Person host = cast.host;
        host.open(cast.path("ur"));
        host.look("fair-clock-before");
        host.hands.press("Begynd runde 1 nu");
        host.hands.press("Ja, begynd runde 1");
        host.see("Runde 1");
        host.look("fair-clock");
        host.hands.press("Stop uret");
        host.see("uret står stille");
        host.hands.press("Lad uret gå igen");
    }

    /** The third fleksjobber does not come: only the rounds to come are planned anew, and the host sees the difference first. */
    private void somebodyIsMissing() {
        Person host = cast.host;
        String third = cast.card(2);
        host.open(cast.path("aendringer"));
        host.look("fair-changes");
        host.hands.type("Kortnummer eller arbejdsplads", third);
        host.hands.press("Kommer ikke");
        host.see("Planen er ikke ændret endnu.");
        host.look("fair-changes-told");
        host.hands.press("Planlæg resten igen");
        host.see("Forslag fra runde");
        host.see("af de andres møder bliver");
        host.look("fair-proposal");
        host.hands.press("Ja, brug den nye plan");
        host.see("Plan 2 gælder nu.");
        host.look("fair-replanned");
    }

    private void end() {
        Person host = cast.host;
        host.open(cast.path("ur"));
        host.hands.press("Slut dagen");
        host.hands.press("Ja, slut dagen");
        host.see("Messen er slut.");
        host.look("fair-clock-over");
        host.open(cast.path("resultater"));
        host.look("fair-results");
    }
}
