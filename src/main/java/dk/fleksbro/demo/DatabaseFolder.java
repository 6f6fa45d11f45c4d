package dk.fleksbro.demo;

import dk.fleksbro.shared.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an embedded server keeps its data, its log and its process number. The data are made under another name and moved
 * into place, so a start that was cut off leaves nothing that looks like a database.
 */
record DatabaseFolder(Path root) {

    static final String SCHEMA = "fleksbro";
    private static final List<String> ALWAYS_THERE = List.of("ibdata1", "ib_logfile0", "mysql", SCHEMA);

    Path data() {
        return root.resolve("database");
    }

    Path log() {
        return root.resolve("database.log");
    }

    Path pidFile() {
        return root.resolve("database.pid");
    }

    Path temporary() {
        return root.resolve("database.tmp");
    }

    private Path unfinished() {
        return root.resolve("database.new");
    }

    /** Makes the data on first use; otherwise looks whether they can be a database at all. */
    void prepare(ServerPrograms server) {
        try {
            Files.createDirectories(root);
            deleteTree(temporary());
            Files.createDirectories(temporary());
            if (Files.notExists(data())) {
                deleteTree(unfinished());
                Files.createDirectories(unfinished());
                server.makeData(unfinished(), log());
                Files.move(unfinished(), data(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new CannotStart("The folder " + root + " cannot be written to: " + e, e);
        }
        // the server would make a missing file anew and hide the loss
        if (ALWAYS_THERE.stream().map(data()::resolve).anyMatch(Files::notExists)) {
            throw damaged();
        }
    }

    CannotStart damaged() {
        return new CannotStart(
                "The data in " + data() + " cannot be opened; what the database server says stands in " + log()
                        + ". Nothing was deleted: put a copy of the folder back, or start over with ./portal run --fresh.");
    }

    void delete() {
        for (Path path : List.of(data(), unfinished(), temporary(), log(), pidFile())) {
            deleteTree(path);
        }
    }

    static void deleteTree(Path path) {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be deleted", e);
        }
    }
}
