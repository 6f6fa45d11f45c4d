package dk.fleksbro.agreement;

import dk.fleksbro.citizen.ReleasedProfile;
import dk.fleksbro.employer.ColleagueRow;
import dk.fleksbro.employer.WorkplaceRow;
import dk.fleksbro.matching.Trial;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleTask;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says when it begins: what the portal knows already, so that nobody types it again. Of the fleksjobbevis
 * only what its owner has released for this match; what does not fit a field of the template is left out.
 */
final class Prefill {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Template template;
    private final UnaryOperator<String> words;
    private final Map<String, String> stored = new TreeMap<>();

    /** @param words the Danish text of a key; an agreement is written in Danish */
    Prefill(Template template, UnaryOperator<String> words) {
        this.template = template;
        this.words = words;
    }

    Content content() {
        return Content.of(template, stored);
    }

    Prefill parties(
            WorkplaceRow workplace,
            Optional<ColleagueRow> contact,
            String citizenName,
            Optional<String> citizenPhone,
            String municipality) {
        put("parties.company", workplace.companyName());
        put("parties.cvr", workplace.cvr().digits());
        put("parties.p-number", workplace.pNumber().digits());
        put("parties.address", workplace.street() + ", " + town(workplace.postalCode()));
        if (!workplace.name().equals(workplace.companyName())) {
            put("parties.department", workplace.name());
        }
        contact.ifPresent(person -> {
            put("parties.leader", person.name());
            put("parties.leader-phone", person.phone());
            put("parties.leader-email", person.email());
        });
        put("parties.citizen", citizenName);
        citizenPhone.ifPresent(phone -> put("parties.citizen-phone", new PhoneNumber(phone).value()));
        put("parties.municipality", municipality);
        put("followup.interval", "2");
        return this;
    }

    Prefill consultant(String name, String email) {
        put("parties.consultant", name);
        put("parties.consultant-email", email);
        return this;
    }

    /** The job as it was published. */
    Prefill role(PublishedRole role, LocalDate today) {
        put("job.title", role.title());
        put("job.kind", "new");
        put("job.scheme", "after-2013");
        if (role.startsOn() != null && !role.startsOn().isBefore(today)) {
            put("job.starts", role.startsOn().toString());
        }
        int row = 1;
        for (RoleTask task : role.tasks()) {
            put("tasks." + row++ + ".title", words.apply("task." + task.kind().name()));
        }
        if (role.tasks().size() == 1) {
            put("tasks.1.text", role.description());
        }
        if (role.flexible()) {
            put("hours.flexible", "yes");
        }
        if (role.fromHome()) {
            put("hours.from-home", "yes");
        }
        return this;
    }

    /** As many hours as both said they can; the fewest of them, there is time to rise. */
    Prefill hours(PublishedRole role, Optional<ReleasedProfile.Hours> released) {
        int least = Math.max(
                role.hoursMin().minutes(),
                released.map(hours -> hours.min().minutes()).orElse(0));
        int minutes = Math.min(least, role.hoursMax().minutes());
        put("hours.presence", WeeklyHours.show(minutes, DANISH));
        List<DayOfWeek> days = role.weekdays().days().stream().sorted().toList();
        if (!days.isEmpty()
                && days.size() == role.daysNeeded()
                && !role.timeFrom().isEmpty()) {
            LocalTime from = LocalTime.parse(role.timeFrom());
            LocalTime to = from.plusMinutes(minutes / days.size());
            week(to.isAfter(from) ? days : List.of(), from, to);
        }
        return this;
    }

    /** These days and no others, all of them from and to the same time. */
    private void week(List<DayOfWeek> days, LocalTime from, LocalTime to) {
        stored.keySet().removeIf(path -> path.startsWith("week."));
        int row = 1;
        for (DayOfWeek day : days) {
            String path = "week." + row++ + ".";
            put(path + "day", day.name());
            put(path + "from", from.toString());
            put(path + "to", to.toString());
        }
    }

    /** The days as they were tried, where a week of them is a week of this job; the hours follow. */
    Prefill tried(Trial trial, PublishedRole role, Optional<ReleasedProfile.Hours> released) {
        long minutes =
                trial.days().size() * Duration.between(trial.from(), trial.to()).toMinutes();
        boolean oneWeek =
                trial.days().getFirst().plusWeeks(1).isAfter(trial.days().getLast());
        boolean enough = minutes >= role.hoursMin().minutes()
                && minutes <= role.hoursMax().minutes();
        boolean tooMuch =
                released.filter(hours -> minutes > hours.max().minutes()).isPresent();
        if (oneWeek && enough && !tooMuch) {
            put("hours.presence", WeeklyHours.show((int) minutes, DANISH));
            week(trial.days().stream().map(LocalDate::getDayOfWeek).sorted().toList(), trial.from(), trial.to());
        }
        return this;
    }

