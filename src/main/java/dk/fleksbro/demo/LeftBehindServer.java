package dk.fleksbro.demo;

import dk.fleksbro.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A database server that outlived its portal. Only the one that runs our program name with our data folder and our process
 * file on its command line is ours to end; the handle compares the start time too, so a process number that has been used
 * again is never hit.
 */
final class LeftBehindServer {

    private static final int SECONDS_TO_STOP = 90;

    private LeftBehindServer() {}

    static void end(DatabaseFolder place) {
        Optional<ProcessHandle> found = ProcessHandle.allProcesses()
                .filter(process -> isOurs(process, place))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle server = found.get();
        server.destroy();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_STOP);
        // asked by its command line, not by its number: where nobody reaps orphans, the number of a dead one stays
        while (isOurs(server, place)) {
            if (System.nanoTime() > end || Thread.interrupted()) {
                throw new CannotStart("A database server from an earlier run (process " + server.pid()
                        + ") still works on " + place.data() + "; wait until it has ended, then try again.");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private static boolean isOurs(ProcessHandle process, DatabaseFolder place) {
        List<String> command = commandLine(process);
        return Path.of(command.getFirst()).endsWith("mariadbd")
                && command.contains("--datadir=" + place.data())
                && command.contains("--pid-file=" + place.pidFile());
    }

    private static List<String> commandLine(ProcessHandle process) {
        try {
            return List.of(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .split("\0", -1));
        } catch (IOException e) {
            return List.of("");
        }
    }
}
