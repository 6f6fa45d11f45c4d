package dk.fleksbro.fair;

import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person can bear on the day of a fair. Every part of it is a rule that no plan may break, not a wish.
 *
 * @param maxDates most dates in all
 * @param maxInRow most dates in rounds that follow each other; a break ends a row
 * @param restRounds rounds of rest after each date
 * @param walkingMinutes what the person needs to get from one table to the next
 * @param arrives the first time the person is there, or null for the beginning
 * @param leaves the time the person has gone, or null for the end
 */
public record Limits(
        int maxDates,
        int maxInRow,
        int restRounds,
        int walkingMinutes,
        @Nullable LocalTime arrives,
        @Nullable LocalTime leaves) {

    public static final int DATES_MOST = 8;
    public static final int ROW_MOST = 4;
    public static final int REST_MOST = 3;
    public static final int WALKING_MOST = 15;

    private static final int USUAL_DATES = 5;
    private static final int USUAL_ROW = 2;
    private static final int FEW_HOURS = 5 * 60;
    private static final int SOME_HOURS = 10 * 60;

    public Limits {
        if (isOutside(maxDates, 1, DATES_MOST)
                || isOutside(maxInRow, 1, ROW_MOST)
                || isOutside(restRounds, 0, REST_MOST)
                || isOutside(walkingMinutes, 1, WALKING_MOST)
                || (arrives != null && leaves != null && !leaves.isAfter(arrives))) {
            throw new IllegalArgumentException("at most %d dates, %d in a row, %d rounds of rest, %d minutes to walk"
                    .formatted(maxDates, maxInRow, restRounds, walkingMinutes));
        }
    }

    /**
     * What to begin with: by the hours and the need for breaks that stand in the fleksjobbevis; the person changes it. Somebody
     * who works few hours a week has fewer dates, and who can not go long without a break has fewer of them in a row.
     */
    public static Limits from(Optional<FlexJobProfile> profile, FairTimes times) {
        return profile.map(bevis -> new Limits(
                        dates(bevis.hoursMax().minutes()),
                        inRow(bevis.needs().get(Axis.TIME_BETWEEN_BREAKS)),
                        bevis.needs().get(Axis.TIME_BETWEEN_BREAKS) == Level.NONE ? 1 : 0,
                        walking(bevis.needs().get(Axis.WALKING), times.changeoverMinutes()),
                        null,
                        null))
                .orElseGet(() -> new Limits(USUAL_DATES, USUAL_ROW, 0, times.changeoverMinutes(), null, null));
    }

    /** Rounds that must be free between two dates: for rest, or because the way takes longer than the changeover. */
    public int freeRoundsBetween(FairTimes times) {
        return Math.max(restRounds, times.roundsToWalk(walkingMinutes));
    }

    /** The rounds the person is there for. */
    public List<FairTimes.Round> rounds(FairTimes times) {
        return times.rounds().stream()
                .filter(round -> round.isWithin(arrives, leaves))
                .toList();
    }

    private static int dates(int weeklyMinutes) {
        if (weeklyMinutes <= FEW_HOURS) {
            return USUAL_DATES - 2;
        }
        return weeklyMinutes <= SOME_HOURS ? USUAL_DATES - 1 : USUAL_DATES;
    }

    private static int inRow(@Nullable Level betweenBreaks) {
        if (betweenBreaks == null) {
            return USUAL_ROW;
        }
        return switch (betweenBreaks) {
            case NONE, LITTLE -> 1;
            case SOME -> USUAL_ROW;
            case MUCH -> USUAL_ROW + 1;
            case FULL -> ROW_MOST;
        };
    }

    private static int walking(@Nullable Level walking, int changeover) {
        if (walking == Level.NONE) {
            return Math.min(WALKING_MOST, changeover + 5);
        }
        return walking == Level.LITTLE ? Math.min(WALKING_MOST, changeover + 2) : changeover;
    }

    private static boolean isOutside(int value, int least, int most) {
        return value < least || value > most;
    }
}