    /** What was said of the trial days, behind what else is to be considered. */
    Prefill said(String text, @Nullable String leader) {
        int row = 1;
        while (stored.containsKey("considerations." + row + ".text")) {
            row++;
        }
        consideration(row, "other", text, leader);
        return this;
    }

    /** What the person has released of the fleksjobbevis. */
    Prefill bevis(ReleasedProfile released, List<RoleDemand> demands, @Nullable String leader) {
        released.neverTasks()
                .ifPresent(never -> put(
                        "tasks.never",
                        Stream.concat(
                                        never.taskKinds().stream()
                                                .sorted()
                                                .map(kind -> words.apply("task." + kind.name())),
                                        Stream.of(never.text().strip()))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(". "))));
        released.needs().ifPresent(needs -> considerations(needs, demands, leader));
        released.goals().ifPresent(this::goals);
        released.workingWith().ifPresent(text -> put("voice.helps", text));
        return this;
    }

    /** What the role can adapt where the person bears less than it asks. */
    private void considerations(ReleasedProfile.Needs needs, List<RoleDemand> demands, @Nullable String leader) {
        int row = 1;
        for (RoleDemand demand : demands) {
            Level bears = needs.levels().get(demand.axis());
            boolean adapted = bears != null
                    && !bears.covers(demand.asks())
                    && !demand.adaptations().isEmpty();
            if (adapted) {
                String how = demand.adaptations().stream()
                        .map(adaptation -> words.apply("adaptation." + adaptation.name()))
                        .collect(Collectors.joining(", "));
                consideration(
                        row++,
                        category(demand.axis(), demand.adaptations().getFirst()),
                        words.apply("axis." + demand.axis().name() + ".name") + ": " + how,
                        leader);
            }
        }
        if (!needs.text().isBlank()) {
            consideration(row, "other", needs.text(), leader);
        }
    }

    private void consideration(int row, String category, String text, @Nullable String who) {
        String path = "considerations." + row + ".";
        put(path + "text", text);
        if (stored.containsKey(path + "text")) {
            put(path + "category", category);
            put(path + "who", who == null ? "" : who);
        }
    }

    private void goals(ReleasedProfile.Goals goals) {
        int row = 1;
        String first = goals.text().strip().replaceAll("\\s*\\R\\s*", " ");
        if (!first.isEmpty() && first.length() <= FieldValue.LINE_MAX) {
            put("goals." + row++ + ".goal", first);
        }
        if (goals.minutes() != null) {
            put("goals." + row + ".goal", WeeklyHours.show(goals.minutes(), DANISH) + " timer om ugen");
        }
    }

    private static String category(Axis axis, Adaptation adaptation) {
        return switch (adaptation) {
            case SHORTER_DAYS, SPREAD_OVER_MORE_DAYS, DAYS_OFF_BETWEEN -> "less-time";
            case EXTRA_BREAKS -> "breaks";
            case PLACE_TO_REST -> "rest-room";
            case QUIET_ROOM, HEADPHONES, SCREENED_SEAT, DIMMED_LIGHT -> "quiet";
            case TROLLEY_OR_LIFT, LIGHTER_BOXES, COLLEAGUE_LIFTS -> "no-lifting";
            case HIGH_STOOL, SIT_STAND_DESK, CHANGE_OF_POSITION -> "change-position";
            case FIXED_DAYS, LATER_START, FREE_START_TIME -> "fixed-hours";
            case ONE_TASK_AT_A_TIME, WRITTEN_TASK_LIST, FIXED_ORDER, PICTURE_GUIDE, REMINDERS -> "structure";
            case NO_CUSTOMERS -> "no-customers";
            case OWN_PACE, GENEROUS_DEADLINES -> "slower-pace";
            case WORK_FROM_HOME -> "from-home";
            case FIXED_CONTACT_PERSON, FEW_FIXED_COLLEAGUES, COLLEAGUE_NEARBY -> "contact-person";
            default -> axis == Axis.NOISE ? "quiet" : "other";
        };
    }

    private static String town(String postalCode) {
        return postalCode
                + PostalCodes.find(postalCode).map(place -> " " + place.town()).orElse("");
    }

    private void put(String path, String typed) {
        template.fieldOf(path).filter(field -> !typed.isBlank()).ifPresent(field -> {
            boolean wrong = FieldValue.check(field, typed).stream().anyMatch(finding -> finding.isError());
            if (!wrong) {
                FieldValue.stored(field, typed).ifPresent(value -> stored.put(path, value));
            }
        });
    }
}
