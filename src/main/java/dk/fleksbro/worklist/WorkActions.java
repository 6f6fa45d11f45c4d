package dk.fleksbro.worklist;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been done to many lines at once, and not been undone. */
@Repository
class WorkActions {

    private static final String COLUMNS = """
            select a.id, a.account_id, a.kind, a.at, a.until_day, a.to_account, a.held_until, l.owner_id, l.matter
            from work_action a join work_action_line l on l.action_id = a.id
            """;

    private final JdbcClient jdbc;

    WorkActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(WorkAction action) {
        AccountId to = action.to();
        jdbc.sql("""
                        insert into work_action (id, account_id, kind, at, until_day, to_account, held_until)
                        values (:id, :by, :kind, :at, :until, :to, :held)
                        """)
                .param("id", action.id().value())
                .param("by", action.by().value())
                .param("kind", action.kind().name())
                .param("at", JdbcTypes.utc(action.at()))
                .param("until", action.untilDay())
                .param("to", to == null ? null : to.value())
                .param("held", action.heldUntil() == null ? null : JdbcTypes.utc(action.heldUntil()))
                .update();
        int n = 0;
        for (WorkAction.Line line : action.lines()) {
            jdbc.sql("insert into work_action_line (action_id, n, owner_id, matter) values (:id, :n, :owner, :matter)")
                    .param("id", action.id().value())
                    .param("n", n++)
                    .param("owner", line.owner().value())
                    .param("matter", line.matter())
                    .update();
        }
    }

    /** Until when each matter of these people's work is put off. */
    Map<String, LocalDate> putOff(List<SignedIn> owners, LocalDate today) {
        Map<String, LocalDate> until = new HashMap<>();
        jdbc.sql("""
                        select l.matter, max(a.until_day) as until_day from work_action a
                        join work_action_line l on l.action_id = a.id
                        where l.owner_id in (:owners) and a.kind = 'PUT_OFF' and a.undone_at is null and a.until_day > :today
                        group by l.matter
                        """)
                .param("owners", owners.stream().map(SignedIn::accountId).toList())
                .param("today", today)
                .query(row -> {
                    until.put(row.getString("matter"), row.getObject("until_day", LocalDate.class));
                });
        return until;
    }

    /** Brings these matters back before their day. */
    void bringBack(Collection<AccountId> owners, Collection<String> matters) {
        jdbc.sql("""
                        delete l from work_action_line l join work_action a on a.id = l.action_id
                        where a.kind = 'PUT_OFF' and l.owner_id in (:owners) and l.matter in (:matters)
                        """)
                .param("owners", owners.stream().map(AccountId::value).toList())
                .param("matters", matters)
                .update();
    }

    /** Which of these events somebody has told already. */
    Set<String> told(Collection<String> events) {
        return events.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                        select l.matter from work_action_line l join work_action a on a.id = l.action_id
                        where a.kind = 'REMIND' and a.undone_at is null and l.matter in (:events)
                        """)
                        .param("events", events)
                        .query(String.class)
                        .list());
    }

    /** The newest first. */
    List<WorkAction> of(AccountId account, Instant since) {
        return together(jdbc.sql(
                        COLUMNS
                                + "where a.account_id = :me and a.undone_at is null and a.at >= :since order by a.at desc, a.id, l.n")
                .param("me", account.value())
                .param("since", JdbcTypes.utc(since))
                .query(WorkActions::row)
                .list());
    }

    Optional<WorkAction> find(WorkActionId id, AccountId account) {
        return together(jdbc.sql(COLUMNS + "where a.id = :id and a.account_id = :me order by l.n")
                        .param("id", id.value())
                        .param("me", account.value())
                        .query(WorkActions::row)
                        .list())
                .stream()
                .findFirst();
    }

    /** False when it is undone already. */
    boolean markUndone(WorkActionId id, Instant now) {
        return jdbc.sql("update work_action set undone_at = :now where id = :id and undone_at is null")
                        .param("now", JdbcTypes.utc(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static WorkAction row(ResultSet row, int n) throws SQLException {
        UUID to = JdbcTypes.uuidOrNull(row, "to_account");
        return new WorkAction(
                new WorkActionId(JdbcTypes.uuid(row, "id")),
                new AccountId(JdbcTypes.uuid(row, "account_id")),
                WorkAction.Kind.valueOf(row.getString("kind")),
                JdbcTypes.instant(row, "at"),
                row.getObject("until_day", LocalDate.class),
                to == null ? null : new AccountId(to),
                JdbcTypes.instantOrNull(row, "held_until"),
                List.of(new WorkAction.Line(new AccountId(JdbcTypes.uuid(row, "owner_id")), row.getString("matter"))));
    }

    /** Rows of one action each have one of its lines; an action’s rows stand together. */
    private static List<WorkAction> together(List<WorkAction> rows) {
        List<WorkAction> actions = new ArrayList<>();
        for (WorkAction row : rows) {
            if (!actions.isEmpty() && actions.getLast().id().equals(row.id())) {
                WorkAction before = actions.removeLast();
                List<WorkAction.Line> lines = new ArrayList<>(before.lines());
                lines.addAll(row.lines());
                actions.add(new WorkAction(
                        row.id(), row.by(), row.kind(), row.at(), row.untilDay(), row.to(), row.heldUntil(), lines));
            } else {
                actions.add(row);
            }
        }
        return actions;
    }
}
