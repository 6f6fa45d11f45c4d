package dk.fleksbro.followup;

import dk.fleksbro.agreement.EmploymentId;

/**
 * A talk people had been invited to will not take place because the employment ends before; who invited takes it out of
 * their calendars.
 *
 * @param before where it was
 * @param quietly whether nobody is written to about it
 */
public record TalkDropped(EmploymentId employment, TalkId talk, TalkStatus before, boolean quietly) {}
