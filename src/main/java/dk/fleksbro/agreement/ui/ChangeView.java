package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementVersion;
import dk.fleksbro.agreement.ChangePages;
import dk.fleksbro.agreement.ChangeService;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.agreement.Section;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** A change of an agreement: how it is begun, what it says so far, and what it would do. */
@Route("aftaler/:employmentId/aendring")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.AGREEMENT_EDIT,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class ChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ChangePages pages;
    private final ChangeService service;
    private final EmploymentForms forms;

    ChangeView(ChangePages pages, ChangeService service, EmploymentForms forms) {
        this.pages = pages;
        this.service = service;
        this.forms = forms;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AgreementLines.id(event), List.of());
    }

    private void show(EmploymentId id, List<Component> told) {
        ChangePages.Page page = pages.open(id);
        removeAll();
        add(AgreementLines.back(page.file(), page.reader()), new H1(getPageTitle()));
        told.forEach(this::add);
        if (page.base().isPresent()) {
            going(page, page.file().open().orElseThrow());
        } else if (page.file().open().isPresent() || page.firstDay() == null) {
            add(
                    Lines.intro(Texts.text("change.first")),
                    new Paragraph(new Anchor(AgreementPages.path(id), Texts.text("change.to-agreement"))));
        } else if (page.file().employment().hasEnded(page.today())) {
            add(Lines.intro(Texts.text("rule.EMPLOYMENT_IS_OVER")));
        } else {
            begin(page);
        }
    }

    private void begin(ChangePages.Page page) {
        EmploymentId id = page.file().id();
        add(Lines.intro(Texts.text("change.intro")));
        page.givenUp().ifPresent(version -> {
            Button takeUp = new Button(
                    Texts.text("change.take-up"),
                    e -> run(id, () -> service.takeUp(id, version.id()), "change.taken-up"));
            add(new Paragraph(Texts.text("change.given-up", version.number())), Lines.actions(takeUp));
        });
        Div panel = new Div();
        Button begin = new Button(Texts.text("change.begin"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickListener(e -> {
            ChangeForm form = new ChangeForm(page, forms);
            Button send = new Button(Texts.text("change.begin.send"), s -> form.read()
                    .ifPresent(change -> run(
                            id,
                            () -> {
                                service.begin(id, change);
                                form.sent();
                            },
                            "change.begun")));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            panel.removeAll();
            panel.add(form, Lines.actions(send, new Button(Texts.text("common.cancel"), c -> show(id, List.of()))));
            form.focus();
        });
        panel.add(Lines.actions(begin));
        add(panel);
    }

    private void going(ChangePages.Page page, AgreementVersion open) {
        EmploymentId id = page.file().id();
        add(Lines.intro(Texts.text(
                "change.going", Texts.of("agreement.kind", open.kind()), AgreementLines.day(open.effectiveFrom()))));
        if (!open.reason().isEmpty()) {
            add(Lines.prose("“" + open.reason() + "”"));
        }
        page.takesOver()
                .ifPresent(later -> add(Lines.notice(
                        Texts.text("change.takes-over", AgreementLines.day(later.effectiveFrom()), later.number()),
                        "warning")));
        add(new H2(Texts.text("change.so-far")));
        boolean changed = page.difference().filter(d -> !d.isEmpty()).isPresent();
        if (page.unsaved()) {
            add(Lines.muted(Texts.text("change.unsaved")));
        }
        page.difference()
                .filter(difference -> !difference.isEmpty())
                .ifPresentOrElse(
                        difference -> add(new ChangeList(difference)),
                        () -> add(new Paragraph(Texts.text("change.nothing-yet"))));
        add(new H2(Texts.text("change.edit")), editLinks(page));
        if (changed) {
            add(new H2(Texts.text("change.means")), Lines.muted(Texts.text("change.means.text")));
            add(new DryRunList(pages.dryRun(page)));
            Anchor approve = AgreementLines.link(id, "godkend", "change.to-approve");
            approve.addClassName("action-link");
            add(Lines.actions(approve));
        }
        GiveUpPanel giveUp =
                new GiveUpPanel(reason -> run(id, () -> service.giveUp(id, open.id(), reason), "change.stopped"));
        add(giveUp);
    }

    private static Component editLinks(ChangePages.Page page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("agreement-links");
        for (Section section :
                page.file().content(page.file().open().orElseThrow()).template().sections()) {
            boolean readers = !section.touches().equals(Set.of(Signatory.CITIZEN))
                    || Signatory.of(page.reader().role()).orElseThrow() == Signatory.CITIZEN;
            if (readers) {
                list.add(new ListItem(new Anchor(
                        AgreementPages.path(page.file().id()) + "/ret/" + section.key(),
                        section.title().in(Texts.locale()))));
            }
        }
        return list;
    }

    private void run(EmploymentId id, Runnable work, String doneKey) {
        try {
            work.run();
            show(id, List.of(Lines.notice(Texts.text(doneKey), "success")));
        } catch (RuleBroken broken) {
            show(id, List.of(Lines.notice(Texts.say(broken.sentence()), "error")));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("change.title");
    }
}
