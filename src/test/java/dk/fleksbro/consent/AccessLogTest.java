package dk.fleksbro.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AccessLogTest extends IntegrationTest {

    @Autowired
    private Access access;

    @Autowired
    private AccessLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID citizen = UUID.randomUUID();

    @AfterEach
    void signOut() {
        Fixtures.signOut();
    }

    @Test
    void a_read_of_needs_is_a_row_the_citizen_can_read() {
        var home = fixtures.municipality();
        SignedIn consultant = fixtures.consultant(home);
        Fixtures.signIn(consultant);
        access.require(Facts.ofCitizen(citizen, UUID.randomUUID(), home.id().value()), Part.NEEDS, Purpose.MATCHING);
        assertThat(log.about(citizen, 10, 0)).singleElement().satisfies(row -> {
            assertThat(row.granted()).isTrue();
            assertThat(row.account()).isEqualTo(consultant.accountId());
            assertThat(row.part()).isEqualTo(Part.NEEDS);
            assertThat(row.purpose()).isEqualTo(Purpose.MATCHING);
        });
    }

    @Test
    void a_refusal_is_a_row_even_when_its_work_is_rolled_back() {
        Fixtures.signIn(fixtures.consultant(fixtures.municipality()));
        Facts foreign = Facts.ofCitizen(citizen, UUID.randomUUID(), UUID.randomUUID());
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(t -> access.require(foreign, Part.OFFER, Purpose.MATCHING)))
                .isInstanceOf(NotFound.class);
        assertThat(log.about(citizen, 10, 0)).singleElement().satisfies(row -> assertThat(row.granted())
                .isFalse());
    }

    @Test
    void a_stranger_is_refused_and_logged() {
        Facts facts = Facts.ofCitizen(citizen, UUID.randomUUID(), UUID.randomUUID());
        assertThatThrownBy(() -> access.require(facts, Part.NAME, Purpose.MATCHING))
                .isInstanceOf(NotFound.class);
        assertThat(log.about(citizen, 10, 0)).singleElement().satisfies(row -> {
            assertThat(row.role()).isEqualTo("NOBODY");
            assertThat(row.granted()).isFalse();
        });
    }

    @Test
    void a_row_can_be_neither_changed_nor_deleted() {
        Fixtures.signOut();
        assertThatThrownBy(() -> access.require(
                Facts.ofCitizen(citizen, UUID.randomUUID(), UUID.randomUUID()), Part.NAME, Purpose.MATCHING));
        assertThatThrownBy(() -> jdbc.sql("update access_log set role = 'ADMIN' where subject_id = ?")
                        .param(citizen)
                        .update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from access_log where subject_id = ?")
                        .param(citizen)
                        .update())
                .hasStackTraceContaining("append-only");
    }
}
