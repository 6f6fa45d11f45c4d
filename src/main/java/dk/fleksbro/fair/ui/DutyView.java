package dk.fleksbro.fair.ui;

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
import dk.fleksbro.fair.Duty;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairSetupService;
import dk.fleksbro.fair.FairSetupService.DutyPage;
import dk.fleksbro.fair.FairTable;
import dk.fleksbro.fair.FairTerms;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody with a duty does on the day, and the facts of the fair they need for it; no guest is named here. */
@Route("messer/:fairId/roller-paa-dagen/:duty")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_DUTY, purpose = Purpose.MATCHING, parameter = "fairId")
class DutyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TASKS = 3;

    private final FairSetupService setup;
    private String title = "";

    DutyView(FairSetupService setup) {
        this.setup = setup;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Duty> duty = event.getRouteParameters().get("duty").flatMap(Duty::ofPath);
        if (duty.isEmpty()) {
            event.rerouteToError(NotFound.class);
            return;
        }
        FairId id = FairWords.id(event);
        title = Texts.of("fair.duty", duty.get());
        removeAll();
        try {
            show(id, duty.get(), setup.duty(id, duty.get()));
        } catch (RuleBroken broken) {
            add(new NotMyDuty(id, title, broken));
        }
    }

    private void show(FairId id, Duty duty, DutyPage page) {
        String who = page.staff().stream()
                .filter(one -> one.duty() == duty)
                .map(one -> one.name())
                .collect(Collectors.joining(", "));
        UnorderedList tasks = new UnorderedList();
        for (int task = 1; task <= TASKS; task++) {
            tasks.add(new ListItem(Texts.text("fair.duty.task." + duty.name() + "." + task)));
        }
        add(
                Lines.back(FairWords.path(id, "roller-paa-dagen"), Texts.text("staff.title")),
                new H1(title),
                Lines.intro(Texts.of("fair.duty.does", duty)),
                new Paragraph(who.isEmpty() ? Texts.text("fair.duty.nobody") : Texts.text("fair.duty.who", who)),
                new H2(Texts.text("fair.duty.tasks")),
                tasks,
                tools(id, duty),
                new H2(page.fair().terms().name()),
                FairWords.facts(page.fair().terms()));
        switch (duty) {
            case HOST, TIME_KEEPER -> add(new TableScroll(rounds(page.fair().terms())));
            case ROOM, HELPER -> add(new TableScroll(tables(page.tables())));
            case DOOR -> {}
        }
    }

    /** What this duty works with on the day. */
    private static UnorderedList tools(FairId id, Duty duty) {
        List<String> pages =
                switch (duty) {
                    case HOST -> List.of("indtjek", "ur", "tavle");
                    case DOOR -> List.of("indtjek");
                    case TIME_KEEPER -> List.of("ur");
                    case ROOM, HELPER -> List.of();
                };
        UnorderedList tools = new UnorderedList();
        pages.forEach(
                page -> tools.add(new ListItem(new Anchor(FairWords.path(id, page), Texts.text("fair.page." + page)))));
        tools.setVisible(!pages.isEmpty());
        tools.addClassName("dense-list");
        return tools;
    }

    private static PlainTable rounds(FairTerms terms) {
        PlainTable table = new PlainTable(
                Texts.text("fair.duty.rounds"),
                List.of(
                        Texts.text("fair.duty.round"),
                        Texts.text("fair.duty.round.starts"),
                        Texts.text("fair.duty.round.ends"),
                        Texts.text("fair.duty.round.then")));
        List<Integer> breaks = terms.times().breaksAfter();
        List<FairTimes.Round> rounds = terms.times().rounds();
        for (FairTimes.Round round : rounds) {
            String then = breaks.contains(round.number())
                    ? Texts.text("fair.duty.round.break", terms.times().breakMinutes())
                    : round.number() == rounds.size()
                            ? Texts.text("fair.duty.round.last")
                            : Texts.text("fair.duty.round.change", terms.times().changeoverMinutes());
            table.row(
                    String.valueOf(round.number()),
                    List.of(FairWords.time(round.starts()), FairWords.time(round.ends()), then));
        }
        return table;
    }

    private static PlainTable tables(List<FairTable> tables) {
        PlainTable table = new PlainTable(
                Texts.text("fair.duty.tables"),
                List.of(Texts.text("fair.duty.table"), Texts.text("tables.accessible"), Texts.text("tables.quiet")));
        tables.forEach(
                one -> table.row(String.valueOf(one.number()), List.of(yesNo(one.accessible()), yesNo(one.quiet()))));
        return table;
    }

    private static String yesNo(boolean yes) {
        return Texts.text(yes ? "common.yes" : "common.no");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
