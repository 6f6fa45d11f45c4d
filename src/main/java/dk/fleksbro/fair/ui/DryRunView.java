package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.DryRun;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairPage;
import dk.fleksbro.fair.FairRule;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairSetupService;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** The whole day with made-up people, each marked as made up; nothing of it is kept. */
@Route("messer/:fairId/proevedag")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_EDIT, purpose = Purpose.MATCHING, parameter = "fairId")
class DryRunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FairService fairs;
    private final FairSetupService setup;

    DryRunView(FairService fairs, FairSetupService setup) {
        this.fairs = fairs;
        this.setup = setup;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId id = FairWords.id(event);
        FairPage page = fairs.page(id);
        removeAll();
        add(
                Lines.back(FairService.path(id), page.fair().terms().name()),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("dryrun.intro", DryRun.PEOPLE_MOST)));
        if (page.tables().isEmpty()) {
            add(Lines.notice(Texts.say(FairRule.FAIR_WITHOUT_TABLES.sentence()), "warning"));
            return;
        }
        DryRun day = setup.dryRun(id);
        add(
                figures(day),
                new H2(Texts.text("dryrun.rounds")),
                new TableScroll(rounds(day)),
                new H2(Texts.text("dryrun.people")),
                new TableScroll(people(day)));
    }

    private static UnorderedList figures(DryRun day) {
        UnorderedList figures = new UnorderedList();
        List<Integer> levels = day.plan().figures().seekersWithAtLeast();
        for (int level = 1; level <= levels.size(); level++) {
            figures.add(new ListItem(Texts.text(
                    "dryrun.at-least", levels.get(level - 1), day.limits().size(), level)));
        }
        figures.add(
                new ListItem(Texts.text(day.plan().proven() ? "dryrun.proven" : "dryrun.not-proven")),
                new ListItem(Texts.text("dryrun.broken", day.brokenRules())));
        return figures;
    }

    private static PlainTable rounds(DryRun day) {
        PlainTable table = new PlainTable(
                Texts.text("dryrun.rounds.caption"),
                List.of(
                        Texts.text("fair.duty.round"),
                        Texts.text("fair.duty.round.starts"),
                        Texts.text("fair.duty.round.ends"),
                        Texts.text("dryrun.talks")));
        for (FairTimes.Round round : day.terms().times().rounds()) {
            table.row(
                    String.valueOf(round.number()),
                    List.of(
                            FairWords.time(round.starts()),
                            FairWords.time(round.ends()),
                            String.valueOf(day.datesIn(round.number()))));
        }
        return table;
    }

    private static PlainTable people(DryRun day) {
        PlainTable table = new PlainTable(
                Texts.text("dryrun.people.caption"),
                List.of(Texts.text("dryrun.who"), Texts.text("dryrun.most"), Texts.text("dryrun.day")));
        for (int person = 0; person < day.limits().size(); person++) {
            table.row(
                    Texts.text("dryrun.person", person + 1),
                    List.of(String.valueOf(day.limits().get(person).maxDates()), dates(day, person)));
        }
        return table;
    }

    private static String dates(DryRun day, int person) {
        List<FairTimes.Round> rounds = day.terms().times().rounds();
        return day.datesOf(person).stream()
                .map(date -> Texts.text(
                        "dryrun.date", FairWords.time(rounds.get(date.round()).starts()), date.employer() + 1))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("dryrun.title");
    }
}
