package dk.fleksbro.e2e;

import org.junit.jupiter.api.Test;

/** The same fair by keyboard alone; in a portal of its own, as the fair can be held once. */
class FairJourneyByKeyboardIT extends FairJourney {

    @Test
    void the_same_people_go_through_a_whole_fair_by_keyboard_alone() {
        walkTheFair(KeyboardHands::new, false);
    }
}
