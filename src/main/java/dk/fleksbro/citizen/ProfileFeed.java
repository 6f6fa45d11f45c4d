package dk.fleksbro.citizen;

import dk.fleksbro.shared.jdbc.Feed;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.shared.jdbc.Touched;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody with a fleksjobbevis in use, without its words. */
@Component
public class ProfileFeed implements Feed<ProfileRow> {

    private static final int ROWS_AT_ONCE = 1000;
    private static final String MARK = Touched.mark("citizen", "p");
    private static final String IN_USE = " from flex_job_profile p join citizen on citizen.id = p.citizen_id ";
    private static final String ROWS = "select " + ProfileColumns.WITHOUT_WORDS + ", " + MARK + " as mark" + IN_USE;

    private final JdbcClient jdbc;

    ProfileFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void all(Consumer<Marked<ProfileRow>> each) {
        jdbc.sql(ROWS).withFetchSize(ROWS_AT_ONCE).query(row -> {
            each.accept(read(row));
        });
    }

    @Override
    public List<Marked<ProfileRow>> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(ROWS + "where p.citizen_id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> read(row))
                        .list();
    }

    @Override
    public Map<UUID, Long> touchedWithin(Duration time) {
        Map<UUID, Long> marks = new HashMap<>();
        String marked = "select citizen.id, " + MARK + " as mark" + IN_USE + "where ";
        jdbc.sql(marked + Touched.lately("p") + " union " + marked + Touched.lately("citizen"))
                .param("micros", time.toNanos() / 1000)
                .query(row -> {
                    marks.put(JdbcTypes.uuid(row, "id"), row.getLong("mark"));
                });
        return marks;
    }

    private static Marked<ProfileRow> read(ResultSet row) throws SQLException {
        CitizenRow citizen = ProfileColumns.citizen(row);
        FlexJobProfile profile = ProfileColumns.profile(row).orElseThrow();
        return new Marked<>(citizen.id().value(), row.getLong("mark"), new ProfileRow(citizen, profile));
    }
}
