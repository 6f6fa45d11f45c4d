package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.PlanPage;
import dk.fleksbro.fair.PlanService;
import dk.fleksbro.fair.PlanSheet;
import dk.fleksbro.fair.PlanStatus;
import dk.fleksbro.fair.PlanVersion;
import dk.fleksbro.fair.PlanVersion.FrozenFor;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fair's plan as the host reads it: who meets whom, why no plan is better, what changed, and what can be done with it. */
@Route("messer/:fairId/plan/:number?")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_PLAN, purpose = Purpose.MATCHING, parameter = "fairId")
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL_MILLIS = 1000;

    private final PlanService service;
    private @Nullable FairId fair;
    private Optional<Integer> number = Optional.empty();
    private @Nullable PlanStatus working;
    private String title = "";

    PlanView(PlanService service) {
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId id = new FairId(
                UUID.fromString(event.getRouteParameters().get("fairId").orElseThrow()));
        fair = id;
        number = event.getRouteParameters()
                .get("number")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt);
        show(id, Optional.empty());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    /** Somebody who waits for a plan sees how far it has come, and can leave: it is made all the same. */
    private void refresh() {
        FairId id = fair;
        if (id != null && working != null) {
            PlanStatus now = service.page(id, number).versions().getFirst().status();
            if (now != working) {
                show(id, Optional.empty());
            }
        }
    }

    private void show(FairId id, Optional<Paragraph> news) {
        PlanPage page = service.page(id, number);
        boolean isWorking = page.isWorking();
        working = isWorking ? page.versions().getFirst().status() : null;
        UI.getCurrent().setPollInterval(isWorking ? POLL_MILLIS : -1);
        title = title(page);
        removeAll();
        add(Lines.back(FairService.path(id), Texts.text("wish.back")), new H1(title));
        news.ifPresent(this::add);
        if (isWorking) {
            add(Lines.notice(Texts.of("plan.step", page.versions().getFirst().status()), "info"));
        } else {
            add(new PlanActions(page, service, told -> {
                number = Optional.empty();
                show(id, Optional.of(told));
            }));
        }
        if (page.shown().isEmpty()) {
            add(Lines.intro(Texts.text("plan.none")));
        } else if (page.shown().get().status() == PlanStatus.FAILED) {
            add(Lines.notice(Texts.text("plan.failed"), "error"));
        }
        page.sheet().ifPresent(sheet -> sheet(id, page, sheet));
        versions(id, page);
    }

    private void sheet(FairId id, PlanPage page, PlanSheet sheet) {
        add(
                Lines.muted(about(sheet.version())),
                new PlanProofPart(sheet),
                new PlanGridPart(sheet),
                new PlanLeftOutPart(sheet),
                new PlanAdvicePart(sheet));
        if (sheet.version().number() > 1) {
            add(new PlanChangesPart(sheet));
        }
        if (page.showsNewest()) {
            add(new PlanEditPart(sheet, id, service, told -> {
                number = Optional.empty();
                show(id, Optional.of(told));
            }));
        }
    }

    private void versions(FairId id, PlanPage page) {
        if (page.versions().size() < 2) {
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("dense-list");
        page.versions()
                .forEach(version -> list.add(new ListItem(
                        new Anchor(
                                FairService.path(id) + "/plan/" + version.number(),
                                Texts.text("plan.number", version.number())),
                        new Div(about(version)))));
        add(new H2(Texts.text("plan.versions")), list);
    }

    private static String about(PlanVersion version) {
        String made = Texts.text(
                "plan.made." + version.kind().name(),
                version.madeBy(),
                DanishTime.full(version.madeAt(), Texts.locale()));
        FrozenFor frozen = version.frozenFor();
        return frozen == null ? made : made + " " + Texts.of("plan.frozen", frozen);
    }

    private static String title(PlanPage page) {
        return page.shown()
                .map(version -> Texts.text(
                        "plan.title", version.number(), page.fair().terms().name()))
                .orElseGet(
                        () -> Texts.text("plan.title.none", page.fair().terms().name()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
