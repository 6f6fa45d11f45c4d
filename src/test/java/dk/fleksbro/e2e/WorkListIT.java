package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fleksbro.demo.DemoMail;
import org.junit.jupiter.api.Test;

/** A consultant’s morning: who stands first, many dealt with at once, each with its way back. */
class WorkListIT extends PortalInBrowser {

    private static final String ROW = ".work-list > li:has(vaadin-checkbox)";

    @Test
    void the_list_is_worked_with_the_mouse() {
        Page page = open("/", Browser.DESK, ColorScheme.LIGHT);
        try (Person consultant = new Person(page, new MouseHands(page), true).called("consultant")) {
            consultant.signIn("konsulent@example.org", DemoMail.PASSWORD);
            consultant.hands.press("Arbejdsliste");
            consultant.see("Det, der går galt først, står øverst");
            consultant.look("work");
            consultant.hands.press("Mind dem om det");
            consultant.see("Sæt kryds ved dem, det gælder");
            String last = page.locator(ROW + " label").last().innerText();
            consultant.hands.tick(last);
            consultant.see("1 er valgt");
            consultant.hands.press("Udskyd");
            consultant.see("Det kommer igen af sig selv på dagen");
            consultant.hands.choose("Kommer igen", "Om 3 dage");
            consultant.look("work-putting-off");
            consultant.hands.press(page.locator(".move-panel vaadin-button").first());
            consultant.see("Udskudt til");
            consultant.look("work-put-off");
            consultant.hands.press(page.locator("summary", new Page.LocatorOptions().setHasText("Afgræns listen")));
            consultant.hands.tick("Vis kun det udskudte");
            page.locator(".work-list .badge").waitFor();
            consultant.hands.press("Gem denne visning");
            consultant.hands.type("Visningens navn", "Det, jeg har udskudt");
            consultant.hands.press("Gem visningen");
            consultant.see("er gemt");
            consultant.look("work-view");
            consultant.hands.tick(last);
            consultant.hands.press("Hent tilbage nu");
            consultant.see("De står i listen igen.");
            consultant.see("Her er ikke noget, der venter.");
            consultant.look("work-empty");
        }
    }

    @Test
    void the_keys_of_the_list_do_the_whole_of_it() {
        Page page = open("/", Browser.DESK, ColorScheme.LIGHT);
        try (Person consultant = new Person(page, new KeyboardHands(page), true).called("keys")) {
            consultant.signIn("konsulent@example.org", DemoMail.PASSWORD);
            consultant.open("/arbejdsliste?tur=OTHERS");
            intoTheList(page);
            assertThat(row(page)).isZero();
            page.keyboard().press("ArrowDown");
            assertThat(row(page)).isOne();
            page.keyboard().press("k");
            assertThat(row(page)).isZero();
            page.keyboard().press("a");
            consultant.see("er valgt");
            page.keyboard().press("a");
            page.waitForCondition(
                    () -> page.locator(".work-list vaadin-checkbox[checked]").count() == 0);
            page.keyboard().press("Home");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Space");
            consultant.see("1 er valgt");
            page.keyboard().press("m");
            consultant.see("De får en venlig påmindelse kl.");
            consultant.look("work-reminding");
            page.keyboard().press("Escape");
            page.waitForCondition(() -> row(page) == 1);
            page.keyboard().press("u");
            consultant.see("Det kommer igen af sig selv på dagen");
            consultant.hands.press(page.locator(".move-panel vaadin-button").first());
            consultant.see("Udskudt til");
            page.waitForCondition(() -> "Fortryd".equals(page.evaluate("document.activeElement.innerText")));
            page.keyboard().press("Enter");
            consultant.see("Det er fortrudt.");
            intoTheList(page);
            page.keyboard().press("/");
            page.keyboard().type("findes ikke");
            consultant.see("Her er ikke noget, der venter.");
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().press("Delete");
            page.locator(ROW).first().waitFor();
            intoTheList(page);
            String before = page.url();
            page.keyboard().press("Home");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.equals(before) && !url.contains("arbejdsliste"));
        }
    }

    /** From wherever the focus is. */
    private static void intoTheList(Page page) {
        page.keyboard().press("Escape");
        page.waitForCondition(() -> row(page) >= 0);
    }

    /** Which row the focus stands in, or -1. */
    private static int row(Page page) {
        return (int) page.evaluate("""
                [...document.querySelectorAll('.work-list > li')].filter(one => one.offsetParent)
                    .findIndex(one => one.contains(document.activeElement))""");
    }
}
