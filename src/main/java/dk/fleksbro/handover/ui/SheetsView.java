package dk.fleksbro.handover.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandInId;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.handover.HandoverPaths;
import dk.fleksbro.handover.HandoverService;
import dk.fleksbro.handover.StandInService;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The citizens of somebody who is away, one page each: written by who goes, read by who stands in. */
@Route("vikar/:standIn?/borgere")
@RolesAllowed({"CONSULTANT", "TEAM_LEAD"})
@Opens(
        kind = SubjectKind.PORTAL,
        part = Part.STAND_INS,
        purpose = {Purpose.MATCHING, Purpose.SUPERVISION})
class SheetsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final StandInService standIns;
    private final HandoverService service;
    private final NotePart.Pen pen;
    private String title = "";

    SheetsView(StandInService standIns, HandoverService service, NotePart.Pen pen) {
        this.standIns = standIns;
        this.service = service;
        this.pen = pen;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<StandInId> id = HandoverWords.id(event).or(standIns::nearest);
        if (id.isEmpty()) {
            title = Texts.text("handover.title");
            Div empty = new Div(
                    new Paragraph(Texts.text("handover.empty")),
                    new Paragraph(new Anchor(HandoverPaths.STAND_INS, Texts.text("handover.arrange"))));
            empty.addClassName("empty-state");
            add(new H1(title), empty);
            return;
        }
        HandoverService.Page page = service.page(id.get());
        StandIn standIn = page.standIn();
        title = page.isWriter()
                ? Texts.text("handover.sheets.title.own", standIn.standInName())
                : Texts.text("handover.sheets.title", standIn.absentName());
        add(Lines.back(HandoverPaths.STAND_INS, Texts.text("handover.title")), new H1(title), what(page));
        if (page.sheets().isEmpty()) {
            add(Lines.paragraph(Texts.text("handover.sheets.nobody", standIn.absentName()), "empty-state"));
        } else {
            print(page);
        }
        page.sheets().forEach(sheet -> add(new SheetCard(page, sheet, pen.part(page, sheet))));
        others(page.others());
    }

    /** What the page is for, who reads it and for how long. */
    private static Paragraph what(HandoverService.Page page) {
        StandIn standIn = page.standIn();
        String days = HandoverWords.days(standIn);
        String key = page.isWriter()
                ? "handover.sheets.writer"
                : page.isForWork() ? "handover.sheets.reader" : "handover.sheets.lead";
        return Lines.intro(Texts.text(key, standIn.absentName(), standIn.standInName(), days, page.keptUntil()));
    }

    private void print(HandoverService.Page page) {
        Button print = new Button(
                Texts.text("handover.print"), e -> UI.getCurrent().getPage().executeJs("window.print()"));
        add(Lines.actions(print));
        long hidden = page.sheets().stream()
                .filter(sheet -> sheet.citizen().addressProtected())
                .count();
        if (hidden > 0) {
            add(Lines.muted(Texts.text("handover.print.protected", hidden)));
        }
    }

    private void others(List<Waiting> others) {
        if (others.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("dense-list", "stacked");
        others.forEach(line -> list.add(new ListItem(new Anchor(line.path(), Texts.say(line.sentence())))));
        add(new H2(Texts.text("handover.others")), list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
