package dk.fleksbro.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers the rows of all tables and writes them many at a time: thousands of rows are too many for one by one. */
final class DemoRows {

    private static final int AT_ONCE = 400;

    private final Map<DemoTable, List<@Nullable Object[]>> rows = new EnumMap<>(DemoTable.class);

    void add(DemoTable table, @Nullable Object... values) {
        if (values.length != table.width()) {
            throw new IllegalArgumentException(table + " has " + table.width() + " columns, not " + values.length);
        }
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(values);
    }

    int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    void write(JdbcClient jdbc) {
        rows.forEach((table, all) -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                write(jdbc, table, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            }
        });
    }

    private static void write(JdbcClient jdbc, DemoTable table, List<@Nullable Object[]> some) {
        String one = "(" + "?, ".repeat(table.width() - 1) + "?)";
        String sql = "insert into " + table.name().toLowerCase(Locale.ROOT) + " (" + table.columns() + ") values "
                + (one + ", ").repeat(some.size() - 1) + one;
        List<@Nullable Object> values = new ArrayList<>();
        some.forEach(row -> values.addAll(Arrays.asList(row)));
        jdbc.sql(sql).params(values).update();
    }
}
