package dk.fleksbro.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken in: those a person scans or photographs a paper to. */
public enum FileType {
    PDF("application/pdf", List.of("pdf"), new int[] {'%', 'P', 'D', 'F', '-'}),
    JPEG("image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif"), new int[] {0xff, 0xd8, 0xff}),
    PNG("image/png", List.of("png"), new int[] {0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a});

    private final String mediaType;
    private final List<String> endings;
    private final int[] beginning;

    FileType(String mediaType, List<String> endings, int[] beginning) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return endings.getFirst();
    }

    /** By what the file holds, whatever it is called. */
    static Optional<FileType> of(byte[] content) {
        for (FileType type : values()) {
            if (type.begins(content)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    boolean mayBeCalled(String ending) {
        return ending.isEmpty() || endings.contains(ending.toLowerCase(Locale.ROOT));
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((content[i] & 0xff) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
