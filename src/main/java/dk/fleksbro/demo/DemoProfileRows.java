package dk.fleksbro.demo;

import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a fleksjobbevis in use and of what its owner has released. */
final class DemoProfileRows {

    /** After half a year its owner is asked whether it is still right. */
    private static final Duration OLD = Duration.ofDays(200);

    private final DemoRows rows;
    private final DemoDays days;
    private final Chance chance;

    DemoProfileRows(DemoRows rows, DemoDays days, Chance chance) {
        this.rows = rows;
        this.days = days;
        this.chance = chance;
    }

    void add(DemoPerson person, FlexJobProfile profile) {
        Integer goal = profile.goalMinutes();
        Rhythm rhythm = profile.rhythm();
        Instant old = profile.publishedAt().minus(OLD);
        Instant confirmed = chance.percent(20) && old.isAfter(person.since()) ? old : profile.publishedAt();
        rows.add(
                DemoTable.FLEX_JOB_PROFILE,
                profile.citizen().value(),
                1,
                profile.offer(),
                names(profile.taskKinds()),
                profile.hoursMin().minutes(),
                profile.hoursMax().minutes(),
                profile.weekdays().text(),
                profile.radiusKm(),
                profile.energy(),
                names(profile.neverTasks()),
                profile.neverText(),
                profile.goals(),
                goal,
                profile.workingWith(),
                JdbcTypes.utc(confirmed),
                JdbcTypes.utc(confirmed),
                rhythm.intensityPercent(),
                rhythm.goodDayMinutes(),
                rhythm.badDayMinutes(),
                rhythm.earliestStart(),
                rhythm.latestEnd(),
                names(profile.travel().means()),
                profile.travel().minutes());
        for (Axis axis : Axis.values()) {
            Level level = profile.needs().get(axis);
            if (level != null) {
                rows.add(DemoTable.PROFILE_NEED, profile.citizen().value(), axis.name(), level.value());
            }
        }
        if (!profile.needsText().isEmpty()) {
            rows.add(DemoTable.PROFILE_NEED_TEXT, profile.citizen().value(), profile.needsText());
        }
        if (person.releases()) {
            release(profile, confirmed.plus(Duration.ofMinutes(10)));
        }
    }

    /** Most do as the portal suggests: needs, name and phone only when both have said yes. */
    private void release(FlexJobProfile profile, Instant at) {
        boolean openAboutNeeds = chance.percent(30);
        for (Part part : Part.RELEASABLE) {
            boolean careful = part == Part.NEEDS || part == Part.NEVER_TASKS;
            boolean late = part == Part.NAME || part == Part.CONTACT || (careful && !openAboutNeeds);
            boolean keeps = chance.percent(careful ? 15 : part == Part.GOALS ? 10 : 2);
            if (keeps) {
                continue;
            }
            rows.add(
                    DemoTable.CONSENT,
                    chance.id(),
                    profile.citizen().value(),
                    part.name(),
                    (late ? Stage.MUTUAL : Stage.PRESENTED).name(),
                    Purpose.PRESENTATION.name(),
                    Consents.TEXT_VERSION,
                    JdbcTypes.utc(at),
                    careful && chance.percent(3) ? JdbcTypes.utc(days.ago(1, chance)) : null);
        }
    }

    private static <E extends Enum<E>> String names(Set<E> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
