package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.StatementCount;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EmploymentFilesTest extends IntegrationTest {

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private EmploymentFiles files;

    @Test
    void an_employment_with_all_its_pages_need_is_one_statement() {
        LocalDate today = agreements.today();
        var job = agreements.running(today.minusYears(1));
        agreements.change(job.id(), Map.of("hours.presence", "600"), today.plusMonths(1));
        assertThat(StatementCount.during(() -> files.find(job.id(), today).orElseThrow()))
                .isEqualTo(1);
        EmploymentFile file = agreements.file(job.id());
        assertThat(file.versions()).hasSize(2);
        AgreementVersion now = file.inForce(today).orElseThrow();
        assertThat(file.content(now).get("hours.presence")).isEqualTo("480");
        assertThat(file.content(file.toCome(today).getFirst()).get("hours.presence"))
                .isEqualTo("600");
        assertThat(file.employers()).containsExactly(job.contact().id());
        assertThat(file.employment().startsOn()).isEqualTo(today.minusYears(1));
        assertThat(file.facts().workplaceAccounts())
                .containsExactly(job.contact().accountId());
    }
}
