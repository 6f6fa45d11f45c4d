package dk.fleksbro.demo;

import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleStatus;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a role out of a template, a little different each time; what follows from hours, days and times fits them. */
final class RoleMaker {

    private static final List<DayOfWeek> WORKING_DAYS =
            Arrays.stream(DayOfWeek.values()).limit(5).toList();
    private static final int HALF_HOUR = 30;
    private static final int LONGEST_DAY = 180;

    private final Chance chance;
    private final DemoDays days;
    private final Deck<String> welcomes;
    private final Map<Sector, Deck<RoleTemplate>> templates = new EnumMap<>(Sector.class);
    private final Set<String> used = new HashSet<>();

    RoleMaker(Chance chance, DemoDays days) {
        this.chance = chance;
        this.days = days;
        this.welcomes = new Deck<>(DemoTexts.read("aftaler.txt").lines("velkomst"), chance);
        RoleTemplates.read().forEach((sector, all) -> templates.put(sector, new Deck<>(all, chance)));
    }

    PublishedRole make(DemoWorkplace workplace, RoleStatus status) {
        RoleTemplate template = deck(workplace.sector()).next();
        boolean flexible = template.timeFrom().isEmpty() || (template.timeIsFree() && chance.percent(40));
        int most = HALF_HOUR * chance.between(template.hoursFrom() * 2 + 1, template.hoursTo() * 2);
        int least = Math.max(WeeklyHours.MIN, most - HALF_HOUR * chance.between(0, 4));
        int daysNeeded = daysNeeded(template, most);
        Weekdays weekdays = flexible && chance.percent(50) ? Weekdays.NONE : weekdays(daysNeeded);
        return new PublishedRole(
                new FlexJobRoleId(chance.id()),
                workplace.row().id(),
                workplace.row().companyName(),
                workplace.row().name(),
                workplace.row().companyChecked(),
                status,
                chance.of(template.titles()),
                description(template),
                new WeeklyHours(least),
                new WeeklyHours(most),
                weekdays,
                daysNeeded,
                flexible ? "" : template.timeFrom(),
                flexible ? "" : template.timeTo(),
                flexible,
                template.place(),
                workplace.row().postalCode(),
                template.fromHome() && chance.percent(70),
                chance.percent(40) ? null : days.dayAhead(chance.between(7, 60)),
                chance.percent(85) ? 1 : chance.between(2, 3),
                template.tasks(),
                demands(template, most / daysNeeded, daysNeeded, weekdays.count(), flexible));
    }

    private Deck<RoleTemplate> deck(Sector sector) {
        Deck<RoleTemplate> deck = templates.get(sector);
        if (deck == null) {
            throw new IllegalStateException("no templates for " + sector);
        }
        return deck;
    }

    private String description(RoleTemplate template) {
        String text;
        do {
            text = chance.of(template.texts()) + "\n\n" + welcomes.next();
        } while (!used.add(text));
        return text;
    }

    /** As many days as the hours need when a day lasts no longer than the work is there. */
    private int daysNeeded(RoleTemplate template, int minutes) {
        int wanted = chance.between(template.daysFrom(), template.daysTo());
        int longest = template.timeFrom().isEmpty()
                ? LONGEST_DAY
                : LocalTime.parse(template.timeTo()).toSecondOfDay() / 60
                        - LocalTime.parse(template.timeFrom()).toSecondOfDay() / 60;
        int aDay = Math.min(longest, LONGEST_DAY);
        return Math.min(WORKING_DAYS.size(), Math.max(wanted, (minutes + aDay - 1) / aDay));
    }

    private Weekdays weekdays(int needed) {
        int choice = Math.min(WORKING_DAYS.size(), needed + chance.between(needed < 3 ? 0 : 1, 3));
        return Weekdays.of(chance.shuffled(WORKING_DAYS).subList(0, choice));
    }

    private List<RoleDemand> demands(
            RoleTemplate template, int minutesADay, int daysNeeded, int daysToChoose, boolean flexible) {
        List<RoleDemand> demands = new ArrayList<>();
        template.demands().forEach(demand -> demands.add(varied(demand)));
        demands.add(fromTime(Axis.HOURS_PER_DAY, hoursLevel(minutesADay), Adaptation.SHORTER_DAYS, 70));
        int inARow = daysToChoose > daysNeeded || daysToChoose == 0 ? daysNeeded - 1 : daysNeeded;
        demands.add(fromTime(Axis.CONSECUTIVE_DAYS, Math.min(4, inARow), Adaptation.DAYS_OFF_BETWEEN, 60));
        if (!flexible) {
            demands.add(fromTime(Axis.EARLY_START, startLevel(template.timeFrom()), Adaptation.LATER_START, 50));
        }
        return demands.stream().sorted(Comparator.comparing(RoleDemand::axis)).toList();
    }

    /** Now and then a workplace asks a little less, or cannot adapt. */
    private RoleDemand varied(RoleDemand demand) {
        int asks = demand.asks().value();
        if (demand.adaptableTo() == null) {
            return asks > 1 && chance.percent(20)
                    ? new RoleDemand(demand.axis(), Level.of(asks - 1), null, List.of())
                    : demand;
        }
        return chance.percent(15) ? new RoleDemand(demand.axis(), demand.asks(), null, List.of()) : demand;
    }

    private RoleDemand fromTime(Axis axis, int level, Adaptation by, int share) {
        return level > 1 && chance.percent(share)
                ? new RoleDemand(axis, Level.of(level), Level.of(level - 1), List.of(by))
                : new RoleDemand(axis, Level.of(level), null, List.of());
    }

    private static int hoursLevel(int minutes) {
        return minutes <= 30 ? 0 : minutes <= 60 ? 1 : minutes <= 120 ? 2 : minutes <= 240 ? 3 : 4;
    }

    private static int startLevel(String from) {
        int hour = LocalTime.parse(from).getHour();
        return hour >= 12 ? 0 : hour >= 10 ? 1 : hour >= 9 ? 2 : hour >= 7 ? 3 : 4;
    }
}
