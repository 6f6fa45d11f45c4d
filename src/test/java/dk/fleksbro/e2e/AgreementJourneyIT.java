package dk.fleksbro.e2e;

import org.junit.jupiter.api.Test;

/** The agreement's road with the mouse, every page looked at closely. */
class AgreementJourneyIT extends AgreementJourney {

    @Test
    void three_people_agree_talk_twice_and_raise_the_hours() {
        walkTheAgreement(MouseHands::new, true);
    }
}
