package dk.fleksbro.fair;

import dk.fleksbro.citizen.ReleasedProfile;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.util.List;
import java.util.UUID;

/** Somebody of the other side, as far as the one who wishes may see them. */
public sealed interface WishTarget {

    UUID id();

    /** A workplace that comes to the fair, and the roles it brings. */
    record Stand(UUID id, String name, List<StandRole> roles) implements WishTarget {

        public Stand {
            roles = List.copyOf(roles);
        }
    }

    /** A vacant role as it is named in the list of a workplace. */
    record StandRole(FlexJobRoleId id, String title, WeeklyHours from, WeeklyHours to) {}

    /** A fleksjobber who comes, with what is released to the workplace and nothing else. */
    record Candidate(UUID id, ReleasedProfile person) implements WishTarget {}
}
