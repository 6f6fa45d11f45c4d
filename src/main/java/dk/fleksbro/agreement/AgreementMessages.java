package dk.fleksbro.agreement;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the parties of an agreement what has come of it, each once. */
@Component
class AgreementMessages {

    private final Notices notices;

    AgreementMessages(Notices notices) {
        this.notices = notices;
    }

    /** The accounts that act for a party; the union has none, the municipality none while no consultant is named. */
    static List<AccountId> accounts(EmploymentFile file, Signatory party) {
        return switch (party) {
            case CITIZEN -> List.of(file.citizenAccount());
            case EMPLOYER -> file.employers();
            case MUNICIPALITY -> {
                AccountId consultant = file.consultant();
                yield consultant == null ? List.of() : List.of(consultant);
            }
            case UNION -> List.of();
        };
    }

    static String path(EmploymentId id, String page) {
        return "aftaler/" + id.value() + "/" + page;
    }

    /** @param but who does it and need not be told, or null */
    void tell(
            EmploymentFile file,
            Collection<Signatory> parties,
            @Nullable AccountId but,
            NoticeKind kind,
            String event,
            String page) {
        Set<AccountId> people = new LinkedHashSet<>();
        parties.forEach(party -> people.addAll(accounts(file, party)));
        people.stream()
                .filter(account -> !account.equals(but))
                .sorted(java.util.Comparator.comparing(AccountId::value))
                .forEach(account -> notices.tell(account, kind, kind.name() + ":" + event, path(file.id(), page)));
    }
}
