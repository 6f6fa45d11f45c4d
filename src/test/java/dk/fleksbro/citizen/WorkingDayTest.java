package dk.fleksbro.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.TravelMeans;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("M4")
class WorkingDayTest {

    @Test
    void half_the_intensity_is_twice_the_time_in_whole_quarters() {
        assertThat(intensity(50).presence(240)).isEqualTo(480);
        assertThat(intensity(70).presence(240)).isEqualTo(345);
        assertThat(intensity(100).presence(255)).isEqualTo(255);
        assertThat(Rhythm.UNANSWERED.presence(255)).isEqualTo(255);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> intensity(9));
        assertThatIllegalArgumentException().isThrownBy(() -> intensity(101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm(null, 120, 180, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rhythm(null, null, null, LocalTime.NOON, LocalTime.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Travel(Set.of(), 0));
    }

    @Test
    void time_goes_before_distance_where_both_means_and_minutes_are_answered() {
        assertThat(new Travel(Set.of(TravelMeans.BICYCLE), 45).reachKm(20)).isEqualTo(8);
        assertThat(new Travel(Set.of(TravelMeans.BICYCLE, TravelMeans.BUS_AND_TRAIN), 45).reachKm(20))
                .isEqualTo(11);
        assertThat(new Travel(Set.of(TravelMeans.BICYCLE), null).reachKm(20)).isEqualTo(20);
        assertThat(new Travel(Set.of(), 45).reachKm(20)).isEqualTo(20);
        assertThat(new Travel(Set.of(TravelMeans.CAR), 45).reachKm(0)).isEqualTo(Travel.HOME_ONLY);
    }

    @Test
    void the_quickest_means_depends_on_how_far_it_is() {
        Travel travel = new Travel(Set.of(TravelMeans.BICYCLE, TravelMeans.BUS_AND_TRAIN), 60);
        assertThat(travel.quickest(2)).contains(TravelMeans.BICYCLE);
        assertThat(travel.quickest(15)).contains(TravelMeans.BUS_AND_TRAIN);
        assertThat(Travel.UNANSWERED.quickest(15)).isEmpty();
    }

    private static Rhythm intensity(int percent) {
        return new Rhythm(percent, null, null, null, null);
    }
}
