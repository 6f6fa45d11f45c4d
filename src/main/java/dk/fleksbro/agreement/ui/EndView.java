package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.agreement.Ending;
import dk.fleksbro.agreement.EndingPages;
import dk.fleksbro.agreement.EndingService;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** How an employment ends: why, when, what was tried, and what both say when they look back. */
@Route("aftaler/:employmentId/slut")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.AGREEMENT_EDIT,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class EndView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EndingPages pages;
    private final EndingService service;
    private final EmploymentForms forms;

    EndView(EndingPages pages, EndingService service, EmploymentForms forms) {
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
        EndingPages.Page page = pages.open(id);
        removeAll();
        add(AgreementLines.back(page.file(), page.reader()), new H1(getPageTitle()));
        told.forEach(this::add);
        if (page.ending().isPresent()) {
            ended(page, page.ending().get());
        } else if (page.file().employment().startsOn() == null) {
            add(Lines.intro(Texts.text("rule.NOTHING_TO_END")));
        } else if (page.file().employment().endedOn() == null) {
            begin(page);
        }
    }

    private void begin(EndingPages.Page page) {
        EmploymentId id = page.file().id();
        add(Lines.intro(Texts.text("ending.intro." + page.party().name())), new Paragraph(Texts.text("ending.before")));
        Div panel = new Div();
        Button begin = new Button(Texts.text("ending.begin"));
        begin.addClickListener(e -> {
            EndForm form = new EndForm(page, forms);
            Button send = new Button(Texts.text("ending.send"), s -> form.read()
                    .ifPresent(end -> run(
                            id,
                            () -> {
                                service.end(id, end);
                                form.sent();
                            },
                            "ending.sent")));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            panel.removeAll();
            panel.add(
                    form,
                    new Paragraph(Texts.text("ending.next")),
                    Lines.actions(send, new Button(Texts.text("common.cancel"), c -> show(id, List.of()))));
            form.focus();
        });
        panel.add(Lines.actions(begin));
        add(panel);
    }

    private void ended(EndingPages.Page page, Ending ending) {
        EmploymentId id = page.file().id();
        boolean over = page.today().isAfter(ending.lastDay());
        add(Lines.intro(Texts.text(over ? "ending.over" : "ending.ahead", AgreementLines.day(ending.lastDay()))));
        add(facts(ending));
        add(EndObjection.of(page, ending, text -> run(id, () -> service.object(id, text), "ending.object.sent")));
        if (page.mayTakeBack()) {
            add(
                    new Paragraph(Texts.text("ending.take-back.text", AgreementLines.day(ending.lastDay()))),
                    Lines.actions(new Button(
                            Texts.text("ending.take-back"),
                            e -> run(id, () -> service.takeBack(id), "ending.taken-back"))));
        }
        if (ending.asksForExitTalk()) {
            add(new ExitTalkPanel(page, forms, answer -> run(id, () -> service.answer(id, answer), "exit.sent")));
        }
        if (over) {
            add(new H2(Texts.text("ending.kept")), new Paragraph(Texts.text("ending.kept.text")));
            add(new Paragraph(AgreementLines.link(id, "versioner", "approval.versions")));
        }
    }

    private static Component facts(Ending ending) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "ending.reason", Texts.of("ending.reason", ending.reason()));
        fact(list, "ending.last-day", AgreementLines.day(ending.lastDay()));
        fact(
                list,
                "ending.tried",
                ending.tried().isEmpty()
                        ? Texts.text("ending.tried.none")
                        : ending.tried().stream()
                                .map(alternative -> Texts.of("ending.alternative", alternative))
                                .collect(Collectors.joining(", ")));
        if (!ending.triedText().isEmpty()) {
            fact(list, "ending.tried-text", ending.triedText());
        }
        if (ending.told() != null) {
            fact(list, "ending.told", AgreementLines.day(ending.told()));
        }
        return list;
    }

    private static void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(Texts.text(key)), new DescriptionList.Description(value));
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
        return Texts.text("ending.title");
    }
}
