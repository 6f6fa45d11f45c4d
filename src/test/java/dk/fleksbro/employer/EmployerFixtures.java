package dk.fleksbro.employer;

import dk.fleksbro.Fixtures;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.CvrNumber;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Employers and their workplaces for tests. */
@TestComponent
public class EmployerFixtures {

    private final Workplaces workplaces;
    private final Fixtures fixtures;

    EmployerFixtures(Workplaces workplaces, Fixtures fixtures) {
        this.workplaces = workplaces;
        this.fixtures = fixtures;
    }

    /** Somebody who acts for a workplace, and the workplace. */
    public record Employer(SignedIn contact, CompanyId company, WorkplaceId workplace) {}

    /** A checked company with one workplace there. */
    public Employer employerAt(String postalCode) {
        Employer employer = newEmployerAt(postalCode);
        SignedIn consultant = fixtures.consultant(fixtures.municipality());
        workplaces.markChecked(employer.company(), consultant.id(), Instant.now());
        return employer;
    }

    /** A company no consultant has looked at yet. */
    public Employer newEmployerAt(String postalCode) {
        SignedIn contact = fixtures.employer();
        CompanyId company = new CompanyId(UUID.randomUUID());
        WorkplaceId workplace = new WorkplaceId(UUID.randomUUID());
        Instant now = Instant.now();
        String cvr = freshCvr();
        workplaces.insertCompany(company, new CvrNumber(cvr), "Firma " + cvr, now);
        workplaces.insertWorkplace(
                workplace, company, new NewWorkplace(freshPNumber(), "Butikken " + cvr, "Testvej 1", postalCode), now);
        workplaces.addContact(workplace, contact.id(), "20304050", now);
        return new Employer(contact, company, workplace);
    }

    /** A second person who acts for the same workplace. */
    public SignedIn colleagueOf(Employer employer) {
        SignedIn colleague = fixtures.account(dk.fleksbro.account.Role.EMPLOYER, null, "Bente Kollega");
        workplaces.addContact(employer.workplace(), colleague.id(), "20304051", Instant.now());
        return colleague;
    }

    /** Passes the check, and belongs to nobody: the series the demo uses starts with 99. */
    public static String freshCvr() {
        return IntStream.iterate(10_000_000 + Fixtures.next() % 4_000_000 * 20, n -> n + 1)
                .mapToObj(String::valueOf)
                .filter(CvrNumber::isValid)
                .findFirst()
                .orElseThrow();
    }

    public static String freshPNumber() {
        return String.valueOf(1_000_000_000L + Fixtures.next());
    }
}
