package dk.fleksbro.e2e;

import org.junit.jupiter.api.Test;

/** The road from a meeting to a job with the mouse, every page looked at closely. */
class MatchJourneyIT extends MatchJourney {

    @Test
    void three_people_try_each_other_agree_on_the_job_and_what_else_was_under_way_rests() {
        walkToTheJob(MouseHands::new, true);
    }
}
