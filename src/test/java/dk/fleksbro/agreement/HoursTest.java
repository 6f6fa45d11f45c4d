package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@UseCase("A1")
class HoursTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Test
    void the_examples_of_the_municipalities_come_out_exactly() {
        assertThat(Hours.effective(10 * 60, new BigDecimal("50"))).isEqualTo(5 * 60);
        assertThat(Hours.effective(20 * 60, new BigDecimal("50"))).isEqualTo(10 * 60);
        assertThat(Hours.intensity(16 * 60, 10 * 60)).isEqualByComparingTo("62.5");
        assertThat(Hours.intensity(12 * 60, 8 * 60)).isEqualByComparingTo("66.67");
    }

    @Test
    void half_a_minute_is_rounded_up_and_an_intensity_to_two_decimals() {
        assertThat(Hours.effective(61, new BigDecimal("50"))).isEqualTo(31);
        assertThat(Hours.effective(60, new BigDecimal("50.83"))).isEqualTo(30);
        assertThat(Hours.intensity(7 * 60, 200)).isEqualByComparingTo("47.62");
    }

    @Test
    void more_paid_hours_than_hours_at_work_are_refused() {
        assertThat(check("480", "481", "100")).singleElement().matches(Finding::isError);
        assertThat(check("480", "480", "100")).isEmpty();
    }

    @Test
    void three_figures_that_disagree_by_more_than_a_quarter_are_said() {
        assertThat(check("480", "315", "62.5")).isEmpty();
        assertThat(check("480", "316", "62.5")).singleElement().satisfies(finding -> assertThat(finding.isError())
                .isFalse());
        assertThat(check("480", "285", "62.5")).isEmpty();
        assertThat(check("480", "284", "62.5")).hasSize(1);
    }

    @Test
    void the_third_of_three_figures_is_proposed_and_nothing_when_that_makes_no_sense() {
        assertThat(Hours.proposal(terms("480", "", "62.5"))).contains(new Hours.Proposal("hours.effective", "300"));
        assertThat(Hours.proposal(terms("480", "300", ""))).contains(new Hours.Proposal("hours.intensity", "62.5"));
        assertThat(Hours.proposal(terms("", "300", "62.5"))).contains(new Hours.Proposal("hours.presence", "480"));
        assertThat(Hours.proposal(terms("480", "300", "62.5"))).isEmpty();
        assertThat(Hours.proposal(terms("480", "", ""))).isEmpty();
        assertThat(Hours.proposal(terms("300", "480", ""))).isEmpty();
        assertThat(Hours.proposal(terms("", "2000", "10"))).isEmpty();
    }

    private static List<Finding> check(String presence, String effective, String intensity) {
        return Hours.check(terms(presence, effective, intensity), DANISH);
    }

    private static Terms terms(String presence, String effective, String intensity) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("hours.presence", presence);
        fields.put("hours.effective", effective);
        fields.put("hours.intensity", intensity);
        fields.values().removeIf(String::isEmpty);
        return new Terms(Content.of(Templates.current(), fields));
    }
}
