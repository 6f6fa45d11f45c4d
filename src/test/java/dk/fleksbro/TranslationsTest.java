package dk.fleksbro;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on screen stands in both languages. */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String KEY = "\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"";
    /** Where a whole key stands as a literal: the first argument of what says a text. */
    private static final Pattern SAID = Pattern.compile(
            "(?:Texts\\.text\\(|Sentence\\.of\\(|Finding\\.(?:error|warning)\\(|Problem\\.of\\([^;()]*?,|@Menu\\([^)]*title = )\\s*"
                    + KEY + "\\s*[,)]");

    private final Map<String, String> danish = read("da");
    private final Map<String, String> english = read("en");

    private static Map<String, String> read(String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(
                    BUNDLES.resolve("translations_" + language + ".properties"), StandardCharsets.UTF_8)) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    String twice = texts.put(line.substring(0, equals), line.substring(equals + 1));
                    assertThat(twice)
                            .as("%s stands twice in %s", line.substring(0, equals), language)
                            .isNull();
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    @Test
    void both_languages_have_the_same_keys_in_the_same_order() {
        assertThat(english.keySet().stream().toList())
                .isEqualTo(danish.keySet().stream().toList());
    }

    @Test
    void no_text_is_empty() {
        assertThat(danish.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void the_gaps_are_the_same_and_can_be_filled() {
        for (String key : danish.keySet()) {
            assertThat(gaps(english.getOrDefault(key, ""))).as(key).isEqualTo(gaps(danish.get(key)));
        }
        Stream.of(danish, english)
                .forEach(bundle -> bundle.forEach((key, text) -> {
                    if (!gaps(text).isEmpty()) {
                        assertThat(text)
                                .as("an ASCII apostrophe swallows gaps: %s", key)
                                .doesNotContain("'");
                        assertThat(new MessageFormat(text, Locale.ROOT).toPattern())
                                .as(key)
                                .isNotEmpty();
                    }
                }));
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        Matcher gap = Pattern.compile("\\{(\\d)").matcher(text);
        while (gap.find()) {
            gaps.add(gap.group(1));
        }
        return gaps;
    }

    @Test
    void every_key_said_in_the_code_has_a_text() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher said = SAID.matcher(Files.readString(file));
                while (said.find()) {
                    if (!danish.containsKey(said.group(1))) {
                        missing.add(said.group(1) + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_rule_a_user_can_meet_has_a_sentence() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dk.fleksbro");
        List<JavaClass> rules = classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .toList();
        assertThat(rules).isNotEmpty();
        for (JavaClass type : rules) {
            for (Object rule : type.reflect().getEnumConstants()) {
                assertThat(danish).containsKey("rule." + ((Rule) rule).name());
            }
        }
    }

    @Test
    void every_notice_and_every_mail_has_words() {
        for (NoticeKind kind : NoticeKind.values()) {
            if (kind == NoticeKind.INVITATION || kind == NoticeKind.NEW_PASSWORD) {
                assertThat(danish).containsKeys("mail." + kind + ".subject", "mail." + kind + ".body");
            } else {
                assertThat(danish).containsKey("notice." + kind);
            }
        }
    }
}
