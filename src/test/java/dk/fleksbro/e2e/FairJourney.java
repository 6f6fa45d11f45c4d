package dk.fleksbro.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** A whole fleksjobmesse in the portal, from the invitation to what came of it. */
abstract class FairJourney extends PortalInBrowser {

    protected void walkTheFair(Function<Page, Hands> handed, boolean looksClosely) {
        try (FairCast cast = new FairCast(
                        person("host", handed, looksClosely),
                        List.of(person("desk-1", handed, looksClosely), person("desk-2", handed, looksClosely)),
                        person("employer", handed, looksClosely),
                        List.of(
                                person("seeker-1", handed, looksClosely),
                                person("seeker-2", handed, looksClosely),
                                person("seeker-3", handed, looksClosely)));
                Person stranger = stranger(handed, looksClosely)) {
            FairBefore before = new FairBefore(cast);
            before.walk();
            LocalDate day = before.day();
            restart((int) ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Europe/Copenhagen")), day));
            cast.signIn();
            new FairOnTheDay(cast).walk(stranger);
            new FairAfterwards(cast).walk();
        }
    }

    private Person person(String name, Function<Page, Hands> handed, boolean looksClosely) {
        Page page = open("/", Browser.DESK, ColorScheme.LIGHT);
        return new Person(page, handed.apply(page), looksClosely).called(name);
    }

    /** Has never been to the portal. */
    private Person stranger(Function<Page, Hands> handed, boolean looksClosely) {
        Page page =
                browser.device(portal.url(), Browser.PHONE, ColorScheme.LIGHT).newPage();
        return new Person(page, handed.apply(page), looksClosely).called("stranger");
    }
}
