package dk.fleksbro.worklist;

import dk.fleksbro.account.About;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource.Topic;
import dk.fleksbro.shared.Sentence;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that waits, in the work of the consultant it belongs to.
 *
 * @param owner whose work it is; who stands in for a colleague has the colleague's too
 */
public record WorkLine(SignedIn owner, Topic topic, Waiting waiting) {

    /** What goes wrong first; of what is as urgent, what has waited longest or takes place first. */
    static final Comparator<WorkLine> FIRST_WRONG_FIRST = Comparator.comparingInt(
                    (WorkLine line) -> line.waiting().urgency())
            .thenComparing(line -> line.waiting().at())
            .thenComparing(WorkLine::matter);

    /** The same text as long as it is the same matter; another as soon as something has happened in it. */
    public String matter() {
        return Stream.of(
                        waiting.path(),
                        keys(waiting.sentence()),
                        waiting.urgency(),
                        waiting.at().getEpochSecond(),
                        awaited().map(one -> one.who().name()).orElse(""))
                .map(String::valueOf)
                .collect(Collectors.joining("#"));
    }

    /** What is said, without what is counted up from day to day. */
    private static String keys(Sentence sentence) {
        return Stream.concat(
                        Stream.of(sentence.key()),
                        sentence.arguments().stream()
                                .filter(Sentence.class::isInstance)
                                .map(part -> keys((Sentence) part)))
                .collect(Collectors.joining("+"));
    }

    public Optional<About> about() {
        return Optional.ofNullable(waiting.about());
    }

    /** Who holds it up, where it is not the consultant's own turn. */
    public Optional<About.Awaited> awaited() {
        return about().map(About::awaited);
    }

    public Band band() {
        return Band.of(waiting.urgency());
    }
}
