package dk.fleksbro.demo;

import java.util.List;

/** Whom a visitor may sign in as. Everybody else in the municipality has the same password. */
final class DemoSignIns {

    static final String PASSWORD = "bro-over-vandet";
    static final String EMPLOYER = "arbejdsgiver@example.org";
    static final String FLEX_WORKER = "fleksjobber@example.org";
    static final String NEW_FLEX_WORKER = "ny.fleksjobber@example.org";
    static final String CONSULTANT = "konsulent@example.org";
    static final String TEAM_LEAD = "teamleder@example.org";
    static final String ADMINISTRATOR = "administrator@example.org";

    private DemoSignIns() {}

    static List<DemoSignIn> all() {
        return List.of(
                new DemoSignIn("Arbejdsgiver", EMPLOYER, PASSWORD),
                new DemoSignIn("Fleksjobber", FLEX_WORKER, PASSWORD),
                new DemoSignIn("Ny fleksjobber", NEW_FLEX_WORKER, PASSWORD),
                new DemoSignIn("Konsulent", CONSULTANT, PASSWORD),
                new DemoSignIn("Teamleder", TEAM_LEAD, PASSWORD),
                new DemoSignIn("Administrator", ADMINISTRATOR, PASSWORD));
    }
}
