package dk.fleksbro.demo;

import dk.fleksbro.document.KeyFile;
import dk.fleksbro.shared.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The folder of one local portal: its database, its log and the mail it would have sent. One portal at a time holds it. */
final class PortalFolder {

    /** A lock nobody refers to any more is given back by the garbage collector. */
    private static final List<FileLock> HELD = new CopyOnWriteArrayList<>();

    private final Path root;

    private PortalFolder(Path root) {
        this.root = root;
    }

    static PortalFolder take(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new CannotStart("A portal already runs on the folder " + root
                        + "; stop that one first, or set FLEKSBRO_HOME to another folder.");
            }
            HELD.add(lock);
            return new PortalFolder(root);
        } catch (IOException e) {
            throw new CannotStart("The folder " + root + " cannot be used: " + e + ".", e);
        }
    }

    Path root() {
        return root;
    }

    Path log() {
        return root.resolve("portal.log");
    }

    Path mail() {
        return root.resolve("mail");
    }

    /** The keys for received files; made the first time, and kept when all else starts over. */
    Path keys() {
        return KeyFile.ensure(root.resolve("keys.json"));
    }

    /** Deletes what earlier runs have left, and nothing else that may lie here. */
    void startOver() {
        EmbeddedDatabase.remove(root);
        DatabaseFolder.deleteTree(mail());
        DatabaseFolder.deleteTree(log());
    }
}
