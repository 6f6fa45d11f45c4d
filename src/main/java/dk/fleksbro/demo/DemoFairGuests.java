package dk.fleksbro.demo;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.AnswerStatus;
import dk.fleksbro.fair.Companion;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.Limits;
import dk.fleksbro.fair.Side;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of those who are asked to the fair, with what they need, can bear and wish. */
final class DemoFairGuests {

    private static final FairTimes TIMES = new FairTimes(LocalTime.of(9, 0), LocalTime.of(12, 0), 8, 3, 4, 15);
    private static final int MOST_WISHES = 5;

    private final DemoRows rows;
    private final UUID fair;
    private final Chance chance;
    private final Set<DemoPerson> asked = new HashSet<>();
    private final Map<UUID, Integer> wishesOf = new HashMap<>();

    DemoFairGuests(DemoRows rows, UUID fair, Chance chance) {
        this.rows = rows;
        this.fair = fair;
        this.chance = chance;
    }

    UUID stand(DemoWorkplace workplace, List<DemoRole> roles, AnswerStatus answer, Instant at) {
        UUID id = chance.id();
        rows.add(
                DemoTable.FAIR_WORKPLACE,
                id,
                1,
                fair,
                workplace.row().id().value(),
                answer.name(),
                null,
                "",
                JdbcTypes.utc(at),
                null,
                null,
                1,
                null,
                null);
        roles.stream()
                .filter(role -> role.workplace().equals(workplace))
                .forEach(role -> rows.add(
                        DemoTable.FAIR_WORKPLACE_ROLE, id, role.role().id().value()));
        return id;
    }

    void invitedOnly(DemoPerson person, Instant at) {
        if (!asked.contains(person)) {
            seeker(person, AnswerStatus.INVITED, at);
        }
    }

    UUID seeker(DemoPerson person, AnswerStatus answer, Instant at) {
        asked.add(person);
        UUID id = chance.id();
        Limits limits = Limits.from(Optional.ofNullable(person.profile()), TIMES);
        boolean wheelchair =
                person.profile() != null && person.profile().needs().get(Axis.WALKING) == Level.NONE;
        rows.add(
                DemoTable.FAIR_SEEKER,
                id,
                1,
                fair,
                person.citizen().id().value(),
                answer.name(),
                person.consultant().id().value(),
                "",
                JdbcTypes.utc(at),
                null,
                null,
                companion().name(),
                chance.percent(10),
                chance.percent(4) ? "Tegnsprog" : "",
                wheelchair,
                false,
                null,
                chance.percent(15) ? LocalTime.of(10, 30) : null,
                limits.maxDates(),
                limits.maxInRow(),
                limits.restRounds(),
                limits.walkingMinutes());
        return id;
    }

    /** The fleksjobber wishes for some of the workplaces, and lets them all see a little; some of them wish back, unknowing. */
    void wishes(DemoPerson person, UUID seeker, Map<UUID, DemoRole> suits, Instant at) {
        List<UUID> wished = chance.shuffled(List.copyOf(suits.keySet()))
                .subList(0, Math.min(suits.size(), chance.between(0, MOST_WISHES)));
        for (int i = 0; i < wished.size(); i++) {
            wish(Side.SEEKER, seeker, wished.get(i), i + 1, person.citizen().account(), at);
        }
        if (!person.releases() || wished.isEmpty()) {
            return;
        }
        rows.add(DemoTable.FAIR_SHOWING, seeker, JdbcTypes.utc(at), null);
        suits.forEach((stand, role) -> {
            int place = wishesOf.getOrDefault(stand, 0) + 1;
            if (place <= MOST_WISHES && chance.percent(30)) {
                wishesOf.put(stand, place);
                wish(Side.WORKPLACE, seeker, stand, place, role.workplace().contact(), at);
            }
        });
    }

    private void wish(Side side, UUID seeker, UUID stand, int place, AccountId by, Instant at) {
        rows.add(DemoTable.FAIR_WISH, side.name(), seeker, stand, place, by.value(), JdbcTypes.utc(at));
    }

    private Companion companion() {
        if (chance.percent(8)) {
            return Companion.CONSULTANT;
        }
        return chance.percent(12) ? Companion.OWN_PERSON : Companion.NOBODY;
    }
}
