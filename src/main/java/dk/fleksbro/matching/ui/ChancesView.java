package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.overview.Chances;
import dk.fleksbro.matching.overview.ChancesService;
import dk.fleksbro.matching.overview.NeedGroup;
import dk.fleksbro.matching.overview.Wait;
import dk.fleksbro.shared.SmallGroups;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.List;

/** How evenly the chances fall. A consultant reads too who has waited too long; a team lead reads figures only. */
@Route("chancer")
@RolesAllowed({"CONSULTANT", "TEAM_LEAD"})
@Opens(
        kind = SubjectKind.PORTAL,
        part = Part.CHANCES,
        purpose = {Purpose.MATCHING, Purpose.SUPERVISION})
class ChancesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 50;

    private final ChancesService service;

    ChancesView(ChancesService service) {
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ChancesService.Page page = service.page();
        page.unseen().ifPresent(people -> add(Lines.back("fleksroller", Texts.text("people.back"))));
        add(new H1(getPageTitle()), Lines.intro(Texts.text("chances.intro")));
        Chances chances = page.chances();
        if (chances.byProposals().isEmpty()) {
            add(new Paragraph(Texts.text("chances.too-few", SmallGroups.K)));
        } else {
            spread(chances);
            groups(chances);
        }
        page.unseen().ifPresent(this::unseen);
    }

    private void spread(Chances chances) {
        PlainTable table = new PlainTable(
                Texts.text("chances.caption"), List.of(Texts.text("chances.proposals"), Texts.text("chances.people")));
        for (int count = 0; count <= Chances.MOST; count++) {
            table.row(
                    Texts.text("chances.proposals." + count),
                    List.of(String.valueOf(chances.byProposals().get(count))));
        }
        add(
                new H2(Texts.text("chances.spread")),
                new TableScroll(table),
                new Paragraph(Texts.text("chances.gini", number(chances.gini()))),
                new Paragraph(Texts.text("chances.longest", chances.longestDays())),
                new Paragraph(Texts.text("chances.too-long", chances.tooLong(), Wait.TOO_LONG.toDays())));
    }

    private void groups(Chances chances) {
        add(new H2(Texts.text("chances.groups")), Lines.muted(Texts.text("chances.groups.meaning", SmallGroups.K)));
        if (chances.groups().isEmpty()) {
            add(new Paragraph(Texts.text("chances.groups.hidden")));
            return;
        }
        PlainTable table = new PlainTable(
                Texts.text("chances.groups.caption"),
                List.of(Texts.text("chances.group"), Texts.text("chances.people"), Texts.text("chances.group.each")));
        for (SmallGroups.Group<NeedGroup> group : chances.groups()) {
            table.row(
                    group.name()
                            .map(name -> Texts.of("chances.group", name))
                            .orElseGet(() -> Texts.text("chances.group.rest")),
                    List.of(String.valueOf(group.people()), number((double) group.sum() / group.people())));
        }
        add(new TableScroll(table));
    }

    private void unseen(List<ChancesService.Unseen> unseen) {
        add(new H2(Texts.text("chances.unseen", Wait.TOO_LONG.toDays())));
        if (unseen.isEmpty()) {
            add(new Paragraph(Texts.text("chances.unseen.nobody")));
            return;
        }
        LineList<ChancesService.Unseen> list = new LineList<>(ChancesView::line);
        list.show(unseen.stream().limit(SHOWN).toList());
        add(list);
        if (unseen.size() > SHOWN) {
            add(Lines.muted(Texts.text("together.without.more", SHOWN)));
        }
    }

    private static ListItem line(ChancesService.Unseen one) {
        return new ListItem(
                new Anchor(
                        "borgere/" + one.person().id().value() + "/roller",
                        one.person().name()),
                new Span(Texts.text("together.waited", one.waitedDays())),
                Lines.muted(Texts.text("chances.unseen.before", one.proposals())));
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("chances.title");
    }
}
