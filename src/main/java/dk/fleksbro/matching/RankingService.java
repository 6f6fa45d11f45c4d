package dk.fleksbro.matching;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.MatchLists.Person;
import dk.fleksbro.matching.live.NodeIndex;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import dk.fleksbro.vacancy.RoleStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * People ranked for a role, and roles for a person. Who stands on a page is found in memory; what is said of them is read from the
 * database and reckoned anew. Whoever is shown is a row in the access log; the rest are not.
 */
@Service
@UnitOfWork
public class RankingService {

    private static final List<Part> READ = List.of(Part.NEEDS, Part.NEVER_TASKS);

    private final RoleService roles;
    private final MatchLists lists;
    private final NodeIndex node;
    private final WeightsInForce weights;
    private final CurrentAccount current;
    private final Access access;

    RankingService(
            RoleService roles,
            MatchLists lists,
            NodeIndex node,
            WeightsInForce weights,
            CurrentAccount current,
            Access access) {
        this.roles = roles;
        this.lists = lists;
        this.node = node;
        this.weights = weights;
        this.current = current;
        this.access = access;
    }

    /** The consultant's list of open roles. */
    public List<RoleListRow> openRoles(String search, int limit, int offset) {
        access.require(Facts.ofPortal(), Part.ROLE_LIST, Purpose.MATCHING);
        return lists.openRoles(current.require(), search, limit, offset);
    }

    /** A role, and a page of the people it could suit. */
    public record PeopleForRole(PublishedRole role, Ranking<CitizenRow> people) {}

    /** A person, and a page of the roles that could suit. */
    public record RolesForPerson(CitizenRow person, Ranking<PublishedRole> roles) {}

    /** The municipality's people for a role; among equals, who has been proposed least comes first. */
    public PeopleForRole peopleFor(FlexJobRoleId id, int limit, int offset) {
        node.settled();
        PublishedRole role = role(id);
        MunicipalityId municipality = current.require().ofMunicipality().orElseThrow(NotFound::new);
        Weights inForce = weights.of(municipality);
        RankedPage<CitizenRow> page = new RankedPage<>(
                () -> node.settled().peopleFor(role, municipality.value(), inForce, limit, offset),
                found -> people(role, municipality, inForce, found),
                node::noticePerson);
        Ranking<CitizenRow> people = page.fresh();
        List<Facts> shown =
                people.page().stream().map(person -> person.subject().facts()).toList();
        access.requireAll(shown, READ, Purpose.MATCHING);
        return new PeopleForRole(role, people);
    }

    /** The open roles for a person; none while there is no fleksjobbevis in use. */
    public RolesForPerson rolesFor(CitizenId id, int limit, int offset) {
        node.settled();
        Person person = lists.person(id)
                .orElseThrow(
                        () -> access.unknown(SubjectKind.CITIZEN, id.value(), Part.RANKED_ROLES, Purpose.MATCHING));
        CitizenRow citizen = person.citizen();
        access.require(citizen.facts(), Part.RANKED_ROLES, Purpose.MATCHING);
        access.requireAll(List.of(citizen.facts()), READ, Purpose.MATCHING);
        Optional<FlexJobProfile> profile = person.profile();
        if (profile.isEmpty()) {
            return new RolesForPerson(citizen, new Ranking<>(List.of(), 0, Map.of()));
        }
        Weights inForce = weights.of(citizen.municipality());
        RankedPage<PublishedRole> page = new RankedPage<>(
                () -> node.settled().rolesFor(citizen, profile.get(), inForce, limit, offset),
                found -> roles(person, profile.get(), inForce, found),
                node::noticeRole);
        return new RolesForPerson(citizen, page.fresh());
    }

    private PublishedRole role(FlexJobRoleId id) {
        PublishedRole role = node.role(id)
                .or(() -> roles.find(id))
                .orElseThrow(() -> access.unknown(SubjectKind.ROLE, id.value(), Part.RANKED_PEOPLE, Purpose.MATCHING));
        Facts facts = Facts.ofRole(id.value(), Set.of(), role.status() == RoleStatus.OPEN);
        access.require(facts, Part.RANKED_PEOPLE, Purpose.MATCHING);
        return role;
    }

    private Map<UUID, Ranked<CitizenRow>> people(
            PublishedRole role, MunicipalityId municipality, Weights inForce, List<UUID> found) {
        Map<UUID, Ranked<CitizenRow>> people = new HashMap<>();
        for (Person person : lists.people(found, municipality, role.id())) {
            person.profile()
                    .ifPresent(profile -> people.put(
                            person.citizen().id().value(),
                            new Ranked<>(
                                    person.citizen(),
                                    Matcher.fit(role, person.citizen(), profile, inForce),
                                    person.known(role.id()))));
        }
        return people;
    }

    private Map<UUID, Ranked<PublishedRole>> roles(
            Person person, FlexJobProfile profile, Weights inForce, List<UUID> found) {
        Map<UUID, Ranked<PublishedRole>> ranked = new HashMap<>();
        for (UUID id : found) {
            node.role(new FlexJobRoleId(id))
                    .ifPresent(role -> ranked.put(
                            id,
                            new Ranked<>(
                                    role,
                                    Matcher.fit(role, person.citizen(), profile, inForce),
                                    person.known(role.id()))));
        }
        return ranked;
    }
}
