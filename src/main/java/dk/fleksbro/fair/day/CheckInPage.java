package dk.fleksbro.fair.day;

import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.day.Presence.Status;
import dk.fleksbro.shared.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fair as the desk at the door sees it.
 *
 * @param people by the number of the card
 * @param workplaces by name
 * @param refusal why nobody can be checked in now
 */
public record CheckInPage(JobFair fair, List<Expected> people, List<Expected> workplaces, Optional<Sentence> refusal) {

    /**
     * Somebody who said yes.
     *
     * @param card 0 for a workplace
     * @param name empty for a fleksjobber: the list of who is missing is of numbers
     * @param status null for who has not come yet
     */
    public record Expected(
            UUID guest, long card, String name, @Nullable Status status) {

        public boolean isHere() {
            return status == Status.HERE;
        }

        /** Expected still: those who have left or do not come are not. */
        public boolean isMissing() {
            return status == null || status == Status.LATE;
        }
    }

    public CheckInPage {
        people = List.copyOf(people);
        workplaces = List.copyOf(workplaces);
    }

    public long here() {
        return people.stream().filter(Expected::isHere).count();
    }

    public List<Expected> missing() {
        return people.stream().filter(Expected::isMissing).toList();
    }
}
