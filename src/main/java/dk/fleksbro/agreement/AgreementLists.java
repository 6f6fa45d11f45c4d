package dk.fleksbro.agreement;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agreements a reader may open, in one statement. */
@Repository
class AgreementLists {

    private static final String SELECT = """
            select employment.*, citizen.name as citizen_name, workplace.name as workplace_name, company.name as company_name,
                (select json_arrayagg(json_object('id', v.id, 'version', v.version, 'number', v.number, 'status', v.status,
                        'hash', v.content_hash, 'kind', v.change_kind, 'reason', v.change_text, 'from', v.effective_from,
                        'opened', v.opened_at, 'closed', v.closed_at) order by v.number)
                    from agreement_version v where v.employment_id = employment.id) as versions,
                (select c.json from agreement_version v join agreement_content c on c.hash = v.content_hash
                    where v.open_of = employment.id) as open_content,
                (select json_value(c.json, '$.fields."job.title"') from agreement_version v
                    join agreement_content c on c.hash = v.content_hash
                    where v.employment_id = employment.id order by v.status = 'CANCELLED', v.number desc limit 1) as title,
                (select group_concat(a.party) from agreement_approval a join agreement_version v on v.id = a.version_id
                    where v.open_of = employment.id and a.lifted_at is null) as approved,
                (select json_object('json', c.json, 'approved', (select group_concat(a.party) from agreement_approval a
                        where a.version_id = b.id and a.lifted_at is null))
                    from agreement_version b join agreement_content c on c.hash = b.content_hash
                    where b.employment_id = employment.id and b.status = 'APPROVED' and b.effective_from <= greatest(:today,
                        coalesce((select o.effective_from from agreement_version o where o.open_of = employment.id), :today))
                        and exists (select 1 from agreement_version o where o.open_of = employment.id)
                    order by b.effective_from desc, b.number desc limit 1) as base
            from (select employment.id as picked_id from employment
                join citizen on citizen.id = employment.citizen_id
                join workplace on workplace.id = employment.workplace_id
                join company on company.id = workplace.company_id
                where\s""";

    /** The rows of one page are picked first; what is read of each is read of no other. */
    private static final String OF_THE_PICKED = """
            ) picked join employment on employment.id = picked.picked_id
            join citizen on citizen.id = employment.citizen_id
            join workplace on workplace.id = employment.workplace_id
            join company on company.id = workplace.company_id
            """;

    private static final String BY_NEED = """
             order by exists (select 1 from agreement_version o where o.open_of = employment.id) desc,
                (employment.ended_on is not null and employment.ended_on < :today), citizen.name, employment.id
            """;

    private static final String BY_AGE = " order by employment.created_at, employment.id";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    AgreementLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is being written first, what is over last; by name. */
    List<AgreementRow> page(SignedIn reader, String search, LocalDate today, int limit, int offset) {
        return rows(
                reader,
                " and (citizen.name like :search or company.name like :search or workplace.name like :search)",
                BY_NEED,
                search,
                today,
                limit,
                offset);
    }

    /** Those that have an open version, the longest opened first. A consultant's are those of the own citizens. */
    List<AgreementRow> open(SignedIn reader, LocalDate today, int limit) {
        return rows(reader, """
                 and exists (select 1 from agreement_version o where o.open_of = employment.id)
                and (citizen.consultant_id = :me or citizen.account_id = :me or exists (
                    select 1 from workplace_contact mine where mine.workplace_id = employment.workplace_id and mine.account_id = :me))
                """, BY_AGE, "", today, limit, 0);
    }

    private List<AgreementRow> rows(
            SignedIn reader, String which, String order, String search, LocalDate today, int limit, int offset) {
        AccessScope scope =
                AccessScope.of(reader, SubjectKind.EMPLOYMENT, Part.AGREEMENT, Purpose.inEmployment(reader.role()));
        return jdbc.sql(SELECT + scope.sql() + which + order + " limit :limit offset :offset" + OF_THE_PICKED + order)
                .params(scope.parameters())
                .param("me", reader.accountId())
                .param("search", "%" + search.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row, today))
                .list();
    }

    private static AgreementRow row(ResultSet row, LocalDate today) throws SQLException {
        Employment employment = EmploymentFiles.employment(row);
        List<AgreementVersion> versions = EmploymentFiles.array(row.getString("versions")).stream()
                .map(EmploymentFiles::version)
                .toList();
        Optional<Content> open =
                Optional.ofNullable(row.getString("open_content")).map(Content::read);
        Set<Signatory> approved = parties(row.getString("approved"));
        String base = row.getString("base");
        if (base != null && open.isPresent()) {
            approved.addAll(carriedOver(base, open.get()));
        }
        return new AgreementRow(
                employment.id(),
                AgreementState.of(employment, versions, open, approved.size(), today),
                employment.citizen(),
                row.getString("citizen_name"),
                employment.workplace(),
                row.getString("company_name"),
                row.getString("workplace_name"),
                Objects.requireNonNullElse(row.getString("title"), ""),
                Optional.ofNullable(employment.startsOn())
                        .or(() -> open.flatMap(content -> new Terms(content).startsOn())),
                employment.createdAt(),
                open.isPresent(),
                open.map(Missing::of).orElse(List.of()),
                approved);
    }

    /** Who approved the version before and whose part is as it was. */
    private static Set<Signatory> carriedOver(String base, Content open) {
        JsonNode node = JSON.readTree(base);
        Set<String> changed = Content.read(node.get("json").asString()).changedSections(open);
        Set<Signatory> parties = node.get("approved").isNull()
                ? Set.of()
                : parties(node.get("approved").asString());
        return parties.stream()
                .filter(party -> party != Signatory.MUNICIPALITY && !ApprovalState.touches(open, changed, party))
                .collect(Collectors.toSet());
    }

    private static Set<Signatory> parties(@Nullable String names) {
        return names == null
                ? new HashSet<>()
                : Arrays.stream(names.split(",", -1)).map(Signatory::valueOf).collect(Collectors.toSet());
    }
}
