package dk.fleksbro.agreement;

import dk.fleksbro.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an agreement says: the fields that are filled in, in their stored form. It never changes; another text is another
 * content with another hash. Paths are {@code section.field}, in rows {@code section.NUMBER.field}.
 */
public final class Content {

    /** Typed into {@code section.NUMBER.removed}, it takes the row away; the texts stay in the draft, so it can come back. */
    public static final String REMOVED = "removed";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Template template;
    private final SortedMap<String, String> fields;
    private final String json;
    private final String hash;

    private Content(Template template, SortedMap<String, String> fields) {
        this.template = template;
        this.fields = fields;
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("template", template.id());
        whole.put("fields", fields);
        this.json = JSON.writeValueAsString(whole);
        this.hash = sha256(json);
    }

    /** From stored forms; unknown and empty fields are refused, they would be hashed and never seen. */
    public static Content of(Template template, Map<String, String> stored) {
        SortedMap<String, String> fields = new TreeMap<>();
        stored.forEach((path, value) -> {
            if (value.isEmpty() || template.fieldOf(path).isEmpty()) {
                throw new IllegalArgumentException("no field of the template, or empty: " + path);
            }
            fields.put(path, value);
        });
        return new Content(template, fields);
    }

    public static Content empty() {
        return of(Templates.current(), Map.of());
    }

    /** From what was stored; what has been read lately is not read again, for it never changes. */
    public static Content read(String json) {
        return ContentCache.get(json, Content::parsed);
    }

    private static Content parsed(String json) {
        var tree = JSON.readTree(json);
        Map<String, String> fields = new TreeMap<>();
        tree.get("fields")
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        Content content = of(Templates.find(tree.get("template").asString()), fields);
        if (!content.json.equals(json)) {
            throw new IllegalStateException("a stored agreement is not written as it would be now");
        }
        return content;
    }

    /**
     * The same with what somebody has typed laid over it; removed rows and emptied fields go. Only when
     * {@link #problems} finds none.
     */
    public Content with(Map<String, String> typed) {
        SortedMap<String, String> now = new TreeMap<>(fields);
        Set<String> removed = typed.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("." + REMOVED) && "yes".equals(entry.getValue()))
                .map(entry -> entry.getKey().substring(0, entry.getKey().length() - REMOVED.length()))
                .collect(Collectors.toSet());
        typed.forEach((path, text) -> template.fieldOf(path).ifPresent(field -> {
            if (text.isBlank()) {
                now.remove(path);
            } else {
                now.put(path, FieldValue.stored(field, text).orElseThrow());
            }
        }));
        now.keySet().removeIf(path -> removed.stream().anyMatch(path::startsWith));
        return of(template, now);
    }

    /** What of the typed texts can't be read. */
    public static List<Problem> problems(Template template, Map<String, String> typed) {
        List<Problem> problems = new ArrayList<>();
        typed.forEach((path, text) -> template.fieldOf(path).ifPresent(field -> FieldValue.check(field, text).stream()
                .filter(finding -> finding.isError())
                .limit(1)
                .forEach(finding -> problems.add(new Problem(path, finding.sentence())))));
        return problems;
    }

    public Template template() {
        return template;
    }

    /** The stored form, or an empty text. */
    public String get(String path) {
        return fields.getOrDefault(path, "");
    }

    public boolean has(String path) {
        return fields.containsKey(path);
    }

    /** All that is filled in, in the order of the paths. */
    public SortedMap<String, String> fields() {
        return java.util.Collections.unmodifiableSortedMap(fields);
    }

    /** The numbers of the rows a section has, in the order they were added. */
    public List<Integer> rows(String section) {
        SortedSet<Integer> rows = new TreeSet<>();
        int start = section.length() + 1;
        // all paths that begin with the section and a dot: '/' comes right after '.'
        for (String path : fields.subMap(section + ".", section + "/").keySet()) {
            int end = path.indexOf('.', start);
            if (end > 0) {
                rows.add(Integer.valueOf(path.substring(start, end)));
            }
        }
        return List.copyOf(rows);
    }

    /** The sections in which the two differ. */
    public Set<String> changedSections(Content other) {
        Set<String> paths = new TreeSet<>(fields.keySet());
        paths.addAll(other.fields.keySet());
        return paths.stream()
                .filter(path -> !get(path).equals(other.get(path)))
                .map(path -> path.substring(0, path.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text that is stored and hashed. */
    public String json() {
        return json;
    }

    /** SHA-256 of {@link #json()}, in hexadecimal. */
    public String hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && content.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
