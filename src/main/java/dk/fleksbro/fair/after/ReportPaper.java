package dk.fleksbro.fair.after;

import com.vaadin.flow.i18n.I18NProvider;
import dk.fleksbro.document.Block;
import dk.fleksbro.document.Paper;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.WeeklyHours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The report of a fair as a paper: every figure with one sentence that says what it is, beside the fair before. */
@Component
class ReportPaper {

    private final I18NProvider texts;

    ReportPaper(I18NProvider texts) {
        this.texts = texts;
    }

    Paper of(FairReport report, Locale locale) {
        List<Block> blocks = new ArrayList<>();
        String day = DanishTime.date(report.fair().terms().day(), locale);
        blocks.add(new Block.Text(say(
                locale,
                "report.about",
                day,
                report.fair().terms().place(),
                DanishTime.date(DanishTime.date(report.madeAt()), locale))));
        if (report.ready()) {
            blocks.add(new Block.Heading(2, say(locale, "report.figures")));
            blocks.add(figures(report, locale));
            chances(report.chances(), locale, blocks);
            blocks.add(new Block.Heading(2, say(locale, "after.steps")));
            blocks.add(new Block.Text(say(locale, "report.steps", report.open(), report.late())));
        } else {
            blocks.add(new Block.Note(say(locale, "report.not-yet")));
        }
        return Paper.ofOwnWords(
                say(locale, "report.title", report.fair().terms().name()),
                locale,
                say(locale, "report.reference", day),
                report.madeAt(),
                blocks);
    }

    private Block figures(FairReport report, Locale locale) {
        List<String> head = new ArrayList<>(List.of(say(locale, "report.figure"), say(locale, "report.this")));
        report.before()
                .ifPresent(before -> head.add(say(
                        locale,
                        "report.before",
                        DanishTime.date(before.fair().terms().day(), locale))));
        head.add(say(locale, "report.meaning"));
        List<List<String>> rows = new ArrayList<>();
        row(rows, report, locale, "held", figures -> say(locale, "report.of", figures.held(), figures.planned()));
        row(rows, report, locale, "people", figures -> String.valueOf(figures.people()));
        row(rows, report, locale, "workplaces", figures -> String.valueOf(figures.workplaces()));
        row(rows, report, locale, "both-yes", figures -> String.valueOf(figures.bothYes()));
        row(rows, report, locale, "trials", figures -> String.valueOf(figures.trials()));
        for (int i = 0; i < report.figures().agreements().size(); i++) {
            int which = i;
            row(
                    rows,
                    report,
                    locale,
                    "agreements-" + report.figures().agreements().get(i).days(),
                    figures -> agreements(figures.agreements().get(which), locale));
        }
        row(rows, report, locale, "hours", figures -> WeeklyHours.show(figures.weeklyMinutes(), locale));
        return new Block.Table(say(locale, "report.figures.caption"), head, rows);
    }

    private void row(
            List<List<String>> rows,
            FairReport report,
            Locale locale,
            String key,
            Function<FairFigures, String> value) {
        List<String> row = new ArrayList<>(List.of(say(locale, "report." + key), value.apply(report.figures())));
        report.before().ifPresent(before -> row.add(value.apply(before.figures())));
        row.add(say(locale, "report." + key + ".meaning"));
        rows.add(row);
    }

    private String agreements(Within within, Locale locale) {
        return within.over() ? String.valueOf(within.agreements()) : say(locale, "report.so-far", within.agreements());
    }

    private void chances(Chances chances, Locale locale, List<Block> blocks) {
        blocks.add(new Block.Heading(2, say(locale, "report.chances")));
        if (chances.byDates().isEmpty()) {
            blocks.add(new Block.Text(say(locale, "report.chances.too-few", Chances.K)));
            return;
        }
        blocks.add(new Block.Text(say(locale, "report.chances.meaning")));
        blocks.add(new Block.Table(
                say(locale, "report.chances.caption"),
                List.of(
                        say(locale, "report.chances.dates"),
                        say(locale, "report.chances.people"),
                        say(locale, "report.chances.share")),
                IntStream.range(0, chances.byDates().size())
                        .mapToObj(dates -> List.of(
                                say(locale, "report.chances.dates." + dates),
                                String.valueOf(chances.byDates().get(dates)),
                                percent(chances.byDates().get(dates), chances.people())))
                        .toList()));
        blocks.add(new Block.Heading(2, say(locale, "report.groups")));
        blocks.add(new Block.Text(say(locale, "report.groups.meaning", Chances.K)));
        if (chances.groups().isEmpty()) {
            blocks.add(new Block.Text(say(locale, "report.groups.hidden")));
            return;
        }
        int all = chances.groups().stream().mapToInt(Chances.Group::dates).sum();
        blocks.add(new Block.Table(
                say(locale, "report.groups.caption"),
                List.of(
                        say(locale, "report.groups.group"),
                        say(locale, "report.chances.people"),
                        say(locale, "report.groups.dates-each"),
                        say(locale, "report.groups.share-people"),
                        say(locale, "report.groups.share-dates")),
                chances.groups().stream()
                        .map(group -> List.of(
                                say(locale, "report.group." + group.name().name()),
                                String.valueOf(group.people()),
                                average(group, locale),
                                percent(group.people(), chances.people()),
                                percent(group.dates(), all)))
                        .toList()));
    }

    private static String average(Chances.Group group, Locale locale) {
        String plain = BigDecimal.valueOf(group.dates())
                .divide(BigDecimal.valueOf(group.people()), 1, RoundingMode.HALF_UP)
                .toPlainString();
        return "da".equals(locale.getLanguage()) ? plain.replace('.', ',') : plain;
    }

    private static String percent(int part, int all) {
        return all == 0 ? "–" : Math.round(100f * part / all) + " %";
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
