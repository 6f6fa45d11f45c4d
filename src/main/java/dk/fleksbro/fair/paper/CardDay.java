package dk.fleksbro.fair.paper;

import static dk.fleksbro.fair.paper.PaperWords.say;

import dk.fleksbro.document.Block.Fact;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.PaperPlan;
import dk.fleksbro.fair.PlannedDate;
import java.util.ArrayList;
import java.util.List;

/** The day of one fleksjobber line by line, dates and breaks, in as many parts as cards are needed for large type. */
final class CardDay {

    /** Tenths of a millimetre between the head of a card and its foot, as the layout sets them. */
    private static final int ROOM = 820;

    private static final int LINE = 55;
    private static final int BETWEEN = 26;
    private static final int TIME = 73;

    /** Letters that fit on a line, at the least. */
    private static final int WIDTH = 23;

    private final List<List<Fact>> parts = new ArrayList<>();
    private List<Fact> part = new ArrayList<>();
    private int used;

    private CardDay() {
        parts.add(part);
    }

    /** One part without lines when there are no dates. Breaks before the first date and after the last are of no use. */
    static List<List<Fact>> of(PaperPlan plan, List<PlannedDate> dates) {
        CardDay day = new CardDay();
        List<Integer> breaks = plan.fair().terms().times().breaksAfter();
        for (int i = 0; i < dates.size(); i++) {
            PlannedDate date = dates.get(i);
            day.date(plan, date);
            int next = i + 1 < dates.size() ? dates.get(i + 1).round() : date.round();
            breaks.stream()
                    .filter(round -> round >= date.round() && round < next)
                    .forEach(round -> day.pause(plan, round));
        }
        return day.parts;
    }

    private void date(PaperPlan plan, PlannedDate date) {
        String stand = plan.stand(date.stand());
        int lines = 1 + Math.ceilDiv(stand.length(), WIDTH);
        String round = String.valueOf(date.round());
        String where = date.table() == 0
                ? say("paper.card.where.none", round)
                : say("paper.card.where", String.valueOf(date.table()), round);
        add(new Fact(PaperWords.starts(plan, date), where + "\n" + stand), BETWEEN + lines * LINE);
    }

    private void pause(PaperPlan plan, int round) {
        FairTimes times = plan.fair().terms().times();
        add(
                new Fact(
                        PaperWords.time(PaperWords.round(plan, round).ends()),
                        say("paper.card.break", times.breakMinutes())),
                BETWEEN + TIME);
    }

    private void add(Fact fact, int needed) {
        if (used > 0 && used + needed > ROOM) {
            part = new ArrayList<>();
            parts.add(part);
            used = 0;
        }
        part.add(fact);
        used += needed;
    }
}
