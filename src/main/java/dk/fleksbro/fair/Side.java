package dk.fleksbro.fair;

import dk.fleksbro.account.Role;
import dk.fleksbro.consent.Purpose;

/** The two who meet at a fair. Each answers in the same way, in a table of its own. */
public enum Side {
    SEEKER("fair_seeker", "1", "messe/", Purpose.OWN_AFFAIRS),
    WORKPLACE("fair_workplace", "places", "messe-arbejdsplads/", Purpose.RUNNING_A_WORKPLACE);

    private final String table;
    private final String places;
    private final String path;
    private final Purpose purpose;

    Side(String table, String places, String path, Purpose purpose) {
        this.table = table;
        this.places = places;
        this.path = path;
        this.purpose = purpose;
    }

    static Side of(Role role) {
        return role == Role.FLEX_WORKER ? SEEKER : WORKPLACE;
    }

    String table() {
        return table;
    }

    /** How many places a guest takes up: an expression over its row. */
    String places() {
        return places;
    }

    /** Where a guest of this side reads of the fair. */
    public String path(FairId fair) {
        return path + fair.value();
    }

    public Purpose purpose() {
        return purpose;
    }
}
