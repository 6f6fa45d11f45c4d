package dk.fleksbro.e2e;

import org.junit.jupiter.api.Test;

/** The same road by keyboard alone; in a portal of its own, as the road takes half a year. */
class AgreementJourneyByKeyboardIT extends AgreementJourney {

    @Test
    void three_people_agree_talk_twice_and_raise_the_hours_by_keyboard_alone() {
        walkTheAgreement(KeyboardHands::new, false);
    }
}
