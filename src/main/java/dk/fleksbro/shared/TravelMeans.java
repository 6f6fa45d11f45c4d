package dk.fleksbro.shared;

/**
 * How a person gets to work, with an honest guess of how long it takes: a way is 1.3 times the distance as the crow flies, and
 * nothing is reckoned nearer than 2 km, because places are known by postal code only. Longer is never quicker, so that as many
 * minutes as a person can travel are the same as so many kilometres.
 */
public enum TravelMeans {
    ON_FOOT(45, 0),
    BICYCLE(140, 0),
    /** With the way to the stop and the waiting. */
    BUS_AND_TRAIN(300, 15),
    /** With finding a place to park. */
    CAR(550, 5);

    private static final int NEAREST_KM = 2;

    /** Minutes times 0.1 km an hour for a kilometre as the crow flies: 60 × 10 × 1.3. */
    private static final int A_KILOMETRE = 780;

    private final int tenthsOfKmAnHour;
    private final int extraMinutes;

    TravelMeans(int tenthsOfKmAnHour, int extraMinutes) {
        this.tenthsOfKmAnHour = tenthsOfKmAnHour;
        this.extraMinutes = extraMinutes;
    }

    /** Whole minutes one way, rounded up, for whole kilometres as the crow flies. */
    public int minutes(int kilometres) {
        return extraMinutes + Math.ceilDiv(Math.max(kilometres, NEAREST_KM) * A_KILOMETRE, tenthsOfKmAnHour);
    }

    /** The most kilometres as the crow flies that take at most so many minutes; 0 when even the nearest place may take longer. */
    public int reachKm(int minutes) {
        int kilometres = Math.max(0, minutes - extraMinutes) * tenthsOfKmAnHour / A_KILOMETRE;
        return kilometres < NEAREST_KM ? 0 : kilometres;
    }
}
