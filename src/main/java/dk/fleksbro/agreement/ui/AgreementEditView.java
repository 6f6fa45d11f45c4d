package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.Role;
import dk.fleksbro.agreement.AgreementPage;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementRule;
import dk.fleksbro.agreement.AgreementService;
import dk.fleksbro.agreement.AgreementService.Outcome;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.agreement.Section;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.Rule;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A section of an agreement being written. What is typed saves itself; it counts when it is saved into the agreement. */
@Route("aftaler/:employmentId/ret/:section")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.AGREEMENT_EDIT,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class AgreementEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AgreementPages pages;
    private final AgreementService service;
    private final EmploymentForms forms;
    private final Div summary = new Div();
    private String title = "";

    AgreementEditView(AgreementPages pages, AgreementService service, EmploymentForms forms) {
        this.pages = pages;
        this.service = service;
        this.forms = forms;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EmploymentId id = new EmploymentId(
                UUID.fromString(event.getRouteParameters().get("employmentId").orElseThrow()));
        String key = event.getRouteParameters().get("section").orElse("");
        QueryParameters query = event.getLocation().getQueryParameters();
        AgreementPage page = pages.edit(id);
        Content shown = page.openContent()
                .or(() -> page.current().map(page.file()::content))
                .orElseGet(Content::empty);
        Optional<Section> section = shown.template().section(key);
        if (section.isEmpty()) {
            event.rerouteToError(NotFound.class);
            return;
        }
        show(new Place(page, section.get(), 0, 0), query.getSingleParameter("felt"));
    }

    /**
     * Where somebody is.
     *
     * @param step of those the section is asked in
     * @param added the row that is to be filled in next, or 0
     */
    private record Place(AgreementPage page, Section section, int step, int added) {

        Place at(int step) {
            return new Place(page, section, step, added);
        }
    }

    private void again(Place place) {
        show(new Place(pages.edit(place.page().id()), place.section(), place.step(), place.added()), Optional.empty());
    }

    private Optional<DraftForm> show(Place place, Optional<String> wanted) {
        AgreementPage page = place.page();
        Section section = place.section();
        title = section.title().in(Texts.locale());
        removeAll();
        summary.removeAll();
        add(Lines.back(AgreementPages.path(page.id()), Texts.text("agreement.edit.back")), new H1(title));
        Optional<Rule> refused = refused(page, section);
        if (refused.isPresent()) {
            add(Lines.notice(
                    Texts.say(refused.get()
                            .sentence(page.nameOf(Signatory.CITIZEN, Content.empty())
                                    .orElse(""))),
                    "warning"));
            return Optional.empty();
        }
        Content content = page.openContent().orElseThrow();
        SectionDrafts drafts = new SectionDrafts(forms, page, content);
        DraftForm form = drafts.form();
        SectionForm fields = new SectionForm(
                page, section, content, form, place.added(), drafts.rows(section, row -> again(withAdded(place, row))));
        List<Steps.Group> groups = fields.groups();
        boolean few = page.reader().role() == Role.FLEX_WORKER;
        List<Steps.Group> steps = few ? Steps.few(groups) : groups;
        int step = step(place, steps, wanted);
        boolean last = !few || step >= steps.size() - 1;
        fields.show(few ? steps.subList(Math.min(step, steps.size()), Math.min(step + 1, steps.size())) : groups, last);
        LiveChecks checks = new LiveChecks(page, content, section.key(), form);
        form.onChange(checks::update);
        if (few && steps.size() > 1) {
            add(Lines.muted(Texts.text("agreement.edit.step", step + 1, steps.size())));
        }
        if (section.intro() != null) {
            add(Lines.intro(section.intro().in(Texts.locale())));
        }
        if (section.health()) {
            add(Lines.muted(Texts.text("agreement.edit.health")));
        }
        add(summary, form.status(), fields, checks);
        if (section.hasRows() && last) {
            add(new Button(
                    Texts.text(
                            "agreement.row.add",
                            section.rowName() == null ? "" : section.rowName().inSentence(Texts.locale())),
                    e -> again(withAdded(place, fields.nextRow()))));
        }
        add(Lines.muted(Texts.text(
                page.file().open().map(page.file()::approvals).orElse(List.of()).isEmpty()
                        ? "agreement.edit.next"
                        : "agreement.edit.next-lifts")));
        add(buttons(place.at(step), steps.size(), content, form));
        wanted.filter(path -> steps.get(step).paths().contains(path) || !few)
                .filter(path -> steps.stream().anyMatch(group -> group.paths().contains(path)))
                .filter(path -> !AgreementPage.isFromRegister(path))
                .ifPresent(form::focus);
        return Optional.of(form);
    }

    private static Optional<Rule> refused(AgreementPage page, Section section) {
        if (page.file().open().isEmpty()) {
            return Optional.of(AgreementRule.AGREEMENT_NOT_BEING_WRITTEN);
        }
        return page.mayWrite(section) ? Optional.empty() : Optional.of(AgreementRule.OWN_WORDS_ONLY);
    }

    private static Place withAdded(Place place, int row) {
        return new Place(place.page(), place.section(), row > 0 ? Integer.MAX_VALUE : place.step(), row);
    }

    /** The step that was asked for, or that has the field somebody was led to; a new row's first. */
    private static int step(Place place, List<Steps.Group> steps, Optional<String> wanted) {
        for (int i = 0; i < steps.size(); i++) {
            Steps.Group group = steps.get(i);
            boolean led = wanted.filter(group.paths()::contains).isPresent();
            boolean isNew = place.step() == Integer.MAX_VALUE && group.row() == place.added();
            if (led || isNew) {
                return i;
            }
        }
        return Math.min(place.step(), Math.max(0, steps.size() - 1));
    }

    private Div buttons(Place place, int steps, Content content, DraftForm form) {
        boolean few = place.page().reader().role() == Role.FLEX_WORKER;
        boolean last = !few || place.step() >= steps - 1;
        Button save = new Button(Texts.text("agreement.edit.save"), e -> save(place, content, form));
        Div buttons = Lines.actions();
        if (last) {
            save.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(save);
        } else {
            Button next = new Button(Texts.text("common.next"), e -> again(place.at(place.step() + 1)));
            next.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(next, save);
        }
        if (few && place.step() > 0) {
            buttons.add(new Button(Texts.text("common.back"), e -> again(place.at(place.step() - 1))));
        }
        return buttons;
    }

    private void save(Place place, Content seen, DraftForm form) {
        AgreementPage page = place.page();
        summary.removeAll();
        switch (service.save(page.id(), place.section().key(), seen, form.typed())) {
            case Outcome.Saved() -> UI.getCurrent().navigate(AgreementPages.path(page.id()));
            case Outcome.Wrong wrong -> wrong(place, form, wrong.problems());
            case Outcome.ChangedMeanwhile changed ->
                summary.add(new MeanwhilePanel(changed, () -> save(place, changed.now(), form), () -> {
                    new SectionDrafts(forms, page, seen).forget(changed, form);
                    again(place);
                }));
        }
    }

    /** Leads to the step with what is wrong, when it is another one. */
    private void wrong(Place place, DraftForm form, List<Problem> problems) {
        if (form.has(problems.getFirst().field())) {
            summary.add(form.summary(problems));
            return;
        }
        Place fresh = new Place(pages.edit(place.page().id()), place.section(), place.step(), place.added());
        show(fresh, Optional.of(problems.getFirst().field())).ifPresent(shown -> summary.add(shown.summary(problems)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
