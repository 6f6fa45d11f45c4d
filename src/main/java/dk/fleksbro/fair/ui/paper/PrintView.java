package dk.fleksbro.fair.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.document.Papers;
import dk.fleksbro.document.PdfLink;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.PlanVersion;
import dk.fleksbro.fair.paper.PaperKind;
import dk.fleksbro.fair.paper.PrintPage;
import dk.fleksbro.fair.paper.PrintService;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers of a fair's day: what to print when, and what is different from the paper people have in hand. */
@Route("messer/:fairId/print")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_PLAN, purpose = Purpose.MATCHING, parameter = "fairId")
class PrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STEPS = 3;

    private final PrintService service;

    PrintView(PrintService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FairWords.id(event), Stream.empty());
    }

    private void show(FairId id, Stream<Component> news) {
        PrintPage page = service.page(id);
        OrderedList steps = new OrderedList();
        for (int step = 1; step <= STEPS; step++) {
            steps.add(new ListItem(Texts.text("print.step." + step)));
        }
        removeAll();
        add(
                Lines.back(FairService.path(id), page.fair().terms().name()),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("print.intro")),
                steps);
        news.forEach(this::add);
        page.plan().ifPresentOrElse(plan -> plan(id, page, plan), () -> nothing(id));
    }

    private void nothing(FairId id) {
        add(
                Lines.notice(Texts.text("rule.FAIR_PAPER_NO_PLAN"), "info"),
                new Paragraph(new Anchor(FairWords.path(id, "plan"), Texts.text("fair.page.plan"))));
    }

    private void plan(FairId id, PrintPage page, PlanVersion plan) {
        String number = String.valueOf(plan.number());
        add(new H2(Texts.text("print.plan", number)));
        if (page.isFrozen()) {
            add(Lines.muted(Texts.text("print.frozen", number)), papers(id, page, false));
        } else {
            add(freeze(id, plan.number()));
        }
        page.inHand().ifPresent(before -> changes(id, page, String.valueOf(before.number())));
    }

    private Component freeze(FairId id, int number) {
        String shown = String.valueOf(number);
        Div ways = Lines.actions();
        AskFirst asking = new AskFirst(ways);
        ways.add(new Button(Texts.text("print.freeze", shown), e -> {
            Button confirm = new Button(Texts.text("print.freeze.confirm"), sure -> {
                try {
                    service.freeze(id, number);
                    show(id, Stream.of(Lines.notice(Texts.text("print.freeze.done", shown), "success")));
                } catch (RuleBroken broken) {
                    show(id, Stream.of(Lines.notice(Texts.say(broken.sentence()), "error")));
                }
            });
            asking.ask(Texts.text("print.freeze.next", shown), new Div(), Optional.empty(), confirm);
        }));
        return asking;
    }

    private void changes(FairId id, PrintPage page, String before) {
        add(new H2(Texts.text("print.changes", before)));
        if (page.changedCards().isEmpty()) {
            add(new Paragraph(Texts.text("print.changes.none", before)));
            return;
        }
        String cards = page.changedCards().stream().map(String::valueOf).collect(Collectors.joining(", "));
        add(
                new Paragraph(
                        Texts.text("print.changes.cards", page.changedCards().size(), cards)),
                new Paragraph(Texts.text("print.changes.stands", page.changedStands())));
        if (page.isFrozen()) {
            add(papers(id, page, true));
        }
    }

    private UnorderedList papers(FairId id, PrintPage page, boolean changes) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("dense-list", "stacked");
        Arrays.stream(PaperKind.values())
                .filter(kind -> kind.isOfChanges() == changes)
                .forEach(kind -> {
                    Div links = Lines.actions();
                    int parts = kind.isInParts() ? page.parts() : 1;
                    for (int part = 0; part < parts; part++) {
                        links.add(link(id, kind, part, parts));
                    }
                    list.add(new ListItem(links, Lines.muted(Texts.of("print.what", kind))));
                });
        return list;
    }

    private PdfLink link(FairId id, PaperKind kind, int part, int parts) {
        String name = Texts.of("print.paper", kind);
        String text = parts == 1 ? name : Texts.text("print.part", name, part + 1, parts);
        String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + (parts == 1 ? "" : "-" + (part + 1));
        return new PdfLink(text, file, () -> Papers.toHandOut(service.paper(id, kind, part)));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("print.title");
    }
}
