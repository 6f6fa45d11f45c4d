package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);
    private static final Content COMPLETE = AgreementFixtures.complete(START);

    @Test
    void what_is_stored_is_read_as_the_same_content() {
        Content again = Content.read(COMPLETE.json());
        assertThat(again).isEqualTo(COMPLETE);
        assertThat(again.fields()).isEqualTo(COMPLETE.fields());
        assertThat(again.hash()).hasSize(64).isEqualTo(Content.sha256(COMPLETE.json()));
    }

    @Test
    void what_was_read_lately_is_not_read_again_and_what_was_tampered_with_still_is_refused() {
        Content read = Content.read(COMPLETE.json());
        assertThat(Content.read(String.copyValueOf(COMPLETE.json().toCharArray())))
                .isSameAs(read);
        String tampered = COMPLETE.json().replace("\"fields\":{", "\"fields\": {");
        assertThat(tampered).isNotEqualTo(COMPLETE.json());
        assertThatThrownBy(() -> Content.read(tampered)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Content.read(tampered)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_so_many_contents_are_kept() {
        for (int i = 0; i < ContentCache.MOST + 10; i++) {
            String json = Content.of(Templates.current(), Map.of("job.title", "Post " + i))
                    .json();
            assertThat(Content.read(json).get("job.title")).isEqualTo("Post " + i);
        }
        assertThat(ContentCache.size()).isEqualTo(ContentCache.MOST);
    }

    @Test
    void the_same_said_in_another_way_is_the_same_agreement() {
        assertThat(COMPLETE.with(
                        Map.of("hours.presence", "8", "hours.effective", "5:00 t", "pay.hourly", "160,00 kr.")))
                .isEqualTo(COMPLETE);
    }

    @Test
    void one_other_letter_is_another_agreement() {
        Content other = COMPLETE.with(Map.of("job.title", "Medhjælper på lagerer"));
        assertThat(other.hash()).isNotEqualTo(COMPLETE.hash());
        assertThat(COMPLETE.changedSections(other)).containsExactly("job");
    }

    @Test
    void a_removed_row_goes_with_all_its_fields() {
        Content without = COMPLETE.with(Map.of("week.1.removed", "yes"));
        assertThat(without.rows("week")).containsExactly(2);
        assertThat(COMPLETE.rows("week")).containsExactly(1, 2);
    }

    @Test
    void fields_the_template_does_not_have_are_refused() {
        assertThatThrownBy(() -> Content.of(Templates.current(), Map.of("hours.secret", "1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Templates.current().fieldOf("tasks.0.title")).isEmpty();
        for (String path : List.of(
                "", "job", "tasks..title", "tasks.01.title", "tasks.10000.title", "tasks.1.title.x", "week.x.day")) {
            assertThat(Templates.current().fieldOf(path)).as(path).isEmpty();
        }
        assertThat(Templates.current().fieldOf("tasks.1.title")).isPresent();
        assertThat(Templates.current().fieldOf("tasks.9999.title")).isPresent();
    }

    @Test
    void what_can_not_be_read_is_told_by_its_field() {
        assertThat(Content.problems(
                        Templates.current(), Map.of("hours.presence", "mange", "job.starts", "snart", "job.title", "")))
                .extracting(problem -> problem.field())
                .containsExactlyInAnyOrder("hours.presence", "job.starts");
    }

    @Test
    void the_template_has_both_languages_and_no_key_twice() {
        Template template = Templates.current();
        for (Section section : template.sections()) {
            assertThat(section.title().da()).isNotBlank();
            assertThat(section.title().en()).isNotBlank();
            for (var fields : java.util.List.of(section.fields(), section.row())) {
                assertThat(fields).extracting(Field::key).doesNotHaveDuplicates();
                assertThat(fields).allSatisfy(field -> {
                    assertThat(field.label().in(Locale.ENGLISH)).isNotBlank();
                    assertThat(field.label().in(Locale.forLanguageTag("da"))).isNotBlank();
                    assertThat(field.options().isEmpty())
                            .isEqualTo(field.kind() != FieldKind.CHOICE && field.kind() != FieldKind.CHOICES);
                });
            }
            String unless = section.unless();
            if (unless != null) {
                assertThat(section.field(unless)).isPresent();
            }
        }
    }

    @Test
    void terms_read_dates_minutes_and_kroner() {
        Terms terms = new Terms(COMPLETE);
        assertThat(terms.startsOn()).contains(START);
        assertThat(terms.presenceMinutes()).hasValue(480);
        assertThat(terms.week()).hasSize(2);
        assertThat(terms.hourlyPay()).contains(new java.math.BigDecimal("160"));
    }

    @Test
    void values_are_shown_as_a_dane_and_as_an_english_reader_would_write_them() {
        Template template = Templates.current();
        Field hours = template.fieldOf("hours.presence").orElseThrow();
        Field percent = template.fieldOf("hours.intensity").orElseThrow();
        Field pay = template.fieldOf("pay.hourly").orElseThrow();
        Locale danish = Locale.forLanguageTag("da");
        assertThat(FieldValue.show(hours, "450", danish)).isEqualTo("7,5 timer");
        assertThat(FieldValue.show(hours, "450", Locale.ENGLISH)).isEqualTo("7.5 hours");
        assertThat(FieldValue.show(percent, "62.5", danish)).isEqualTo("62,5 %");
        assertThat(FieldValue.show(pay, "1160.5", danish)).isEqualTo("1.160,50 kr.");
        assertThat(FieldValue.stored(pay, "1.160,50 kr.")).contains("1160.5");
        assertThat(FieldValue.stored(hours, "0")).isEmpty();
        assertThat(FieldValue.stored(percent, "100,01")).isEmpty();
    }
}
