package dk.fleksbro.demo;

import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.CloseReason;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleStatus;
import dk.fleksbro.vacancy.RoleTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 120 open roles, and some in every other state. */
final class DemoRoles {

    private static final Map<RoleStatus, Integer> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put(RoleStatus.OPEN, 120);
        COUNTS.put(RoleStatus.PAUSED, 8);
        COUNTS.put(RoleStatus.CLOSED, 16);
        COUNTS.put(RoleStatus.DRAFT, 9);
    }

    /** Of the open roles, the first so many are the visitor's own employer's. */
    static final int AT_THE_SIGN_IN = 3;

    private final DemoRows rows;
    private final DemoDays days;
    private final Chance chance;
    private final RoleMaker maker;
    private final DemoRoleDrafts drafts;
    private final SuitableRoles suitable;

    DemoRoles(DemoRows rows, DemoDays days, Chance chance, List<DemoPerson> people) {
        this.rows = rows;
        this.days = days;
        this.chance = chance;
        this.maker = new RoleMaker(chance, days);
        this.suitable = new SuitableRoles(maker, people);
        this.drafts = new DemoRoleDrafts(rows, days, chance);
    }

    List<DemoRole> publish(List<DemoWorkplace> workplaces) {
        DemoWorkplace signIn = workplaces.stream()
                .filter(workplace -> workplace.sector() == Sector.SHOP)
                .findFirst()
                .orElseThrow();
        Deck<DemoWorkplace> others = Deck.asDealt(eachSectorFirst(workplaces, signIn), chance);
        List<DemoRole> published = new ArrayList<>();
        COUNTS.forEach((status, count) -> {
            for (int i = 0; i < count; i++) {
                DemoWorkplace workplace = i < atTheSignIn(status) ? signIn : others.next();
                PublishedRole role =
                        status == RoleStatus.OPEN ? suitable.make(workplace) : maker.make(workplace, status);
                if (status == RoleStatus.DRAFT) {
                    drafts.begin(role, workplace, i);
                } else {
                    published.add(new DemoRole(role, workplace, publish(role, workplace)));
                }
            }
        });
        return List.copyOf(published);
    }

    private List<DemoWorkplace> eachSectorFirst(List<DemoWorkplace> workplaces, DemoWorkplace signIn) {
        List<DemoWorkplace> shuffled = chance.shuffled(workplaces);
        shuffled.remove(signIn);
        Set<Sector> seen = EnumSet.noneOf(Sector.class);
        Map<Boolean, List<DemoWorkplace>> firstOrLater =
                shuffled.stream().collect(Collectors.partitioningBy(workplace -> seen.add(workplace.sector())));
        return Stream.of(true, false)
                .flatMap(first -> firstOrLater.getOrDefault(first, List.of()).stream())
                .toList();
    }

    private static int atTheSignIn(RoleStatus status) {
        return switch (status) {
            case OPEN -> AT_THE_SIGN_IN;
            case DRAFT -> 1;
            case PAUSED, CLOSED -> 0;
        };
    }

    private Instant publish(PublishedRole role, DemoWorkplace workplace) {
        boolean closed = role.status() == RoleStatus.CLOSED;
        int age = workplace.row().companyChecked() ? chance.between(closed ? 90 : 15, closed ? 200 : 70) : 1;
        Instant published = days.ago(age, chance);
        Instant closedAt = days.ago(chance.between(5, 80), chance);
        rows.add(
                DemoTable.FLEX_JOB_ROLE,
                role.id().value(),
                1,
                role.workplace().value(),
                role.status().name(),
                role.title(),
                role.description(),
                role.hoursMin().minutes(),
                role.hoursMax().minutes(),
                role.weekdays().text(),
                role.daysNeeded(),
                role.timeFrom(),
                role.timeTo(),
                role.flexible(),
                role.place(),
                role.postalCode(),
                role.fromHome(),
                role.startsOn(),
                role.positions(),
                JdbcTypes.utc(published.minusSeconds(3600)),
                JdbcTypes.utc(published),
                closed ? JdbcTypes.utc(closedAt) : null,
                closed ? chance.of(Arrays.asList(CloseReason.values())).name() : null);
        for (RoleTask task : role.tasks()) {
            rows.add(DemoTable.ROLE_TASK, role.id().value(), task.kind().name(), task.canBeLeftOut());
        }
        role.demands().forEach(demand -> add(role, demand));
        return published;
    }

    private void add(PublishedRole role, RoleDemand demand) {
        Level adapted = demand.adaptableTo();
        rows.add(
                DemoTable.ROLE_DEMAND,
                role.id().value(),
                demand.axis().name(),
                demand.asks().value(),
                adapted == null ? null : adapted.value(),
                demand.adaptations().stream().map(Adaptation::name).collect(Collectors.joining(",")));
    }
}
