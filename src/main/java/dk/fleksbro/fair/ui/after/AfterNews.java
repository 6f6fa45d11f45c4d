package dk.fleksbro.fair.ui.after;

/** Where a line says what happened; the page is then shown as it is now. */
@FunctionalInterface
interface AfterNews {

    /** @param kind of notice: success, error */
    void tell(String text, String kind);
}
