package dk.fleksbro.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@UseCase("M4")
class TravelMeansTest {

    @Example
    void a_way_takes_what_one_would_guess() {
        assertThat(TravelMeans.ON_FOOT.minutes(3)).isEqualTo(52);
        assertThat(TravelMeans.BICYCLE.minutes(5)).isEqualTo(28);
        assertThat(TravelMeans.BUS_AND_TRAIN.minutes(20)).isEqualTo(67);
        assertThat(TravelMeans.CAR.minutes(20)).isEqualTo(34);
        assertThat(TravelMeans.BICYCLE.minutes(0)).isEqualTo(TravelMeans.BICYCLE.minutes(2));
    }

    @Property
    void farther_is_never_quicker(@ForAll TravelMeans by, @ForAll @IntRange(max = 500) int kilometres) {
        assertThat(by.minutes(kilometres + 1)).isGreaterThanOrEqualTo(by.minutes(kilometres));
    }

    @Property
    void the_reach_is_the_last_kilometre_in_time(@ForAll TravelMeans by, @ForAll @IntRange(max = 600) int minutes) {
        int reach = by.reachKm(minutes);
        assertThat(by.minutes(reach + 1) > minutes || reach == 0).isTrue();
        assertThat(reach == 0 || by.minutes(reach) <= minutes).isTrue();
    }
}
