package dk.fleksbro.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"10172748", "99000007"})
    void a_cvr_number_with_the_right_check_digit_is_valid(String digits) {
        assertThat(CvrNumber.isValid(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20301823", "99000008", "9900000", "990000077", "9900000a", "", "00000000"})
    void any_other_cvr_number_is_not(String digits) {
        assertThat(CvrNumber.isValid(digits)).isFalse();
    }

    @Test
    void two_neighbouring_digits_changed_round_never_go_unseen() {
        String digits = "10172748";
        for (int i = 0; i < 7; i++) {
            if (digits.charAt(i) != digits.charAt(i + 1)) {
                char[] swapped = digits.toCharArray();
                swapped[i] = digits.charAt(i + 1);
                swapped[i + 1] = digits.charAt(i);
                assertThat(CvrNumber.isValid(new String(swapped))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99 00 00 07", "DK99000007", "dk 99.00.00.07", " 99-000-007 "})
    void a_cvr_number_is_read_as_people_type_it(String typed) {
        assertThat(CvrNumber.clean(typed)).isEqualTo("99000007");
    }

    @Test
    void numbers_are_shown_in_pairs() {
        assertThat(new CvrNumber("99000007").spaced()).isEqualTo("99 00 00 07");
        assertThat(new PhoneNumber("+45 20123456").spaced()).isEqualTo("20 12 34 56");
    }

    @ParameterizedTest
    @CsvSource({"'7,5', 450", "7.25, 435", "7:30, 450", "2, 120", "'2 timer', 120", "'2,5 t', 150", "37, 2220"})
    void hours_are_read_as_people_type_them(String typed, int minutes) {
        assertThat(WeeklyHours.minutesFrom(typed)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mange", "7:75", "-2", "1000", "7,555", "<b>7</b>"})
    void what_is_no_time_is_not_read_as_one(String typed) {
        assertThat(WeeklyHours.minutesFrom(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 45, 2235, 70, -60})
    void weekly_hours_run_from_one_to_thirty_seven_in_quarters(int minutes) {
        assertThat(WeeklyHours.isValid(minutes)).isFalse();
    }

    @Test
    void hours_are_shown_with_a_decimal_comma_in_danish() {
        assertThat(WeeklyHours.show(450, Locale.forLanguageTag("da"))).isEqualTo("7,5");
        assertThat(WeeklyHours.show(435, Locale.ENGLISH)).isEqualTo("7.25");
        assertThat(WeeklyHours.show(120, Locale.ENGLISH)).isEqualTo("2");
        assertThat(WeeklyHours.show(1200, Locale.ENGLISH)).isEqualTo("20");
    }

    @Test
    void weekdays_survive_being_written_and_read() {
        Weekdays days = new Weekdays(Set.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY));
        assertThat(days.text()).isEqualTo("MONDAY,THURSDAY");
        assertThat(Weekdays.parse(days.text())).isEqualTo(days);
        assertThat(Weekdays.parse("")).isEqualTo(Weekdays.NONE);
    }

    @Test
    void distances_between_postal_codes_are_those_of_the_map() {
        assertThat(PostalCodes.kilometres("7000", "6000"))
                .hasValueSatisfying(km -> assertThat(km).isBetween(15, 25));
        assertThat(PostalCodes.kilometres("7000", "2100"))
                .hasValueSatisfying(km -> assertThat(km).isBetween(170, 190));
        assertThat(PostalCodes.kilometres("7000", "7000")).contains(0);
        assertThat(PostalCodes.kilometres("7000", "0001")).isEmpty();
    }

    @Test
    void a_street_code_in_copenhagen_belongs_to_the_nearest_lower_code() {
        assertThat(PostalCodes.find("1234")).map(PostalCodes.Place::town).contains("København K");
        assertThat(PostalCodes.find("7001")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "a b@example.org", "@example.org", "a@example", "a@example.org.", "<a@example.org>"})
    void what_is_no_mail_address_is_refused(String typed) {
        assertThat(EmailAddress.isValid(typed)).isFalse();
    }

    @Test
    void a_mail_address_is_kept_in_lower_case() {
        assertThat(new EmailAddress(" Mette.Prøve@Example.org ".replace("ø", "o")).value())
                .isEqualTo("mette.prove@example.org");
    }
}
