package dk.fleksbro.followup;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.agreement.EmploymentFiles;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** The night's work alone, page by page of one employment, in a process of its own that a test can kill. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackageClasses = StandIns.class,
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.StandIn(s|Rows)"))
@EnableResilientMethods
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DbSchedulerAutoConfiguration.class
})
@Import({
    EmploymentFiles.class,
    Notices.class,
    TalkPlans.class,
    AgreementSigns.class,
    TalkPlanner.class,
    Ladder.class,
    NightlyPages.class,
    ConcernClimbing.class,
    NightlyRun.class
})
class NightProcess {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(NightProcess.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .getBean(NightlyRun.class)
                .run(1);
    }

    @Bean
    Clock clock(@Value("${night}") LocalDate night) {
        return Clock.fixed(DanishTime.instant(night, LocalTime.of(4, 30)), ZoneOffset.UTC);
    }
}
