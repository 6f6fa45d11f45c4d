package dk.fleksbro.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.account.SignedIn;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnitOfWorkTest extends IntegrationTest {

    @Autowired
    private WorkProbe.Outer work;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void when_an_inner_part_is_overtaken_the_whole_is_done_again() {
        SignedIn admin = fixtures.admin();
        AtomicInteger tries = new AtomicInteger();
        work.readAndRename(admin.accountId(), "Mine", tries);
        assertThat(tries).hasValue(2);
        assertThat(jdbc.sql("select display_name from account where id = ?")
                        .params(admin.accountId())
                        .query(String.class)
                        .single())
                .isEqualTo("Mine");
    }
}
