package dk.fleksbro.fair.day;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What the clock in a browser is told, in the reader’s words: all it will show, one after the other. */
public final class FaceOfClock {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> WORDS = List.of(
            "paused", "minute-left", "sound-on", "sound-off", "sound-test", "sound-none", "left", "minutes", "seconds");

    private FaceOfClock() {}

    /** @param tellsTime whether the browser’s own clock is corrected by it; what it says is then another each time */
    public static String json(Optional<RoundClock> clock, Words words, Instant now, boolean tellsTime) {
        List<ClockReading> ahead = clock.map(kept -> kept.from(now)).orElse(List.of(ClockReading.NOT_BEGUN));
        Map<String, Object> face = new LinkedHashMap<>();
        if (tellsTime) {
            face.put("now", now.toEpochMilli());
        }
        face.put("paused", ahead.getFirst().paused());
        clock.flatMap(kept -> kept.left(now)).ifPresent(left -> face.put("left", left.toMillis()));
        face.put("ahead", ahead.stream().map(reading -> step(reading, words)).toList());
        Map<String, String> said = new LinkedHashMap<>();
        WORDS.forEach(word -> said.put(word, words.say("clock.word." + word)));
        face.put("words", said);
        return JSON.writeValueAsString(face);
    }

    private static Map<String, Object> step(ClockReading reading, Words words) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("phase", reading.phase().name());
        step.put("round", reading.round());
        Instant until = reading.until();
        if (until != null) {
            step.put("until", until.toEpochMilli());
        }
        step.put("title", title(reading, words));
        return step;
    }

    /** “Runde 3”, “Gå til bordene: runde 4” */
    public static String title(ClockReading reading, Words words) {
        return words.say("clock.phase." + reading.phase().name(), reading.round(), reading.round() + 1);
    }
}
