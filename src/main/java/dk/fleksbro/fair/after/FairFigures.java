package dk.fleksbro.fair.after;

import java.util.List;

/**
 * What came of a fair, in numbers.
 *
 * @param planned the dates in the plan that was last sent out; {@code held} those that were held
 * @param people the fleksjobbere who came; {@code workplaces} likewise
 * @param bothYes the dates after which both said yes
 * @param trials the next steps with trial days that were done
 * @param agreements approved by everybody, from the matches that began at the fair
 * @param weeklyMinutes the minutes a week of those agreements
 */
public record FairFigures(
        int planned,
        int held,
        int people,
        int workplaces,
        int bothYes,
        int trials,
        List<Within> agreements,
        int weeklyMinutes) {

    public FairFigures {
        agreements = List.copyOf(agreements);
    }
}
