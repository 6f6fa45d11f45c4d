package dk.fleksbro.fair.after;

import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.day.FairDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who met somebody at a fair and has not said of everybody how it went. */
@Component
class Unrated {

    private final FairDay day;
    private final Ratings ratings;

    Unrated(FairDay day, Ratings ratings) {
        this.day = day;
        this.ratings = ratings;
    }

    /** The rows of the guests of that side. */
    Set<UUID> guests(JobFair fair, Side side) {
        Map<Side, List<Pair>> answered = ratings.answered(fair.id());
        Set<Pair> said = new HashSet<>(answered.getOrDefault(side, List.of()));
        return day.held(fair).stream()
                .map(date -> new Pair(date.seeker(), date.stand()))
                .filter(pair -> !said.contains(pair))
                .map(pair -> side == Side.SEEKER ? pair.seeker() : pair.stand())
                .collect(Collectors.toSet());
    }
}
