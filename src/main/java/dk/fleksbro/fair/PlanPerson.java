package dk.fleksbro.fair;

import java.util.Optional;

/**
 * A fleksjobber in a plan.
 *
 * @param card the number on the person’s card
 * @param name empty for somebody with name and address protection
 */
public record PlanPerson(long card, Optional<String> name) {}
