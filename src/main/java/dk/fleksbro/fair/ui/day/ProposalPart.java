package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.fair.Proposal;
import dk.fleksbro.fair.ReplanChange;
import dk.fleksbro.fair.ReplanChange.Why;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.day.ChangesPage;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What a plan for the rest of the day would change, and for whom, side by side for each of what may go first. */
final class ProposalPart extends Composite<Section> {

    private final ChangesPage page;
    private final ChangeLines lines;
    private final Div shown = new Div();
    private final Div details = new Div();
    private Proposal chosen;

    ProposalPart(ChangesPage page, List<Proposal> proposals, Consumer<Proposal> accept, Runnable leave) {
        this.page = page;
        this.lines = new ChangeLines(page);
        this.chosen = proposals.getFirst();
        RadioButtonGroup<Proposal> policies = new RadioButtonGroup<>(Texts.text("proposal.policy"));
        policies.setItems(proposals);
        policies.setItemLabelGenerator(one -> Texts.of("proposal.policy", one.policy()));
        policies.setValue(chosen);
        policies.addValueChangeListener(e -> {
            chosen = e.getValue();
            show();
        });
        Button yes = new Button(Texts.text("proposal.accept"), e -> accept.accept(chosen));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        H2 title = new H2(Texts.text("proposal.title", chosen.firstRound()));
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().callJsFunction("focus");
        getContent()
                .add(
                        title,
                        shown,
                        Lines.muted(Texts.text("proposal.next")),
                        Lines.actions(yes, new Button(Texts.text("proposal.leave"), e -> leave.run())),
                        policies,
                        new TableScroll(compared(proposals)),
                        details);
        show();
    }

    private void show() {
        shown.removeAll();
        shown.add(
                new Paragraph(Texts.text(
                        "proposal.summary",
                        chosen.count(Why.NEW),
                        chosen.count(Why.MOVED) + chosen.count(Why.DISPLACED),
                        chosen.count(Why.TABLE),
                        chosen.lost())),
                new Paragraph(
                        chosen.losers().isEmpty()
                                ? Texts.text("proposal.losers.none")
                                : Texts.text("proposal.losers", lines.cards(chosen.losers()))),
                new Paragraph(
                        Texts.text("proposal.others", chosen.staysPercent(), chosen.othersMoved(), chosen.others())));
        if (!chosen.winners().isEmpty()) {
            shown.add(new Paragraph(Texts.text("proposal.winners", lines.cards(chosen.winners()))));
        }
        if (chosen.isLimited()) {
            shown.add(Lines.notice(Texts.text("proposal.limited"), "info"));
        }
        shown.add(Lines.muted(Texts.text(chosen.isProven() ? "proposal.proven" : "proposal.open", chosen.millis())));
        details.removeAll();
        details.add(
                new H3(Texts.text("proposal.people")),
                bySide(Side.SEEKER),
                new NativeDetails(Texts.text("proposal.workplaces"), bySide(Side.WORKPLACE)));
    }

    private Div bySide(Side side) {
        Map<UUID, UnorderedList> lists = new LinkedHashMap<>();
        chosen.changes().stream()
                .sorted(Comparator.comparing(
                                (ReplanChange change) -> ChangeLines.guest(page.guest(reader(side, change))))
                        .thenComparing(change -> Math.max(change.from(), change.to())))
                .forEach(change -> lists.computeIfAbsent(reader(side, change), guest -> new UnorderedList())
                        .add(new ListItem(lines.change(change, side))));
        Div all = new Div();
        if (lists.isEmpty()) {
            all.add(new Paragraph(Texts.text("proposal.nobody")));
        }
        lists.forEach((guest, list) -> all.add(new Div(new H4(ChangeLines.guest(page.guest(guest))), list)));
        return all;
    }

    private static UUID reader(Side side, ReplanChange change) {
        return side == Side.SEEKER ? change.seeker() : change.stand();
    }

    private static PlainTable compared(List<Proposal> proposals) {
        PlainTable table = new PlainTable(
                Texts.text("proposal.compared"),
                List.of(
                        Texts.text("proposal.column.policy"),
                        Texts.text("proposal.column.new"),
                        Texts.text("proposal.column.moved"),
                        Texts.text("proposal.column.gone"),
                        Texts.text("proposal.column.losers"),
                        Texts.text("proposal.column.others"),
                        Texts.text("proposal.column.levels")));
        for (Proposal one : proposals) {
            table.row(
                    Texts.of("proposal.policy", one.policy()),
                    List.of(
                            String.valueOf(one.count(Why.NEW)),
                            String.valueOf(one.count(Why.MOVED) + one.count(Why.DISPLACED)),
                            String.valueOf(one.lost()),
                            String.valueOf(one.losers().size()),
                            Texts.text("proposal.percent", one.staysPercent()),
                            levels(one)));
        }
        return table;
    }

    /** "12, 12, 9": how many have at least one date, two, three. */
    private static String levels(Proposal one) {
        return String.join(", ", one.levels().stream().map(String::valueOf).toList());
    }
}
