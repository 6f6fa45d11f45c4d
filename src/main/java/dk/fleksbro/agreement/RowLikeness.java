package dk.fleksbro.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which row of one content is which of another. A row is known by the field that names it (a task by its title); the other
 * fields and the number only help where names are alike or have been changed.
 */
final class RowLikeness {

    private static final double SAME_NAME = 10;
    private static final double ALIKE_NAME = 5;
    private static final double LITTLE_ALIKE = 0.3;

    private record Pair(int before, int after, double score) {}

    private RowLikeness() {}

    static Map<Integer, Integer> pairs(Section section, Content before, Content after) {
        List<Pair> possible = new ArrayList<>();
        for (int b : before.rows(section.key())) {
            Map<String, String> was = Difference.row(section, before, b);
            for (int a : after.rows(section.key())) {
                double score = score(section, was, Difference.row(section, after, a), a == b);
                if (score > 0) {
                    possible.add(new Pair(b, a, score));
                }
            }
        }
        possible.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparing(pair -> Math.abs(pair.before() - pair.after()))
                .thenComparing(Pair::before)
                .thenComparing(Pair::after));
        Map<Integer, Integer> pairs = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : possible) {
            if (!pairs.containsKey(pair.before()) && !taken.contains(pair.after())) {
                pairs.put(pair.before(), pair.after());
                taken.add(pair.after());
            }
        }
        return pairs;
    }

    private static double score(Section section, Map<String, String> was, Map<String, String> is, boolean sameNumber) {
        Field naming = section.row().stream()
                .filter(Field::required)
                .findFirst()
                .orElseGet(() -> section.row().getFirst());
        long equal = was.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(naming.key()))
                .filter(entry -> entry.getValue().equals(is.get(entry.getKey())))
                .count();
        double little = (sameNumber ? 0.5 : 0);
        double name = name(was.getOrDefault(naming.key(), ""), is.getOrDefault(naming.key(), ""));
        if (name > 0) {
            return name + equal + little;
        }
        // another name: the same row only in the same place and with at least half of the rest as it was
        int others = Math.max(was.size(), is.size()) - 1;
        return sameNumber && equal > 0 && equal * 2 >= others ? equal / 10.0 + little : 0;
    }

    private static double name(String was, String is) {
        if (was.equals(is)) {
            return was.isEmpty() ? 0 : SAME_NAME;
        }
        Set<String> before = words(was);
        Set<String> both = new HashSet<>(before);
        Set<String> after = words(is);
        both.retainAll(after);
        Set<String> all = new HashSet<>(before);
        all.addAll(after);
        double alike = all.isEmpty() ? 0 : (double) both.size() / all.size();
        return alike >= LITTLE_ALIKE ? ALIKE_NAME * alike : 0;
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
