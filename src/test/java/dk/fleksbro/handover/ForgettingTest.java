package dk.fleksbro.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written for a stand-in is gone thirty days after the return. */
@UseCase("M9")
class ForgettingTest extends IntegrationTest {

    @Autowired
    private ForgettingService forgetting;

    @Autowired
    private HandoverNotes notes;

    @Autowired
    private StandIns standIns;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock clock;

    private SignedIn absent;
    private StandIn standIn;

    @BeforeEach
    void a_note() {
        Municipality municipality = fixtures.municipality();
        absent = fixtures.consultant(municipality);
        LocalDate today = DanishTime.date(clock.instant());
        standIn = standIns.arrange(
                absent, absent.id(), fixtures.consultant(municipality).id(), today, today.plusDays(9));
        drafts.save(
                HandoverNotes.key(standIn.id()),
                UUID.randomUUID().toString(),
                0,
                "Ring om formiddagen",
                new Editor(absent.accountId(), absent.displayName()));
    }

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void it_is_kept_until_the_thirtieth_day_after_the_return_and_then_deleted() {
        clock.advance(Duration.ofDays(10 + 29));
        forgetting.forget();
        assertThat(notes.of(standIn.id())).hasSize(1);
        clock.advance(Duration.ofDays(1));
        forgetting.forget();
        assertThat(notes.of(standIn.id())).isEmpty();
        assertThat(forgetting.forget()).isZero();
    }

    @Test
    void who_comes_back_early_has_it_deleted_early() {
        standIns.end(absent, standIn.id());
        clock.advance(Duration.ofDays(30));
        forgetting.forget();
        assertThat(notes.of(standIn.id())).isEmpty();
    }
}
