package dk.fleksbro.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Finds what a screen reader would find: by role and by how its name begins. */
final class Targets {

    private Targets() {}

    static Locator field(Page page, String label) {
        return named(page, AriaRole.TEXTBOX, label).first();
    }

    /** A field that opens a list, with or without typing into it. */
    static Locator list(Page page, String label) {
        Locator typed = named(page, AriaRole.COMBOBOX, label);
        Locator opened = named(page, AriaRole.BUTTON, label).and(page.locator("[aria-haspopup=listbox]"));
        typed.or(opened).first().waitFor();
        return typed.or(opened).first();
    }

    static boolean isTypedInto(Locator list) {
        return Boolean.TRUE.equals(list.evaluate("e => e.matches('input')"));
    }

    static Locator option(Page page, String begins) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(begins(begins)))
                .first();
    }

    static Locator box(Page page, String label) {
        return named(page, AriaRole.CHECKBOX, label).first();
    }

    static Locator choice(Page page, String group, String choice) {
        return group(page, group)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(begins(choice)))
                .first();
    }

    static Locator group(Page page, String group) {
        return named(page, AriaRole.RADIOGROUP, group).first();
    }

    /** A button of that name, or, where there is none, a link. */
    static Locator action(Page page, String name) {
        Locator buttons = named(page, AriaRole.BUTTON, name);
        Locator links = named(page, AriaRole.LINK, name);
        buttons.or(links).first().waitFor();
        return (buttons.count() > 0 ? buttons : links).first();
    }

    private static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(begins(name)));
    }

    /** A pattern the browser reads too: it knows neither quoting nor letters of the world. */
    private static Pattern begins(String text) {
        String quoted = text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return Pattern.compile("^\\s*" + quoted + "(?![A-Za-zÀ-ÿ])");
    }
}
