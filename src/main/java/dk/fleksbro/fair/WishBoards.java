package dk.fleksbro.fair;

import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts together whom a guest can wish for and what the guest has wished. */
@Repository
class WishBoards {

    private static final Set<FairStatus> OPEN =
            EnumSet.of(FairStatus.OPEN, FairStatus.CLOSED, FairStatus.PLANNED, FairStatus.RUNNING);

    private final JdbcClient jdbc;
    private final FairGuests guests;
    private final FairWishes wishes;
    private final FairCandidates candidates;

    WishBoards(JdbcClient jdbc, FairGuests guests, FairWishes wishes, FairCandidates candidates) {
        this.jdbc = jdbc;
        this.guests = guests;
        this.wishes = wishes;
        this.candidates = candidates;
    }

    WishBoard board(JobFair fair, WishGuest guest) {
        List<WishTarget> others = guest.side() == Side.SEEKER ? stands(fair.id()) : candidates.of(fair, guest);
        Set<UUID> ids = new HashSet<>();
        others.forEach(other -> ids.add(other.id()));
        Set<UUID> mutual = wishes.mutual(guest.side(), guest.id());
        mutual.retainAll(ids);
        return new WishBoard(
                guest.side(),
                guest.id(),
                guest.name(),
                others,
                wishes.of(guest.side(), guest.id()).among(ids),
                mutual,
                OPEN.contains(fair.status()));
    }

    private List<WishTarget> stands(FairId fair) {
        Map<UUID, List<WishTarget.StandRole>> roles = new HashMap<>();
        jdbc.sql("""
                        select brought.fair_workplace_id, flex_job_role.* from fair_workplace_role brought
                        join fair_workplace guest on guest.id = brought.fair_workplace_id
                        join flex_job_role on flex_job_role.id = brought.role_id
                        where guest.fair_id = :fair and flex_job_role.status = 'OPEN'
                        order by flex_job_role.title, flex_job_role.id
                        """).param("fair", fair.value()).query(row -> {
            roles.computeIfAbsent(JdbcTypes.uuid(row, "fair_workplace_id"), stand -> new ArrayList<>())
                    .add(new WishTarget.StandRole(
                            new FlexJobRoleId(JdbcTypes.uuid(row, "id")),
                            row.getString("title"),
                            new WeeklyHours(row.getInt("minutes_min")),
                            new WeeklyHours(row.getInt("minutes_max"))));
        });
        return guests.stands(fair).stream()
                .<WishTarget>map(stand ->
                        new WishTarget.Stand(stand.id(), stand.name(), roles.getOrDefault(stand.id(), List.of())))
                .toList();
    }
}
