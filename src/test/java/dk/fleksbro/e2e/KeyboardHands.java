package dk.fleksbro.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Tab, arrows, space and enter; nothing else. What cannot be reached so cannot be used so. */
record KeyboardHands(Page page) implements Hands {

    private static final int FAR_ENOUGH = 400;

    @Override
    public void type(String label, String text) {
        reach(Targets.field(page, label));
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        page.keyboard().press("Tab");
    }

    @Override
    public void choose(String group, String choice) {
        Locator wanted = Targets.choice(page, group, choice);
        Locator radios = Targets.group(page, group).getByRole(AriaRole.RADIO);
        reach(radios);
        for (int i = 0; i <= radios.count() && !hasFocus(wanted); i++) {
            page.keyboard().press("ArrowDown");
        }
        if (!wanted.isChecked()) {
            page.keyboard().press("Space");
        }
        if (!wanted.isChecked()) {
            throw new AssertionError("arrows and space do not take the choice " + choice);
        }
    }

    @Override
    public void pick(String label, String choice) {
        Locator list = Targets.list(page, label);
        reach(list);
        if (Targets.isTypedInto(list)) {
            page.keyboard().insertText(choice);
        } else {
            page.keyboard().press("ArrowDown");
            // the keys go to the list when it has taken the focus, and not before
            page.waitForFunction("() => document.activeElement?.matches('[role=option]')");
        }
        Locator option = Targets.option(page, choice);
        option.waitFor();
        for (int i = 0; i < FAR_ENOUGH && !isReached(option); i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        option.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        Browser.settle(page);
    }

    private static boolean isReached(Locator option) {
        return Boolean.TRUE.equals(option.evaluate("e => e.hasAttribute('focused') || e === document.activeElement"));
    }

    @Override
    public void tick(String label) {
        Locator box = Targets.box(page, label);
        reach(box);
        if (!box.isChecked()) {
            page.keyboard().press("Space");
        }
    }

    @Override
    public void press(String buttonOrLink) {
        press(Targets.action(page, buttonOrLink));
    }

    @Override
    public void press(Locator buttonOrLink) {
        reach(buttonOrLink);
        page.keyboard().press("Enter");
    }

    /** Tabs until one of the targets has the focus. */
    private void reach(Locator targets) {
        targets.first().waitFor();
        for (int i = 0; i < FAR_ENOUGH; i++) {
            for (Locator target : targets.all()) {
                if (hasFocus(target)) {
                    return;
                }
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by the tab key: " + targets);
    }

    private static boolean hasFocus(Locator target) {
        return Boolean.TRUE.equals(target.evaluate("e => e.matches(':focus') || e.matches(':focus-within')"));
    }
}
