package dk.fleksbro.shell;

import dk.fleksbro.shared.CannotStart;
import java.sql.SQLNonTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence on the console why the portal does not start, where a page of stack trace would hide it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StartFailures implements SpringBootExceptionReporter {

    public StartFailures(@Nullable ConfigurableApplicationContext ignored) {}

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence =
                CannotStart.in(failure).map(Throwable::getMessage).or(() -> unreachable(failure));
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    private static Optional<String> unreachable(@Nullable Throwable failure) {
        if (failure instanceof SQLNonTransientConnectionException) {
            return Optional.of("The database cannot be reached: " + failure.getMessage());
        }
        return failure == null ? Optional.empty() : unreachable(failure.getCause());
    }
}
