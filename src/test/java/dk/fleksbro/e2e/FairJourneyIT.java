package dk.fleksbro.e2e;

import org.junit.jupiter.api.Test;

/** The fair with the mouse, every page looked at closely. */
class FairJourneyIT extends FairJourney {

    @Test
    void a_host_two_desks_an_employer_and_three_fleksjobbere_go_through_a_whole_fair() {
        walkTheFair(MouseHands::new, true);
    }
}
