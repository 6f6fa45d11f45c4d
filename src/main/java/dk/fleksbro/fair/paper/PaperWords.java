package dk.fleksbro.fair.paper;

import dk.fleksbro.document.Block;
import dk.fleksbro.document.Paper;
import dk.fleksbro.fair.CardSign;
import dk.fleksbro.fair.FairTerms;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.PaperPlan;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.Texts;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** What the papers of a fair have in common. They are Danish, whoever prints them: they hang and lie where all read them. */
final class PaperWords {

    private PaperWords() {}

    static String say(String key, Object... arguments) {
        return Texts.say(Sentence.of(key, arguments), Texts.DANISH);
    }

    /** "stribet stjerne": what can be called out of a card. */
    static String sign(CardSign sign) {
        return say(
                "card-sign." + sign.pattern().name(),
                say("card-sign." + sign.shape().name()));
    }

    /** A paper of that plan: made again, it carries the moment the plan was frozen. */
    static Paper paper(PaperPlan plan, String title, List<Block> blocks) {
        Instant at = Objects.requireNonNullElse(
                plan.version().frozenAt(), plan.version().madeAt());
        return new Paper(
                title, Texts.DANISH, reference(plan), plan.version().id().toString(), at, blocks);
    }

    /** "Fleksjobmesse i Prøveby, 4. marts 2027. Plan 3." */
    static String reference(PaperPlan plan) {
        FairTerms terms = plan.fair().terms();
        return say(
                "paper.reference",
                terms.name(),
                terms.day(),
                String.valueOf(plan.version().number()));
    }

    static String time(LocalTime time) {
        return DanishTime.clock(time, Texts.DANISH);
    }

    static FairTimes.Round round(PaperPlan plan, int number) {
        return plan.fair().terms().times().rounds().get(number - 1);
    }

    static String starts(PaperPlan plan, PlannedDate date) {
        return time(round(plan, date.round()).starts());
    }

    /** "bord 7", or that there is none. */
    static String table(PlannedDate date) {
        return date.table() == 0 ? say("paper.table.none") : say("paper.table", String.valueOf(date.table()));
    }
}
