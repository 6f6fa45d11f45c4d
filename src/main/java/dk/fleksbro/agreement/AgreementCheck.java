package dk.fleksbro.agreement;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What keeps a section from being saved although each field can be read, and what is only said beside it. */
public final class AgreementCheck {

    private static final String STARTS = "job.starts";

    private AgreementCheck() {}

    /** @param begins whether the employment is yet to begin with this version */
    static List<Problem> problems(
            Content before, Content after, String section, boolean begins, boolean alreadyThere, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Terms terms = new Terms(after);
        if (section.equals("hours")) {
            Hours.check(terms, Locale.ROOT).stream()
                    .filter(Finding::isError)
                    .forEach(finding -> problems.add(new Problem(Hours.EFFECTIVE, finding.sentence())));
        }
        boolean moved = !after.get(STARTS).equals(before.get(STARTS));
        if (section.equals("job") && begins && moved && !alreadyThere && isPast(terms, today)) {
            problems.add(Problem.of(STARTS, "agreement.starts.past"));
        }
        if (section.equals("week")) {
            after.rows(section)
                    .forEach(row -> backwards(after, "week." + row + ".").ifPresent(problems::add));
        }
        return problems;
    }

    /** Said, and nothing more: the job runs already, so its first day lies back in time. */
    public static Optional<Finding> startsInThePast(Content content, boolean alreadyThere, LocalDate today) {
        return alreadyThere && isPast(new Terms(content), today)
                ? Optional.of(Finding.warning("agreement.starts.past-already-there"))
                : Optional.empty();
    }

    private static boolean isPast(Terms terms, LocalDate today) {
        return terms.startsOn().filter(day -> day.isBefore(today)).isPresent();
    }

    private static Optional<Problem> backwards(Content content, String row) {
        String from = content.get(row + "from");
        String to = content.get(row + "to");
        return !from.isEmpty() && !to.isEmpty() && !LocalTime.parse(from).isBefore(LocalTime.parse(to))
                ? Optional.of(Problem.of(row + "to", "agreement.week.backwards"))
                : Optional.empty();
    }
}
