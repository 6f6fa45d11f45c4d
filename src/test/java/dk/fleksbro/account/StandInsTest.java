package dk.fleksbro.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works for whom on which day, and what cannot be arranged. */
@UseCase("M9")
class StandInsTest extends IntegrationTest {

    /** The last Sunday of October: its day is 25 hours long. */
    private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 25);

    @Autowired
    private StandIns standIns;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock clock;

    private Municipality municipality;
    private SignedIn anna;
    private SignedIn mette;
    private SignedIn ole;
    private SignedIn lead;

    @BeforeEach
    void colleagues() {
        clock.setTo(DanishTime.instant(SUNDAY.minusDays(3), LocalTime.of(9, 0)));
        municipality = fixtures.municipality();
        anna = consultant("Anna Andersen");
        mette = consultant("Mette Møller");
        ole = consultant("Ole Olsen");
        lead = fixtures.teamLead(municipality);
    }

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void the_stand_in_works_for_the_absent_one_on_the_first_day_the_last_and_those_between() {
        arrange(anna, mette, SUNDAY, SUNDAY.plusDays(4));
        assertThat(IntStream.rangeClosed(-1, 5)
                        .mapToObj(day -> standIns.absentFor(mette, SUNDAY.plusDays(day)).stream()
                                .map(SignedIn::displayName)
                                .toList())
                        .toList())
                .containsExactly(
                        List.of(),
                        List.of("Anna Andersen"),
                        List.of("Anna Andersen"),
                        List.of("Anna Andersen"),
                        List.of("Anna Andersen"),
                        List.of("Anna Andersen"),
                        List.of());
        assertThat(standIns.standInFor(anna.id(), SUNDAY.plusDays(4))).contains(mette.id());
        assertThat(standIns.standInFor(anna.id(), SUNDAY.plusDays(5))).isEmpty();
        assertThat(standIns.standInFor(mette.id(), SUNDAY)).isEmpty();
    }

    @Test
    void who_is_absent_comes_back_as_the_whole_person_that_can_be_asked_as() {
        arrange(anna, mette, SUNDAY, SUNDAY);
        assertThat(standIns.absentFor(mette, SUNDAY)).containsExactly(anna);
    }

    @Test
    void the_days_are_danish_days_also_when_the_clock_is_set_back() {
        arrange(anna, mette, SUNDAY, SUNDAY);
        Instant begins = Instant.parse("2026-10-24T22:00:00Z");
        assertThat(on(begins.minusMillis(1))).isFalse();
        assertThat(on(begins)).isTrue();
        assertThat(on(begins.plus(Duration.ofHours(25)).minusMillis(1))).isTrue();
        assertThat(on(begins.plus(Duration.ofHours(25)))).isFalse();
    }

    @Test
    void one_can_stand_in_for_two_colleagues_at_once() {
        arrange(anna, mette, SUNDAY, SUNDAY);
        arrange(ole, mette, SUNDAY, SUNDAY);
        assertThat(standIns.absentFor(mette, SUNDAY)).containsExactly(anna, ole);
    }

    @Test
    void the_team_lead_arranges_for_somebody_who_cannot() {
        StandIn arranged = standIns.arrange(lead, anna.id(), mette.id(), today(), today());
        assertThat(arranged.absentName()).isEqualTo("Anna Andersen");
        assertThat(arranged.standInName()).isEqualTo("Mette Møller");
        assertThat(arranged.createdBy()).isEqualTo(lead.id());
        assertThat(standIns.endingFrom(ole, today())).containsExactly(arranged);
    }

    @Test
    void nobody_arranges_for_a_colleague_or_for_another_municipality() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> standIns.arrange(mette, anna.id(), ole.id(), SUNDAY, SUNDAY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> standIns.arrange(fixtures.admin(), anna.id(), ole.id(), SUNDAY, SUNDAY));
        SignedIn elsewhere = fixtures.teamLead(otherMunicipality());
        assertThat(refusal(elsewhere, anna, ole, SUNDAY, SUNDAY)).isEqualTo(StandInRule.STAND_IN_NOT_A_COLLEAGUE);
    }

    @Test
    void oneself_is_no_stand_in() {
        assertThat(refusal(anna, anna, anna, SUNDAY, SUNDAY)).isEqualTo(StandInRule.STAND_IN_IS_ONESELF);
    }

    @Test
    void only_consultants_of_the_municipality_with_an_open_account_stand_in() {
        SignedIn stranger = fixtures.consultant(otherMunicipality());
        accounts.setEnabled(ole.id(), false);
        for (SignedIn somebody : List.of(stranger, ole, lead, fixtures.flexWorker(municipality))) {
            assertThat(refusal(anna, anna, somebody, SUNDAY, SUNDAY)).isEqualTo(StandInRule.STAND_IN_NOT_A_COLLEAGUE);
        }
        assertThat(refusal(lead, ole, mette, SUNDAY, SUNDAY)).isEqualTo(StandInRule.STAND_IN_NOT_A_COLLEAGUE);
    }

    @Test
    void the_days_are_in_order_not_in_the_past_and_a_year_at_the_most() {
        LocalDate day = today();
        assertThat(refusal(anna, anna, mette, SUNDAY, SUNDAY.minusDays(1)))
                .isEqualTo(StandInRule.STAND_IN_DAYS_BACKWARDS);
        assertThat(refusal(anna, anna, mette, day.minusDays(1), SUNDAY)).isEqualTo(StandInRule.STAND_IN_IN_THE_PAST);
        assertThat(refusal(anna, anna, mette, day, day.plusYears(1))).isEqualTo(StandInRule.STAND_IN_TOO_LONG);
        assertThat(refusal(
                        anna,
                        anna,
                        mette,
                        day.plusYears(1).plusDays(1),
                        day.plusYears(1).plusDays(1)))
                .isEqualTo(StandInRule.STAND_IN_TOO_FAR_AHEAD);
        arrange(anna, mette, day, day.plusYears(1).minusDays(1));
    }

    @Test
    void today_is_still_possible_a_moment_before_midnight() {
        clock.setTo(DanishTime.instant(SUNDAY, LocalTime.of(23, 59)));
        arrange(anna, mette, SUNDAY, SUNDAY);
    }

    @Test
    void who_is_away_has_one_stand_in_on_a_day() {
        arrange(anna, mette, SUNDAY, SUNDAY.plusDays(2));
        RuleBroken broken = catchThrowableOfType(
                RuleBroken.class, () -> arrange(anna, ole, SUNDAY.plusDays(2), SUNDAY.plusDays(9)));
        assertThat(broken.rule()).isEqualTo(StandInRule.STAND_IN_THERE_ALREADY);
        assertThat(broken.sentence().arguments())
                .containsExactly("Anna Andersen", "Mette Møller", SUNDAY, SUNDAY.plusDays(2));
        arrange(anna, ole, SUNDAY.plusDays(3), SUNDAY.plusDays(9));
    }

    @Test
    void who_is_away_is_no_stand_in_and_the_other_way_round() {
        arrange(mette, ole, SUNDAY, SUNDAY.plusDays(2));
        assertThat(refusal(anna, anna, mette, SUNDAY.plusDays(2), SUNDAY.plusDays(3)))
                .isEqualTo(StandInRule.STAND_IN_AWAY);
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> arrange(ole, anna, SUNDAY, SUNDAY));
        assertThat(broken.rule()).isEqualTo(StandInRule.STAND_IN_STANDS_IN);
        assertThat(broken.sentence().arguments())
                .containsExactly("Mette Møller", "Ole Olsen", SUNDAY, SUNDAY.plusDays(2));
        arrange(anna, mette, SUNDAY.plusDays(3), SUNDAY.plusDays(3));
    }

    @Test
    void ended_early_the_absent_one_is_back_the_same_day_and_the_days_are_free() {
        StandIn arranged = arrange(anna, mette, today(), SUNDAY.plusDays(9));
        clock.advance(Duration.ofDays(2));
        StandIn ended = standIns.end(anna, arranged.id());
        assertThat(ended.backOn()).isEqualTo(today());
        assertThat(standIns.absentFor(mette, today())).isEmpty();
        assertThat(standIns.absentFor(mette, today().minusDays(1))).containsExactly(anna);
        arrange(anna, ole, today(), SUNDAY);
    }

    @Test
    void what_has_not_begun_is_taken_back_and_never_held() {
        StandIn taken = standIns.end(
                lead, arrange(anna, mette, SUNDAY, SUNDAY.plusDays(2)).id());
        assertThat(taken.isTakenBack()).isTrue();
        assertThat(standIns.absentFor(mette, SUNDAY)).isEmpty();
        arrange(mette, anna, SUNDAY, SUNDAY);
    }

    @Test
    void what_is_over_is_not_ended_again() {
        StandIn arranged = arrange(anna, mette, SUNDAY, SUNDAY);
        standIns.end(anna, arranged.id());
        assertThat(catchThrowableOfType(RuleBroken.class, () -> standIns.end(anna, arranged.id()))
                        .rule())
                .isEqualTo(StandInRule.STAND_IN_OVER);
        StandIn past = arrange(anna, mette, today(), today());
        clock.advance(Duration.ofDays(1));
        assertThat(catchThrowableOfType(RuleBroken.class, () -> standIns.end(anna, past.id()))
                        .rule())
                .isEqualTo(StandInRule.STAND_IN_OVER);
    }

    @Test
    void only_who_is_away_and_the_team_lead_end_it() {
        StandIn arranged = arrange(anna, mette, SUNDAY, SUNDAY);
        for (SignedIn other : List.of(mette, ole, fixtures.teamLead(otherMunicipality()))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standIns.end(other, arranged.id()));
        }
        assertThat(standIns.mayEnd(anna, arranged)).isTrue();
        assertThat(standIns.mayEnd(mette, arranged)).isFalse();
    }

    @Test
    void another_municipality_sees_nothing_of_it() {
        StandIn arranged = arrange(anna, mette, SUNDAY, SUNDAY);
        SignedIn stranger = fixtures.consultant(otherMunicipality());
        assertThat(standIns.endingFrom(stranger, today())).isEmpty();
        assertThat(standIns.find(stranger, arranged.id())).isEmpty();
        assertThat(standIns.find(ole, arranged.id())).contains(arranged);
    }

    @Test
    void a_stand_in_whose_account_is_closed_is_none() {
        arrange(anna, mette, SUNDAY, SUNDAY);
        accounts.setEnabled(mette.id(), false);
        assertThat(standIns.standInFor(anna.id(), SUNDAY)).isEmpty();
    }

    @Test
    void of_two_who_arrange_at_the_same_moment_one_wins() throws Exception {
        List<Callable<StandIn>> both = List.of(
                () -> standIns.arrange(anna, anna.id(), mette.id(), SUNDAY, SUNDAY),
                () -> standIns.arrange(lead, anna.id(), ole.id(), SUNDAY, SUNDAY),
                () -> standIns.arrange(lead, mette.id(), anna.id(), SUNDAY, SUNDAY),
                () -> standIns.arrange(lead, mette.id(), anna.id(), SUNDAY, SUNDAY));
        List<StandIn> arranged = new ArrayList<>();
        try (var nodes = Executors.newFixedThreadPool(both.size())) {
            for (Future<StandIn> one : nodes.invokeAll(both)) {
                try {
                    arranged.add(one.get());
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(RuleBroken.class);
                }
            }
        }
        assertThat(arranged).hasSize(1);
        assertThat(standIns.endingFrom(lead, today())).isEqualTo(arranged);
    }

    private boolean on(Instant at) {
        clock.setTo(at);
        return standIns.standInFor(anna.id(), today()).isPresent();
    }

    private StandIn arrange(SignedIn absent, SignedIn standIn, LocalDate from, LocalDate to) {
        return standIns.arrange(absent, absent.id(), standIn.id(), from, to);
    }

    private StandInRule refusal(SignedIn me, SignedIn absent, SignedIn standIn, LocalDate from, LocalDate to) {
        return (StandInRule)
                catchThrowableOfType(RuleBroken.class, () -> standIns.arrange(me, absent.id(), standIn.id(), from, to))
                        .rule();
    }

    private SignedIn consultant(String name) {
        return fixtures.account(Role.CONSULTANT, municipality.id(), name);
    }

    private Municipality otherMunicipality() {
        Municipality other = fixtures.municipality();
        assertThat(other).isNotEqualTo(municipality);
        return other;
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
