package dk.fleksbro.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.handover.HandoverPaths;
import dk.fleksbro.handover.StandInService;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Who is away and who stands in, a line for each, with the ways on. */
final class StandInLines extends UnorderedList {

    private final StandInService.Page page;
    private final Consumer<StandIn> end;

    /** @param end ends one that holds or takes back one that has not begun */
    StandInLines(StandInService.Page page, List<StandIn> shown, Consumer<StandIn> end) {
        this.page = page;
        this.end = end;
        addClassNames("dense-list", "stacked");
        shown.forEach(standIn -> add(line(standIn)));
    }

    private ListItem line(StandIn standIn) {
        Paragraph who = Lines.paragraph(who(standIn), "row-title");
        Span state = new Span(Texts.text("handover.state." + state(standIn)));
        state.addClassNames("badge", standIn.isOn(page.today()) ? "badge-fits" : "badge-neutral");
        Paragraph when = new Paragraph(new Span(HandoverWords.days(standIn) + " "), state);
        return new ListItem(who, when, ways(standIn));
    }

    private String who(StandIn standIn) {
        if (standIn.absent().equals(page.me().id())) {
            return Texts.text("handover.line.own", standIn.standInName());
        }
        return standIn.standIn().equals(page.me().id())
                ? Texts.text("handover.line.mine", standIn.absentName())
                : Texts.text("handover.line", standIn.absentName(), standIn.standInName());
    }

    private String state(StandIn standIn) {
        if (standIn.isTakenBack()) {
            return "taken-back";
        }
        if (standIn.isOver(page.today())) {
            return "over";
        }
        return standIn.isOn(page.today()) ? "now" : "soon";
    }

    private Component ways(StandIn standIn) {
        boolean own = standIn.absent().equals(page.me().id());
        boolean over = standIn.isOver(page.today());
        Div ways = Lines.actions(new Anchor(
                HandoverPaths.sheets(standIn.id()),
                own && !over
                        ? Texts.text("handover.write", standIn.standInName())
                        : Texts.text("handover.read", standIn.absentName())));
        if (own && over && !standIn.isTakenBack()) {
            ways.add(new Anchor(HandoverPaths.meanwhile(standIn.id()), Texts.text("handover.meanwhile")));
        }
        if (over || !page.mayEnd(standIn)) {
            return ways;
        }
        AskFirst asking = new AskFirst(ways);
        String how = standIn.hasBegun(page.today()) ? "end" : "take-back";
        Button button = new Button(
                Texts.text("handover." + how),
                e -> asking.ask(
                        Texts.text("handover." + how + ".next", standIn.absentName(), standIn.standInName()),
                        new Div(),
                        Optional.empty(),
                        new Button(Texts.text("handover." + how + ".confirm"), confirmed -> end.accept(standIn))));
        button.setAriaLabel(Texts.text("handover." + how + ".label", standIn.absentName()));
        ways.add(button);
        return asking;
    }
}
