package dk.fleksbro.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the approval of a version has come, party by party: employer, citizen and union at the same time, the municipality
 * last. Who approved the version before and whose part is the same, is not asked again.
 *
 * @param base the version this one changes, or null for the first
 * @param changed the sections that differ from the base
 */
public record ApprovalState(
        AgreementVersion version, @Nullable AgreementVersion base, Set<String> changed, List<Standing> standings) {

    public enum Kind {
        APPROVED,
        CARRIED_OVER,
        /** Can approve now. */
        ASKED,
        /** Comes when the others have approved. */
        WAITS
    }

    /**
     * @param approval the yes that counts; for one carried over that of the version before
     * @param lost the last yes of this version that no longer counts, or null
     */
    public record Standing(
            Signatory party,
            Kind kind,
            @Nullable Approval approval,
            @Nullable Approval lost) {

        public boolean isDone() {
            return kind == Kind.APPROVED || kind == Kind.CARRIED_OVER;
        }
    }

    public ApprovalState {
        changed = Set.copyOf(changed);
        standings = List.copyOf(standings);
    }

    public static ApprovalState of(EmploymentFile file, AgreementVersion version, LocalDate today) {
        return of(file, version, file.content(version), today);
    }

    /** As it would be, if the version said that. */
    static ApprovalState of(EmploymentFile file, AgreementVersion version, Content content, LocalDate today) {
        AgreementVersion base = base(file, version, today).orElse(null);
        Set<String> changed = base == null ? Set.of() : file.content(base).changedSections(content);
        List<Standing> standings = new ArrayList<>();
        for (Signatory party : parties(content)) {
            standings.add(standing(file, version, content, base, changed, party));
        }
        boolean othersDone = standings.stream().allMatch(Standing::isDone);
        Optional<Approval> municipality = approval(file, version, Signatory.MUNICIPALITY);
        standings.add(new Standing(
                Signatory.MUNICIPALITY,
                municipality.isPresent() ? Kind.APPROVED : othersDone ? Kind.ASKED : Kind.WAITS,
                municipality.orElse(null),
                lost(file, version, Signatory.MUNICIPALITY).orElse(null)));
        return new ApprovalState(version, base, changed, standings);
    }

    /** The version that would be in force on the day without this one. */
    static Optional<AgreementVersion> base(EmploymentFile file, AgreementVersion version, LocalDate today) {
        LocalDate from = version.effectiveFrom();
        LocalDate day = from == null || from.isBefore(today) ? today : from;
        return EmploymentFile.inForce(
                file.versions().stream()
                        .filter(other -> other.number() < version.number())
                        .toList(),
                day);
    }

    /** Who besides the municipality is asked. */
    static List<Signatory> parties(Content content) {
        return new Terms(content).asksUnion()
                ? List.of(Signatory.EMPLOYER, Signatory.CITIZEN, Signatory.UNION)
                : List.of(Signatory.EMPLOYER, Signatory.CITIZEN);
    }

    /** Whether a change of these sections is a change of the party's part. */
    static boolean touches(Content content, Set<String> sections, Signatory party) {
        return sections.stream()
                .flatMap(key -> content.template().section(key).stream())
                .anyMatch(section -> section.touches().contains(party));
    }

    private static Standing standing(
            EmploymentFile file,
            AgreementVersion version,
            Content content,
            @Nullable AgreementVersion base,
            Set<String> changed,
            Signatory party) {
        Optional<Approval> given = approval(file, version, party);
        Approval lost = lost(file, version, party).orElse(null);
        if (given.isPresent()) {
            return new Standing(party, Kind.APPROVED, given.get(), lost);
        }
        Optional<Approval> before = base == null || lost != null ? Optional.empty() : approval(file, base, party);
        if (before.isPresent() && !touches(content, changed, party)) {
            return new Standing(party, Kind.CARRIED_OVER, before.get(), lost);
        }
        return new Standing(party, Kind.ASKED, null, lost);
    }

    private static Optional<Approval> approval(EmploymentFile file, AgreementVersion version, Signatory party) {
        return file.approvals(version).stream()
                .filter(approval -> approval.party() == party)
                .findFirst();
    }

    private static Optional<Approval> lost(EmploymentFile file, AgreementVersion version, Signatory party) {
        return file.approvals().stream()
                .filter(approval -> approval.versionId().equals(version.id()) && approval.party() == party)
                .filter(approval -> !approval.isLive())
                .max(Comparator.comparing(Approval::approvedAt));
    }

    public Standing of(Signatory party) {
        return standings.stream()
                .filter(standing -> standing.party() == party)
                .findFirst()
                .orElseThrow();
    }

    public boolean asks(Signatory party) {
        return standings.stream().anyMatch(standing -> standing.party() == party && standing.kind() == Kind.ASKED);
    }

    /** Who can or must approve before it is the municipality's turn. */
    public List<Signatory> waitingFor() {
        return standings.stream()
                .filter(standing -> standing.kind() == Kind.ASKED)
                .map(Standing::party)
                .toList();
    }

    /** Whether it says something else than what is in force anyway. */
    public boolean saysSomethingNew() {
        return base == null || !changed.isEmpty();
    }
}
