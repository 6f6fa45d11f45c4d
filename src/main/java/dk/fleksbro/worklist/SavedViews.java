package dk.fleksbro.worklist;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The views of the work list a consultant comes back to; everybody's are their own. */
@Service
@UnitOfWork
public class SavedViews {

    private static final int MOST = 12;
    private static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    SavedViews(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** By name. */
    public List<SavedView> mine() {
        return jdbc.sql("select id, name, query from work_filter where account_id = :me order by name, id")
                .param("me", current.require().accountId())
                .query((row, n) ->
                        new SavedView(JdbcTypes.uuid(row, "id"), row.getString("name"), row.getString("query")))
                .list();
    }

    public SavedView save(String typed, WorkFilter filter) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleBroken(WorkRule.VIEW_NAME_MISSING, LONGEST_NAME);
        }
        if (mine().size() >= MOST) {
            throw new RuleBroken(WorkRule.TOO_MANY_VIEWS, MOST);
        }
        SavedView view = new SavedView(UUID.randomUUID(), name, address(filter));
        put(view);
        return view;
    }

    /** Takes it away; {@link #put} is the way back. */
    public void remove(SavedView view) {
        jdbc.sql("delete from work_filter where id = :id and account_id = :me")
                .param("id", view.id())
                .param("me", current.require().accountId())
                .update();
    }

    public void put(SavedView view) {
        try {
            jdbc.sql("insert into work_filter (id, account_id, name, query) values (:id, :me, :name, :query)")
                    .param("id", view.id())
                    .param("me", current.require().accountId())
                    .param("name", view.name())
                    .param("query", view.query())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(WorkRule.VIEW_NAME_TAKEN, view.name());
        }
    }

    /** The filter as the page's address has it behind the question mark. */
    public static String address(WorkFilter filter) {
        return filter.query().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
