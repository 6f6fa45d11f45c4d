package dk.fleksbro.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Finds what a screen reader would find: by role and name. */
final class Targets {

    private Targets() {}

    static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(starts(label)))
                .first();
    }

    static Locator box(Page page, String label) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(starts(label)))
                .first();
    }

    static Locator choice(Page page, String group, String choice) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(starts(group)))
                .first()
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(starts(choice)))
                .first();
    }

    static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(starts(name)))
                .first();
    }

    private static Pattern starts(String text) {
        return Pattern.compile("^\\s*" + Pattern.quote(text));
    }
}
