package dk.fleksbro.followup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the schedule there are, read from {@code followup/schedule-1.json} on the class path. */
public final class ScheduleRules {

    private record Table(List<ScheduleRule> rules) {}

    private static final List<ScheduleRule> ALL = read();

    private ScheduleRules() {}

    public static List<ScheduleRule> all() {
        return ALL;
    }

    private static List<ScheduleRule> read() {
        try (InputStream in = ScheduleRules.class.getResourceAsStream("/followup/schedule-1.json")) {
            return List.copyOf(JsonMapper.shared()
                    .readValue(Objects.requireNonNull(in), Table.class)
                    .rules());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
