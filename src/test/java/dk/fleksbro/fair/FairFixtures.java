package dk.fleksbro.fair;

import dk.fleksbro.Fixtures;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.TypedDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Fairs for tests: with tables, opened for sign-up, as large as a test needs. */
@TestComponent
public class FairFixtures {

    private final Fixtures fixtures;
    private final FairService fairs;
    private final FairSetupService setup;
    private final Clock clock;

    FairFixtures(Fixtures fixtures, FairService fairs, FairSetupService setup, Clock clock) {
        this.fixtures = fixtures;
        this.fairs = fairs;
        this.setup = setup;
        this.clock = clock;
    }

    /** A fair and who answers for it. */
    public record Scene(Municipality municipality, SignedIn host, FairId fair) {}

    /** A fair in 60 days with that many places and tables, open for sign-up. */
    public Scene open(int places, int tables) {
        return open(places, tables, 60);
    }

    public Scene open(int places, int tables, int daysAhead) {
        Scene scene = draft(places, tables, daysAhead);
        as(scene.host(), () -> {
            fairs.move(scene.fair(), version(scene.fair()), FairMove.OPEN_SIGN_UP, "");
            return scene;
        });
        return scene;
    }

    public Scene draft(int places, int tables, int daysAhead) {
        Municipality municipality = fixtures.municipality();
        SignedIn host = fixtures.consultant(municipality);
        FairId fair = as(host, () -> {
            FairId id = fairs.create(new FairDraft(texts(places, daysAhead), today()));
            setup.setTables(
                    id,
                    IntStream.rangeClosed(1, tables)
                            .mapToObj(number -> new FairTable(number, number == 1, number == tables))
                            .toList());
            return id;
        });
        return new Scene(municipality, host, fair);
    }

    /** The settings of a fair as somebody would type them. */
    public Map<String, String> texts(int places, int daysAhead) {
        LocalDate day = today().plusDays(daysAhead);
        Map<String, String> texts = new HashMap<>(FairDraft.usual());
        texts.put(FairFields.NAME, "Fleksjobmesse i Prøveby");
        texts.put(FairFields.PLACE, "Prøvehallen");
        texts.put(FairFields.STREET, "Prøvevej 1");
        texts.put(FairFields.POSTAL_CODE, "8000");
        texts.put(FairFields.DAY, TypedDate.show(day));
        texts.put(FairFields.ANSWER_BY, TypedDate.show(day.minusDays(2)));
        texts.put(FairFields.PLACES, String.valueOf(places));
        return texts;
    }

    public long version(FairId fair) {
        return fairs.find(fair).orElseThrow().version();
    }

    public LocalDate today() {
        return DanishTime.date(clock.instant());
    }

    /** Does something as that person, and is afterwards who it was before. */
    public static <T> T as(SignedIn person, Supplier<T> doing) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        Fixtures.signIn(person);
        try {
            return doing.get();
        } finally {
            if (before == null) {
                Fixtures.signOut();
            } else {
                SecurityContextHolder.getContext().setAuthentication(before);
            }
        }
    }
}
