package dk.fleksbro.matching;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What happens to matches by itself: sealed answers are opened, and jobs that are over say so. Each match in a unit of work
 * of its own, so that run again after it was killed, or at once on two nodes, it does what is left, once.
 */
@Component
public class MatchRound {

    private static final Logger LOG = LoggerFactory.getLogger(MatchRound.class);

    private final ReviewService reviews;
    private final Hirings hirings;
    private final MatchLadder ladder;

    MatchRound(ReviewService reviews, Hirings hirings, MatchLadder ladder) {
        this.reviews = reviews;
        this.hirings = hirings;
        this.ladder = ladder;
    }

    public void run() {
        each("open the answers of", reviews.toOpen(), reviews::open);
        each("end the job of", hirings.over(), hirings::endJob);
    }

    /** Once a day, so that nobody is reminded in the night: what has waited too long for an answer. */
    public void climb() {
        each("remind of", ladder.due(), ladder::climb);
    }

    /** What cannot be done for one keeps no other from it. */
    static void each(String what, List<MatchId> matches, Consumer<MatchId> work) {
        for (MatchId match : matches) {
            try {
                work.accept(match);
            } catch (RuntimeException failed) {
                // what went wrong may quote what people have written: only which match it is reaches the log
                LOG.error(
                        "could not {} the match {}: {}",
                        what,
                        match.value(),
                        failed.getClass().getSimpleName());
            }
        }
    }
}
