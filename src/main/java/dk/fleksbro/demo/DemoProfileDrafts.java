package dk.fleksbro.demo;

import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.MyProfile;
import dk.fleksbro.citizen.ProfileDraft;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fleksjobbeviser somebody has begun and put aside, each at another place. */
final class DemoProfileDrafts {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final DemoRows rows;
    private final DemoDays days;
    private final Chance chance;
    private final ProfileMaker profiles;

    DemoProfileDrafts(DemoRows rows, DemoDays days, Chance chance, ProfileMaker profiles) {
        this.rows = rows;
        this.days = days;
        this.chance = chance;
        this.profiles = profiles;
    }

    /** One in three has not begun at all. */
    void begin(DemoPerson person, int most, int howFar) {
        if (chance.percent(33)) {
            return;
        }
        Instant at = days.ago(chance.between(1, 30), chance);
        FlexJobProfile profile = profiles.make(person.citizen().id(), Pattern.any(chance), most, at);
        DraftKey key = MyProfile.draft(person.citizen().id());
        Map<String, String> typed = typed(profile);
        typed.entrySet().stream()
                .limit(2 + howFar % typed.size())
                .forEach(field -> rows.add(
                        DemoTable.DRAFT_FIELD,
                        key.form(),
                        key.subject(),
                        field.getKey(),
                        1,
                        field.getValue(),
                        person.citizen().account().value(),
                        person.citizen().name(),
                        JdbcTypes.utc(at)));
    }

    private static Map<String, String> typed(FlexJobProfile profile) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(ProfileDraft.OFFER, profile.offer());
        typed.put(
                ProfileDraft.TASK_KINDS,
                profile.taskKinds().stream().sorted().map(TaskKind::name).collect(Collectors.joining(",")));
        typed.put(ProfileDraft.HOURS_MIN, WeeklyHours.show(profile.hoursMin().minutes(), DANISH));
        typed.put(ProfileDraft.HOURS_MAX, WeeklyHours.show(profile.hoursMax().minutes(), DANISH));
        typed.put(ProfileDraft.WEEKDAYS, profile.weekdays().text());
        typed.put(ProfileDraft.RADIUS, String.valueOf(profile.radiusKm()));
        typed.put(ProfileDraft.ENERGY, profile.energy());
        for (Axis axis : Axis.values()) {
            Level level = profile.needs().get(axis);
            if (level != null) {
                typed.put(ProfileDraft.field(axis), level.name());
            }
        }
        return typed;
    }
}
