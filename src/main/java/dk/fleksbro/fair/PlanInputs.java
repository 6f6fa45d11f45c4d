package dk.fleksbro.fair;

import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairEmployer;
import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.fairplan.FairSeeker;
import dk.fleksbro.fairplan.Rounds;
import dk.fleksbro.matching.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Puts a fair as the portal knows it into the planner’s words: people, tables, rounds, and who may meet whom. */
final class PlanInputs {

    private static final int LEAST_WORTH = 1;

    private final FairTerms terms;
    private final List<FairTimes.Round> rounds;
    private final List<PlanSeeker> seekers;
    private final List<PlanStand> stands;
    private final List<FixedDate> fixed;
    private final BiPredicate<UUID, UUID> agreed;
    private final Map<UUID, Integer> companions = new LinkedHashMap<>();

    private PlanInputs(
            FairTerms terms,
            List<PlanSeeker> seekers,
            List<PlanStand> stands,
            List<FixedDate> fixed,
            BiPredicate<UUID, UUID> agreed) {
        this.terms = terms;
        this.rounds = terms.times().rounds();
        this.seekers = seekers;
        this.stands = stands;
        this.fixed = fixed;
        this.agreed = agreed;
    }

    /**
     * The planner’s input. The same guests give the same input whatever order they come in.
     *
     * @param fixed dates of these guests that are to be in the plan, also of two who would not be proposed to each other
     * @param fit how the best role of a workplace fits a person
     */
    static PlanInput of(
            FairTerms terms,
            List<PlanSeeker> seekers,
            List<PlanStand> stands,
            List<FixedDate> fixed,
            BiFunction<SeekerId, ExhibitorId, Optional<Fit>> fit) {
        return of(terms, seekers, stands, fixed, (seeker, stand) -> false, fit);
    }

    /**
     * The same while a plan is out.
     *
     * @param agreed who, by their rows at the fair, have been told that they meet: they may, unless one has said no since
     */
    static PlanInput of(
            FairTerms terms,
            List<PlanSeeker> seekers,
            List<PlanStand> stands,
            List<FixedDate> fixed,
            BiPredicate<UUID, UUID> agreed,
            BiFunction<SeekerId, ExhibitorId, Optional<Fit>> fit) {
        List<PlanSeeker> people = seekers.stream()
                .sorted(Comparator.comparing(seeker -> seeker.id().value()))
                .toList();
        List<PlanStand> workplaces = stands.stream()
                .sorted(Comparator.comparing(stand -> stand.id().value()))
                .toList();
        return new PlanInputs(terms, people, workplaces, fixed, agreed).input(fit);
    }

    private PlanInput input(BiFunction<SeekerId, ExhibitorId, Optional<Fit>> fit) {
        Rounds pauses = Rounds.of(terms.times().breaksAfter().stream()
                .mapToInt(number -> number - 1)
                .toArray());
        Fair fair = new Fair(
                rounds.size(),
                pauses,
                terms.targetDates(),
                true,
                stands.stream().map(this::employer).toList(),
                seekers.stream().map(this::seeker).toList(),
                pairs(fit),
                fixed.stream().map(this::date).toList(),
                0);
        return new PlanInput(
                fair,
                seekers.stream().map(seeker -> seeker.id().value()).toList(),
                stands.stream().map(stand -> stand.id().value()).toList(),
                stands.stream().map(PlanInputs::tables).toList());
    }

    private FairEmployer employer(PlanStand stand) {
        List<Integer> tables = new ArrayList<>();
        List<Integer> accessible = new ArrayList<>();
        for (FairTimes.Round round : rounds) {
            boolean there = round.isWithin(stand.arrives(), stand.leaves());
            tables.add(there ? stand.tables().size() : 0);
            accessible.add(there ? stand.accessible() : 0);
        }
        return new FairEmployer(tables, accessible);
    }

    private FairSeeker seeker(PlanSeeker seeker) {
        Limits limits = seeker.limits();
        Rounds here = Rounds.of(limits.rounds(terms.times()).stream()
                .mapToInt(round -> round.number() - 1)
                .toArray());
        int companion = seeker.help().companion() == Companion.CONSULTANT
                ? seeker.consultant()
                        .map(account -> companions.computeIfAbsent(account, a -> companions.size()))
                        .orElse(FairSeeker.ALONE)
                : FairSeeker.ALONE;
        return new FairSeeker(
                here,
                limits.maxDates(),
                limits.maxInRow(),
                limits.freeRoundsBetween(terms.times()),
                seeker.help().wheelchair(),
                companion);
    }

    private List<FairPair> pairs(BiFunction<SeekerId, ExhibitorId, Optional<Fit>> fit) {
        List<FairPair> pairs = new ArrayList<>();
        for (int s = 0; s < seekers.size(); s++) {
            PlanSeeker seeker = seekers.get(s);
            for (int e = 0; e < stands.size(); e++) {
                PlanStand stand = stands.get(e);
                if (seeker.help().quietTable() && !stand.isQuiet()) {
                    continue;
                }
                OptionalInt worth = PairWorth.of(
                        fit.apply(seeker.id(), stand.id()),
                        seeker.id().value(),
                        seeker.wishes(),
                        stand.id().value(),
                        stand.wishes());
                if (worth.isPresent() || isWanted(seeker, stand)) {
                    pairs.add(new FairPair(s, e, worth.orElse(LEAST_WORTH)));
                }
            }
        }
        return pairs;
    }

    /** Whoever said no is not met, whatever else was fixed or agreed. */
    private boolean isWanted(PlanSeeker seeker, PlanStand stand) {
        boolean isAgreed = agreed.test(seeker.id().value(), stand.id().value())
                || fixed.stream()
                        .anyMatch(date -> date.seeker().equals(seeker.id().value())
                                && date.stand().equals(stand.id().value()));
        return isAgreed
                && !seeker.wishes().refused().contains(stand.id().value())
                && !stand.wishes().refused().contains(seeker.id().value());
    }

    private FairDate date(FixedDate date) {
        return new FairDate(
                place(seekers, seeker -> seeker.id().value(), date.seeker()),
                place(stands, stand -> stand.id().value(), date.stand()),
                date.round().map(round -> round - 1).orElse(FairDate.ANY_ROUND));
    }

    private static <T> int place(List<T> guests, Function<T, UUID> id, UUID wanted) {
        return guests.stream().map(id).toList().indexOf(wanted);
    }

    private static List<Integer> tables(PlanStand stand) {
        return stand.tables().stream()
                .sorted(Comparator.comparing((FairTable table) -> !table.accessible())
                        .thenComparing(FairTable::number))
                .map(FairTable::number)
                .toList();
    }
}
