package dk.fleksbro.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The templates there are, read from {@code agreement/ID.json} on the class path. */
public final class Templates {

    public static final String CURRENT = "tillaegsaftale-1";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Template> READ = new ConcurrentHashMap<>();

    private Templates() {}

    public static Template current() {
        return find(CURRENT);
    }

    public static Template find(String id) {
        if (!id.matches("[a-z]+-[0-9]+")) {
            throw new IllegalArgumentException("no such template");
        }
        return READ.computeIfAbsent(id, Templates::read);
    }

    private static Template read(String id) {
        try (InputStream in = Templates.class.getResourceAsStream("/agreement/" + id + ".json")) {
            return JSON.readValue(Objects.requireNonNull(in, id), Template.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
