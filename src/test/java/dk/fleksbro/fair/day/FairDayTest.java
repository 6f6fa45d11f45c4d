package dk.fleksbro.fair.day;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.fair.FairAccess;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FairDayTest extends IntegrationTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private PlansInForce plans;

    @Autowired
    private FairDay day;

    @Autowired
    private FairAccess access;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @UseCase("X10")
    @Test
    void what_is_written_down_goes_before_what_plan_and_clock_tell() {
        Sent sent = fairs.with(2, 2);
        JobFair fair = FairFixtures.as(
                sent.scene().host(), () -> access.require(sent.fair(), Part.FAIR_PLAN, Purpose.MATCHING));
        List<PlannedDate> first = plans.of(sent.fair()).orElseThrow().dates().stream()
                .filter(date -> date.round() == 1)
                .toList();
        assertThat(first).isNotEmpty().allMatch(date -> date.table() > 0);
        assertThat(day.held(fair)).isEmpty();
        jdbc.sql("insert into fair_clock values (?, 1, 1, ?, null)")
                .params(sent.fair().value(), JdbcTypes.utc(clock.instant()))
                .update();
        assertThat(day.held(fair)).as("nobody was checked in").isEmpty();
        sent.seekers().forEach(seeker -> checkIn(sent, seeker));
        assertThat(day.held(fair)).containsExactlyInAnyOrderElementsOf(first);
        PlannedDate missed = first.getFirst();
        jdbc.sql("insert into fair_date_fact values (?, ?, 1, false, ?, ?)")
                .params(
                        missed.seeker(),
                        missed.stand(),
                        sent.scene().host().id().value(),
                        JdbcTypes.utc(clock.instant()))
                .update();
        assertThat(day.held(fair)).hasSize(first.size() - 1).doesNotContain(missed);
    }

    private void checkIn(Sent sent, UUID seeker) {
        jdbc.sql("insert into fair_presence values (?, ?, 'SEEKER', 'HERE', 1, null, null, ?, ?)")
                .params(seeker, sent.fair().value(), sent.scene().host().id().value(), JdbcTypes.utc(clock.instant()))
                .update();
    }
}
