package dk.fleksbro.fair;

import java.util.List;
import java.util.Optional;

/**
 * The plans of a fair.
 *
 * @param versions the newest first
 * @param sheet the one that is read; empty while there is none, or it is being made
 */
public record PlanPage(
        JobFair fair, List<PlanVersion> versions, Optional<PlanVersion> shown, Optional<PlanSheet> sheet) {

    public PlanPage {
        versions = List.copyOf(versions);
    }

    /** The number of the newest plan; 0 while there is none. */
    public int newest() {
        return versions.isEmpty() ? 0 : versions.getFirst().number();
    }

    public boolean showsNewest() {
        return shown.isPresent() && shown.get().number() == newest();
    }

    public boolean isWorking() {
        return !versions.isEmpty() && versions.getFirst().status().isWorking();
    }
}
