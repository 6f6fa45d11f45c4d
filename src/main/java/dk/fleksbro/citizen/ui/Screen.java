package dk.fleksbro.citizen.ui;

import dk.fleksbro.citizen.ProfileDraft;
import dk.fleksbro.citizen.ProfilePart;
import dk.fleksbro.citizen.WorkingDayDraft;
import dk.fleksbro.scale.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One screen of the wizard: at most three questions, because its reader may have little energy.
 *
 * @param slug its end of the address
 * @param number which screen of its part it is, of {@code count}
 */
record Screen(String slug, ProfilePart part, int number, int count, List<String> fields) {

    private static final int AT_MOST = 3;

    static final List<Screen> ALL = all();

    static Optional<Screen> find(String slug) {
        return ALL.stream().filter(screen -> screen.slug.equals(slug)).findFirst();
    }

    static Screen first(ProfilePart part) {
        return ALL.stream().filter(screen -> screen.part == part).findFirst().orElseThrow();
    }

    /** Where a field is asked. */
    static Screen of(String field) {
        return ALL.stream()
                .filter(screen -> screen.fields.contains(field))
                .findFirst()
                .orElseThrow();
    }

    Optional<Screen> previous() {
        int index = ALL.indexOf(this);
        return index == 0 ? Optional.empty() : Optional.of(ALL.get(index - 1));
    }

    Optional<Screen> next() {
        int index = ALL.indexOf(this) + 1;
        return index == ALL.size() ? Optional.empty() : Optional.of(ALL.get(index));
    }

    /** The first screen of the part after this one. */
    Optional<Screen> nextPart() {
        return part.ordinal() + 1 == ProfilePart.values().length
                ? Optional.empty()
                : Optional.of(first(ProfilePart.values()[part.ordinal() + 1]));
    }

    boolean isLastOfPart() {
        return number == count;
    }

    String path() {
        return "bevis/" + slug;
    }

    private static List<Screen> all() {
        List<Screen> screens = new ArrayList<>();
        screens.addAll(
                part(ProfilePart.OFFER, "tilbud", List.of(List.of(ProfileDraft.OFFER, ProfileDraft.TASK_KINDS))));
        screens.addAll(part(
                ProfilePart.HOURS,
                "timer",
                List.of(
                        List.of(ProfileDraft.HOURS_MIN, ProfileDraft.HOURS_MAX, ProfileDraft.WEEKDAYS),
                        List.of(WorkingDayDraft.GOOD_DAY, WorkingDayDraft.BAD_DAY, ProfileDraft.ENERGY),
                        List.of(WorkingDayDraft.EARLIEST_START, WorkingDayDraft.LATEST_END, WorkingDayDraft.INTENSITY),
                        List.of(WorkingDayDraft.TRAVEL_MEANS, WorkingDayDraft.TRAVEL_MINUTES, ProfileDraft.RADIUS))));
        screens.addAll(part(ProfilePart.NEEDS, "behov", needs()));
        screens.addAll(part(
                ProfilePart.NEVER_TASKS,
                "kan-ikke",
                List.of(List.of(ProfileDraft.NEVER_TASKS, ProfileDraft.NEVER_TEXT))));
        screens.addAll(part(ProfilePart.GOALS, "maal", List.of(List.of(ProfileDraft.GOALS, ProfileDraft.GOAL_HOURS))));
        screens.addAll(part(ProfilePart.WORKING_WITH_ME, "samarbejde", List.of(List.of(ProfileDraft.WORKING_WITH))));
        return List.copyOf(screens);
    }

    private static List<Screen> part(ProfilePart part, String slug, List<List<String>> pages) {
        List<Screen> screens = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String ending = pages.size() == 1 ? slug : slug + "-" + (i + 1);
            screens.add(new Screen(ending, part, i + 1, pages.size(), pages.get(i)));
        }
        return screens;
    }

    private static List<List<String>> needs() {
        List<String> fields = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            fields.add(ProfileDraft.field(axis));
        }
        fields.add(ProfileDraft.NEEDS_TEXT);
        List<List<String>> pages = new ArrayList<>();
        for (int from = 0; from < fields.size(); from += AT_MOST) {
            pages.add(List.copyOf(fields.subList(from, Math.min(from + AT_MOST, fields.size()))));
        }
        return pages;
    }
}
