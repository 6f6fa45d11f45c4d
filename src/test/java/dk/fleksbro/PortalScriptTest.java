package dk.fleksbro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the one command says when the machine lacks something. */
class PortalScriptTest {

    private static final String SYSTEM_PATH = "/usr/bin:/bin";

    @TempDir
    private Path machine;

    @Test
    void without_a_jdk_it_says_so_in_one_sentence() throws IOException {
        Answer answer = run(Map.of("PATH", pathWithout("java")), "run");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text()).contains("JDK 25", "found none", "JAVA_HOME").hasLineCount(1);
    }

    @Test
    void a_jdk_that_is_too_old_is_named_with_its_version() throws IOException {
        Path jdk = jdk("21.0.4");
        Answer answer = run(Map.of("JAVA_HOME", jdk.toString(), "PATH", pathWithout("java")), "run");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text()).contains("JDK 25", "Java 21", jdk.toString()).hasLineCount(1);
    }

    @Test
    void without_maven_it_says_what_to_install() throws IOException {
        Answer answer = run(Map.of("JAVA_HOME", jdk("25.0.1").toString(), "PATH", pathWithout("mvn")), "test");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text()).contains("mvn is not on the PATH");
    }

    @Test
    void an_unknown_word_is_answered_with_the_words_it_knows() throws IOException {
        Answer answer = run(Map.of("PATH", SYSTEM_PATH), "dance");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text())
                .contains("./portal run", "test", "plan INSTANCE.json", "bench start|followup|board|fair|matching")
                .hasLineCount(1);
    }

    private record Answer(int exit, String text) {}

    private Answer run(Map<String, String> settings, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "./portal");
        builder.command().addAll(java.util.List.of(words));
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("HOME", machine.toString());
        builder.environment().put("FLEKSBRO_JVMS", machine.resolve("jvm").toString());
        builder.environment().putAll(settings);
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.onExit().join();
        return new Answer(process.exitValue(), text);
    }

    private Path jdk(String version) throws IOException {
        Path home = machine.resolve("jdk-" + version);
        for (String name : new String[] {"java", "javac"}) {
            Path program = home.resolve("bin").resolve(name);
            Files.createDirectories(program.getParent());
            Files.writeString(program, "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2025-01-01' >&2\n");
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
        return home;
    }

    /** The programs of the system, save one. */
    private String pathWithout(String missing) throws IOException {
        Path programs = machine.resolve("programs");
        Files.createDirectories(programs);
        for (String name : new String[] {
            "bash",
            "sh",
            "sed",
            "head",
            "readlink",
            "dirname",
            "find",
            "id",
            "mkdir",
            "rm",
            "cat",
            "grep",
            "awk",
            "chromium",
            "mariadbd"
        }) {
            for (String folder : SYSTEM_PATH.split(":")) {
                Path program = Path.of(folder, name);
                if (!name.equals(missing) && Files.exists(program) && Files.notExists(programs.resolve(name))) {
                    Files.createSymbolicLink(programs.resolve(name), program);
                }
            }
        }
        return programs.toString();
    }
}
