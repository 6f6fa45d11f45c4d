package dk.fleksbro.fair.paper;

import static dk.fleksbro.fair.paper.PaperWords.say;

import dk.fleksbro.document.Block;
import dk.fleksbro.document.Block.Group;
import dk.fleksbro.document.Block.Group.Place;
import dk.fleksbro.document.Paper;
import dk.fleksbro.fair.CardSign;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.PaperPlan;
import dk.fleksbro.fair.PlanPerson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The cards the fleksjobbere get in their hands, four to a sheet to cut. A card has no name on it; which number is whose stands on
 * the first page, which the host keeps. Somebody with name and address protection is a number there too.
 */
final class PersonCards {

    private static final int CODE_MILLIMETRES = 29;
    private static final int SIGN_MILLIMETRES = 14;
    private static final int CARDS_A_SHEET = 4;

    private final PaperPlan plan;
    private final String address;
    private final Map<CardSign, String> signs = new HashMap<>();

    private PersonCards(PaperPlan plan, String address) {
        this.plan = plan;
        this.address = address;
    }

    /**
     * The cards of these people.
     *
     * @param address the portal's own, without a slash at the end
     */
    static Paper of(PaperPlan plan, List<UUID> seekers, String address) {
        PersonCards cards = new PersonCards(plan, address);
        List<Block> blocks = new ArrayList<>(cards.cover(seekers));
        List<Block> all = seekers.stream()
                .<Block>mapMulti((seeker, add) -> cards.cards(seeker).forEach(add))
                .toList();
        blocks.addAll(sheets(all));
        return PaperWords.paper(plan, title(plan, seekers), blocks);
    }

    static List<Block> sheets(List<Block> cards) {
        List<Block> sheets = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += CARDS_A_SHEET) {
            sheets.add(new Group(Place.SHEET, cards.subList(from, Math.min(cards.size(), from + CARDS_A_SHEET))));
        }
        return sheets;
    }

    private static String title(PaperPlan plan, List<UUID> seekers) {
        return seekers.isEmpty()
                ? say("paper.cards.title.none")
                : say(
                        "paper.cards.title",
                        String.valueOf(plan.person(seekers.getFirst()).card()),
                        String.valueOf(plan.person(seekers.getLast()).card()));
    }

    private List<Block> cover(List<UUID> seekers) {
        List<List<String>> rows = seekers.stream()
                .map(seeker -> {
                    PlanPerson person = plan.person(seeker);
                    return List.of(
                            String.valueOf(person.card()),
                            PaperWords.sign(CardSign.of(person.card())),
                            person.name().orElse(say("paper.cards.protected")),
                            String.valueOf(plan.of(seeker).size()));
                })
                .toList();
        return List.of(
                new Block.Note(say("paper.cards.cover")),
                new Block.Table(
                        say("paper.cards.caption"),
                        List.of(say("paper.card"), say("paper.sign"), say("paper.name"), say("paper.dates")),
                        rows));
    }

    /** One card, or more when the day has more than fits on one. */
    private List<Block> cards(UUID seeker) {
        List<List<Block.Fact>> parts = CardDay.of(plan, plan.of(seeker));
        List<Block> cards = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            List<Block> blocks = new ArrayList<>(head(plan.person(seeker).card()));
            if (parts.size() > 1) {
                blocks.add(new Block.Text(say("paper.card.part", part + 1, parts.size())));
            }
            blocks.add(
                    parts.get(part).isEmpty()
                            ? new Block.Text(say("paper.card.no-dates"))
                            : new Block.Facts(parts.get(part)));
            blocks.add(new Block.Note(say("paper.card.wrong")));
            blocks.add(new Block.Small(PaperWords.reference(plan)));
            cards.add(new Group(Place.CARD, blocks));
        }
        return cards;
    }

    private List<Block> head(long card) {
        String number = String.valueOf(card);
        CardSign sign = CardSign.of(card);
        String name = PaperWords.sign(sign);
        String checkIn = "%s/%s/indtjek?kort=%s"
                .formatted(address, FairService.path(plan.fair().id()), number);
        return List.of(
                new Group(
                        Place.BESIDE,
                        List.of(new Block.Picture(
                                say("paper.card.code", number),
                                CODE_MILLIMETRES,
                                Pictures.code(checkIn),
                                say("paper.card.show")))),
                new Block.Text(say("paper.card.your-number")),
                new Block.Heading(2, number),
                new Block.Picture(
                        say("paper.card.sign", name),
                        SIGN_MILLIMETRES,
                        signs.computeIfAbsent(sign, Pictures::sign),
                        name));
    }
}
