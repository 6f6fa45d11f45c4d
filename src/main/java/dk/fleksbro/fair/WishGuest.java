package dk.fleksbro.fair;

import java.util.UUID;

/**
 * Somebody who comes to a fair, as far as it takes to know whose wishes are whose.
 *
 * @param id the guest's row at the fair
 * @param subject the citizen or the workplace behind it
 * @param name the person's name, or the company's and the workplace's
 * @param number the candidate number of a person; 0 for a workplace
 */
public record WishGuest(Side side, UUID id, UUID subject, String name, int number) {}
