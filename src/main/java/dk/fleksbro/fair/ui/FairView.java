package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Component;
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
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.AnswerStatus;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairNumbers;
import dk.fleksbro.fair.FairPage;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairTerms;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A fair on one page: how far it is, what is next, and the numbers. */
@Route("messer/:fairId")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_EDIT, purpose = Purpose.MATCHING, parameter = "fairId")
class FairView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FairService fairs;
    private final LiveFair live;
    private final Div now = new Div();
    private final Div numbers = new Div();
    private String title = "";

    FairView(FairService fairs, LiveFair live) {
        this.fairs = fairs;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId id = FairWords.id(event);
        show(id, Stream.empty());
        live.follow(this, id, () -> show(fairs.page(id)));
    }

    /** What others change meanwhile; what the reader is deciding stays. */
    private void show(FairPage page) {
        now.removeAll();
        now.add(new Div(FairWords.badge(page.fair().status())), next(page));
        numbers.removeAll();
        numbers.add(new TableScroll(answers(page.numbers())), places(page));
    }

    private void show(FairId id, Stream<Component> news) {
        FairPage page = fairs.page(id);
        JobFair fair = page.fair();
        title = fair.terms().name();
        removeAll();
        add(Lines.back("messer", Texts.text("fairs.title")), new H1(title));
        news.forEach(this::add);
        add(
                now,
                new FairActions(
                        fairs, page, move -> show(id, Stream.of(Lines.notice(Texts.of("fair.done", move), "success")))),
                new H2(Texts.text("fair.numbers")),
                numbers,
                new H2(Texts.text("fair.about")),
                FairWords.facts(fair.terms()),
                rounds(fair.terms()),
                new H2(Texts.text("fair.pages")),
                new FairLinks(id),
                copy(id));
        show(page);
    }

    private static Div next(FairPage page) {
        Div next =
                new Div(new H2(Texts.text("fair.what-next")), new Paragraph(Texts.of("fair.what-next", page.next())));
        String target =
                switch (page.next()) {
                    case SET_TABLES -> "borde";
                    case NAME_HOST -> "roller-paa-dagen";
                    case INVITE_WORKPLACES -> "arbejdspladser";
                    case INVITE_SEEKERS -> "inviter";
                    case PLAN -> "plan";
                    case PRINT -> "print";
                    case RUN_THE_DAY -> "indtjek";
                    case TYPE_RESULTS -> "resultater";
                    case FOLLOW_UP -> "efter";
                    case READ_REPORT -> "rapport";
                    case OPEN, AWAIT_ANSWERS, CLOSE, NOTHING -> "";
                };
        if (!target.isEmpty()) {
            next.add(new Paragraph(
                    new Anchor(FairWords.path(page.fair().id(), target), Texts.text("fair.page." + target))));
        }
        next.addClassNames("card", "next-step");
        return next;
    }

    private static PlainTable answers(FairNumbers numbers) {
        List<String> head = new ArrayList<>(List.of(Texts.text("fair.numbers.side")));
        Arrays.stream(AnswerStatus.values())
                .map(status -> Texts.of("fair.answer", status))
                .forEach(head::add);
        return new PlainTable(Texts.text("fair.numbers.caption"), head)
                .row(Texts.text("fair.side.SEEKER"), cells(numbers::seekers))
                .row(Texts.text("fair.side.WORKPLACE"), cells(numbers::workplaces));
    }

    private static List<String> cells(Function<AnswerStatus, Integer> count) {
        return Arrays.stream(AnswerStatus.values())
                .map(status -> String.valueOf(count.apply(status)))
                .toList();
    }

    /** What there is room for, and what those who come need: numbers, and nobody's name. */
    private static UnorderedList places(FairPage page) {
        FairNumbers numbers = page.numbers();
        int held = numbers.seekers(AnswerStatus.YES) + numbers.seekers(AnswerStatus.OFFERED);
        UnorderedList list = new UnorderedList(
                new ListItem(Texts.text(
                        "fair.room.seekers", held, page.fair().terms().seekerPlaces())),
                new ListItem(Texts.text("fair.room.tables", numbers.tablesTaken(), numbers.tables())),
                new ListItem(Texts.text("fair.room.wheelchair", numbers.wheelchairs(), numbers.accessibleTables())),
                new ListItem(Texts.text("fair.room.quiet", numbers.quietSeekers(), numbers.quietTables())));
        if (numbers.transport() + numbers.interpreters() + numbers.withConsultant() > 0) {
            list.add(new ListItem(Texts.text(
                    "fair.room.help", numbers.transport(), numbers.interpreters(), numbers.withConsultant())));
        }
        return list;
    }

    private static Paragraph rounds(FairTerms terms) {
        return new Paragraph(FairWords.rounds(terms.times(), FairWords::time));
    }

    private Component copy(FairId id) {
        Button copy = new Button(Texts.text("fair.copy"), e -> UI.getCurrent()
                .navigate(FairWords.path(fairs.copy(id), "indstillinger")));
        return new Div(new H2(Texts.text("fair.copy.title")), Lines.muted(Texts.text("fair.copy.help")), copy);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
