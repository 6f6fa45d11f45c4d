package dk.fleksbro.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.consent.Part;
import dk.fleksbro.shared.TravelMeans;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleasedProfileTest {

    private static final String ENERGY = "På en dårlig dag må jeg hjem efter en time.";

    @Test
    void how_the_day_goes_is_not_shown_with_the_hours_alone() {
        assertThat(released(Set.of(Part.HOURS)).toString()).doesNotContain(ENERGY);
    }

    @Test
    void how_the_day_goes_is_shown_once_the_needs_are() {
        assertThat(released(Set.of(Part.HOURS, Part.NEEDS)).toString()).contains(ENERGY);
    }

    @Test
    @UseCase("M4")
    void the_working_day_and_the_intensity_are_shown_to_no_employer_whatever_is_released() {
        assertThat(released(EnumSet.allOf(Part.class)).toString())
                .contains(ENERGY)
                .doesNotContain("37", "195", "105", "09:45", "13:15", "BICYCLE", "55");
    }

    private static ReleasedProfile released(Set<Part> visible) {
        CitizenRow anna = new CitizenRow(
                CitizenId.create(),
                AccountId.create(),
                new MunicipalityId(UUID.randomUUID()),
                null,
                4127,
                "Anna",
                "20123446",
                "7000",
                false);
        FlexJobProfile profile = new FlexJobProfile(
                anna.id(),
                "Jeg pakker gerne",
                Set.of(),
                new WeeklyHours(120),
                new WeeklyHours(360),
                Weekdays.NONE,
                20,
                new Travel(Set.of(TravelMeans.BICYCLE), 55),
                ENERGY,
                new Rhythm(37, 195, 105, LocalTime.of(9, 45), LocalTime.of(13, 15)),
                Map.of(),
                "",
                Set.of(),
                "",
                "",
                null,
                "",
                Instant.EPOCH);
        return ReleasedProfile.of(profile, anna, visible);
    }
}
