package dk.fleksbro.matching.overview;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Weights;
import dk.fleksbro.matching.WeightsInForce;
import dk.fleksbro.matching.index.Found;
import dk.fleksbro.matching.index.MatchIndex;
import dk.fleksbro.matching.live.NodeIndex;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what there is to decide: the people and the roles from the database, what suits from memory. */
@Component
class Situations {

    private final Waits waits;
    private final ProfileService profiles;
    private final RoleService roles;
    private final NodeIndex node;
    private final WeightsInForce weights;
    private final JdbcClient jdbc;

    Situations(
            Waits waits,
            ProfileService profiles,
            RoleService roles,
            NodeIndex node,
            WeightsInForce weights,
            JdbcClient jdbc) {
        this.waits = waits;
        this.profiles = profiles;
        this.roles = roles;
        this.node = node;
        this.weights = weights;
        this.jdbc = jdbc;
    }

    private record Going(UUID citizen, UUID role, boolean inAPlace) {}

    Situation of(MunicipalityId municipality) {
        MatchIndex index = node.settled();
        Map<CitizenId, CitizenRow> rows = new HashMap<>();
        profiles.ofMunicipality(municipality).stream().map(ProfileRow::citizen).forEach(row -> rows.put(row.id(), row));
        List<Wait> free = waits.of(municipality).stream()
                .filter(wait -> !wait.placed() && rows.containsKey(wait.citizen()))
                .toList();
        Map<UUID, Integer> person = new HashMap<>();
        free.forEach(wait -> person.put(wait.citizen().value(), person.size()));
        Map<UUID, List<Going>> going = going().stream().collect(Collectors.groupingBy(Going::role));
        Weights inForce = weights.of(municipality);
        List<PublishedRole> open = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        List<Situation.Suits> suits = new ArrayList<>();
        List<Situation.OnItsWay> onTheirWay = new ArrayList<>();
        for (PublishedRole role : roles.openRoles()) {
            UUID id = role.id().value();
            List<Going> its = going.getOrDefault(id, List.of());
            long taken = its.stream().filter(Going::inAPlace).count();
            if (!role.companyChecked() || taken >= role.positions()) {
                continue;
            }
            int number = open.size();
            open.add(role);
            positions.add((int) (role.positions() - taken));
            for (Found.Hit hit : index.unblockedPeopleFor(role, municipality.value(), inForce, Integer.MAX_VALUE)
                    .page()) {
                Integer who = person.get(hit.id());
                if (who != null) {
                    suits.add(new Situation.Suits(who, number, hit.verdict(), hit.score()));
                }
            }
            for (Going one : its) {
                Integer who = person.get(one.citizen());
                if (who != null) {
                    onTheirWay.add(new Situation.OnItsWay(who, number));
                }
            }
        }
        return new Situation(
                free.stream().map(wait -> rows.get(wait.citizen())).toList(), free, open, positions, suits, onTheirWay);
    }

    /** Every match that is going on, furthest first; of other municipalities’ people too, as they take places. */
    private List<Going> going() {
        return jdbc.sql("select citizen_id, role_id, status in (%s) as in_a_place from flex_match where status in (%s)"
                                .formatted(
                                        MatchStatus.sql(MatchStatus::isInAPlace),
                                        MatchStatus.sql(status -> !status.isEnded()))
                        + " order by in_a_place desc, changed_at, id")
                .query((row, n) -> new Going(
                        JdbcTypes.uuid(row, "citizen_id"),
                        JdbcTypes.uuid(row, "role_id"),
                        row.getBoolean("in_a_place")))
                .list();
    }
}
