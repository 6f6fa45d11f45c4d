package dk.fleksbro.demo;

import dk.fleksbro.matching.Meeting;
import dk.fleksbro.matching.MeetingForm;
import java.time.Instant;

/** Meetings in the coming weeks. */
final class DemoMeetings {

    private final DemoDays days;
    private final Chance chance;
    private final Deck<String> spots;
    private final Deck<String> notes;

    DemoMeetings(DemoTexts texts, DemoDays days, Chance chance) {
        this.days = days;
        this.chance = chance;
        this.spots = new Deck<>(texts.lines("moedested"), chance);
        this.notes = new Deck<>(texts.lines("note"), chance);
    }

    Meeting next(DemoWorkplace workplace) {
        Instant at = ahead();
        if (chance.percent(20)) {
            return new Meeting(at, MeetingForm.BY_PHONE, "Vi ringer til dig", notes.next());
        }
        String place = workplace.row().street() + ", " + workplace.row().postalCode() + " "
                + DemoPlaces.town(workplace.row().postalCode()) + ". " + spots.next();
        return new Meeting(at, MeetingForm.IN_PERSON, place, notes.next());
    }

    Instant ahead() {
        return days.ahead(chance.between(2, 20), chance);
    }
}
