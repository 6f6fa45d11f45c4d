package dk.fleksbro.matching.assignment;

/**
 * A person who could have a role, each by number.
 *
 * @param score how well the two go together, 0 to 100
 */
public record Possible(int person, int role, int score) {

    public static final int BEST = 100;

    public Possible {
        if (person < 0 || role < 0 || score < 0 || score > BEST) {
            throw new IllegalArgumentException("person " + person + ", role " + role + ", score " + score);
        }
    }
}
