package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairRow;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The municipality's fairs, the newest first; while there is none, what a fair is and how it goes. */
@Route("messer")
@Menu(order = 35, title = "menu.fairs")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.PORTAL, part = Part.FAIR_LIST, purpose = Purpose.MATCHING)
class FairListView extends Div implements HasDynamicTitle {

    private static final int PAGE = 25;
    private static final int STEPS = 5;

    private final FairService fairs;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private int shown;

    FairListView(FairService fairs) {
        this.fairs = fairs;
        addClassName("wide-page");
        list.addClassNames("dense-list", "in-columns");
        Button create =
                new Button(Texts.text("fairs.create"), e -> UI.getCurrent().navigate(FairNewView.class));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H1(getPageTitle()), Lines.intro(Texts.text("fairs.intro")), Lines.actions(create), list, more);
        showMore();
        if (shown == 0) {
            add(lesson());
        }
    }

    private void showMore() {
        List<FairRow> rows = fairs.list(PAGE + 1, shown);
        rows.stream().limit(PAGE).forEach(row -> list.add(line(row)));
        shown += Math.min(PAGE, rows.size());
        more.setVisible(rows.size() > PAGE);
        list.setVisible(shown > 0);
    }

    private static ListItem line(FairRow row) {
        return new ListItem(
                new Anchor(FairService.path(row.id()), row.terms().name()),
                new Span(FairWords.when(row.terms())),
                new Span(row.terms().place()),
                new Span(Texts.text("fairs.coming", row.seekers(), row.workplaces())),
                FairWords.badge(row.status()));
    }

    private static Div lesson() {
        OrderedList steps = new OrderedList();
        for (int step = 1; step <= STEPS; step++) {
            steps.add(new ListItem(Texts.text("fairs.empty." + step)));
        }
        Div lesson =
                new Div(new H2(Texts.text("fairs.empty.title")), new Paragraph(Texts.text("fairs.empty.what")), steps);
        lesson.addClassName("card");
        return lesson;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("fairs.title");
    }
}
