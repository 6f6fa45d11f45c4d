package dk.fleksbro.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Pointing and clicking. */
record MouseHands(Page page) implements Hands {

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
    public void press(String buttonOrLink) {
        press(Targets.action(page, buttonOrLink));
    }

    @Override
    public void press(Locator buttonOrLink) {
        buttonOrLink.click();
    }
}
