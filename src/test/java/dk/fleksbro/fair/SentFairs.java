package dk.fleksbro.fair;

import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fairs for tests whose plan has been sent out. */
@TestComponent
public class SentFairs {

    private final FairFixtures fairs;
    private final CitizenFixtures citizens;
    private final EmployerFixtures employers;
    private final VacancyFixtures roles;
    private final PlanService plans;
    private final PlanMaker maker;
    private final PlanVersions versions;
    private final JdbcClient jdbc;

    SentFairs(
            FairFixtures fairs,
            CitizenFixtures citizens,
            EmployerFixtures employers,
            VacancyFixtures roles,
            PlanService plans,
            PlanMaker maker,
            PlanVersions versions,
            JdbcClient jdbc) {
        this.fairs = fairs;
        this.citizens = citizens;
        this.employers = employers;
        this.roles = roles;
        this.plans = plans;
        this.maker = maker;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    /**
     * A fair and its guests; the rows of the guests are in the order of the people and the workplaces.
     *
     * @param people “Fleksjobber 1”, “Fleksjobber 2” and so on, each with four dates at most, two in a row
     * @param workplaces each with one table and one open role
     */
    public record Sent(
            FairFixtures.Scene scene,
            List<Person> people,
            List<UUID> seekers,
            List<Employer> workplaces,
            List<UUID> stands) {

        public FairId fair() {
            return scene.fair();
        }
    }

    /** In 60 days. */
    public Sent with(int people, int workplaces) {
        FairFixtures.Scene scene = fairs.open(40, workplaces + 2);
        FairCrowd crowd = new FairCrowd(jdbc, scene.fair());
        List<Person> guests = new ArrayList<>();
        List<UUID> seekers = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            String name = "Fleksjobber " + i;
            Person person = citizens.withProfile(scene.municipality(), bevis -> bevis.name(name));
            guests.add(person);
            seekers.add(crowd.seeker(person.id()));
        }
        List<Employer> contacts = new ArrayList<>();
        List<UUID> stands = new ArrayList<>();
        for (int i = 0; i < workplaces; i++) {
            Employer employer = employers.employerAt("8000");
            contacts.add(employer);
            stands.add(crowd.stand(
                    employer.workplace(),
                    1,
                    roles.role().at(employer.workplace()).open()));
        }
        crowd.status(FairStatus.CLOSED);
        send(scene, 1);
        return new Sent(scene, guests, seekers, contacts, stands);
    }

    /** Makes the next plan from what is known now, and sends it out. */
    public void sendAnother(Sent sent) {
        send(sent.scene(), versions.of(sent.fair()).getFirst().number() + 1);
    }

    private void send(FairFixtures.Scene scene, int number) {
        FairFixtures.as(scene.host(), () -> {
            plans.order(scene.fair(), number - 1);
            maker.make(versions.of(scene.fair()).getFirst().id());
            plans.send(scene.fair(), number);
            return scene;
        });
    }
}
