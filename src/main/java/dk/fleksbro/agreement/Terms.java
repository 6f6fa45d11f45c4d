package dk.fleksbro.agreement;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An agreement's content as other rules read it: dates, minutes, kroner. What is not filled in is empty. */
public record Terms(Content content) {

    /** Which weeks a day's work lies in. */
    public enum Weeks {
        EVERY,
        EVEN,
        ODD
    }

    public record WorkDay(DayOfWeek day, Weeks weeks, LocalTime from, LocalTime to) {}

    /** A step of the growth plan: from a day on, so many effective minutes a week. */
    public record GrowthStep(LocalDate from, int effectiveMinutes) {}

    public Optional<LocalDate> startsOn() {
        return date("job.starts");
    }

    public OptionalInt presenceMinutes() {
        return number("hours.presence");
    }

    /** The hours that are paid. */
    public OptionalInt effectiveMinutes() {
        return number("hours.effective");
    }

    public Optional<BigDecimal> intensity() {
        return decimal("hours.intensity");
    }

    /** Kroner an hour, with pension. */
    public Optional<BigDecimal> hourlyPay() {
        return decimal("pay.hourly");
    }

    /** Kroner an hour for full-time work in the same post, with pension and supplements. */
    public Optional<BigDecimal> fullTimeHourlyPay() {
        return decimal("pay.full-time");
    }

    public boolean isTemporaryGrant() {
        return content.get("job.grant-lasts").equals("five-years");
    }

    /** Months between the talks. */
    public int followUpInterval() {
        return number("followup.interval").orElse(2);
    }

    public Optional<LocalDate> firstFollowUp() {
        return date("followup.first");
    }

    public boolean asksUnion() {
        return content.has("parties.union-approves");
    }

    public List<WorkDay> week() {
        return content.rows("week").stream()
                .filter(row -> content.has("week." + row + ".day")
                        && content.has("week." + row + ".from")
                        && content.has("week." + row + ".to"))
                .map(row -> new WorkDay(
                        DayOfWeek.valueOf(content.get("week." + row + ".day")),
                        content.has("week." + row + ".weeks")
                                ? Weeks.valueOf(content.get("week." + row + ".weeks"))
                                : Weeks.EVERY,
                        LocalTime.parse(content.get("week." + row + ".from")),
                        LocalTime.parse(content.get("week." + row + ".to"))))
                .toList();
    }

    public List<GrowthStep> growth() {
        return content.rows("growth").stream()
                .filter(row -> content.has("growth." + row + ".from") && content.has("growth." + row + ".effective"))
                .map(row -> new GrowthStep(
                        LocalDate.parse(content.get("growth." + row + ".from")),
                        Integer.parseInt(content.get("growth." + row + ".effective"))))
                .sorted(Comparator.comparing(GrowthStep::from))
                .toList();
    }

    private Optional<LocalDate> date(String path) {
        return content.has(path) ? Optional.of(LocalDate.parse(content.get(path))) : Optional.empty();
    }

    private OptionalInt number(String path) {
        return content.has(path) ? OptionalInt.of(Integer.parseInt(content.get(path))) : OptionalInt.empty();
    }

    private Optional<BigDecimal> decimal(String path) {
        return content.has(path) ? Optional.of(new BigDecimal(content.get(path))) : Optional.empty();
    }
}
