package dk.fleksbro.worklist;

import dk.fleksbro.account.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen with all that waits about them; or, without a citizen, one thing that is about many.
 *
 * @param owner whose work it is
 * @param own whether the owner is the citizen’s consultant, and does not only follow a match of theirs
 * @param name of the citizen, or an empty text
 * @param lines what goes wrong first comes first; none for a citizen about whom nothing waits
 * @param putOff until when somebody has put it off, or null
 */
public record WorkRow(
        @Nullable UUID citizen,
        String name,
        SignedIn owner,
        boolean own,
        List<WorkLine> lines,
        @Nullable LocalDate putOff) {

    public WorkRow {
        lines = List.copyOf(lines);
    }

    /** Tells the row from all others of the list. */
    public String key() {
        return citizen == null ? lines.getFirst().matter() : citizen.toString();
    }

    public Band band() {
        return lines.isEmpty() ? Band.NOTHING : lines.getFirst().band();
    }

    public Optional<LocalDate> putOffUntil() {
        return Optional.ofNullable(putOff);
    }

    public boolean isOf(SignedIn reader) {
        return owner.id().equals(reader.id());
    }

    /** The row with these of its lines. */
    WorkRow with(List<WorkLine> some) {
        return new WorkRow(citizen, name, owner, own, some, putOff);
    }
}
