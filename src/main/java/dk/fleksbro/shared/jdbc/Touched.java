package dk.fleksbro.shared.jdbc;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Marks of rows, made of their {@code version} and {@code touched_at}: each write makes them greater, whoever wrote. */
public final class Touched {

    private Touched() {}

    /** An expression for the mark of a row that is joined from several tables. */
    public static String mark(String... tables) {
        return Arrays.stream(tables)
                .map(table -> table + ".version + cast(unix_timestamp(" + table
                        + ".touched_at) * 1000000 as unsigned integer)")
                .collect(Collectors.joining(" + "));
    }

    /** A condition: the row was written in the last {@code :micros} microseconds. */
    public static String lately(String table) {
        return table + ".touched_at >= current_timestamp(6) - interval :micros microsecond";
    }
}
