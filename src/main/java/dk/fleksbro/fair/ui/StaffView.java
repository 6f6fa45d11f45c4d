package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.Duty;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairPage;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairSetupService;
import dk.fleksbro.fair.FairStaff;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the staff does what on the day; each duty has its own page. */
@Route("messer/:fairId/roller-paa-dagen")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_EDIT, purpose = Purpose.MATCHING, parameter = "fairId")
class StaffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FairService fairs;
    private final FairSetupService setup;
    private final Div duties = new Div();
    private final Div notes = new Div();

    StaffView(FairService fairs, FairSetupService setup) {
        this.fairs = fairs;
        this.setup = setup;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId id = FairWords.id(event);
        FairPage page = fairs.page(id);
        removeAll();
        add(
                Lines.back(FairService.path(id), page.fair().terms().name()),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("staff.intro")),
                notes,
                duties);
        show(page);
    }

    private void show(FairPage page) {
        List<AccountRow> possible = setup.possibleStaff(page.fair().id());
        duties.removeAll();
        for (Duty duty : Duty.values()) {
            duties.add(part(page, duty, possible));
        }
    }

    private Component part(FairPage page, Duty duty, List<AccountRow> possible) {
        FairId id = page.fair().id();
        Set<AccountId> holders = page.staff().stream()
                .filter(one -> one.duty() == duty)
                .map(FairStaff::account)
                .collect(Collectors.toSet());
        CheckboxGroup<AccountRow> who = new CheckboxGroup<>(Texts.text("staff.who"));
        who.addClassName("choices-in-row");
        who.setItems(possible);
        who.setItemLabelGenerator(AccountRow::displayName);
        who.setValue(possible.stream().filter(row -> holders.contains(row.id())).collect(Collectors.toSet()));
        who.setReadOnly(!page.fair().status().isPrepared());
        who.addValueChangeListener(e -> attempt(id, () -> {
            added(e.getOldValue(), e.getValue()).forEach(row -> setup.addStaff(id, row.id(), duty));
            added(e.getValue(), e.getOldValue()).forEach(row -> setup.removeStaff(id, row.id(), duty));
        }));
        Anchor own = new Anchor(
                FairWords.path(id, "roller-paa-dagen/" + duty.path()),
                Texts.text("staff.page", Texts.of("fair.duty", duty)));
        Div part = new Div(
                new H2(Texts.of("fair.duty", duty)),
                new Paragraph(Texts.of("fair.duty.does", duty)),
                who,
                new Paragraph(own));
        part.addClassName("card");
        return part;
    }

    private static Set<AccountRow> added(Set<AccountRow> before, Set<AccountRow> after) {
        return after.stream().filter(row -> !before.contains(row)).collect(Collectors.toSet());
    }

    private void attempt(FairId id, Runnable change) {
        notes.removeAll();
        try {
            change.run();
        } catch (RuleBroken broken) {
            notes.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
        show(fairs.page(id));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("staff.title");
    }
}
