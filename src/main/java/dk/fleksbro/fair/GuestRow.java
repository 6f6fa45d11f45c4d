package dk.fleksbro.fair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fair ahead, for somebody who is or could be a guest.
 *
 * @param answer where the guest stands: for several workplaces, what is most urgent; empty while one can sign up
 * @param since when the answer came to be
 */
record GuestRow(
        FairId fair, String name, LocalDate day, Instant starts, Optional<AnswerStatus> answer, Instant since) {}
