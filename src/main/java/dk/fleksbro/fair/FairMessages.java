package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.notification.Notices.Told;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the guests of a fair what concerns them; the mail itself only says that something waits in the portal. */
@Repository
class FairMessages {

    private static final String SEEKER = """
            select citizen.account_id from fair_seeker guest join citizen on citizen.id = guest.citizen_id
            """;
    private static final String WORKPLACE = """
            select wc.account_id from fair_workplace guest join workplace_contact wc on wc.workplace_id = guest.workplace_id
            """;

    private final JdbcClient jdbc;
    private final Notices notices;

    FairMessages(JdbcClient jdbc, Notices notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    /**
     * Tells one guest: the person, or everybody who acts for the workplace.
     *
     * @param event what happened, so that it is told once
     */
    void tell(Side side, FairId fair, UUID guest, NoticeKind kind, String event) {
        tellAll(side, fair, List.of(guest), kind, event);
    }

    void tellAll(Side side, FairId fair, Collection<UUID> guests, NoticeKind kind, String event) {
        if (!guests.isEmpty()) {
            write(side, fair, kind, event, "where guest.id in (:guests)", "guests", guests);
        }
    }

    /** Tells everybody on both sides who has not said no. */
    void tellGuests(FairId fair, NoticeKind kind, String event) {
        for (Side side : Side.values()) {
            write(
                    side,
                    fair,
                    kind,
                    event,
                    "where guest.fair_id = :fair and guest.status <> 'NO'",
                    "fair",
                    fair.value());
        }
    }

    private void write(
            Side side, FairId fair, NoticeKind kind, String event, String which, String parameter, Object value) {
        List<Told> told = new ArrayList<>();
        jdbc.sql("select distinct account_id from (" + (side == Side.SEEKER ? SEEKER : WORKPLACE) + which + ") told")
                .param(parameter, value)
                .query((row, n) -> new AccountId(JdbcTypes.uuid(row, "account_id")))
                .list()
                .forEach(account ->
                        told.add(new Told(account, kind, "fair:" + fair.value() + ":" + event, side.path(fair))));
        notices.tellAll(told);
    }
}
