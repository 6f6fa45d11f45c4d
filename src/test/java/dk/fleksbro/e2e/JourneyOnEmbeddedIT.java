package dk.fleksbro.e2e;

import org.junit.jupiter.api.Test;

/** The road with the mouse, every page looked at closely; and once more by keyboard alone. */
class JourneyOnEmbeddedIT extends Journey {

    @Test
    void four_people_walk_the_road_and_every_page_stands_a_close_look() {
        walkTheRoad(1, MouseHands::new, true);
    }

    @Test
    void four_people_walk_the_road_by_keyboard_alone() {
        walkTheRoad(2, KeyboardHands::new, false);
    }
}
