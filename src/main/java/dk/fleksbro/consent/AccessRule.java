package dk.fleksbro.consent;

import dk.fleksbro.account.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the access table.
 *
 * @param role who, or null for anyone, signed in or not
 * @param from the stage a match must have reached
 * @param consentNeeded whether the part must be released besides: by the citizen, to the employer by the job that lasts, or
 *     to the guests by the fair that is opened
 */
public record AccessRule(
        SubjectKind kind,
        Set<Part> parts,
        @Nullable Role role,
        Relation relation,
        Purpose purpose,
        Stage from,
        boolean consentNeeded) {}
