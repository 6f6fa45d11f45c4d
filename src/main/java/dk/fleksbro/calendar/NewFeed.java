package dk.fleksbro.calendar;

/** The address just made, to be shown once. */
public record NewFeed(String address) {

    /** The same address as a link that a phone or a calendar program opens by itself. */
    public String subscribeLink() {
        return address.replaceFirst("^https?:", "webcal:");
    }
}
