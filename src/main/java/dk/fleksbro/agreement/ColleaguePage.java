package dk.fleksbro.agreement;

import dk.fleksbro.account.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sheet to the colleagues as one of the two meets it.
 *
 * @param shown what the colleagues can see now
 * @param agreement what the agreement says now, to begin the words from; null for the employer
 */
public record ColleaguePage(
        EmploymentId id,
        Role reader,
        String citizenName,
        Optional<ColleagueSheet> shown,
        @Nullable Content agreement) {}
