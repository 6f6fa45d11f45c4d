package dk.fleksbro.fair.paper;

import static dk.fleksbro.fair.paper.PaperWords.say;

import dk.fleksbro.document.Block;
import dk.fleksbro.document.Block.Group;
import dk.fleksbro.document.Block.Group.Place;
import dk.fleksbro.document.Paper;
import dk.fleksbro.fair.CardSign;
import dk.fleksbro.fair.PaperPlan;
import dk.fleksbro.fair.PlannedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A slip for each person and each workplace whose day is another than on the paper they have; nobody else gets one. */
final class ChangeSlips {

    private static final int CHANGES_A_CARD = 5;

    private final PaperPlan plan;
    private final int inHand;

    private ChangeSlips(PaperPlan plan, int inHand) {
        this.plan = plan;
        this.inHand = inHand;
    }

    /** @param inHand the number of the plan people have on paper */
    static Paper of(PaperPlan plan, List<HandChange> changes, int inHand) {
        ChangeSlips slips = new ChangeSlips(plan, inHand);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(say("paper.slips.intro", String.valueOf(inHand))));
        List<Block> cards = new ArrayList<>();
        plan.seekers().forEach(seeker -> slips.person(cards, seeker, changes));
        blocks.addAll(PersonCards.sheets(cards));
        plan.standRows().forEach(stand -> slips.stand(blocks, stand, changes));
        return PaperWords.paper(plan, say("paper.slips.title"), blocks);
    }

    private void person(List<Block> cards, UUID seeker, List<HandChange> changes) {
        List<String> lines = changes.stream()
                .filter(change -> change.seeker().equals(seeker))
                .map(change -> sentence("person", change, plan.stand(change.stand())))
                .toList();
        long card = plan.person(seeker).card();
        for (int from = 0; from < lines.size(); from += CHANGES_A_CARD) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Text(say("paper.slips.for")));
            blocks.add(new Block.Heading(2, String.valueOf(card)));
            blocks.add(new Block.Strong(PaperWords.sign(CardSign.of(card))));
            blocks.add(new Block.Text(say("paper.slips.person", String.valueOf(inHand))));
            blocks.add(new Block.Items(lines.subList(from, Math.min(lines.size(), from + CHANGES_A_CARD))));
            blocks.add(new Block.Note(say("paper.slips.rest")));
            blocks.add(new Block.Small(PaperWords.reference(plan)));
            cards.add(new Group(Place.CARD, blocks));
        }
    }

    private void stand(List<Block> blocks, UUID stand, List<HandChange> changes) {
        List<String> lines = changes.stream()
                .filter(change -> change.stand().equals(stand))
                .map(change -> sentence("stand", change, TableLists.card(plan, change.seeker())))
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Group(
                    Place.PAGE,
                    List.of(
                            new Block.Heading(2, plan.stand(stand)),
                            new Block.Text(say("paper.slips.stand", String.valueOf(inHand))),
                            new Block.Items(lines),
                            new Block.Note(say("paper.slips.rest")))));
        }
    }

    /** "Dit møde kl. 10.20 med Bageriet flytter til kl. 10.42, bord 7." */
    private String sentence(String side, HandChange change, String other) {
        if (change.before().isEmpty()) {
            return say("paper.slip.new." + side, other, at(change.after().orElseThrow()), table(change));
        }
        String was = at(change.before().get());
        if (change.after().isEmpty()) {
            return say("paper.slip.gone." + side, other, was);
        }
        PlannedDate now = change.after().get();
        return now.round() == change.before().get().round()
                ? say("paper.slip.table." + side, other, was, table(change))
                : say("paper.slip.moved." + side, other, was, at(now), table(change));
    }

    private String at(PlannedDate date) {
        return PaperWords.starts(plan, date);
    }

    private static String table(HandChange change) {
        return PaperWords.table(change.after().orElseThrow());
    }
}
