package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.html.DescriptionList;
import dk.fleksbro.fair.Help;
import dk.fleksbro.fair.Limits;
import dk.fleksbro.fair.Seeker;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalTime;

/** What a fleksjobber has said of help and strength, in words to themselves. */
final class SeekerWords {

    private SeekerWords() {}

    static void rows(DescriptionList list, Seeker seeker) {
        Help help = seeker.help();
        Limits limits = seeker.limits();
        FairWords.row(list, "fair.said.companion", Texts.of("fair.companion", help.companion()));
        FairWords.row(list, "fair.said.transport", yesNo(help.transport()));
        FairWords.row(
                list,
                "fair.said.interpreter",
                help.interpreter().isEmpty() ? Texts.text("common.no") : help.interpreter());
        FairWords.row(list, "fair.said.wheelchair", yesNo(help.wheelchair()));
        FairWords.row(list, "fair.said.quiet", yesNo(help.quietTable()));
        FairWords.row(list, "fair.said.time", Texts.text("fair.said.time.text", from(limits), to(limits)));
        FairWords.row(
                list,
                "fair.said.strength",
                Texts.text("fair.said.strength.text", limits.maxDates(), limits.maxInRow(), limits.restRounds()));
        FairWords.row(list, "fair.said.walking", Texts.text("fair.said.walking.text", limits.walkingMinutes()));
    }

    private static String from(Limits limits) {
        LocalTime arrives = limits.arrives();
        return arrives == null
                ? Texts.text("fair.said.from-beginning")
                : Texts.text("fair.said.from", FairWords.time(arrives));
    }

    private static String to(Limits limits) {
        LocalTime leaves = limits.leaves();
        return leaves == null ? Texts.text("fair.said.to-end") : Texts.text("fair.said.to", FairWords.time(leaves));
    }

    private static String yesNo(boolean yes) {
        return Texts.text(yes ? "common.yes" : "common.no");
    }
}
