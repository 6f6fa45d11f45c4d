package dk.fleksbro.agreement;

import java.time.LocalDate;

/**
 * A version has been approved by everybody who must.
 *
 * @param effectiveFrom the day it takes effect; may lie ahead
 * @param first whether the employment begins with it
 */
public record AgreementApproved(EmploymentId employment, VersionId version, LocalDate effectiveFrom, boolean first) {}
