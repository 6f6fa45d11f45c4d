package dk.fleksbro.matching;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a role can learn from those who said no to it. */
@Service
@UnitOfWork
public class FeedbackService {

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    FeedbackService(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    private record No(
            FlexJobRoleId role,
            String title,
            MatchReason reason,
            @Nullable Possible possible) {}

    /** Of the employer’s own roles, those that at least three have said no to. */
    public List<RoleFeedback> ofMine() {
        return read(
                AccessScope.of(current.require(), SubjectKind.ROLE, Part.ROLE_EDIT, Purpose.RUNNING_A_WORKPLACE), null);
    }

    /** Of an open role, for the consultant who looks for people. */
    public Optional<RoleFeedback> of(FlexJobRoleId role) {
        SignedIn me = current.require();
        return read(AccessScope.of(me, SubjectKind.ROLE, Part.RANKED_PEOPLE, Purpose.MATCHING), role).stream()
                .findFirst();
    }

    private List<RoleFeedback> read(AccessScope scope, @Nullable FlexJobRoleId role) {
        Map<FlexJobRoleId, List<No>> noes = jdbc
                .sql("""
                        select flex_job_role.id, flex_job_role.title, refusal.reason, refusal.possible from match_move refusal
                        join flex_match on flex_match.id = refusal.match_id
                        join flex_job_role on flex_job_role.id = flex_match.role_id
                        join workplace on workplace.id = flex_job_role.workplace_id
                        where refusal.id = (select max(last.id) from match_move last
                            where last.match_id = refusal.match_id and last.move in ('SAY_NO', 'DECLINE_OFFER'))
                        and (:role is null or flex_job_role.id = :role) and refusal.reason is not null and\s""" + scope.sql() + " order by flex_job_role.title, flex_job_role.id")
                .params(scope.parameters())
                .param("role", role == null ? null : role.value())
                .query((row, n) -> {
                    String possible = row.getString("possible");
                    return new No(
                            new FlexJobRoleId(JdbcTypes.uuid(row, "id")),
                            row.getString("title"),
                            MatchReason.valueOf(row.getString("reason")),
                            possible == null ? null : Possible.valueOf(possible));
                })
                .list()
                .stream()
                .filter(no -> no.reason().isAboutTheRole())
                .collect(Collectors.groupingBy(No::role, LinkedHashMap::new, Collectors.toList()));
        List<RoleFeedback> feedback = new ArrayList<>();
        noes.forEach((id, said) -> {
            if (said.size() >= RoleFeedback.LEAST) {
                feedback.add(new RoleFeedback(
                        id, said.getFirst().title(), said.size(), alike(said, No::reason), alike(said, No::possible)));
            }
        });
        return feedback;
    }

    private static <T extends Enum<T>> Map<T, Integer> alike(List<No> said, Function<No, @Nullable T> what) {
        Map<T, Integer> counted = new HashMap<>();
        for (No no : said) {
            T one = what.apply(no);
            if (one != null) {
                counted.merge(one, 1, Integer::sum);
            }
        }
        Map<T, Integer> alike = new LinkedHashMap<>();
        counted.entrySet().stream()
                .filter(one -> one.getValue() >= RoleFeedback.LEAST_ALIKE)
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> alike.put(one.getKey(), one.getValue()));
        return alike;
    }
}
