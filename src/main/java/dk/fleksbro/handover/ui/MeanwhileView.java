package dk.fleksbro.handover.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.StandInId;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.handover.HandoverPaths;
import dk.fleksbro.handover.Happening;
import dk.fleksbro.handover.MeanwhileService;
import dk.fleksbro.handover.StandInService;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Welcome back: what happened meanwhile, citizen by citizen. */
@Route("vikar/:standIn?/imens")
@RolesAllowed({"CONSULTANT", "TEAM_LEAD"})
@Opens(
        kind = SubjectKind.PORTAL,
        part = Part.STAND_INS,
        purpose = {Purpose.MATCHING, Purpose.SUPERVISION})
class MeanwhileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MeanwhileService service;
    private final StandInService standIns;

    MeanwhileView(MeanwhileService service, StandInService standIns) {
        this.service = service;
        this.standIns = standIns;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(Lines.back(HandoverPaths.STAND_INS, Texts.text("handover.title")), new H1(getPageTitle()));
        Optional<StandInId> id = HandoverWords.id(event).or(standIns::lastOwn);
        if (id.isEmpty()) {
            add(Lines.paragraph(Texts.text("handover.meanwhile.never"), "empty-state"));
            return;
        }
        MeanwhileService.Page page = service.page(id.get());
        add(Lines.intro(Texts.text(
                "handover.meanwhile.intro", page.standIn().standInName(), HandoverWords.days(page.standIn()))));
        Map<String, List<Happening>> byCitizen = page.happenings().stream()
                .collect(Collectors.groupingBy(
                        one -> one.citizen().value().toString(), LinkedHashMap::new, Collectors.toList()));
        if (byCitizen.isEmpty()) {
            add(Lines.paragraph(Texts.text("handover.meanwhile.nothing"), "empty-state"));
        }
        byCitizen.values().forEach(this::citizen);
        if (page.hasMore()) {
            add(Lines.muted(
                    Texts.text("handover.meanwhile.more", page.happenings().size())));
        }
    }

    private void citizen(List<Happening> happenings) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("dense-list", "stacked");
        happenings.forEach(one -> list.add(line(one)));
        add(new H2(happenings.getFirst().citizenName()), list);
    }

    private static ListItem line(Happening one) {
        String day = DanishTime.date(DanishTime.date(one.at()), Texts.locale());
        Span when = new Span(one.by().isEmpty() ? day : Texts.text("handover.happened.by", day, one.by()));
        when.addClassName("muted");
        return new ListItem(new Anchor(one.path(), Texts.say(one.sentence())), new Div(when));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("handover.meanwhile.title");
    }
}
