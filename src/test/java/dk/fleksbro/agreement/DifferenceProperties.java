package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Comparing any two agreements, and whose approval a change concerns. */
class DifferenceProperties {

    private static final Template TEMPLATE = Templates.current();

    @Property(tries = 500)
    @UseCase("A4")
    void an_agreement_does_not_differ_from_itself(@ForAll("contents") Content content) {
        assertThat(Difference.between(content, content).isEmpty()).isTrue();
        assertThat(Difference.between(content, content).sections()).isEmpty();
    }

    @Property(tries = 1000)
    @UseCase("A4")
    void the_difference_makes_the_one_into_the_other(
            @ForAll("contents") Content before, @ForAll("contents") Content after) {
        assertThat(Difference.between(before, after).applyTo(before)).isEqualTo(after);
    }

    @Property(tries = 500)
    @UseCase("A4")
    void what_is_removed_one_way_is_added_the_other(
            @ForAll("contents") Content before, @ForAll("contents") Content after) {
        long added = marks(before, after, DifferenceText.Mark.ADDED);
        assertThat(marks(after, before, DifferenceText.Mark.REMOVED)).isEqualTo(added);
    }

    @Property(tries = 500)
    @UseCase("A3")
    void a_change_touches_a_party_just_when_a_section_that_is_theirs_differs(
            @ForAll("contents") Content before, @ForAll("contents") Content after, @ForAll Signatory party) {
        Set<String> changed = before.changedSections(after);
        boolean theirs = TEMPLATE.sections().stream()
                .filter(section -> section.touches().contains(party))
                .anyMatch(section -> after.fields().entrySet().stream()
                                .anyMatch(e -> e.getKey().startsWith(section.key() + ".")
                                        && !before.get(e.getKey()).equals(e.getValue()))
                        || before.fields().entrySet().stream()
                                .anyMatch(e -> e.getKey().startsWith(section.key() + ".")
                                        && !after.get(e.getKey()).equals(e.getValue())));
        assertThat(ApprovalState.touches(after, changed, party)).isEqualTo(theirs);
    }

    private static long marks(Content before, Content after, DifferenceText.Mark mark) {
        return DifferenceText.of(Difference.between(before, after), java.util.Locale.ENGLISH).stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.mark() == mark)
                .count();
    }

    @Provide
    Arbitrary<Content> contents() {
        Arbitrary<String> paths = Arbitraries.of(
                "parties.company",
                "job.title",
                "tasks.never",
                "tasks.1.title",
                "tasks.1.minutes",
                "tasks.2.title",
                "tasks.2.minutes",
                "tasks.3.title",
                "tasks.7.helper",
                "hours.presence",
                "hours.effective",
                "week.1.day",
                "week.1.from",
                "week.2.day",
                "week.2.from",
                "pay.hourly",
                "voice.helps");
        return Arbitraries.maps(paths, Arbitraries.integers().between(1, 4))
                .ofMaxSize(12)
                .map(DifferenceProperties::content);
    }

    private static Content content(Map<String, Integer> chosen) {
        Map<String, String> fields = new TreeMap<>();
        chosen.forEach(
                (path, n) -> fields.put(path, value(TEMPLATE.fieldOf(path).orElseThrow(), n)));
        return Content.of(TEMPLATE, fields);
    }

    private static String value(Field field, int n) {
        return switch (field.kind()) {
            case HOURS -> String.valueOf(n * 60);
            case MINUTES, NUMBER, AMOUNT, PERCENT -> String.valueOf(n);
            case TIME -> "0" + n + ":00";
            case DATE -> LocalDate.of(2027, 1, n).toString();
            case CHOICE, CHOICES ->
                field.options().get(n % field.options().size()).key();
            case YES_NO -> "yes";
            default -> "pakke varer nummer " + n;
        };
    }
}
