package dk.fleksbro.demo;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Full names by chance, no two alike, with an address at example.org and a phone number nobody can have. */
final class DemoNames {

    private static final int OTHER_ORIGIN = 11;

    private final Chance chance;
    private final List<String> women;
    private final List<String> men;
    private final List<String> last;
    private final List<List<List<String>>> others;
    private final Set<String> taken = new HashSet<>();
    private int phone;

    DemoNames(Chance chance) {
        DemoTexts names = DemoTexts.read("navne.txt");
        this.chance = chance;
        this.women = names.words("kvinder");
        this.men = names.words("mænd");
        this.last = names.words("efternavne");
        this.others = names.lines("andre").stream()
                .map(line -> Arrays.stream(line.split("\\s*\\|\\s*", -1))
                        .map(part -> List.of(part.split(" ", -1)))
                        .toList())
                .toList();
    }

    String next() {
        String name;
        do {
            name = name();
        } while (!taken.add(local(name)));
        return name;
    }

    private String name() {
        boolean woman = chance.percent(55);
        if (chance.percent(OTHER_ORIGIN)) {
            List<List<String>> origin = chance.of(others);
            return chance.of(origin.get(woman ? 0 : 1)) + " " + chance.of(origin.get(2));
        }
        String family = chance.of(last);
        String middle = chance.percent(25) ? chance.of(last) + " " : "";
        return chance.of(woman ? women : men) + " " + (middle.equals(family + " ") ? "" : middle) + family;
    }

    static String email(String name) {
        return local(name) + "@example.org";
    }

    /**
     * In Denmark numbers that begin with 37 are for machines only and have 12 digits; as a phone number of 8 digits it is
     * well formed and belongs to nobody.
     */
    String phone() {
        phone++;
        return "37%06d".formatted(phone);
    }

    private static String local(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ł", "l")
                .replace("ı", "i");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", ".");
    }
}
