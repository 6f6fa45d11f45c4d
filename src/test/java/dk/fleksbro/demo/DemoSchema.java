package dk.fleksbro.demo;

import dk.fleksbro.TestDatabase;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A schema of its own on the tests' database server, with the portal's tables and the demo's loader, and nothing else. */
final class DemoSchema {

    private static @Nullable DemoSchema loaded;

    private final JdbcClient jdbc;
    private final AnnotationConfigApplicationContext context;

    private DemoSchema(JdbcClient jdbc, AnnotationConfigApplicationContext context) {
        this.jdbc = jdbc;
        this.context = context;
    }

    @TestConfiguration
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Loader {

        @Bean
        JdbcTransactionManager transactions(DriverManagerDataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        JdbcClient jdbc(DriverManagerDataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PasswordEncoder passwords() {
            return PasswordEncoderFactories.createDelegatingPasswordEncoder();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** Loaded once for all tests that only read it. */
    static synchronized DemoSchema loaded() {
        if (loaded == null) {
            loaded = empty("demo_one");
            loaded.municipality().loadOnce();
        }
        return loaded;
    }

    static DemoSchema empty(String name) {
        String server = TestDatabase.url().replaceFirst("/[^/]*$", "/");
        JdbcClient.create(source(server + "mysql"))
                .sql("create or replace database " + name + " character set utf8mb4 collate utf8mb4_danish_ci")
                .update();
        DriverManagerDataSource source = source(server + name);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().setActiveProfiles("demo");
        context.registerBean(DriverManagerDataSource.class, () -> source);
        context.register(Loader.class, DemoMunicipality.class);
        context.refresh();
        return new DemoSchema(JdbcClient.create(source), context);
    }

    DemoMunicipality municipality() {
        return context.getBean(DemoMunicipality.class);
    }

    long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    /** The fields of each form by name, from rows of subject, field and text. */
    Collection<Map<String, String>> forms(String sql) {
        Map<String, Map<String, String>> forms = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            forms.computeIfAbsent(row.getString("subject_id"), subject -> new HashMap<>())
                    .put(row.getString("field"), row.getString("text"));
        });
        return forms.values();
    }

    void execute(String sql) {
        jdbc.sql(sql).update();
    }

    boolean passwordFits(DemoSignIn signIn) {
        String hash = jdbc.sql("select password_hash from account where email = :email")
                .param("email", signIn.email())
                .query(String.class)
                .single();
        return context.getBean(PasswordEncoder.class).matches(signIn.password(), hash);
    }

    /** A checksum of each table, without what is salted or tells when it was loaded. */
    List<String> everything() {
        return Arrays.stream(DemoTable.values())
                .map(table -> {
                    String columns = table.columns().replace("password_hash, ", "");
                    return jdbc.sql("select concat('" + table + " ', count(*), ' ', coalesce(sum(crc32(concat_ws('|', "
                                    + columns + "))), 0)) from " + table.name().toLowerCase(java.util.Locale.ROOT))
                            .query(String.class)
                            .single();
                })
                .toList();
    }

    private static DriverManagerDataSource source(String url) {
        return new DriverManagerDataSource(url, "root", "");
    }
}
