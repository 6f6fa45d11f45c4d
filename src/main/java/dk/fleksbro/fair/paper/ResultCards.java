package dk.fleksbro.fair.paper;

import static dk.fleksbro.fair.paper.PaperWords.say;

import dk.fleksbro.document.Block;
import dk.fleksbro.document.Block.Group;
import dk.fleksbro.document.Block.Group.Place;
import dk.fleksbro.document.Paper;
import dk.fleksbro.fair.PaperPlan;
import dk.fleksbro.fair.PlannedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What both sides tick after each date, and the wishes on paper. A fleksjobber's answers are on a card, a workplace's on sheets: so
 * neither reads the other's.
 */
final class ResultCards {

    private static final int DATES_A_CARD = 4;
    private static final int WISHES = 5;

    private final PaperPlan plan;
    private final Block choice =
            new Block.Choice(List.of(say("paper.answer.yes"), say("paper.answer.maybe"), say("paper.answer.no")));

    private ResultCards(PaperPlan plan) {
        this.plan = plan;
    }

    static Paper of(PaperPlan plan, List<UUID> seekers, List<UUID> standRows) {
        ResultCards cards = new ResultCards(plan);
        List<Block> blocks = new ArrayList<>(List.of(new Block.Text(say("paper.results.intro"))));
        List<Block> people = new ArrayList<>();
        seekers.forEach(seeker -> cards.person(people, seeker));
        blocks.addAll(PersonCards.sheets(people));
        standRows.forEach(stand -> blocks.add(new Group(Place.PAGE, cards.stand(stand))));
        blocks.addAll(PersonCards.sheets(
                List.of(cards.wishes("person"), cards.wishes("person"), cards.wishes("stand"), cards.wishes("stand"))));
        return PaperWords.paper(plan, say("paper.results.title"), blocks);
    }

    private void person(List<Block> cards, UUID seeker) {
        List<PlannedDate> dates = plan.of(seeker);
        for (int from = 0; from < dates.size(); from += DATES_A_CARD) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Strong(say("paper.results.card", TableLists.card(plan, seeker))));
            blocks.add(new Block.Text(say("paper.results.person")));
            dates.subList(from, Math.min(dates.size(), from + DATES_A_CARD))
                    .forEach(date -> answer(
                            blocks,
                            say("paper.results.with", PaperWords.starts(plan, date), plan.stand(date.stand()))));
            cards.add(new Group(Place.CARD, blocks));
        }
    }

    private List<Block> stand(UUID stand) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, plan.stand(stand)));
        blocks.add(new Block.Text(say("paper.results.stand")));
        plan.at(stand).forEach(date -> {
            List<Block> one = new ArrayList<>();
            answer(one, say("paper.results.with", PaperWords.starts(plan, date), TableLists.card(plan, date.seeker())));
            blocks.add(new Group(Place.TOGETHER, one));
        });
        return blocks;
    }

    private void answer(List<Block> blocks, String with) {
        blocks.add(new Block.Strong(with));
        blocks.add(choice);
        blocks.add(new Block.Blank(1));
    }

    private Block wishes(String side) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Strong(say("paper.wish." + side)));
        blocks.add(new Block.Text(say("paper.wish.who." + side)));
        blocks.add(new Block.Blank(1));
        blocks.add(new Block.Text(say("paper.wish.best." + side)));
        blocks.add(new Block.Blank(WISHES));
        blocks.add(new Block.Text(say("paper.wish.not." + side)));
        blocks.add(new Block.Blank(1));
        blocks.add(new Block.Small(PaperWords.reference(plan)));
        return new Group(Place.CARD, blocks);
    }
}
