package dk.fleksbro.demo;

import dk.fleksbro.agreement.ChangeKind;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of an agreement.
 *
 * @param from the day it takes effect
 * @param approvedBy who has said yes
 * @param open whether it still waits for somebody
 */
record JobVersion(
        UUID id,
        ChangeKind kind,
        String why,
        LocalDate from,
        Content content,
        List<Signatory> approvedBy,
        boolean open) {}
