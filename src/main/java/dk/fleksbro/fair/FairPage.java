package dk.fleksbro.fair;

import java.time.LocalDate;
import java.util.List;

/**
 * A fair as the municipality's staff see it.
 *
 * @param host whether the reader answers for the day
 * @param today the day it is read
 */
public record FairPage(
        JobFair fair,
        FairNumbers numbers,
        List<FairTable> tables,
        List<FairStaff> staff,
        boolean host,
        LocalDate today) {

    /** What the staff do next, in the order of the work. */
    public enum Next {
        SET_TABLES,
        NAME_HOST,
        OPEN,
        INVITE_WORKPLACES,
        INVITE_SEEKERS,
        AWAIT_ANSWERS,
        CLOSE,
        PLAN,
        PRINT,
        RUN_THE_DAY,
        /** The day went by without the clock: what was written on paper is typed in. */
        TYPE_RESULTS,
        FOLLOW_UP,
        READ_REPORT,
        NOTHING
    }

    public FairPage {
        tables = List.copyOf(tables);
        staff = List.copyOf(staff);
    }

    public boolean hasHost() {
        return staff.stream().anyMatch(one -> one.duty() == Duty.HOST);
    }

    public Next next() {
        return switch (fair.status()) {
            case DRAFT -> tables.isEmpty() ? Next.SET_TABLES : hasHost() ? Next.OPEN : Next.NAME_HOST;
            case OPEN -> whileOpen();
            case CLOSED -> Next.PLAN;
            case PLANNED -> planned(fair.terms().day());
            case RUNNING -> Next.RUN_THE_DAY;
            case HELD -> Next.FOLLOW_UP;
            case FOLLOWED_UP -> Next.READ_REPORT;
            case CANCELLED -> Next.NOTHING;
        };
    }

    private Next planned(LocalDate day) {
        if (today.isBefore(day)) {
            return Next.PRINT;
        }
        return today.equals(day) ? Next.RUN_THE_DAY : Next.TYPE_RESULTS;
    }

    private Next whileOpen() {
        if (!fair.takesAnswers(today)) {
            return Next.CLOSE;
        }
        if (numbers.workplaces().isEmpty()) {
            return Next.INVITE_WORKPLACES;
        }
        return numbers.seekers().isEmpty() ? Next.INVITE_SEEKERS : Next.AWAIT_ANSWERS;
    }
}
