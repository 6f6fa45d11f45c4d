package dk.fleksbro.citizen;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fleksjobber and the fleksjobbevis in use as one row, needs included, for a statement that has to tell more at once:
 * {@code select} {@link #ALL} {@link #FROM}. Raw data like {@link ProfileService#profile}.
 */
public final class ProfileColumns {

    private static final String NEEDS =
            ", (select group_concat(n.axis, ':', n.tolerates) from profile_need n where n.citizen_id = p.citizen_id) as needs";

    public static final String ALL = Citizens.COLUMNS + ", " + StoredProfile.COLUMNS + NEEDS;

    /** The same without what nothing is reckoned from, to be read by the hundred thousand. */
    static final String WITHOUT_WORDS = Citizens.COLUMNS + ", " + StoredProfile.WITHOUT_WORDS + NEEDS;

    /** Everybody, those without a fleksjobbevis too. */
    public static final String FROM = " from citizen left join flex_job_profile p on p.citizen_id = citizen.id"
            + " left join profile_need_text t on t.citizen_id = citizen.id ";

    private ProfileColumns() {}

    public static CitizenRow citizen(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Citizens.ROW.mapRow(row, 0));
    }

    /** Empty for who has none in use. */
    public static Optional<FlexJobProfile> profile(ResultSet row) throws SQLException {
        @Nullable UUID citizen = JdbcTypes.uuidOrNull(row, "citizen_id");
        return citizen == null
                ? Optional.empty()
                : Optional.of(StoredProfile.read(row, Map.of(citizen, needs(row.getString("needs")))));
    }

    private static Map<Axis, Level> needs(@Nullable String listed) {
        Map<Axis, Level> needs = new EnumMap<>(Axis.class);
        if (listed != null) {
            Arrays.stream(listed.split(",", -1)).forEach(need -> {
                int colon = need.indexOf(':');
                needs.put(Axis.valueOf(need.substring(0, colon)), Level.of(need.charAt(colon + 1) - '0'));
            });
        }
        return needs;
    }
}
