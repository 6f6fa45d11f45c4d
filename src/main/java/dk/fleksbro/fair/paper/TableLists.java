package dk.fleksbro.fair.paper;

import static dk.fleksbro.fair.paper.PaperWords.say;

import dk.fleksbro.document.Block;
import dk.fleksbro.document.Block.Group;
import dk.fleksbro.document.Block.Group.Place;
import dk.fleksbro.document.Paper;
import dk.fleksbro.fair.CardSign;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.PaperPlan;
import dk.fleksbro.fair.PlannedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A sheet for each workplace: its tables, and whose card it meets in which round. Numbers and signs, no names. */
final class TableLists {

    private TableLists() {}

    static Paper of(PaperPlan plan, List<UUID> standRows) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Text(say("paper.tables.intro"))));
        standRows.forEach(stand -> blocks.add(new Group(Place.PAGE, sheet(plan, stand))));
        return PaperWords.paper(plan, say("paper.tables.title"), blocks);
    }

    /** "bord 7, 8" */
    static String tables(PaperPlan plan, UUID stand) {
        return say(
                "paper.table", plan.tables(stand).stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static List<Block> sheet(PaperPlan plan, UUID stand) {
        List<List<String>> rows = new ArrayList<>();
        FairTimes times = plan.fair().terms().times();
        List<PlannedDate> dates = plan.at(stand);
        for (FairTimes.Round round : times.rounds()) {
            List<PlannedDate> now = dates.stream()
                    .filter(date -> date.round() == round.number())
                    .toList();
            String when = PaperWords.time(round.starts());
            if (now.isEmpty()) {
                rows.add(List.of(when, String.valueOf(round.number()), "–", say("paper.tables.free")));
            }
            now.forEach(date -> rows.add(List.of(
                    when,
                    String.valueOf(round.number()),
                    date.table() == 0 ? say("paper.table.none") : String.valueOf(date.table()),
                    card(plan, date.seeker()))));
            if (times.breaksAfter().contains(round.number())) {
                rows.add(List.of(PaperWords.time(round.ends()), "", "", say("paper.card.break", times.breakMinutes())));
            }
        }
        return List.of(
                new Block.Heading(2, plan.stand(stand)),
                new Block.Text(say("paper.tables.where", tables(plan, stand))),
                new Block.Table(
                        say("paper.tables.caption"),
                        List.of(say("paper.time"), say("paper.round"), say("paper.table.head"), say("paper.card")),
                        rows),
                new Block.Note(say("paper.tables.wrong")));
    }

    /** "1042, stribet stjerne" */
    static String card(PaperPlan plan, UUID seeker) {
        long card = plan.person(seeker).card();
        return say("paper.card.named", String.valueOf(card), PaperWords.sign(CardSign.of(card)));
    }
}
