package dk.fleksbro.fair;

import dk.fleksbro.employer.WorkplaceId;
import java.util.Optional;

/**
 * A workplace that can be invited to a fair, or has been.
 *
 * @param openRoles its vacant roles
 * @param tables how many tables it has or wants, 0 while it has not been invited
 */
public record InvitedWorkplace(
        WorkplaceId id, String name, String postalCode, int openRoles, int tables, Optional<AnswerStatus> answer) {}
