package dk.fleksbro.agreement;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a fleksjobber wants the colleagues to know, in own words; what is left empty is not told. */
public record ColleagueWords(String does, String atTimes, String helps, String reach) {

    public static final String DOES = "does";
    public static final String AT_TIMES = "times";
    public static final String HELPS = "helps";
    public static final String REACH = "reach";
    public static final List<String> FIELDS = List.of(DOES, AT_TIMES, HELPS, REACH);

    public static final int LONGEST = 600;

    public static ColleagueWords of(Map<String, String> typed) {
        return new ColleagueWords(
                typed.getOrDefault(DOES, "").strip(),
                typed.getOrDefault(AT_TIMES, "").strip(),
                typed.getOrDefault(HELPS, "").strip(),
                typed.getOrDefault(REACH, "").strip());
    }

    public Map<String, String> byField() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(DOES, does);
        words.put(AT_TIMES, atTimes);
        words.put(HELPS, helps);
        words.put(REACH, reach);
        return words;
    }

    public boolean isEmpty() {
        return byField().values().stream().allMatch(String::isBlank);
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        byField().forEach((field, text) -> TextCheck.prose(text, LONGEST).stream()
                .filter(Finding::isError)
                .limit(1)
                .forEach(finding -> problems.add(new Problem(field, finding.sentence()))));
        if (isEmpty()) {
            problems.add(Problem.of(DOES, "colleagues.problem.empty"));
        }
        return problems;
    }
}
