package dk.fleksbro.followup;

import dk.fleksbro.agreement.Content;
import java.time.Instant;

/** The minutes of a talk as somebody sent them. They never change; other words are other minutes with another hash. */
public record Minutes(Content content, TalkParty writer, String person, Instant at) {

    /** The layout of the minutes; its fields are the back of the agreement's. */
    public static final String TEMPLATE = "samtale-1";

    public String hash() {
        return content.hash();
    }

    /** Somebody's yes to exactly these minutes. */
    public record Approval(TalkParty party, String person, Instant at) {}

    /** Somebody's own words beside them. */
    public record View(TalkParty party, String person, String text, Instant at) {}
}
