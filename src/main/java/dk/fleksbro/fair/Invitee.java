package dk.fleksbro.fair;

import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.matching.Fit;
import java.util.Optional;

/**
 * Somebody of the municipality who can be invited to a fair, or has been. Never somebody with name and address protection.
 *
 * @param fit how the person goes with the role that was asked for; empty where none was
 * @param answer where the person stands; empty for somebody who has not been invited
 */
public record Invitee(CitizenId id, String name, int candidateNo, Optional<Fit> fit, Optional<AnswerStatus> answer) {}
