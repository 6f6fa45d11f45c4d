package dk.fleksbro.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.DryRunPart;
import dk.fleksbro.agreement.EmploymentFile;
import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a change would do to the talks is what it then does. */
@UseCase("F1")
class ScheduleDryRunTest extends IntegrationTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private ScheduleDryRun dryRun;

    @Autowired
    private TalkPlans talks;

    @Autowired
    private TestClock clock;

    private Job job;

    @BeforeEach
    void aRunningJob() {
        clock.setTo(AgreementFixtures.morning(START));
        job = agreements.running(START);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void another_interval_says_the_next_days_and_the_change_then_moves_the_talk_there() {
        assertThat(say(Map.of("followup.interval", "1")))
                .containsExactly(
                        Sentence.of("followup.dry-run.interval", 1),
                        Sentence.of("followup.dry-run.next", LocalDate.of(2027, 2, 4), LocalDate.of(2027, 3, 4)),
                        Sentence.of("followup.dry-run.invited"));
        agreements.change(job.id(), Map.of("followup.interval", "1"), START);
        assertThat(talks.of(job.id()).getFirst().due()).isEqualTo(LocalDate.of(2027, 2, 4));
    }

    @Test
    void a_grant_of_five_years_adds_its_status() {
        clock.setTo(AgreementFixtures.morning(LocalDate.of(2029, 7, 4)));
        assertThat(say(Map.of("job.grant-lasts", "five-years")))
                .containsExactly(Sentence.of(
                        "followup.dry-run.new",
                        Sentence.of("followup.kind.STATUS_FIVE_YEARS"),
                        LocalDate.of(2031, 7, 4)));
    }

    @Test
    void what_has_nothing_to_do_with_the_talks_changes_no_day() {
        assertThat(say(Map.of("hours.effective", "360"))).containsExactly(Sentence.of("followup.dry-run.same"));
    }

    private List<Sentence> say(Map<String, String> typed) {
        EmploymentFile file = agreements.file(job.id());
        var version = file.inForce(START).orElseThrow();
        Content before = file.content(version);
        Map<String, String> fields = new TreeMap<>(before.fields());
        fields.putAll(typed);
        return dryRun.say(new DryRunPart.Planned(
                file, version, before, Content.of(before.template(), fields), agreements.today(), agreements.today()));
    }
}
