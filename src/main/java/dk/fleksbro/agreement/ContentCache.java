package dk.fleksbro.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The contents read lately, by their whole text: a text that differs in one letter is another content and is read and checked
 * anew. Bounded, the one not asked for longest goes first.
 */
final class ContentCache {

    /** Some twenty kilobytes each. */
    static final int MOST = 512;

    private static final float LOAD = 0.75f;

    private static final Map<String, Content> READ = Collections.synchronizedMap(new LinkedHashMap<>(MOST, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Content> eldest) {
            return size() > MOST;
        }
    });

    private ContentCache() {}

    static Content get(String json, Function<String, Content> read) {
        Content known = READ.get(json);
        if (known != null) {
            return known;
        }
        // read outside the lock: two that read the same at once come to the same
        Content content = read.apply(json);
        // the content's own text is the key, so that one of them is kept and not two
        READ.put(content.json(), content);
        return content;
    }

    static int size() {
        return READ.size();
    }
}
