package dk.fleksbro.fair.paper;

import static dk.fleksbro.fair.paper.PaperWords.say;

import dk.fleksbro.document.Block;
import dk.fleksbro.document.Block.Group;
import dk.fleksbro.document.Block.Group.Place;
import dk.fleksbro.document.Paper;
import dk.fleksbro.fair.PaperPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A sign for each table: its number and whose it is, to be read from the other end of the room. */
final class RoomSigns {

    private record Table(int number, UUID stand) {}

    private RoomSigns() {}

    static Paper of(PaperPlan plan) {
        List<Table> tables = plan.standRows().stream()
                .flatMap(stand -> plan.tables(stand).stream().map(table -> new Table(table, stand)))
                .sorted(Comparator.comparing(Table::number))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(say("paper.signs.intro")));
        blocks.add(new Block.Table(
                say("paper.signs.caption"),
                List.of(say("paper.table.head"), say("paper.signs.who")),
                tables.stream()
                        .map(table -> List.of(String.valueOf(table.number()), plan.stand(table.stand())))
                        .toList()));
        tables.stream()
                .map(table -> new Group(
                        Place.POSTER,
                        List.of(
                                new Block.Text(say("paper.table.head")),
                                new Block.Huge(String.valueOf(table.number())),
                                new Block.Heading(2, plan.stand(table.stand())))))
                .forEach(blocks::add);
        return PaperWords.paper(plan, say("paper.signs.title"), blocks);
    }
}
