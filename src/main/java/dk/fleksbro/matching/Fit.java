package dk.fleksbro.matching;

import java.util.Comparator;
import java.util.List;

/** How a person and a role go together: the list of reasons, and nothing that is not in the list. */
public record Fit(Verdict verdict, List<Reason> reasons, int score) {

    /** Best first; what blocks comes last whatever it scores. */
    public static final Comparator<Fit> ORDER =
            Comparator.comparing(Fit::verdict).thenComparing(Fit::score, Comparator.reverseOrder());

    static Fit of(List<Reason> reasons) {
        Verdict verdict = reasons.stream()
                .map(reason -> reason.kind().verdict())
                .max(Comparator.naturalOrder())
                .orElse(Verdict.FITS);
        int points = reasons.stream().mapToInt(Reason::points).sum();
        int outOf = reasons.stream().mapToInt(Reason::outOf).sum();
        return new Fit(verdict, List.copyOf(reasons), Shares.score(points, outOf));
    }

    public List<Reason> of(Reason.Kind kind) {
        return reasons.stream().filter(reason -> reason.kind() == kind).toList();
    }
}
