package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.PlanSheet;
import dk.fleksbro.fairplan.Shortage;
import dk.fleksbro.fairplan.WhatIf;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What would have to give for more people to have more dates: where it is short, and what one more round or table brings. */
final class PlanAdvicePart extends Composite<Section> {

    /** Whose dates these are is read to the end of the line, so it stays short. */
    private static final int NAMED = 5;

    PlanAdvicePart(PlanSheet sheet) {
        UnorderedList list = new UnorderedList();
        sheet.advice().shortages().forEach(shortage -> list.add(new ListItem(shortage(sheet, shortage))));
        sheet.advice().whatIfs().stream()
                .filter(idea -> !idea.more().isEmpty())
                .forEach(idea -> list.add(new ListItem(idea(sheet, idea))));
        getContent()
                .add(
                        new H2(Texts.text("plan.advice")),
                        list.getChildren().findAny().isPresent()
                                ? list
                                : new Paragraph(Texts.text("plan.advice.none")));
    }

    private static String shortage(PlanSheet sheet, Shortage shortage) {
        String employers =
                shortage.employers().stream().map(sheet::stand).sorted().collect(Collectors.joining("; "));
        return Texts.text(
                employers.isEmpty() ? "plan.advice.shortage.nobody" : "plan.advice.shortage",
                shortage.lacking().size(),
                shortage.level(),
                people(sheet, shortage.lacking()),
                employers,
                shortage.places());
    }

    private static String idea(PlanSheet sheet, WhatIf idea) {
        String more = people(sheet, idea.more());
        return idea.kind() == WhatIf.Kind.ONE_MORE_ROUND
                ? Texts.text("plan.advice.round", more)
                : Texts.text("plan.advice.table", sheet.stand(idea.employer()), more);
    }

    private static String people(PlanSheet sheet, List<Integer> seekers) {
        String named = seekers.stream()
                .limit(NAMED)
                .map(sheet::person)
                .map(PlanLines::person)
                .collect(Collectors.joining("; "));
        int others = seekers.size() - NAMED;
        return others > 0 ? Texts.text("plan.advice.others", named, others) : named;
    }
}
