package dk.fleksbro.consent.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.FactsSource;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.OwnSubject;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the access table before any page that says what it opens; what is refused looks as if it were not there. */
@Component
class AccessGuard implements VaadinServiceInitListener, BeforeEnterListener {

    private final Access access;
    private final CurrentAccount current;
    private final List<FactsSource> sources;
    private final List<OwnSubject> own;

    AccessGuard(Access access, CurrentAccount current, List<FactsSource> sources, List<OwnSubject> own) {
        this.access = access;
        this.current = current;
        this.sources = List.copyOf(sources);
        this.own = List.copyOf(own);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Opens opens = event.getNavigationTarget().getAnnotation(Opens.class);
        if (opens == null) {
            return;
        }
        try {
            Optional<Facts> facts = facts(opens, event);
            if (facts.isEmpty()) {
                throw access.unknown(opens.kind(), id(opens, event).orElse(null), opens.part(), opens.purpose()[0]);
            }
            if (Arrays.stream(opens.purpose()).noneMatch(purpose -> access.may(facts.get(), opens.part(), purpose))) {
                access.require(facts.get(), opens.part(), opens.purpose()[0]);
            }
        } catch (NotFound e) {
            event.rerouteToError(NotFound.class);
        }
    }

    private Optional<Facts> facts(Opens opens, BeforeEnterEvent event) {
        if (!opens.parameter().isEmpty()) {
            return id(opens, event).flatMap(id -> sources.stream()
                    .filter(source -> source.kind() == opens.kind())
                    .findFirst()
                    .flatMap(source -> source.find(id)));
        }
        if (opens.kind() == SubjectKind.PORTAL) {
            return Optional.of(Facts.ofPortal());
        }
        return current.find()
                .flatMap(reader -> opens.kind() == SubjectKind.ACCOUNT
                        ? Optional.of(Facts.ofAccount(reader.accountId()))
                        : own.stream()
                                .filter(subject -> subject.kind() == opens.kind())
                                .findFirst()
                                .flatMap(subject -> subject.of(reader)));
    }

    private static Optional<UUID> id(Opens opens, BeforeEnterEvent event) {
        return event.getRouteParameters().get(opens.parameter()).flatMap(text -> {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }
}
