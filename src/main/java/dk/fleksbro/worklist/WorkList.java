package dk.fleksbro.worklist;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who something waits for, what goes wrong first on top.
 *
 * @param rows those that are wanted
 * @param quiet how many of the consultants' citizens nothing waits for
 * @param putOff how many rows are put off, whether they are wanted or not
 * @param owners whose work it is, the reader first
 */
public record WorkList(List<WorkRow> rows, int quiet, int putOff, List<SignedIn> owners) {

    private static final Comparator<WorkRow> ORDER = Comparator.comparing(WorkRow::band)
            .thenComparing(
                    (one, other) -> one.lines().isEmpty() || other.lines().isEmpty()
                            ? 0
                            : WorkLine.FIRST_WRONG_FIRST.compare(
                                    one.lines().getFirst(), other.lines().getFirst()))
            .thenComparing(WorkRow::name)
            .thenComparing(WorkRow::key);

    public WorkList {
        rows = List.copyOf(rows);
        owners = List.copyOf(owners);
    }

    /**
     * @param lines all that waits, for each of the owners
     * @param people the owners' citizens
     * @param putOff the matters that are put off, each with the day it comes back
     */
    static WorkList of(
            List<SignedIn> owners,
            List<WorkLine> lines,
            Collection<CitizenRow> people,
            Map<String, LocalDate> putOff,
            WorkFilter filter) {
        SignedIn me = owners.getFirst();
        List<WorkRow> all = grouped(lines, putOff, consultants(people, owners));
        Set<UUID> waitedFor = new LinkedHashSet<>();
        all.forEach(row -> waitedFor.add(row.citizen()));
        List<WorkRow> rows = new ArrayList<>();
        for (WorkRow row : all) {
            List<WorkLine> wanted = row.lines().stream().filter(filter::wants).toList();
            if (!wanted.isEmpty() && (row.putOff() != null) == filter.putOff()) {
                rows.add(row.with(wanted));
            }
        }
        List<WorkRow> quiet = people.stream()
                .filter(person -> !waitedFor.contains(person.id().value()))
                .map(person -> quiet(person, owners))
                .toList();
        if (filter.everybody() && filter.wantsAnyLine() && !filter.putOff()) {
            rows.addAll(quiet);
        }
        return new WorkList(
                rows.stream()
                        .filter(row -> filter.wantsName(row.name()))
                        .filter(row -> switch (filter.whose()) {
                            case ALL -> true;
                            case OWN -> row.isOf(me);
                            case COLLEAGUES -> !row.isOf(me);
                        })
                        .sorted(ORDER)
                        .toList(),
                quiet.size(),
                (int) all.stream().filter(row -> row.putOff() != null).count(),
                owners);
    }

    public long count(Band band) {
        return rows.stream().filter(row -> row.band() == band).count();
    }

    /** One row for a citizen, and another for what of it is put off; one for each line about many. */
    private static List<WorkRow> grouped(
            List<WorkLine> lines, Map<String, LocalDate> putOff, Map<UUID, SignedIn> consultants) {
        Map<String, List<WorkLine>> groups = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        lines.stream().sorted(WorkLine.FIRST_WRONG_FIRST).forEach(line -> {
            // who has proposed and who is the consultant follow the same match
            if (seen.add(line.matter())) {
                String whom =
                        line.about().map(about -> about.citizen().toString()).orElse(line.matter());
                boolean rests = putOff.containsKey(line.matter());
                groups.computeIfAbsent(whom + rests, any -> new ArrayList<>()).add(line);
            }
        });
        return groups.values().stream()
                .map(some -> row(some, putOff, consultants))
                .toList();
    }

    /** Of the owners' citizens, whose each is. */
    private static Map<UUID, SignedIn> consultants(Collection<CitizenRow> people, List<SignedIn> owners) {
        Map<UUID, SignedIn> consultants = new HashMap<>();
        people.forEach(person -> consultants.put(person.id().value(), consultant(person, owners)));
        return consultants;
    }

    private static SignedIn consultant(CitizenRow person, List<SignedIn> owners) {
        return owners.stream()
                .filter(one -> one.id().equals(person.consultant()))
                .findFirst()
                .orElseThrow();
    }

    private static WorkRow row(List<WorkLine> some, Map<String, LocalDate> putOff, Map<UUID, SignedIn> consultants) {
        WorkLine first = some.getFirst();
        Optional<SignedIn> consultant = first.about().map(about -> consultants.get(about.citizen()));
        @Nullable
        LocalDate until = some.stream()
                .map(line -> putOff.get(line.matter()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new WorkRow(
                first.about().map(about -> about.citizen()).orElse(null),
                first.about().map(about -> about.name()).orElse(""),
                consultant.orElse(first.owner()),
                consultant.isPresent(),
                some,
                until);
    }

    private static WorkRow quiet(CitizenRow person, List<SignedIn> owners) {
        return new WorkRow(person.id().value(), person.name(), consultant(person, owners), true, List.of(), null);
    }
}
