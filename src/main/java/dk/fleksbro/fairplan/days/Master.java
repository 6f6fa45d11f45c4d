package dk.fleksbro.fairplan.days;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A linear programme that grows: the most worth of columns under "at most" rows, solved by the revised simplex with an explicit
 * inverse of the basis. The right-hand sides are shifted by a hair, each by another, so that it never stands still; duals
 * are prices whatever they come from, so that costs nothing.
 */
final class Master {

    private static final double TINY = 1e-9;
    private static final double HAIR = 1e-8;
    private static final double SLACK = 1e-10;
    private static final double LEAST_PIVOT = 1e-7;
    private static final double DRIFT = 1e-4;

    private final int rows;
    private final double[][] inverse;
    private final int[] basis;
    private final double[] value;
    private final double[] most;
    private final double[] dual;
    private final boolean[] slackBarred;
    private final List<int[]> columns = new ArrayList<>();
    private final List<Double> worth = new ArrayList<>();
    private final BitSet inBasis = new BitSet();

    /**
     * Rows whose slack fills them at first.
     *
     * @param days so many rows at the beginning are shifted by much less: there the days of a first plan come in
     */
    Master(double[] most, int days) {
        this.rows = most.length;
        this.most = most.clone();
        this.inverse = new double[rows][rows];
        this.basis = new int[rows];
        this.value = new double[rows];
        this.dual = new double[rows];
        this.slackBarred = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            inverse[row][row] = 1;
            basis[row] = -1 - row;
            this.most[row] += HAIR * (1 + Math.floorMod(row * 0x9E3779B9, 1 << 20) * 0x1p-20) * (row < days ? 1e-4 : 1);
            value[row] = this.most[row];
        }
    }

    /** A column that takes one of each of these rows, or gives one where the row is written as {@code ~row}. */
    int add(int[] ofRows, double worthOf) {
        columns.add(ofRows);
        worth.add(worthOf);
        return columns.size() - 1;
    }

    /** Brings a column in for the slack of a row that must be full from then on if it is barred. */
    void start(int column, int row, boolean bar) {
        pivot(column, direction(columns.get(column)), row, gain(column));
        slackBarred[row] = bar;
    }

    double dual(int row) {
        return dual[row];
    }

    int columns() {
        return columns.size();
    }

    /** How much of each column is taken. */
    double[] taken() {
        double[] taken = new double[columns.size()];
        for (int row = 0; row < rows; row++) {
            if (basis[row] >= 0) {
                taken[basis[row]] = value[row];
            }
        }
        return taken;
    }

    /** Goes on until no column gains more than this. */
    void solve(double least) {
        price();
        if (drifted()) {
            invert();
            price();
        }
        while (true) {
            int entering = Integer.MIN_VALUE;
            double most = least;
            for (int column = 0; column < columns.size(); column++) {
                double gain = gain(column);
                if (gain > most && !inBasis.get(column)) {
                    most = gain;
                    entering = column;
                }
            }
            for (int row = 0; row < rows; row++) {
                if (-dual[row] > most && !slackBarred[row]) {
                    most = -dual[row];
                    entering = -1 - row;
                }
            }
            if (entering == Integer.MIN_VALUE) {
                return;
            }
            double[] direction = direction(entering >= 0 ? columns.get(entering) : new int[] {-1 - entering});
            int leaving = leaving(direction);
            if (leaving < 0) {
                return;
            }
            pivot(entering, direction, leaving, most);
        }
    }

    /** Whether columns of the basis seem to gain, which they can not. */
    private boolean drifted() {
        return inBasis.stream().anyMatch(column -> Math.abs(gain(column)) > DRIFT);
    }

    /** Computes the inverse anew. */
    private void invert() {
        BitSet slack = new BitSet();
        for (int row = 0; row < rows; row++) {
            if (basis[row] < 0) {
                slack.set(-1 - basis[row]);
            }
            Arrays.fill(inverse[row], 0);
            inverse[row][row] = 1;
            value[row] = most[row];
        }
        int[] columnsIn = inBasis.stream().toArray();
        BitSet open = new BitSet();
        open.set(0, rows);
        open.andNot(slack);
        for (int row = 0; row < rows; row++) {
            basis[row] = -1 - row;
        }
        for (int column : columnsIn) {
            double[] direction = direction(columns.get(column));
            int row = open.stream()
                    .reduce((a, b) -> Math.abs(direction[b]) > Math.abs(direction[a]) ? b : a)
                    .orElseThrow();
            open.clear(row);
            eliminate(direction, row);
            basis[row] = column;
        }
    }

    /** Computes the duals anew, so that errors do not add up. */
    private void price() {
        Arrays.fill(dual, 0);
        for (int row = 0; row < rows; row++) {
            double each = basis[row] >= 0 ? worth.get(basis[row]) : 0;
            for (int k = 0; k < rows && each != 0; k++) {
                dual[k] += each * inverse[row][k];
            }
        }
    }

    private double gain(int column) {
        double gain = worth.get(column);
        for (int row : columns.get(column)) {
            gain -= row >= 0 ? dual[row] : -dual[~row];
        }
        return gain;
    }

    private double[] direction(int[] ofRows) {
        double[] direction = new double[rows];
        for (int i = 0; i < rows; i++) {
            double[] line = inverse[i];
            double sum = 0;
            for (int row : ofRows) {
                sum += row >= 0 ? line[row] : -line[~row];
            }
            direction[i] = Math.abs(sum) < TINY ? 0 : sum;
        }
        return direction;
    }

    /** Who leaves first; among those who leave as good as first, the one that is divided by the most (Harris 1973). */
    private int leaving(double[] direction) {
        double first = Double.MAX_VALUE;
        for (int row = 0; row < rows; row++) {
            if (direction[row] > LEAST_PIVOT) {
                first = Math.min(first, (Math.max(0, value[row]) + SLACK) / direction[row]);
            }
        }
        int leaving = -1;
        for (int row = 0; row < rows; row++) {
            if (direction[row] > LEAST_PIVOT
                    && Math.max(0, value[row]) / direction[row] <= first
                    && (leaving < 0 || direction[row] > direction[leaving])) {
                leaving = row;
            }
        }
        return leaving;
    }

    private void pivot(int entering, double[] direction, int leaving, double gain) {
        eliminate(direction, leaving);
        for (int k = 0; k < rows; k++) {
            dual[k] += gain * inverse[leaving][k];
        }
        if (basis[leaving] >= 0) {
            inBasis.clear(basis[leaving]);
        }
        if (entering >= 0) {
            inBasis.set(entering);
        }
        basis[leaving] = entering;
    }

    private void eliminate(double[] direction, int leaving) {
        double[] pivotLine = inverse[leaving];
        double pivot = direction[leaving];
        for (int k = 0; k < rows; k++) {
            pivotLine[k] /= pivot;
        }
        double step = value[leaving] / pivot;
        for (int row = 0; row < rows; row++) {
            double share = direction[row];
            if (share == 0 || row == leaving) {
                continue;
            }
            value[row] -= share * step;
            double[] line = inverse[row];
            for (int k = 0; k < rows; k++) {
                line[k] -= share * pivotLine[k];
            }
        }
        value[leaving] = step;
    }
}
