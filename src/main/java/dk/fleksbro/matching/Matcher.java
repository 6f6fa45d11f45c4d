package dk.fleksbro.matching;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.matching.Reason.Kind;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a role asks against what a person can do, point by point. The same role and the same fleksjobbevis always
 * give the same answer: nothing is learnt, guessed or hidden.
 */
public final class Matcher {

    private static final int AXIS = 2;
    private static final int TASK = 3;
    private static final int DISTANCE = 6;

    private final PublishedRole role;
    private final CitizenRow citizen;
    private final FlexJobProfile profile;
    private final Addressee who;

    private Matcher(PublishedRole role, CitizenRow citizen, FlexJobProfile profile, Addressee who) {
        this.role = role;
        this.citizen = citizen;
        this.profile = profile;
        this.who = who;
    }

    /** For the consultant, who reads about a person by name. */
    public static Fit fit(PublishedRole role, CitizenRow citizen, FlexJobProfile profile) {
        return fit(role, citizen, profile, Addressee.named(citizen.name()));
    }

    public static Fit fit(PublishedRole role, CitizenRow citizen, FlexJobProfile profile, Addressee who) {
        return new Matcher(role, citizen, profile, who).fit();
    }

    private Fit fit() {
        List<Reason> reasons = new ArrayList<>(TimeTerms.of(role, profile, who));
        reasons.add(distance());
        role.tasks().stream()
                .sorted(Comparator.comparing(RoleTask::kind))
                .map(this::task)
                .forEach(reasons::add);
        role.demands().stream()
                .sorted(Comparator.comparing(RoleDemand::axis))
                .map(this::demand)
                .forEach(reasons::add);
        return Fit.of(reasons);
    }

    private Reason demand(RoleDemand demand) {
        Axis axis = demand.axis();
        Sentence name = Phrases.name(axis);
        Sentence asked = Phrases.level(axis, demand.asks());
        Level need = profile.needs().get(axis);
        if (demand.asks() == Level.NONE) {
            return new Reason(Kind.FITS, Sentence.of("fit.axis.not-asked", name, asked), AXIS, AXIS);
        }
        if (need == null) {
            return new Reason(Kind.UNANSWERED, who.say("fit.axis.unanswered", name, asked), 0, AXIS);
        }
        Sentence can = Phrases.level(axis, need);
        if (need.covers(demand.asks())) {
            return new Reason(Kind.FITS, who.say("fit.axis.fits", name, asked, can), AXIS, AXIS);
        }
        return tooMuch(demand, need, name, asked, can);
    }

    private Reason tooMuch(RoleDemand demand, Level need, Sentence name, Sentence asked, Sentence can) {
        @Nullable Level adapted = demand.adaptableTo();
        if (adapted == null) {
            return new Reason(Kind.BLOCKED, who.say("fit.axis.blocked", name, asked, can), 0, AXIS);
        }
        Sentence how = Phrases.list(demand.adaptations().stream()
                .sorted(Comparator.comparing(Adaptation::ordinal))
                .map(adaptation -> Phrases.of("adaptation", adaptation))
                .toList());
        Sentence then = Phrases.level(demand.axis(), adapted);
        return need.covers(adapted)
                ? new Reason(Kind.ADAPTABLE, who.say("fit.axis.adaptable", name, asked, can, how, then), AXIS - 1, AXIS)
                : new Reason(Kind.BLOCKED, who.say("fit.axis.not-enough", name, asked, can, how, then), 0, AXIS);
    }

    private Reason distance() {
        if (role.fromHome()) {
            return new Reason(Kind.FITS, Sentence.of("fit.distance.home"), DISTANCE, DISTANCE);
        }
        Optional<Integer> known = PostalCodes.kilometres(citizen.postalCode(), role.postalCode());
        if (known.isEmpty()) {
            return new Reason(Kind.UNANSWERED, Sentence.of("fit.distance.unknown"), 0, DISTANCE);
        }
        int km = known.get();
        int radius = profile.radiusKm();
        if (km > radius) {
            return new Reason(Kind.BLOCKED, who.say("fit.distance.blocked", km, radius), 0, DISTANCE);
        }
        int points = radius == 0 ? DISTANCE : DISTANCE - DISTANCE * km / (2 * radius);
        return new Reason(Kind.FITS, who.say("fit.distance.fits", km, radius), points, DISTANCE);
    }

    private Reason task(RoleTask task) {
        Sentence name = Phrases.of("task", task.kind());
        if (profile.neverTasks().contains(task.kind())) {
            return task.canBeLeftOut()
                    ? new Reason(Kind.ADAPTABLE, who.say("fit.task.left-out", name), TASK - 1, TASK)
                    : new Reason(Kind.BLOCKED, who.say("fit.task.never", name), 0, TASK);
        }
        return profile.taskKinds().contains(task.kind())
                ? new Reason(Kind.FITS, who.say("fit.task.wanted", name), TASK, TASK)
                : new Reason(Kind.NOTE, who.say("fit.task.unmentioned", name), 1, TASK);
    }
}
