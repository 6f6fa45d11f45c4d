package dk.fleksbro.agreement;

import dk.fleksbro.account.Role;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.employer.WorkplaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An agreement as a list shows it.
 *
 * @param title the post
 * @param missing of the open version
 * @param approved who has approved the open version
 */
public record AgreementRow(
        EmploymentId id,
        AgreementState state,
        CitizenId citizen,
        String citizenName,
        WorkplaceId workplace,
        String companyName,
        String workplaceName,
        String title,
        Optional<LocalDate> startsOn,
        Instant begunAt,
        boolean hasOpen,
        List<Missing.MissingField> missing,
        Set<Signatory> approved) {

    /** What is to be done next, as the reader is told it: {@code agreements.next.X}. */
    public enum Next {
        FILL_IN,
        OTHERS_FILL_IN,
        APPROVE,
        OTHERS_APPROVE,
        NOTHING
    }

    public AgreementRow {
        missing = List.copyOf(missing);
        approved = Set.copyOf(approved);
    }

    public String employerName() {
        return EmployerName.of(companyName, workplaceName);
    }

    public long missingFrom(Signatory party) {
        return missing.stream().filter(field -> field.owner() == party).count();
    }

    public Next next(Role reader) {
        Signatory me = Signatory.of(reader).orElse(Signatory.MUNICIPALITY);
        if (!hasOpen || state == AgreementState.ENDED) {
            return Next.NOTHING;
        }
        if (!missing.isEmpty()) {
            return missingFrom(me) > 0 ? Next.FILL_IN : Next.OTHERS_FILL_IN;
        }
        boolean mine = !approved.contains(me)
                && (me != Signatory.MUNICIPALITY
                        || approved.containsAll(Set.of(Signatory.EMPLOYER, Signatory.CITIZEN)));
        return mine ? Next.APPROVE : Next.OTHERS_APPROVE;
    }
}
