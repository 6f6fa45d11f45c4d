package dk.fleksbro.shell;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.notification.NoticeRow;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.Sentence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that waits for a person, most urgent first: what the features know of, then what has been told and not read. */
@Component
class Waitings {

    private static final int NOTICE_URGENCY = 5;
    private static final int NOTICES = 10;

    private final List<WaitingSource> sources;
    private final Notices notices;

    Waitings(List<WaitingSource> sources, Notices notices) {
        this.sources = List.copyOf(sources);
        this.notices = notices;
    }

    /** One line for each matter: a notice about a matter that waits anyhow is not said twice. */
    List<Waiting> of(SignedIn reader) {
        Stream<Waiting> waiting = sources.stream().flatMap(source -> source.waitingFor(reader).stream());
        Stream<Waiting> told = notices.unread(reader, NOTICES).stream().map(Waitings::line);
        Map<String, Waiting> byPath = new LinkedHashMap<>();
        Stream.concat(waiting.sorted(Comparator.comparingInt(Waiting::urgency).thenComparing(Waiting::at)), told)
                .forEach(line -> byPath.putIfAbsent(line.path(), line));
        return byPath.values().stream()
                .sorted(Comparator.comparingInt(Waiting::urgency).thenComparing(Waiting::at))
                .toList();
    }

    private static Waiting line(NoticeRow notice) {
        return new Waiting(
                NOTICE_URGENCY, Sentence.of("notice." + notice.kind().name()), notice.path(), notice.createdAt());
    }
}
