package dk.fleksbro.demo;

import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.matching.Fit;
import dk.fleksbro.matching.Matcher;
import dk.fleksbro.matching.Weights;
import dk.fleksbro.vacancy.PublishedRole;
import java.time.Instant;
import java.util.Objects;

/** A role and a person who might go together. */
record DemoPair(DemoRole role, DemoPerson person) {

    /** A pair that has been looked at. */
    record Looked(DemoPair pair, Fit fit) {}

    Looked look() {
        return new Looked(this, fit(role.role(), person));
    }

    static Fit fit(PublishedRole role, DemoPerson person) {
        return Matcher.fit(role, person.citizen(), profile(person), Weights.FIRST);
    }

    /** Before that, nobody could have proposed the one to the other. */
    Instant possibleSince() {
        Instant profile = profile(person).publishedAt();
        return profile.isAfter(role.publishedAt()) ? profile : role.publishedAt();
    }

    private static FlexJobProfile profile(DemoPerson person) {
        return Objects.requireNonNull(person.profile(), "only people with a fleksjobbevis are proposed");
    }
}
