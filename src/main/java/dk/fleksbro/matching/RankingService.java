package dk.fleksbro.matching;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import dk.fleksbro.vacancy.RoleStatus;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** People ranked for a role, and roles for a person. Whoever is shown on a page is a row in the access log; the rest are not. */
@Service
@UnitOfWork
public class RankingService {

    private final RoleService roles;
    private final CitizenService citizens;
    private final ProfileService profiles;
    private final MatchLists lists;
    private final MatchWeights weights;
    private final CurrentAccount current;
    private final Access access;

    RankingService(
            RoleService roles,
            CitizenService citizens,
            ProfileService profiles,
            MatchLists lists,
            MatchWeights weights,
            CurrentAccount current,
            Access access) {
        this.roles = roles;
        this.citizens = citizens;
        this.profiles = profiles;
        this.lists = lists;
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

    private PublishedRole role(FlexJobRoleId id) {
        PublishedRole role = roles.find(id)
                .orElseThrow(() -> access.unknown(SubjectKind.ROLE, id.value(), Part.RANKED_PEOPLE, Purpose.MATCHING));
        Facts facts = Facts.ofRole(id.value(), Set.of(), role.status() == RoleStatus.OPEN);
        access.require(facts, Part.RANKED_PEOPLE, Purpose.MATCHING);
        return role;
    }

    private CitizenRow person(CitizenId id) {
        CitizenRow citizen = citizens.find(id)
                .orElseThrow(
                        () -> access.unknown(SubjectKind.CITIZEN, id.value(), Part.RANKED_ROLES, Purpose.MATCHING));
        access.require(citizen.facts(), Part.RANKED_ROLES, Purpose.MATCHING);
        return citizen;
    }

    /** The municipality's people for a role; among equals, who has been proposed least comes first. */
    public PeopleForRole peopleFor(FlexJobRoleId id, int limit, int offset) {
        PublishedRole role = role(id);
        MunicipalityId municipality = current.require().ofMunicipality().orElseThrow(NotFound::new);
        Map<UUID, MatchLists.Earlier> earlier = lists.earlierOfPeople(municipality, id);
        Weights inForce = weights.inForce(municipality);
        Comparator<Ranked<CitizenRow>> order = Comparator.<Ranked<CitizenRow>, Fit>comparing(Ranked::fit, Fit.ORDER)
                .thenComparing(person -> times(earlier.get(person.subject().id().value())))
                .thenComparing(person -> person.subject().candidateNo());
        List<Ranked<CitizenRow>> all = profiles.ofMunicipality(municipality).stream()
                .map(row -> new Ranked<>(
                        row.citizen(),
                        Matcher.fit(role, row.citizen(), row.profile(), inForce),
                        known(earlier.get(row.citizen().id().value()))))
                .sorted(order)
                .toList();
        Ranking<CitizenRow> ranking = page(all, limit, offset);
        List<Facts> shown =
                ranking.page().stream().map(person -> person.subject().facts()).toList();
        access.requireAll(shown, Part.NEEDS, Purpose.MATCHING);
        access.requireAll(shown, Part.NEVER_TASKS, Purpose.MATCHING);
        return new PeopleForRole(role, ranking);
    }

    /** The open roles for a person; none while there is no fleksjobbevis in use. */
    public RolesForPerson rolesFor(CitizenId id, int limit, int offset) {
        CitizenRow citizen = person(id);
        access.require(citizen.facts(), Part.NEEDS, Purpose.MATCHING);
        access.require(citizen.facts(), Part.NEVER_TASKS, Purpose.MATCHING);
        Optional<FlexJobProfile> profile = profiles.profile(id);
        if (profile.isEmpty()) {
            return new RolesForPerson(citizen, new Ranking<>(List.of(), 0, Map.of()));
        }
        Map<UUID, MatchLists.Earlier> earlier = lists.earlierOfRoles(id);
        Weights inForce = weights.inForce(citizen.municipality());
        Comparator<Ranked<PublishedRole>> order = Comparator.<Ranked<PublishedRole>, Fit>comparing(
                        Ranked::fit, Fit.ORDER)
                .thenComparing(role -> role.subject().title())
                .thenComparing(role -> role.subject().id().value());
        List<Ranked<PublishedRole>> all = roles.openRoles().stream()
                .map(role -> new Ranked<>(
                        role,
                        Matcher.fit(role, citizen, profile.get(), inForce),
                        known(earlier.get(role.id().value()))))
                .sorted(order)
                .toList();
        return new RolesForPerson(citizen, page(all, limit, offset));
    }

    private static <T> Ranking<T> page(List<Ranked<T>> all, int limit, int offset) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        all.forEach(one -> counts.merge(one.fit().verdict(), 1, Integer::sum));
        return new Ranking<>(all.stream().skip(offset).limit(limit).toList(), all.size(), counts);
    }

    private static int times(MatchLists.@Nullable Earlier earlier) {
        return earlier == null ? 0 : earlier.proposals();
    }

    private static Optional<Ranked.Known> known(MatchLists.@Nullable Earlier earlier) {
        return Stream.ofNullable(earlier).flatMap(e -> e.known().stream()).findFirst();
    }
}
