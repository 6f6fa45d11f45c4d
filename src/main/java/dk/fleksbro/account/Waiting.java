package dk.fleksbro.account;

import dk.fleksbro.shared.Sentence;
import java.time.Instant;

/**
 * One thing that waits for somebody, as a line on their start page.
 *
 * @param urgency what goes wrong first comes first: 0 is most urgent, 9 least
 * @param at since when it waits or, when that lies ahead, when it takes place
 * @param path where in the portal it is dealt with
 */
public record Waiting(int urgency, Sentence sentence, String path, Instant at) {}
