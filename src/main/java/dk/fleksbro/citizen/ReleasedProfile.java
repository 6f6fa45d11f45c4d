package dk.fleksbro.citizen;

import dk.fleksbro.consent.Part;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a fleksjobbevis a reader may see, and nothing else: what is not released is not in here, so it cannot be
 * shown by mistake. The person is a candidate number until the name is released.
 */
public record ReleasedProfile(
        int candidateNo,
        Optional<String> name,
        Optional<Contact> contact,
        Optional<Offer> offer,
        Optional<Hours> hours,
        Optional<Needs> needs,
        Optional<NeverTasks> neverTasks,
        Optional<Goals> goals,
        Optional<String> workingWith) {

    public record Contact(String phone) {}

    public record Offer(String text, Set<TaskKind> taskKinds) {}

    public record Hours(WeeklyHours min, WeeklyHours max, Weekdays weekdays, int radiusKm, String energy) {}

    public record Needs(Map<Axis, Level> levels, String text) {}

    public record NeverTasks(Set<TaskKind> taskKinds, String text) {}

    public record Goals(String text, @Nullable Integer minutes) {}

    public static ReleasedProfile of(FlexJobProfile profile, CitizenRow citizen, Set<Part> visible) {
        return new ReleasedProfile(
                citizen.candidateNo(),
                when(visible, Part.NAME, citizen.name()),
                when(visible, Part.CONTACT, new Contact(citizen.phone())),
                when(visible, Part.OFFER, new Offer(profile.offer(), profile.taskKinds())),
                when(
                        visible,
                        Part.HOURS,
                        new Hours(
                                profile.hoursMin(),
                                profile.hoursMax(),
                                profile.weekdays(),
                                profile.radiusKm(),
                                // how the day goes tells of health: it is shown with the needs, never before
                                visible.contains(Part.NEEDS) ? profile.energy() : "")),
                when(visible, Part.NEEDS, new Needs(profile.needs(), profile.needsText())),
                when(visible, Part.NEVER_TASKS, new NeverTasks(profile.neverTasks(), profile.neverText())),
                when(visible, Part.GOALS, new Goals(profile.goals(), profile.goalMinutes())),
                when(visible, Part.WORKING_WITH_ME, profile.workingWith()));
    }

    static ReleasedProfile nothing(int candidateNo) {
        return new ReleasedProfile(
                candidateNo,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static <T> Optional<T> when(Set<Part> visible, Part part, T value) {
        return visible.contains(part) ? Optional.of(value) : Optional.empty();
    }
}
