package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.PlanEdit;
import dk.fleksbro.fair.PlanSheet;
import dk.fleksbro.fair.VersionChange;
import dk.fleksbro.shared.ui.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is different from the plan before, person by person. */
final class PlanChangesPart extends Composite<Section> {

    PlanChangesPart(PlanSheet sheet) {
        getContent().add(new H2(Texts.text("plan.changes")));
        if (sheet.changes().isEmpty()) {
            getContent().add(new Paragraph(Texts.text("plan.changes.none")));
            return;
        }
        Map<UUID, List<VersionChange>> people = sheet.changes().stream()
                .collect(Collectors.groupingBy(
                        VersionChange::seeker,
                        () -> new TreeMap<>(Comparator.comparing(
                                seeker -> sheet.person(seeker).card())),
                        Collectors.toList()));
        getContent().add(new Paragraph(Texts.text("plan.changes.count", people.size())));
        people.forEach((seeker, changes) -> {
            UnorderedList list = new UnorderedList();
            changes.forEach(change -> list.add(new ListItem(line(sheet, change))));
            getContent().add(new Div(new H3(PlanLines.person(sheet.person(seeker))), list));
        });
    }

    private static String line(PlanSheet sheet, VersionChange change) {
        String stand = sheet.stand(change.stand());
        if (change.from() == PlanEdit.NOWHERE) {
            return Texts.text("plan.change.new", stand, PlanLines.round(sheet, change.to()));
        }
        return change.to() == PlanEdit.NOWHERE
                ? Texts.text("plan.change.gone", stand, PlanLines.round(sheet, change.from()))
                : Texts.text(
                        "plan.change.moved",
                        stand,
                        PlanLines.round(sheet, change.from()),
                        PlanLines.round(sheet, change.to()));
    }
}
