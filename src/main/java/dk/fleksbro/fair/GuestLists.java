package dk.fleksbro.fair;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fairs ahead as guests have them on their start page. */
@Repository
class GuestLists {

    private static final int MOST = 10;
    private static final String MINE = """
            select guest.fair_id, guest.status, guest.changed_at from fair_seeker guest
            join citizen on citizen.id = guest.citizen_id where citizen.account_id = :account
            """;
    private static final String MY_WORKPLACES = """
            select guest.fair_id, guest.status, guest.changed_at from fair_workplace guest
            join workplace_contact wc on wc.workplace_id = guest.workplace_id where wc.account_id = :account
            """;

    private final JdbcClient jdbc;

    GuestLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fairs that are coming: one's own, and those one can still sign up for. */
    List<GuestRow> ahead(SignedIn reader, Side side, LocalDate today) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.FAIR, Part.FAIR_ANSWER, side.purpose());
        return jdbc.sql("""
                        select fair.id, fair.name, fair.day, fair.starts, max(mine.changed_at) as since,
                            elt(min(field(mine.status, 'OFFERED', 'INVITED', 'YES', 'WAITING', 'NO')),
                                'OFFERED', 'INVITED', 'YES', 'WAITING', 'NO') as answer
                        from fair left join (%s) mine on mine.fair_id = fair.id
                        where %s and fair.day >= :today and fair.status in ('OPEN', 'CLOSED', 'PLANNED')
                        and (mine.fair_id is not null or (fair.status = 'OPEN' and fair.answer_by >= :today))
                        group by fair.id, fair.name, fair.day, fair.starts order by fair.day, fair.id limit :most
                        """.formatted(side == Side.SEEKER ? MINE : MY_WORKPLACES, scope.sql()))
                .params(scope.parameters())
                .param("account", reader.accountId())
                .param("today", today)
                .param("most", MOST)
                .query((row, n) -> {
                    @Nullable String answer = row.getString("answer");
                    LocalDate day = row.getObject("day", LocalDate.class);
                    Instant starts = DanishTime.instant(day, row.getObject("starts", LocalTime.class));
                    @Nullable Instant since = JdbcTypes.instantOrNull(row, "since");
                    return new GuestRow(
                            new FairId(JdbcTypes.uuid(row, "id")),
                            row.getString("name"),
                            day,
                            starts,
                            Optional.ofNullable(answer).map(AnswerStatus::valueOf),
                            since == null ? starts : since);
                })
                .list();
    }
}
