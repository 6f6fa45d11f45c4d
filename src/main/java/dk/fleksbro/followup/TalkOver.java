package dk.fleksbro.followup;

import dk.fleksbro.agreement.EmploymentId;
import java.time.LocalDate;

/**
 * A talk has taken place, or both have said that it is not needed; the schedule goes on from it.
 *
 * @param on the day it took place or was found not needed
 * @param held whether it took place
 */
public record TalkOver(EmploymentId employment, TalkId talk, TalkKind kind, LocalDate on, boolean held) {}
