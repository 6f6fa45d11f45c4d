package dk.fleksbro.followup.ui;

import dk.fleksbro.followup.Growth;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A chart as inline SVG. The lines differ by stroke and by the shape of their marks, not by colour alone; everything in it
 * stands in the table beside it. It holds numbers and the portal's own words only, never what somebody has typed.
 */
final class GrowthChart {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 160;
    private static final int LEFT = 28;
    private static final int RIGHT = 308;
    private static final int TOP = 12;
    private static final int BOTTOM = 132;
    private static final double MINUTES = 60;
    private static final int STEPS_OF_MOOD = 5;
    private static final int MARK = 4;

    private record Dot(LocalDate on, double value) {}

    private GrowthChart() {}

    static String hours(Growth growth, LocalDate today) {
        List<Dot> presence = new ArrayList<>();
        List<Dot> effective = new ArrayList<>();
        growth.steps().forEach(step -> {
            step.presence().ifPresent(minutes -> presence.add(new Dot(step.from(), minutes / MINUTES)));
            step.effective().ifPresent(minutes -> effective.add(new Dot(step.from(), minutes / MINUTES)));
        });
        double most = Math.max(
                1, Math.ceil(presence.stream().mapToDouble(Dot::value).max().orElse(0)));
        LocalDate from = growth.steps().getFirst().from();
        return figure(
                "hours",
                Texts.text("followup.growth.chart"),
                growth.sentence(today).map(Texts::say).orElse(""),
                axes(most, from, today)
                        + line(presence, from, today, most, true, "presence")
                        + line(effective, from, today, most, true, "effective"),
                legend("presence", "followup.growth.presence") + legend("effective", "followup.growth.effective"));
    }

    static String moods(Growth growth, LocalDate today) {
        List<Dot> citizen = new ArrayList<>();
        List<Dot> employer = new ArrayList<>();
        growth.moods().forEach(mood -> {
            if (mood.citizen() != null) {
                citizen.add(new Dot(mood.on(), Objects.requireNonNull(mood.citizen())));
            }
            if (mood.employer() != null) {
                employer.add(new Dot(mood.on(), Objects.requireNonNull(mood.employer())));
            }
        });
        LocalDate from = growth.moods().getFirst().on();
        return figure(
                "mood",
                Texts.text("followup.mood.chart"),
                Texts.text("followup.mood.chart.text"),
                axes(STEPS_OF_MOOD, from, today)
                        + line(citizen, from, today, STEPS_OF_MOOD, false, "effective")
                        + line(employer, from, today, STEPS_OF_MOOD, false, "presence"),
                legend("effective", "followup.mood.citizen") + legend("presence", "followup.mood.employer"));
    }

    private static String figure(String id, String title, String text, String drawing, String legend) {
        return """
                <figure class="chart"><svg viewBox="0 0 %d %d" role="img" aria-labelledby="%s-title %s-text">\
                <title id="%s-title">%s</title><desc id="%s-text">%s</desc>%s</svg>\
                <figcaption aria-hidden="true">%s</figcaption></figure>""".formatted(WIDTH, HEIGHT, id, id, id, escape(title), id, escape(text), drawing, legend);
    }

    private static String axes(double most, LocalDate from, LocalDate to) {
        StringBuilder axes = new StringBuilder();
        double step = most <= STEPS_OF_MOOD ? 1 : Math.ceil(most / 4);
        for (double value = 0; value <= most; value += step) {
            axes.append("<line class=\"chart-grid\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>"
                    .formatted(LEFT, RIGHT, number(y(value, most)), number(y(value, most))));
            axes.append("<text class=\"chart-text\" x=\"%d\" y=\"%s\" text-anchor=\"end\">%d</text>"
                    .formatted(LEFT - 6, number(y(value, most) + 4), (int) value));
        }
        axes.append(year(LEFT, "start", from)).append(year(RIGHT, "end", to));
        return axes.toString();
    }

    private static String year(int x, String anchor, LocalDate day) {
        return "<text class=\"chart-text\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%02d.%d</text>"
                .formatted(x, BOTTOM + 18, anchor, day.getMonthValue(), day.getYear());
    }

    /** What is agreed holds until the next agreement, so its line goes in steps; well-being goes from talk to talk. */
    private static String line(List<Dot> dots, LocalDate from, LocalDate to, double most, boolean steps, String name) {
        if (dots.isEmpty()) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        double before = 0;
        for (Dot dot : dots) {
            double x = x(dot.on(), from, to);
            double y = y(dot.value(), most);
            if (path.isEmpty()) {
                path.append("M").append(number(x)).append(' ').append(number(y));
            } else {
                if (steps) {
                    path.append("L").append(number(x)).append(' ').append(number(before));
                }
                path.append("L").append(number(x)).append(' ').append(number(y));
            }
            before = y;
            marks.append(mark(name, x, y));
        }
        if (steps) {
            path.append("L").append(RIGHT).append(' ').append(number(before));
        }
        return "<path class=\"chart-line chart-%s\" d=\"%s\"/>".formatted(name, path) + marks;
    }

    private static String mark(String name, double x, double y) {
        return name.equals("effective")
                ? "<rect class=\"chart-mark chart-effective\" x=\"%s\" y=\"%s\" width=\"8\" height=\"8\"/>"
                        .formatted(number(x - MARK), number(y - MARK))
                : "<circle class=\"chart-mark chart-presence\" cx=\"%s\" cy=\"%s\" r=\"%d\"/>"
                        .formatted(number(x), number(y), MARK);
    }

    private static String legend(String name, String key) {
        return "<span class=\"chart-key chart-key-%s\">%s</span>".formatted(name, escape(Texts.text(key)));
    }

    private static double x(LocalDate on, LocalDate from, LocalDate to) {
        double whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
        double part = Math.clamp(ChronoUnit.DAYS.between(from, on) / whole, 0.0, 1.0);
        return LEFT + part * (RIGHT - LEFT);
    }

    private static double y(double value, double most) {
        return BOTTOM - value / most * (BOTTOM - TOP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
