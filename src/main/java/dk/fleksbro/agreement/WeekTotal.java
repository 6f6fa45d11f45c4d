package dk.fleksbro.agreement;

import dk.fleksbro.agreement.Terms.WorkDay;
import java.time.Duration;
import java.util.List;

/** The minutes a week's days come to, in even and in odd weeks. */
public record WeekTotal(int even, int odd) {

    public static WeekTotal of(List<WorkDay> days) {
        return new WeekTotal(sum(days, Terms.Weeks.ODD), sum(days, Terms.Weeks.EVEN));
    }

    public boolean differs() {
        return even != odd;
    }

    /** Over two weeks, half a minute up. */
    public int average() {
        return (even + odd + 1) / 2;
    }

    private static int sum(List<WorkDay> days, Terms.Weeks without) {
        return days.stream()
                .filter(day -> day.weeks() != without)
                .mapToInt(day ->
                        (int) Math.max(0, Duration.between(day.from(), day.to()).toMinutes()))
                .sum();
    }
}
