package dk.fleksbro.matching;

import dk.fleksbro.citizen.ProfileDraft;
import dk.fleksbro.citizen.WorkingDayDraft;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.shared.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The question of the fleksjobbevis that a reason rests on.
 *
 * @param axis the axis it asks about, where the point is about one
 */
public record Question(TermKind term, @Nullable Axis axis) {

    public static Question of(Reason reason) {
        return new Question(reason.term(), reason.axis());
    }

    /** By its end of the address; nothing where there is no such question. */
    public static Optional<Question> find(String slug) {
        Stream<Question> ofAxes = Stream.of(Axis.values()).map(axis -> new Question(TermKind.of(axis), axis));
        Stream<Question> others = Stream.of(TermKind.values())
                .map(term -> new Question(term, null))
                .filter(question -> !question.fields().isEmpty());
        return Stream.concat(ofAxes, others)
                .filter(question -> question.slug().equals(slug))
                .findFirst();
    }

    public String slug() {
        return (axis == null ? term.name() : axis.name())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    /** What it is about, in a word or two. */
    public Sentence about() {
        return axis == null ? Sentence.of("weights.term." + term.name()) : Phrases.name(axis);
    }

    /** Where it is answered. */
    public List<String> fields() {
        if (axis != null) {
            return List.of(ProfileDraft.field(axis));
        }
        return switch (term) {
            case HOURS -> List.of(ProfileDraft.HOURS_MIN, ProfileDraft.HOURS_MAX, WorkingDayDraft.INTENSITY);
            case GOOD_DAY -> List.of(WorkingDayDraft.GOOD_DAY, WorkingDayDraft.BAD_DAY);
            case GROWTH -> List.of(ProfileDraft.GOAL_HOURS);
            case DAYS -> List.of(ProfileDraft.WEEKDAYS);
            case TIME_OF_DAY -> List.of(WorkingDayDraft.EARLIEST_START, WorkingDayDraft.LATEST_END);
            case TRAVEL -> List.of(WorkingDayDraft.TRAVEL_MEANS, WorkingDayDraft.TRAVEL_MINUTES, ProfileDraft.RADIUS);
            case TASK -> List.of(ProfileDraft.TASK_KINDS, ProfileDraft.NEVER_TASKS);
            case AXIS_TIME, AXIS_BODY, AXIS_SURROUNDINGS, AXIS_PEOPLE, AXIS_STRUCTURE -> List.of();
        };
    }

    /** The reasons that rest on it. */
    public List<Reason> among(Fit fit) {
        return fit.reasons().stream().filter(reason -> of(reason).equals(this)).toList();
    }
}
