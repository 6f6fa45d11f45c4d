package dk.fleksbro.agreement;

import dk.fleksbro.document.FileId;
import java.time.Instant;

/**
 * The copy that lies in the vault, by its label.
 *
 * @param own the reader has put it in
 */
public record ContractCopy(FileId file, String name, String person, Instant addedAt, boolean own) {}
