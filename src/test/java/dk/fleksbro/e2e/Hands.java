package dk.fleksbro.e2e;

import com.microsoft.playwright.Locator;

/** How a person works a page: by what is written on it, never by how it is built. */
interface Hands {

    /** Types into the field with this label; what stood there goes. */
    void type(String label, String text);

    /** Takes one of several choices under {@code group}. */
    void choose(String group, String choice);

    /** Takes the one that begins so from the list that opens under the field with this label. */
    void pick(String label, String choice);

    void tick(String label);

    /** Presses a button or follows a link. */
    void press(String buttonOrLink);

    /** The same where several are called alike and another line tells which. */
    void press(Locator buttonOrLink);
}
