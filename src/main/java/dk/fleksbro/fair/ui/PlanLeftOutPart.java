package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.PlanSheet;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.RuleFinding;
import dk.fleksbro.shared.ui.Texts;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who has no date, and by which rule; all the others are planned. */
final class PlanLeftOutPart extends Composite<Section> {

    PlanLeftOutPart(PlanSheet sheet) {
        Set<Integer> planned =
                sheet.plan().dates().stream().map(FairDate::seeker).collect(Collectors.toSet());
        UnorderedList list = new UnorderedList();
        Set<Integer> told = new HashSet<>();
        for (RuleFinding found : sheet.plan().findings()) {
            if (!planned.contains(found.seeker()) && told.add(found.seeker())) {
                list.add(line(sheet, found.seeker(), Texts.of("plan-rule", found.rule())));
            }
        }
        IntStream.range(0, sheet.input().seekers().size())
                .filter(seeker -> !planned.contains(seeker) && !told.contains(seeker))
                .forEach(seeker -> list.add(line(sheet, seeker, Texts.text("plan.left-out.places"))));
        sheet.plan().findings().stream()
                .filter(found -> found.employer() != RuleFinding.NONE)
                .forEach(found -> list.add(new ListItem(Texts.text(
                        "plan.left-out.fixed",
                        PlanLines.person(sheet.person(found.seeker())),
                        sheet.stand(found.employer()),
                        Texts.of("plan-rule", found.rule())))));
        boolean nobody = list.getChildren().findAny().isEmpty();
        getContent()
                .add(
                        new H2(Texts.text("plan.left-out")),
                        nobody ? new Paragraph(Texts.text("plan.left-out.nobody")) : list);
    }

    private static ListItem line(PlanSheet sheet, int seeker, String why) {
        return new ListItem(PlanLines.person(sheet.person(seeker)) + ": " + why);
    }
}
