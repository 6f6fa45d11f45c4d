package dk.fleksbro.document;

/** A file that has been looked through and may be kept. Only {@link FileCheck} makes one. */
public final class CheckedFile {

    private final String name;
    private final FileType type;
    private final byte[] content;

    CheckedFile(String name, FileType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    public int size() {
        return content.length;
    }

    /** Not a copy, for it may be large: it goes from the check to the vault. */
    byte[] content() {
        return content;
    }
}
