package dk.fleksbro.fair.day;

import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.fair.AnswerStatus;
import dk.fleksbro.fair.Companion;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Help;
import dk.fleksbro.fair.day.CheckInPage.Expected;
import dk.fleksbro.fair.day.Presence.Status;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a desk at the door of a fair finds: a card, a workplace, who is expected, and who checked somebody in. */
@Repository
class CheckIns {

    private static final String STANDS = """
            select guest.id, guest.fair_id, guest.status, company.name as company_name, workplace.name as workplace_name,
                presence.status as presence
            from fair_workplace guest join workplace on workplace.id = guest.workplace_id
            join company on company.id = workplace.company_id
            left join fair_presence presence on presence.guest_id = guest.id
            where guest.fair_id = :fair
            """;

    private final JdbcClient jdbc;

    CheckIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A card, and the fair it is of: it need not be this one. */
    record Card(
            UUID seeker,
            FairId fair,
            UUID municipality,
            String fairName,
            LocalDate day,
            AnswerStatus answer,
            Optional<String> name,
            Help help) {}

    record By(String name, Instant at) {}

    Optional<Card> card(long number) {
        return jdbc.sql("""
                        select guest.*, if(citizen.protected, null, citizen.name) as shown_name, fair.name as fair_name, fair.day,
                            fair.municipality_id
                        from fair_card card join fair_seeker guest on guest.id = card.seeker_id
                        join citizen on citizen.id = guest.citizen_id join fair on fair.id = guest.fair_id
                        where card.number = :number
                        """)
                .param("number", number)
                .query((row, n) -> new Card(
                        JdbcTypes.uuid(row, "id"),
                        new FairId(JdbcTypes.uuid(row, "fair_id")),
                        JdbcTypes.uuid(row, "municipality_id"),
                        row.getString("fair_name"),
                        row.getObject("day", LocalDate.class),
                        AnswerStatus.valueOf(row.getString("status")),
                        Optional.ofNullable(row.getString("shown_name")),
                        new Help(
                                Companion.valueOf(row.getString("companion")),
                                row.getBoolean("transport"),
                                row.getString("interpreter"),
                                row.getBoolean("wheelchair"),
                                row.getBoolean("quiet_table"))))
                .optional();
    }

    List<Expected> people(FairId fair) {
        return jdbc.sql("""
                        select guest.id, card.number, presence.status as presence from fair_seeker guest
                        join fair_card card on card.seeker_id = guest.id
                        left join fair_presence presence on presence.guest_id = guest.id
                        where guest.fair_id = :fair and guest.status = 'YES' order by card.number
                        """)
                .param("fair", fair.value())
                .query((row, n) -> new Expected(JdbcTypes.uuid(row, "id"), row.getLong("number"), "", status(row)))
                .list();
    }

    List<Expected> workplaces(FairId fair) {
        return jdbc.sql(STANDS + " and guest.status = 'YES' order by company.name, workplace.name, guest.id")
                .param("fair", fair.value())
                .query((row, n) -> stand(row))
                .list();
    }

    Optional<Expected> workplace(FairId fair, UUID stand) {
        return jdbc.sql(STANDS + " and guest.status = 'YES' and guest.id = :stand")
                .param("fair", fair.value())
                .param("stand", stand)
                .query((row, n) -> stand(row))
                .optional();
    }

    /** Who last wrote down whether the guest is there, and when. */
    Optional<By> by(UUID guest) {
        return jdbc.sql("""
                        select account.display_name, presence.changed_at from fair_presence presence
                        join account on account.id = presence.changed_by where presence.guest_id = :guest
                        """)
                .param("guest", guest)
                .query((row, n) -> new By(row.getString("display_name"), JdbcTypes.instant(row, "changed_at")))
                .optional();
    }

    private static Expected stand(ResultSet row) throws SQLException {
        return new Expected(
                JdbcTypes.uuid(row, "id"),
                0,
                EmployerName.of(row.getString("company_name"), row.getString("workplace_name")),
                status(row));
    }

    private static @Nullable Status status(ResultSet row) throws SQLException {
        String status = row.getString("presence");
        return status == null ? null : Status.valueOf(status);
    }
}
