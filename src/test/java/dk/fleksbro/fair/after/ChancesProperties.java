package dk.fleksbro.fair.after;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of no group smaller than five is anything told, nor can it be computed from what is told. */
class ChancesProperties {

    @Property(tries = 1000)
    @UseCase("X13")
    void every_group_that_is_told_is_large_enough_and_together_they_are_everybody(@ForAll("people") List<Chance> came) {
        Chances chances = Chances.of(came);
        assertThat(chances.groups()).allMatch(group -> group.people() >= Chances.K);
        if (!chances.groups().isEmpty()) {
            assertThat(chances.groups().stream().mapToInt(Chances.Group::people).sum())
                    .isEqualTo(came.size());
            assertThat(chances.groups().stream().mapToInt(Chances.Group::dates).sum())
                    .isEqualTo(came.stream().mapToInt(Chance::dates).sum());
        }
    }

    @Property(tries = 1000)
    @UseCase("X13")
    void no_sum_or_difference_of_what_is_told_is_a_smaller_group(@ForAll("people") List<Chance> came) {
        Chances chances = Chances.of(came);
        List<double[]> told = new ArrayList<>();
        // everybody, and each group that is told, as sets of the classes nobody can look into
        told.add(members(EnumSet.allOf(NeedGroup.class)));
        chances.groups().forEach(group -> told.add(members(group.of())));
        for (int mask = 1; mask < 1 << NeedGroup.values().length; mask++) {
            Set<NeedGroup> some = EnumSet.noneOf(NeedGroup.class);
            for (NeedGroup one : NeedGroup.values()) {
                if ((mask & 1 << one.ordinal()) != 0) {
                    some.add(one);
                }
            }
            long size = came.stream()
                    .filter(person -> some.contains(NeedGroup.of(person.needs())))
                    .count();
            if (size > 0 && size < Chances.K && !came.isEmpty() && came.size() >= Chances.K) {
                assertThat(isComputable(told, present(some, came), came))
                        .as("%s of %s", some, chances)
                        .isFalse();
            }
        }
    }

    @Property(tries = 1000)
    @UseCase("X13")
    void how_many_had_how_many_dates_is_everybody_once_and_hidden_where_few_came(@ForAll("people") List<Chance> came) {
        Chances chances = Chances.of(came);
        if (came.size() < Chances.K) {
            assertThat(chances.byDates()).isEmpty();
            assertThat(chances.groups()).isEmpty();
        } else {
            assertThat(chances.byDates().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(came.size());
        }
    }

    @Provide
    Arbitrary<List<Chance>> people() {
        Arbitrary<Set<Need>> needs = Arbitraries.of(Need.class).set().ofMaxSize(2);
        return Combinators.combine(Arbitraries.integers().between(0, 5), needs)
                .as(Chance::new)
                .list()
                .ofMaxSize(40);
    }

    private static double[] members(Set<NeedGroup> classes) {
        double[] members = new double[NeedGroup.values().length];
        classes.forEach(one -> members[one.ordinal()] = 1);
        return members;
    }

    private static double[] present(Set<NeedGroup> classes, List<Chance> came) {
        double[] wanted = members(classes);
        mask(wanted, came);
        return wanted;
    }

    /** A class nobody is in tells nothing and hides nothing. */
    private static void mask(double[] row, List<Chance> came) {
        for (NeedGroup one : NeedGroup.values()) {
            if (came.stream().noneMatch(person -> NeedGroup.of(person.needs()) == one)) {
                row[one.ordinal()] = 0;
            }
        }
    }

    /** Whether a row is a sum of multiples of the others: then its figure follows from theirs. */
    private static boolean isComputable(List<double[]> told, double[] wanted, List<Chance> came) {
        List<double[]> rows = new ArrayList<>();
        told.forEach(row -> {
            double[] copy = row.clone();
            mask(copy, came);
            rows.add(copy);
        });
        int before = rank(rows);
        rows.add(wanted.clone());
        return rank(rows) == before;
    }

    private static int rank(List<double[]> rows) {
        double[][] left = rows.stream().map(double[]::clone).toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < NeedGroup.values().length && rank < left.length; column++) {
            int pivot = rank;
            for (int row = rank + 1; row < left.length; row++) {
                if (Math.abs(left[row][column]) > Math.abs(left[pivot][column])) {
                    pivot = row;
                }
            }
            if (Math.abs(left[pivot][column]) < 1e-9) {
                continue;
            }
            double[] swap = left[rank];
            left[rank] = left[pivot];
            left[pivot] = swap;
            for (int row = rank + 1; row < left.length; row++) {
                double factor = left[row][column] / left[rank][column];
                for (int i = 0; i < left[row].length; i++) {
                    left[row][i] -= factor * left[rank][i];
                }
            }
            rank++;
        }
        return rank;
    }

    @Property(tries = 200)
    @UseCase("X13")
    void small_groups_are_never_told_by_name(@ForAll("people") List<Chance> came) {
        Chances chances = Chances.of(came);
        chances.groups().stream().filter(group -> group.of().size() > 1).forEach(group -> assertThat(group.name())
                .isEqualTo(NeedGroup.THE_REST));
        assertThat(Arrays.stream(NeedGroup.values())
                        .filter(name -> chances.groups().stream().anyMatch(group -> group.name() == name))
                        .toList())
                .hasSize(chances.groups().size());
    }
}
