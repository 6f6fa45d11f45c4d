package dk.fleksbro.demo;

import java.util.List;

/** Everything and everybody of the made-up municipality, before it is written down. */
record DemoTown(DemoRows rows, List<DemoRole> roles, List<DemoPerson> people, List<DemoJob> jobs, int lastCandidate) {

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
        new DemoFair(rows, days, staff).open(roles, people);
        DemoJobs employments = new DemoJobs(
                rows,
                accounts,
                names,
                staff,
                days,
                chance,
                people.getLast().citizen().candidateNo());
        List<DemoJob> jobs = employments.employ(people.getFirst(), workplaces);
        DemoJobRows jobRows = new DemoJobRows(rows, days, chance);
        DemoTalks talks = new DemoTalks(rows, days, chance);
        jobs.forEach(job -> {
            jobRows.add(job);
            talks.add(job);
        });
        new DemoConcerns(rows, days, chance).raise(jobs);
        return new DemoTown(rows, roles, people, jobs, employments.lastCandidate());
    }
}
