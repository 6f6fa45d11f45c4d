package dk.fleksbro.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Pointing and clicking. */
final class MouseHands implements Hands {

    private final Page page;

    MouseHands(Page page) {
        this.page = page;
    }

    @Override
    public void type(String label, String text) {
        Locator field = Targets.field(page, label);
        field.fill(text);
        field.blur();
    }

    @Override
    public void choose(String group, String choice) {
        Targets.choice(page, group, choice).check();
    }

    @Override
    public void tick(String label) {
        Targets.box(page, label).check();
    }

    @Override
    public void press(String button) {
        Targets.named(page, AriaRole.BUTTON, button).click();
    }

    @Override
    public void follow(String link) {
        Targets.named(page, AriaRole.LINK, link).click();
    }
}
