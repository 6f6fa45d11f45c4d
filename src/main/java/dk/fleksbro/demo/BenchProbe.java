package dk.fleksbro.demo;

import jakarta.servlet.Filter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * What a bench puts into the portal it measures: how often each request asks the database, how much processor time its
 * thread takes, and a clock that can be moved. Given to the portal by name only; it is no part of it otherwise.
 */
final class BenchProbe {

    private static final ThreadLocal<AtomicInteger> STATEMENTS = ThreadLocal.withInitial(AtomicInteger::new);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_IN_MILLI = 1e6;

    /** The clock the demo portal goes by. */
    private static final String DEMO_CLOCK = "shiftedClock";

    private static volatile Request last = new Request(0, 0);
    private static volatile Duration ahead = Duration.ZERO;

    /** What one request took. */
    record Request(int statements, double cpuMillis) {}

    static Request lastRequest() {
        return last;
    }

    static void moveClock(Duration by) {
        ahead = ahead.plus(by);
    }

    @Bean
    static BeanPostProcessor countingStatementsAndMovingTheClock() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (name.equals(DEMO_CLOCK)) {
                    return movable((Clock) bean);
                }
                return bean instanceof DataSource database ? counting(database) : bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<Filter> measuringRequests() {
        FilterRegistrationBean<Filter> measuring = new FilterRegistrationBean<>((request, response, chain) -> {
            STATEMENTS.get().set(0);
            long before = THREADS.getCurrentThreadCpuTime();
            chain.doFilter(request, response);
            last = new Request(STATEMENTS.get().get(), (THREADS.getCurrentThreadCpuTime() - before) / NANOS_IN_MILLI);
        });
        measuring.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return measuring;
    }

    private static Clock movable(Clock real) {
        return new Clock() {
            @Override
            public Instant instant() {
                return real.instant().plus(ahead);
            }

            @Override
            public ZoneId getZone() {
                return real.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @FunctionalInterface
    private interface Then {
        Object apply(Object result);
    }

    private static Object counting(DataSource database) {
        return wrap(
                DataSource.class,
                database,
                result -> result instanceof Connection connection
                        ? wrap(
                                Connection.class,
                                connection,
                                made -> made instanceof Statement statement ? counting(statement) : made)
                        : result);
    }

    private static Object counting(Statement statement) {
        Class<?> type = statement instanceof java.sql.CallableStatement
                ? java.sql.CallableStatement.class
                : statement instanceof java.sql.PreparedStatement ? java.sql.PreparedStatement.class : Statement.class;
        return proxy(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                STATEMENTS.get().incrementAndGet();
            }
            return invoke(statement, method, arguments);
        });
    }

    private static <T> Object wrap(Class<T> type, T inner, Then then) {
        return proxy(type, (self, method, arguments) -> {
            Object result = invoke(inner, method, arguments);
            return result == null ? null : then.apply(result);
        });
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(BenchProbe.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
