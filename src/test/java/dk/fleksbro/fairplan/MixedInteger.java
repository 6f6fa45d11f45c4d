package dk.fleksbro.fairplan;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fair as a mixed integer programme, solved level by level by HiGHS in Google's OR-Tools: what the planner is compared with. It
 * knows the rules of the file format only.
 */
final class MixedInteger {

    private static final double NO_END;

    static {
        Loader.loadNativeLibraries();
        NO_END = MPSolver.infinity();
    }

    private final Fair fair;
    private final MPSolver solver = MPSolver.createSolver("HIGHS");
    private final Map<FairDate, MPVariable> dates = new LinkedHashMap<>();
    private final List<List<MPVariable>> levels = new ArrayList<>();

    MixedInteger(Fair fair) {
        this.fair = fair;
        Map<FairPair, List<MPVariable>> ofPair = new LinkedHashMap<>();
        for (FairPair pair : fair.pairs()) {
            for (int round = 0; round < fair.rounds(); round++) {
                if (fair.seekers().get(pair.seeker()).here().contains(round)
                        && fair.employers().get(pair.employer()).tables().get(round) > 0) {
                    MPVariable date = solver.makeBoolVar("");
                    dates.put(new FairDate(pair.seeker(), pair.employer(), round), date);
                    ofPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(date);
                }
            }
        }
        ofPair.forEach((pair, meetings) -> {
            boolean must = fair.fixed().contains(new FairDate(pair.seeker(), pair.employer(), FairDate.ANY_ROUND));
            sum(must ? 1 : 0, 1, meetings);
        });
        fair.fixed().stream()
                .filter(date -> date.round() != FairDate.ANY_ROUND)
                .forEach(date -> sum(1, 1, List.of(dates.get(date))));
        tables();
        for (int s = 0; s < fair.seekers().size(); s++) {
            strength(s, fair.seekers().get(s));
        }
    }

    private void tables() {
        Map<List<Integer>, List<MPVariable>> tables = new HashMap<>();
        dates.forEach(
                (date, taken) -> tables.computeIfAbsent(List.of(date.employer(), date.round()), at -> new ArrayList<>())
                        .add(taken));
        tables.forEach((at, taken) ->
                sum(0, fair.employers().get(at.getFirst()).tables().get(at.getLast()), taken));
    }

    private void strength(int s, FairSeeker seeker) {
        List<List<MPVariable>> rounds = new ArrayList<>();
        List<MPVariable> all = new ArrayList<>();
        for (int round = 0; round < fair.rounds(); round++) {
            rounds.add(new ArrayList<>());
        }
        dates.forEach((date, taken) -> {
            if (date.seeker() == s) {
                rounds.get(date.round()).add(taken);
                all.add(taken);
            }
        });
        rounds.forEach(round -> sum(0, 1, round));
        sum(0, seeker.maxDates(), all);
        for (int first = 0; first + seeker.maxInRow() < fair.rounds(); first++) {
            List<MPVariable> row = new ArrayList<>();
            boolean paused = false;
            for (int round = first; round <= first + seeker.maxInRow(); round++) {
                row.addAll(rounds.get(round));
                paused |=
                        round < first + seeker.maxInRow() && fair.pausesAfter().contains(round);
            }
            if (!paused) {
                sum(0, seeker.maxInRow(), row);
            }
        }
        MPConstraint reached = solver.makeConstraint(0, NO_END);
        all.forEach(date -> reached.setCoefficient(date, 1));
        for (int level = 0; level < fair.targetDates(); level++) {
            MPVariable has = solver.makeNumVar(0, 1, "");
            reached.setCoefficient(has, -1);
            if (s == 0) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(has);
        }
    }

    private MPConstraint sum(double least, double most, List<MPVariable> variables) {
        MPConstraint constraint = solver.makeConstraint(least, most);
        variables.forEach(variable -> constraint.setCoefficient(variable, 1));
        return constraint;
    }

    /** The best figures there are: the levels, then the score. */
    List<Long> solve() {
        List<Long> figures = new ArrayList<>();
        MPObjective objective = solver.objective();
        for (List<MPVariable> level : levels) {
            objective.clear();
            objective.setMaximization();
            level.forEach(has -> objective.setCoefficient(has, 1));
            figures.add(optimum());
            sum(figures.getLast(), NO_END, level);
        }
        objective.clear();
        objective.setMaximization();
        Map<List<Integer>, Integer> scores = new HashMap<>();
        fair.pairs().forEach(pair -> scores.put(List.of(pair.seeker(), pair.employer()), pair.score()));
        dates.forEach(
                (date, taken) -> objective.setCoefficient(taken, scores.get(List.of(date.seeker(), date.employer()))));
        figures.add(optimum());
        return figures;
    }

    private long optimum() {
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("HiGHS found no optimum");
        }
        return Math.round(solver.objective().value());
    }
}
