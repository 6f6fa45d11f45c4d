package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
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
import dk.fleksbro.fair.day.Arrival;
import dk.fleksbro.fair.day.CheckInPage;
import dk.fleksbro.fair.day.CheckInService;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.fair.ui.LiveFair;
import dk.fleksbro.fair.ui.NotMyDuty;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;

/**
 * The desk at the door: a number is typed or scanned, and what is to be done stands in large letters. The code on a card leads here
 * with its number, so a phone’s camera checks in too.
 */
@Route("messer/:fairId/indtjek")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_DUTY, purpose = Purpose.MATCHING, parameter = "fairId")
class CheckInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The field as it is now: a scanner presses Enter before the browser has told what was typed. */
    private static final String TYPED = "element.value";

    private final CheckInService desk;
    private final LiveFair live;
    private final TextField card = new TextField(Texts.text("check-in.card"));
    private final Div count = new Div();
    private final Div result = new Div();
    private final Div lists = new Div();

    CheckInView(CheckInService desk, LiveFair live) {
        this.desk = desk;
        this.live = live;
        count.addClassName("check-in-count");
        result.addClassName("check-in-result");
        result.getElement().setAttribute("role", "status");
        card.setHelperText(Texts.text("check-in.card.help"));
        card.addClassName("check-in-field");
        card.getElement().setAttribute("autocomplete", "off");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId id = FairWords.id(event);
        removeAll();
        result.removeAll();
        try {
            CheckInPage page = desk.page(id);
            draw(id, page);
            live.follow(this, id, () -> refresh(id));
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("kort")
                    .ifPresent(number -> scanned(id, number));
        } catch (RuleBroken broken) {
            add(new NotMyDuty(id, getPageTitle(), broken));
        }
    }

    private void draw(FairId id, CheckInPage page) {
        Button in = new Button(Texts.text("check-in.do"), e -> checkIn(id, card.getValue()));
        in.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(card, in);
        form.addClassName("check-in-form");
        card.getElement()
                .addEventListener(
                        "keydown", e -> checkIn(id, e.getEventData().get(TYPED).asString("")))
                .setFilter("event.key === 'Enter'")
                .addEventData(TYPED);
        add(
                Lines.back(
                        FairWords.path(id, "roller-paa-dagen/" + Duty.DOOR.path()), Texts.of("fair.duty", Duty.DOOR)),
                new H1(getPageTitle()),
                new Paragraph(page.fair().terms().name()));
        page.refusal().ifPresent(why -> add(Lines.notice(Texts.say(why), "warning")));
        add(count, form, result, lists);
        show(id, page);
        card.focus();
    }

    /** Once: loading the page again must not try to check in again. */
    private void scanned(FairId id, String number) {
        checkIn(id, number);
        UI.getCurrent().getPage().getHistory().replaceState(null, FairWords.path(id, "indtjek"));
    }

    private void checkIn(FairId id, String typed) {
        if (!typed.isBlank()) {
            attempt(id, () -> desk.card(id, typed));
        }
        card.clear();
        card.getElement().executeJs("this.value = ''; this.focus()");
    }

    private void attempt(FairId id, Supplier<Arrival> arriving) {
        result.removeAll();
        try {
            Arrival arrival = arriving.get();
            result.add(new ArrivalLines(arrival, () -> undo(id, arrival)));
        } catch (RuleBroken broken) {
            result.add(new ArrivalLines(broken));
        }
        refresh(id);
    }

    private void undo(FairId id, Arrival arrival) {
        result.removeAll();
        try {
            desk.undo(id, arrival);
            result.add(Lines.notice(Texts.text("check-in.undone", ArrivalLines.who(arrival)), "success"));
        } catch (RuleBroken broken) {
            result.add(new ArrivalLines(broken));
        }
        refresh(id);
        card.focus();
    }

    /** What others do at their desks changes the lists, never what is being typed here. */
    private void refresh(FairId id) {
        show(id, desk.page(id));
    }

    private void show(FairId id, CheckInPage page) {
        count.setText(Texts.text("check-in.count", page.here(), page.people().size()));
        lists.removeAll();
        lists.add(new CheckInLists(page, stand -> {
            attempt(id, () -> desk.workplace(id, stand));
            card.focus();
        }));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("check-in.title");
    }
}
