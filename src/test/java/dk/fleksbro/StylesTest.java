package dk.fleksbro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StylesTest {

    private static final Path STYLES = Path.of("frontend/css");

    @Test
    void every_style_sheet_is_used_and_closes_what_it_opens() throws IOException {
        String main = Files.readString(Path.of("frontend/styles.css"));
        for (Path sheet : sheets()) {
            assertThat(main).contains("css/" + sheet.getFileName());
            int open = 0;
            for (char letter :
                    Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "").toCharArray()) {
                open += letter == '{' ? 1 : letter == '}' ? -1 : 0;
                // a media query with rules in it, and no deeper
                assertThat(open).as(sheet.toString()).isBetween(0, 2);
            }
            assertThat(open).as(sheet.toString()).isZero();
        }
    }

    private static List<Path> sheets() throws IOException {
        try (var files = Files.list(STYLES)) {
            return files.sorted().toList();
        }
    }
}
