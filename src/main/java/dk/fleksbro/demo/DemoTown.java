package dk.fleksbro.demo;

import java.util.List;

/** Everything and everybody of the made-up municipality, before it is written down. */
record DemoTown(DemoRows rows, List<DemoRole> roles, List<DemoPerson> people) {

    private static final long SEED = 2026;

    static DemoTown build(DemoDays days, String passwordHash) {
        Chance chance = new Chance(SEED);
        DemoRows rows = new DemoRows();
        DemoAccounts accounts = new DemoAccounts(rows, chance, passwordHash);
        DemoNames names = new DemoNames(chance);
        DemoStaff staff = DemoStaff.hire(rows, accounts, names, days, chance);
        List<DemoWorkplace> workplaces = new DemoWorkplaces(rows, accounts, names, staff, days, chance).open();
        List<DemoPerson> people = new DemoPeople(rows, accounts, names, staff, days, chance).invite();
        List<DemoRole> roles = new DemoRoles(rows, days, chance, people).publish(workplaces);
        new DemoMatches(rows, days, chance).bringTogether(roles, people);
        return new DemoTown(rows, roles, people);
    }
}
