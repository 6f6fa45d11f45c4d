package dk.fleksbro;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** How often the database is asked while something is done in this thread: lists must not ask once a row. */
public final class StatementCount {

    private static final ThreadLocal<AtomicInteger> COUNT = ThreadLocal.withInitial(AtomicInteger::new);

    private StatementCount() {}

    public static int during(Runnable work) {
        COUNT.get().set(0);
        work.run();
        return COUNT.get().get();
    }

    @TestConfiguration
    static class Configuration {
        @Bean
        static BeanPostProcessor countingStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database
                            ? ProxyDataSourceBuilder.create(database)
                                    .afterQuery(
                                            (execution, queries) -> COUNT.get().incrementAndGet())
                                    .build()
                            : bean;
                }
            };
        }
    }
}
