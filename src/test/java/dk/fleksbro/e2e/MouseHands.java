package dk.fleksbro.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

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
    public void pick(String label, String choice) {
        Locator list = Targets.list(page, label);
        list.click();
        if (Targets.isTypedInto(list)) {
            list.fill(choice);
        }
        Locator option = Targets.option(page, choice);
        option.click();
        option.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        Browser.settle(page);
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
