package dk.fleksbro;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People and things for tests, in the field's language; each call makes new ones, so tests do not meet. */
@TestComponent
public class Fixtures {

    public static final String PASSWORD = "grøn cykel ved havnen";
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 100_000) * 10);

    /** Above the codes of the real ones, which some tests use. */
    private static final AtomicInteger NEXT_MUNICIPALITY = new AtomicInteger(1000);

    private final AccountService accounts;
    private final JdbcClient jdbc;
    private final String passwordHash;

    Fixtures(AccountService accounts, JdbcClient jdbc, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.passwordHash = passwords.encode(PASSWORD);
    }

    public static int next() {
        return NEXT.incrementAndGet();
    }

    /** One that no other test has: so many are made in a whole run that a number taken at random comes twice. */
    public Municipality municipality() {
        Set<String> taken =
                accounts.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        String code = Stream.generate(() -> String.valueOf(NEXT_MUNICIPALITY.getAndIncrement()))
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
        return accounts.addMunicipality(code, "Kommune " + code);
    }

    public SignedIn employer() {
        return account(Role.EMPLOYER, null, "Erik Arbejdsgiver");
    }

    public SignedIn flexWorker(Municipality municipality) {
        return account(Role.FLEX_WORKER, municipality.id(), "Anna Fleksjobber");
    }

    public SignedIn consultant(Municipality municipality) {
        return account(Role.CONSULTANT, municipality.id(), "Karin Konsulent");
    }

    public SignedIn teamLead(Municipality municipality) {
        return account(Role.TEAM_LEAD, municipality.id(), "Tove Teamleder");
    }

    public SignedIn admin() {
        return account(Role.ADMIN, null, "Adam Administrator");
    }

    public SignedIn account(Role role, @Nullable MunicipalityId municipality, String name) {
        AccountRow row = new AccountRow(
                AccountId.create(),
                "person" + next() + "." + UUID.randomUUID().toString().substring(0, 8) + "@example.org",
                name,
                role,
                municipality,
                Locale.forLanguageTag("da"),
                true,
                true,
                Instant.EPOCH);
        jdbc.sql("""
                        insert into account (id, version, email, display_name, role, municipality_id, locale, password_hash, enabled, created_at)
                        values (?, 1, ?, ?, ?, ?, 'da', ?, true, utc_timestamp(6))
                        """)
                .params(
                        row.id().value(),
                        row.email(),
                        name,
                        role.name(),
                        municipality == null ? null : municipality.value(),
                        passwordHash)
                .update();
        return row.signedIn();
    }

    public String emailOf(SignedIn person) {
        return accounts.find(person.id()).orElseThrow().email();
    }

    /** Lets services believe this person is asking, until {@link #signOut()}. */
    public static void signIn(SignedIn person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person,
                        null,
                        List.of(new SimpleGrantedAuthority(
                                "ROLE_" + person.role().name()))));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
