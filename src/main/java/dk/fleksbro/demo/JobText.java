package dk.fleksbro.demo;

import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Templates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an agreement says: complete, in words two people could have found. */
final class JobText {

    private static final int LONGEST_DAY = 300;
    private static final int QUARTER = 15;
    private static final int FULL_WEEK = 37 * 60;
    private static final List<Integer> INTENSITIES = List.of(50, 60, 67, 75, 80, 90, 100, 100);
    private static final List<LocalTime> MORNINGS =
            List.of(LocalTime.of(8, 0), LocalTime.of(9, 0), LocalTime.of(10, 0));

    private final Chance chance;
    private final Deck<List<String>> considerations;
    private final Deck<List<String>> goals;
    private final Deck<String> helps;
    private final DemoNames names;
    private final Map<Sector, List<List<String>>> tasks = new EnumMap<>(Sector.class);
    private final Map<Sector, List<RoleTemplate>> roles = RoleTemplates.read();

    JobText(DemoTexts texts, DemoNames names, Chance chance) {
        this.chance = chance;
        this.names = names;
        this.considerations = new Deck<>(parts(texts, "hensyn"), chance);
        this.goals = new Deck<>(parts(texts, "maal"), chance);
        this.helps = new Deck<>(texts.lines("hjaelper"), chance);
        for (Sector sector : Sector.values()) {
            tasks.put(sector, parts(texts, sector.name()));
        }
    }

    static List<List<String>> parts(DemoTexts texts, String heading) {
        return texts.lines(heading).stream()
                .map(line -> List.of(line.split("\\s*\\|\\s*", -1)))
                .toList();
    }

    /** The fields of a first version. */
    Map<String, String> first(
            EmployedPerson person,
            DemoWorkplace workplace,
            LocalDate starts,
            int minutes,
            int interval,
            boolean fiveYears) {
        Map<String, String> fields = new TreeMap<>();
        parties(fields, person, workplace);
        fields.put(
                "job.title",
                chance.of(chance.of(roles.getOrDefault(workplace.sector(), List.of()))
                        .titles()));
        fields.put("job.starts", starts.toString());
        fields.put("job.kind", chance.percent(85) ? "new" : "retention");
        fields.put("job.scheme", "after-2013");
        fields.put("job.grant-lasts", fiveYears ? "five-years" : "permanent");
        tasks(fields, workplace.sector());
        hours(fields, minutes, chance.of(INTENSITIES));
        considerations(fields, workplace, starts);
        fields.put("breaks.count", String.valueOf(chance.between(1, 3)));
        fields.put("breaks.minutes", "15");
        goal(fields);
        fields.put("contact.name", names.next());
        fields.put("followup.interval", String.valueOf(interval));
        BigDecimal hourly = BigDecimal.valueOf(chance.between(15_500, 20_500), 2);
        fields.put("pay.hourly", plain(hourly));
        fields.put("pay.full-time", plain(hourly.add(BigDecimal.valueOf(chance.between(0, 2_500), 2))));
        if (chance.percent(40)) {
            fields.put("voice.helps", helps.next());
        }
        return fields;
    }

    private static void parties(Map<String, String> fields, EmployedPerson person, DemoWorkplace workplace) {
        var row = workplace.row();
        fields.put("parties.company", row.companyName());
        fields.put("parties.cvr", row.cvr().digits());
        fields.put("parties.p-number", row.pNumber().digits());
        fields.put("parties.address", row.street() + ", " + row.postalCode() + " " + DemoPlaces.town(row.postalCode()));
        fields.put("parties.leader", workplace.contactName());
        fields.put("parties.leader-phone", workplace.phone());
        fields.put("parties.citizen", person.name());
        fields.put("parties.citizen-phone", person.phone());
        fields.put("parties.citizen-email", person.email());
        fields.put("parties.municipality", DemoStaff.NAME);
        fields.put("parties.consultant", person.consultant().name());
    }

    private void tasks(Map<String, String> fields, Sector sector) {
        int row = 0;
        for (List<String> task :
                chance.shuffled(tasks.getOrDefault(sector, List.of())).subList(0, chance.between(2, 3))) {
            String path = "tasks." + ++row + ".";
            fields.put(path + "title", task.get(0));
            fields.put(path + "minutes", task.get(1));
            fields.put(path + "often", task.get(2));
            fields.put(path + "with", chance.percent(60) ? "with-others" : "alone");
        }
    }

    /** The hours and the days they lie on; the days come to exactly the hours at work. */
    void hours(Map<String, String> fields, int effective, int intensity) {
        int presence = (effective * 100 / intensity + QUARTER - 1) / QUARTER * QUARTER;
        if (presence > FULL_WEEK) {
            presence = effective;
        }
        fields.put("hours.presence", String.valueOf(presence));
        fields.put("hours.effective", String.valueOf(effective));
        fields.put(
                "hours.intensity",
                plain(BigDecimal.valueOf(effective * 100L)
                        .divide(BigDecimal.valueOf(presence), 2, RoundingMode.HALF_UP)));
        fields.keySet().removeIf(path -> path.startsWith("week."));
        int days = Math.clamp((presence + LONGEST_DAY - 1) / LONGEST_DAY, 1, 5);
        List<DayOfWeek> which = chance.shuffled(List.of(DayOfWeek.values()).subList(0, 5)).subList(0, days).stream()
                .sorted()
                .toList();
        LocalTime from = chance.of(MORNINGS);
        int each = presence / days / QUARTER * QUARTER;
        for (int i = 0; i < days; i++) {
            int minutes = i == days - 1 ? presence - each * (days - 1) : each;
            fields.put("week." + (i + 1) + ".day", which.get(i).name());
            fields.put("week." + (i + 1) + ".from", from.toString());
            fields.put("week." + (i + 1) + ".to", from.plusMinutes(minutes).toString());
        }
    }

    private void considerations(Map<String, String> fields, DemoWorkplace workplace, LocalDate starts) {
        int many = chance.between(1, 3);
        for (int row = 1; row <= many; row++) {
            consideration(fields, row, workplace, starts);
        }
    }

    void consideration(Map<String, String> fields, int row, DemoWorkplace workplace, LocalDate since) {
        List<String> one = considerations.next();
        String path = "considerations." + row + ".";
        fields.put(path + "category", one.get(0));
        fields.put(path + "text", one.get(1));
        fields.put(path + "trigger", one.get(2));
        fields.put(path + "who", workplace.contactName());
        if (chance.percent(97)) {
            fields.put(path + "since", since.toString());
        }
    }

    void goal(Map<String, String> fields) {
        List<String> goal = goals.next();
        fields.put("goals.1.goal", goal.get(0));
        fields.put("goals.1.baseline", goal.get(1));
        fields.put("goals.1.step", goal.get(2));
        fields.put("goals.1.support", goal.get(3));
    }

    /** Another task, and one less. */
    void otherTasks(Map<String, String> fields, Sector sector) {
        fields.keySet().removeIf(path -> path.startsWith("tasks."));
        tasks(fields, sector);
    }

    static Content content(Map<String, String> fields) {
        return Content.of(Templates.current(), fields);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }
}
