package dk.fleksbro.shared;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit of work inside another, for showing what happens when somebody else writes in between. */
@TestComponent
public class WorkProbe {

    @Bean
    Inner inner(JdbcClient jdbc) {
        return new Inner(jdbc);
    }

    @Bean
    Outer outer(JdbcClient jdbc, Inner inner) {
        return new Outer(jdbc, inner);
    }

    @UnitOfWork
    public static class Inner {
        private final JdbcClient jdbc;

        Inner(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        public void rename(UUID account, String name) {
            jdbc.sql("update account set display_name = ? where id = ?")
                    .params(name, account)
                    .update();
        }
    }

    @UnitOfWork
    public static class Outer {
        private final JdbcClient jdbc;
        private final Inner inner;

        Outer(JdbcClient jdbc, Inner inner) {
            this.jdbc = jdbc;
            this.inner = inner;
        }

        /** Reads, is overtaken by somebody else the first time, and writes. */
        public void readAndRename(UUID account, String name, AtomicInteger tries) {
            jdbc.sql("select display_name from account where id = ?")
                    .params(account)
                    .query(String.class)
                    .single();
            if (tries.incrementAndGet() == 1) {
                CompletableFuture.runAsync(() -> inner.rename(account, "Somebody else’s"))
                        .join();
            }
            inner.rename(account, name);
        }
    }
}
