package dk.fleksbro.fair.after;

import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A next step as the consultants see it.
 *
 * @param person what a consultant calls the fleksjobber
 * @param owner the name of who does it, empty while it is anybody's
 * @param late whether its day is over and it is not done
 * @param match where the agreement begins from; empty where there is none
 * @param hindered why there is none although both said yes
 */
public record StepRow(
        UUID id,
        long version,
        CitizenId citizen,
        String person,
        String workplace,
        StepKind kind,
        String owner,
        boolean mine,
        LocalDate dueOn,
        boolean late,
        StepStatus status,
        String sentence,
        Optional<MatchId> match,
        Optional<MatchRule> hindered,
        List<SaidRow> said) {

    public StepRow {
        said = List.copyOf(said);
    }
}
