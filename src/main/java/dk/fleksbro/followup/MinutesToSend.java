package dk.fleksbro.followup;

import dk.fleksbro.document.Paper;

/**
 * The minutes as they would be sent now.
 *
 * @param version of the talk they were read with
 */
public record MinutesToSend(long version, String hash, Paper paper) {}
