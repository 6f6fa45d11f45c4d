package dk.fleksbro.citizen;

import dk.fleksbro.consent.Part;
import dk.fleksbro.scale.Axis;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The six parts of a fleksjobbevis, in the order they are asked, with the fields each is typed in. */
public enum ProfilePart {
    OFFER(Part.OFFER, ProfileDraft.OFFER, ProfileDraft.TASK_KINDS),
    HOURS(
            Part.HOURS,
            ProfileDraft.HOURS_MIN,
            ProfileDraft.HOURS_MAX,
            ProfileDraft.WEEKDAYS,
            WorkingDayDraft.GOOD_DAY,
            WorkingDayDraft.BAD_DAY,
            ProfileDraft.ENERGY,
            WorkingDayDraft.EARLIEST_START,
            WorkingDayDraft.LATEST_END,
            WorkingDayDraft.INTENSITY,
            WorkingDayDraft.TRAVEL_MEANS,
            WorkingDayDraft.TRAVEL_MINUTES,
            ProfileDraft.RADIUS),
    NEEDS(Part.NEEDS, needs()),
    NEVER_TASKS(Part.NEVER_TASKS, ProfileDraft.NEVER_TASKS, ProfileDraft.NEVER_TEXT),
    GOALS(Part.GOALS, ProfileDraft.GOALS, ProfileDraft.GOAL_HOURS),
    WORKING_WITH_ME(Part.WORKING_WITH_ME, ProfileDraft.WORKING_WITH);

    /** How far its owner has come with a part. */
    public enum Status {
        NOT_BEGUN,
        BEGUN,
        DONE
    }

    private final Part part;
    private final List<String> fields;

    ProfilePart(Part part, String... fields) {
        this.part = part;
        this.fields = List.of(fields);
    }

    public Part part() {
        return part;
    }

    public List<String> fields() {
        return fields;
    }

    /** The draft field that says its owner has been through all of the part, whatever was skipped. */
    public String doneField() {
        return "done." + name();
    }

    public Status status(Map<String, String> texts) {
        boolean wrong = ProfileDraft.problems(texts).stream().anyMatch(problem -> fields.contains(problem.field()));
        if (texts.containsKey(doneField()) && !wrong) {
            return Status.DONE;
        }
        boolean typed =
                fields.stream().anyMatch(field -> !texts.getOrDefault(field, "").isBlank());
        return typed || texts.containsKey(doneField()) ? Status.BEGUN : Status.NOT_BEGUN;
    }

    private static String[] needs() {
        return Stream.concat(Stream.of(Axis.values()).map(ProfileDraft::field), Stream.of(ProfileDraft.NEEDS_TEXT))
                .toArray(String[]::new);
    }
}
