package dk.fleksbro.fair;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can be invited to a fair and who has been. Whoever has name and address protection stands in none of these lists. */
@Repository
class InvitationLists {

    private final JdbcClient jdbc;

    InvitationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The municipality's people by name, or by their number; who has not been invited comes first. */
    List<Invitee> people(SignedIn reader, FairId fair, String search, int limit, int offset) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.CITIZEN, Part.NAME, Purpose.MATCHING);
        String words = search.strip();
        return jdbc.sql("""
                        select citizen.id, citizen.name, citizen.candidate_no, fair_seeker.status from citizen
                        left join fair_seeker on fair_seeker.citizen_id = citizen.id and fair_seeker.fair_id = :fair
                        where not citizen.protected and (citizen.name like :search or citizen.candidate_no = :number) and %s
                        order by fair_seeker.status is not null, citizen.name, citizen.id limit :limit offset :offset
                        """.formatted(scope.sql()))
                .params(scope.parameters())
                .param("fair", fair.value())
                .param("search", part(words))
                .param("number", words.matches("[0-9]{1,9}") ? Integer.parseInt(words) : -1)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new Invitee(
                        new CitizenId(JdbcTypes.uuid(row, "id")),
                        row.getString("name"),
                        row.getInt("candidate_no"),
                        Optional.empty(),
                        status(row.getString("status"))))
                .list();
    }

    /** Where those people stand with the fair; who has not been invited is not in it. */
    Map<UUID, AnswerStatus> answers(FairId fair, Collection<CitizenId> people) {
        Map<UUID, AnswerStatus> answers = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("select citizen_id, status from fair_seeker where fair_id = :fair and citizen_id in (:people)")
                    .param("fair", fair.value())
                    .param("people", people.stream().map(CitizenId::value).toList())
                    .query(row -> {
                        answers.put(JdbcTypes.uuid(row, "citizen_id"), AnswerStatus.valueOf(row.getString("status")));
                    });
        }
        return answers;
    }

    /** Workplaces of checked companies: those at the fair already first, then those with the most vacant roles. */
    List<InvitedWorkplace> workplaces(FairId fair, String search, int limit, int offset) {
        return jdbc.sql("""
                        select workplace.id, workplace.name, workplace.postal_code, company.name as company_name,
                            fair_workplace.status, coalesce(fair_workplace.places, 0) as tables_wanted,
                            (select count(*) from flex_job_role where flex_job_role.workplace_id = workplace.id
                                and flex_job_role.status = 'OPEN') as open_roles
                        from workplace join company on company.id = workplace.company_id
                        left join fair_workplace on fair_workplace.workplace_id = workplace.id and fair_workplace.fair_id = :fair
                        where company.checked_at is not null
                        and (workplace.name like :search or company.name like :search or workplace.postal_code like :start)
                        order by fair_workplace.status is null, open_roles desc, company.name, workplace.name, workplace.id
                        limit :limit offset :offset
                        """)
                .param("fair", fair.value())
                .param("search", part(search.strip()))
                .param("start", literally(search.strip()) + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new InvitedWorkplace(
                        new WorkplaceId(JdbcTypes.uuid(row, "id")),
                        EmployerName.of(row.getString("company_name"), row.getString("name")),
                        row.getString("postal_code"),
                        row.getInt("open_roles"),
                        row.getInt("tables_wanted"),
                        status(row.getString("status"))))
                .list();
    }

    private static Optional<AnswerStatus> status(@Nullable String status) {
        return Optional.ofNullable(status).map(AnswerStatus::valueOf);
    }

    private static String part(String typed) {
        return "%" + literally(typed) + "%";
    }

    private static String literally(String typed) {
        return typed.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
