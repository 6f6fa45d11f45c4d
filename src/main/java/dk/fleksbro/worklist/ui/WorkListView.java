package dk.fleksbro.worklist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.worklist.Band;
import dk.fleksbro.worklist.Giving;
import dk.fleksbro.worklist.PuttingOff;
import dk.fleksbro.worklist.Reminding;
import dk.fleksbro.worklist.SavedViews;
import dk.fleksbro.worklist.Undoing;
import dk.fleksbro.worklist.WorkActionId;
import dk.fleksbro.worklist.WorkFilter;
import dk.fleksbro.worklist.WorkList;
import dk.fleksbro.worklist.WorkListService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** A consultant’s day: what goes wrong first on top; tick those who belong together and deal with them at once. */
@Route("arbejdsliste")
@Menu(order = 5, title = "menu.work")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.PORTAL, part = Part.CITIZEN_LIST, purpose = Purpose.MATCHING)
class WorkListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "arbejdsliste";

    private final transient WorkListService service;
    private final transient Undoing undoing;
    private final WorkFilters filters;
    private final SavedViewLinks saved;
    private final Div counts = new Div();
    private final WorkRows rows;
    private final BulkTools tools;
    private final Div news = new Div();
    private final Div done = new Div();
    private final Button everything = new Button(Texts.text("work.choose-all"));

    WorkListView(
            WorkListService service,
            Reminding reminding,
            PuttingOff puttingOff,
            Giving giving,
            Undoing undoing,
            SavedViews views,
            CurrentAccount current,
            Clock clock) {
        this.service = service;
        this.undoing = undoing;
        addClassNames("wide-page", "work-page");
        filters = new WorkFilters(this::filtered);
        saved = new SavedViewLinks(views, () -> filters.value());
        rows = new WorkRows(current.require(), clock);
        tools = new BulkTools(
                reminding, puttingOff, giving, clock, everything, rows::chosen, this::happened, this::backToList);
        counts.getElement().setAttribute("role", "status");
        news.getElement().setAttribute("aria-live", "polite");
        everything.addClassName("work-all");
        everything.addClickListener(e -> rows.chooseAll());
        add(
                new H1(getPageTitle()),
                Lines.intro(Texts.text("work.intro")),
                saved,
                filters,
                counts,
                new KeyHelp(),
                news,
                tools,
                rows.howMany(),
                rows,
                done);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.set(WorkFilter.of(event.getLocation().getQueryParameters().getParameters()));
        saved.show();
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://js/work-list.js");
        getElement()
                .executeJs(
                        "(function wait(e){window.fleksbroWorkList?window.fleksbroWorkList(e):setTimeout(wait,50,e)})(this)");
    }

    private void filtered() {
        WorkFilter filter = filters.value();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, QueryParameters.simple(filter.query()))));
        show();
    }

    private void show() {
        WorkFilter filter = filters.value();
        WorkList list = service.read(filter);
        filters.standsIn(list.owners().size() > 1);
        rows.show(list);
        tools.show(filter.putOff(), !list.rows().isEmpty());
        counts.setText(Texts.text(
                "work.counts",
                list.count(Band.NOW),
                list.count(Band.THIS_WEEK),
                list.count(Band.LATER),
                list.quiet(),
                list.putOff()));
        done.removeAll();
        done.add(new DoneList(undoing.undoable(), this::undo));
    }

    /** Something has been done to many at once, or was refused. */
    private void happened(Supplier<Outcome> work) {
        try {
            Outcome outcome = work.get();
            show();
            say(outcome.text(), "success");
            outcome.undo().ifPresentOrElse(id -> news.add(Lines.actions(undoButton(id))), this::backToList);
        } catch (RuleBroken broken) {
            show();
            say(Texts.say(broken.sentence()), "error");
            backToList();
        }
    }

    /** Whoever works by keyboard goes on where they were. */
    private void backToList() {
        getElement().callJsFunction("backToList");
    }

    /** @param text what has happened */
    record Outcome(String text, Optional<WorkActionId> undo) {}

    private Button undoButton(WorkActionId id) {
        Button undo = new Button(Texts.text("work.undo"), e -> undo(id));
        undo.addClassName("work-undo");
        undo.focus();
        return undo;
    }

    private void undo(WorkActionId id) {
        happened(() -> {
            undoing.undo(id);
            return new Outcome(Texts.text("work.undone"), Optional.empty());
        });
    }

    private void say(String text, String kind) {
        news.removeAll();
        news.add(Lines.notice(text, kind));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("work.title");
    }
}
