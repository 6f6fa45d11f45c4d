package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.demo.DemoMail;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everybody at the fair, each at a device of their own: a host, two desks, an employer and three fleksjobbere. */
final class FairCast implements AutoCloseable {

    static final String FAIR = "Fleksjobmesse i Bælt";

    final Person host;
    final List<Person> desks;
    final Person employer;
    final List<Person> seekers;

    /** The fair’s place in the addresses of its pages. */
    String fair = "";

    String employersName = "";
    List<String> seekersNames = List.of();
    List<String> desksNames = List.of();

    FairCast(Person host, List<Person> desks, Person employer, List<Person> seekers) {
        this.host = host;
        this.desks = desks;
        this.employer = employer;
        this.seekers = seekers;
    }

    /** A page of those who hold the fair. */
    String path(String page) {
        return "/messer/" + fair + "/" + page;
    }

    String seekersPath(String page) {
        return "/messe/" + fair + "/" + page;
    }

    String employersPath(String page) {
        return "/messe-arbejdsplads/" + fair + "/" + page;
    }

    void namesStayAway(Person reader) {
        assertThat(reader.everythingOnThePage()).doesNotContain(seekersNames.toArray(String[]::new));
    }

    /** Everybody signs in, for the first time or after the portal was started again. */
    void signIn() {
        host.signIn("konsulent@example.org", DemoMail.PASSWORD);
        employer.signIn("arbejdsgiver@example.org", DemoMail.PASSWORD);
        seekers.getFirst().signIn("fleksjobber@example.org", DemoMail.PASSWORD);
        for (int i = 1; i < seekersNames.size(); i++) {
            seekers.get(i).signIn(DemoMail.of(seekersNames.get(i)), DemoMail.PASSWORD);
        }
        for (int i = 0; i < desksNames.size(); i++) {
            desks.get(i).signIn(DemoMail.of(desksNames.get(i)), DemoMail.PASSWORD);
        }
    }

    /** The number on a fleksjobber’s card, as the fleksjobber reads it. */
    String card(int seeker) {
        Person one = seekers.get(seeker);
        one.open(seekersPath("moeder"));
        one.see("Dit kort har nummer");
        Matcher number = Pattern.compile("Dit kort har nummer (\\d+)").matcher(one.everythingOnThePage());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    @Override
    public void close() {
        host.close();
        desks.forEach(Person::close);
        employer.close();
        seekers.forEach(Person::close);
    }
}
