package dk.fleksbro.fair;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps in which a fleksjobber says what helps and what is too much: at most three things in each. */
public enum SeekerStep {
    HELP("hjaelp", SeekerDraft.COMPANION, SeekerDraft.TRANSPORT, SeekerDraft.INTERPRETER),
    TABLE("bord", SeekerDraft.WHEELCHAIR, SeekerDraft.QUIET, SeekerDraft.WALKING),
    TIME("tid", SeekerDraft.ARRIVES, SeekerDraft.LEAVES),
    STRENGTH("kraefter", SeekerDraft.DATES, SeekerDraft.ROW, SeekerDraft.REST);

    private final String path;
    private final List<String> fields;

    SeekerStep(String path, String... fields) {
        this.path = path;
        this.fields = List.of(fields);
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    public List<String> fields() {
        return fields;
    }

    public Optional<SeekerStep> next() {
        return Arrays.stream(values())
                .filter(step -> step.ordinal() == ordinal() + 1)
                .findFirst();
    }

    public static Optional<SeekerStep> ofPath(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }
}
