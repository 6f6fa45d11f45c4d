package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.matching.index.Found;
import dk.fleksbro.matching.index.MatchIndex;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The index against a slow look at each pair, in a thousand worlds, after changes of all kinds. */
@UseCase("M5")
class IndexOracleProperties {

    private static final List<MunicipalityId> MUNICIPALITIES =
            List.of(new MunicipalityId(new UUID(0, 1)), new MunicipalityId(new UUID(0, 2)));

    @Property(tries = 1000)
    void the_index_lists_what_a_slow_look_at_each_pair_lists(@ForAll long seed, @ForAll boolean plain) {
        Known known = new Known(new RandomWorld(seed, plain));
        MatchIndex index = new MatchIndex();
        for (int round = 0; round < 3; round++) {
            index.change(change -> {
                for (int n = known.world.below(30); n >= 0; n--) {
                    known.changeSomething(change);
                }
            });
            known.check(index);
        }
    }

    /** What the index must know, in plain maps. */
    private static final class Known {
        private final RandomWorld world;
        private final Weights weights;
        private final Map<UUID, PublishedRole> roles = new HashMap<>();
        private final Map<UUID, ProfileRow> people = new HashMap<>();
        private final Map<UUID, Integer> proposals = new HashMap<>();

        Known(RandomWorld world) {
            this.world = world;
            this.weights = world.weights();
        }

        void changeSomething(MatchIndex.Change change) {
            switch (world.below(10)) {
                case 0 -> {
                    UUID gone = anyOf(roles);
                    roles.remove(gone);
                    change.removeRole(gone);
                }
                case 1 -> {
                    UUID gone = anyOf(people);
                    people.remove(gone);
                    change.removePerson(gone);
                }
                case 2 -> {
                    proposals.clear();
                    people.keySet().forEach(id -> proposals.put(id, world.below(3)));
                    change.allProposals(proposals);
                }
                case 3, 4 -> {
                    UUID proposed = anyOf(people);
                    proposals.merge(proposed, 1, Integer::sum);
                    change.proposals(proposed, proposals.getOrDefault(proposed, 0));
                }
                case 5, 6, 7 -> {
                    UUID id = world.below(4) == 0 ? anyOf(roles) : world.id();
                    PublishedRole role = world.role(id);
                    roles.put(id, role);
                    change.put(role);
                }
                default -> {
                    UUID id = world.below(4) == 0 ? anyOf(people) : world.id();
                    ProfileRow person = new ProfileRow(world.citizen(id, world.one(MUNICIPALITIES)), world.profile(id));
                    people.put(id, person);
                    change.put(person.citizen(), person.profile());
                }
            }
        }

        private UUID anyOf(Map<UUID, ?> some) {
            return some.isEmpty()
                    ? world.id()
                    : world.one(some.keySet().stream().sorted().toList());
        }

        void check(MatchIndex index) {
            assertThat(index.roles()).isEqualTo(roles.size());
            assertThat(index.people()).isEqualTo(people.size());
            for (ProfileRow person : people.values()) {
                int limit = world.below(8);
                int offset = world.below(2) * world.below(12);
                assertThat(index.rolesFor(person.citizen(), person.profile(), weights, limit, offset))
                        .isEqualTo(SlowOracle.rolesFor(person, roles.values(), weights, limit, offset));
            }
            for (ProfileRow person : people.values()) {
                int limit = world.below(8);
                assertThat(index.unblockedRolesFor(person.citizen(), person.profile(), weights, limit)
                                .page())
                        .isEqualTo(unblocked(
                                SlowOracle.rolesFor(person, roles.values(), weights, Integer.MAX_VALUE, 0), limit));
            }
            for (PublishedRole role : roles.values()) {
                int limit = world.below(8);
                int offset = world.below(2) * world.below(12);
                MunicipalityId municipality = world.one(MUNICIPALITIES);
                assertThat(index.peopleFor(role, municipality.value(), weights, limit, offset))
                        .isEqualTo(SlowOracle.peopleFor(
                                role, municipality, people.values(), proposals, weights, limit, offset));
                assertThat(index.unblockedPeopleFor(role, municipality.value(), weights, limit)
                                .page())
                        .isEqualTo(unblocked(
                                SlowOracle.peopleFor(
                                        role, municipality, people.values(), proposals, weights, Integer.MAX_VALUE, 0),
                                limit));
            }
        }

        private static List<Found.Hit> unblocked(Found all, int limit) {
            return all.page().stream()
                    .filter(hit -> hit.verdict() != Verdict.BLOCKED)
                    .limit(limit)
                    .toList();
        }
    }
}
