package dk.fleksbro.matching;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.matching.Reason.Kind;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a role asks against what a person can do, point by point. The same role, fleksjobbevis and weights always give the
 * same answer: nothing is learnt, guessed or hidden. Weights say what counts more in the order; they never decide what blocks.
 */
public final class Matcher {

    private final Pair pair;

    private Matcher(Pair pair) {
        this.pair = pair;
    }

    /** For the consultant, who reads about a person by name. */
    public static Fit fit(PublishedRole role, CitizenRow citizen, FlexJobProfile profile, Weights weights) {
        return fit(role, citizen, profile, weights, Addressee.named(citizen.name()));
    }

    public static Fit fit(
            PublishedRole role, CitizenRow citizen, FlexJobProfile profile, Weights weights, Addressee who) {
        return new Matcher(new Pair(role, citizen, profile, weights, who)).fit();
    }

    private Fit fit() {
        List<Reason> reasons = new ArrayList<>(TimeTerms.of(pair));
        reasons.add(TravelTerm.of(pair));
        pair.role().tasks().stream()
                .sorted(Comparator.comparing(RoleTask::kind))
                .map(this::task)
                .forEach(reasons::add);
        pair.role().demands().stream()
                .sorted(Comparator.comparing(RoleDemand::axis))
                .map(this::demand)
                .forEach(reasons::add);
        return Fit.of(reasons);
    }

    private Reason demand(RoleDemand demand) {
        Axis axis = demand.axis();
        int weight = pair.weights().of(axis);
        Addressee who = pair.who();
        Sentence name = Phrases.name(axis);
        Sentence asked = Phrases.level(axis, demand.asks());
        @Nullable Level need = pair.profile().needs().get(axis);
        if (demand.asks() == Level.NONE) {
            return reason(Kind.FITS, axis, Sentence.of("fit.axis.not-asked", name, asked), weight);
        }
        if (need == null) {
            return reason(Kind.UNANSWERED, axis, who.say("fit.axis.unanswered", name, asked), 0);
        }
        Sentence can = Phrases.level(axis, need);
        return need.covers(demand.asks())
                ? reason(Kind.FITS, axis, who.say("fit.axis.fits", name, asked, can), weight)
                : tooMuch(demand, need, name, asked, can);
    }

    private Reason tooMuch(RoleDemand demand, Level need, Sentence name, Sentence asked, Sentence can) {
        Axis axis = demand.axis();
        Addressee who = pair.who();
        @Nullable Level adapted = demand.adaptableTo();
        if (adapted == null) {
            return reason(Kind.BLOCKED, axis, who.say("fit.axis.blocked", name, asked, can), 0);
        }
        Sentence how = Phrases.list(demand.adaptations().stream()
                .sorted(Comparator.comparing(Adaptation::ordinal))
                .map(adaptation -> Phrases.of("adaptation", adaptation))
                .toList());
        Sentence then = Phrases.level(axis, adapted);
        return need.covers(adapted)
                ? reason(
                        Kind.ADAPTABLE,
                        axis,
                        who.say("fit.axis.adaptable", name, asked, can, how, then),
                        Shares.adapted(pair.weights().of(axis)))
                : reason(Kind.BLOCKED, axis, who.say("fit.axis.not-enough", name, asked, can, how, then), 0);
    }

    private Reason reason(Kind kind, Axis axis, Sentence sentence, int points) {
        return new Reason(
                kind, TermKind.of(axis), axis, sentence, points, pair.weights().of(axis));
    }

    private Reason task(RoleTask task) {
        Sentence name = Phrases.of("task", task.kind());
        Addressee who = pair.who();
        int weight = pair.weights().of(TermKind.TASK);
        if (pair.profile().neverTasks().contains(task.kind())) {
            return task.canBeLeftOut()
                    ? pair.reason(
                            Kind.ADAPTABLE, TermKind.TASK, Shares.leftOut(weight), who.say("fit.task.left-out", name))
                    : pair.nothing(Kind.BLOCKED, TermKind.TASK, who.say("fit.task.never", name));
        }
        return pair.profile().taskKinds().contains(task.kind())
                ? pair.fits(TermKind.TASK, who.say("fit.task.wanted", name))
                : pair.reason(
                        Kind.NOTE, TermKind.TASK, Shares.unmentioned(weight), who.say("fit.task.unmentioned", name));
    }
}
