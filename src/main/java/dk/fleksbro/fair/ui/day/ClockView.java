package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
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
import dk.fleksbro.fair.day.ClockPage;
import dk.fleksbro.fair.day.ClockReading.Phase;
import dk.fleksbro.fair.day.ClockService;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.fair.ui.LiveFair;
import dk.fleksbro.fair.ui.NotMyDuty;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The clock of the rounds for the time-keeper and the host: what is left in huge figures, and a button for each thing to do with it. */
@Route("messer/:fairId/ur")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_DUTY, purpose = Purpose.MATCHING, parameter = "fairId")
class ClockView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ClockService clock;
    private final LiveFair live;
    private final Div notes = new Div();
    private final Div controls = new Div();
    private List<Object> shown = List.of();

    ClockView(ClockService clock, LiveFair live) {
        this.clock = clock;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId id = FairWords.id(event);
        removeAll();
        notes.removeAll();
        shown = List.of();
        try {
            ClockPage page = clock.page(id);
            ClockFace face = new ClockFace(() -> refresh(id));
            add(
                    Lines.back(
                            FairWords.path(id, "roller-paa-dagen/" + Duty.TIME_KEEPER.path()),
                            Texts.of("fair.duty", Duty.TIME_KEEPER)),
                    new H1(getPageTitle()),
                    new Paragraph(page.fair().terms().name()),
                    face,
                    notes,
                    controls);
            show(id, page);
            live.follow(this, id, () -> refresh(id));
        } catch (RuleBroken broken) {
            add(new NotMyDuty(id, getPageTitle(), broken));
        }
    }

    private void refresh(FairId id) {
        show(id, clock.page(id));
    }

    private void show(FairId id, ClockPage page) {
        getChildren()
                .filter(ClockFace.class::isInstance)
                .map(ClockFace.class::cast)
                .forEach(face -> face.show(page));
        // what others do at the door must not close what is being asked here
        List<Object> now = List.of(page.version(), page.reading(), page.fair().status(), page.refusal());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        controls.removeAll();
        page.refusal().ifPresent(why -> controls.add(Lines.notice(Texts.say(why), "warning")));
        Div buttons = Lines.actions();
        buttons.addClassName("clock-buttons");
        AskFirst asking = new AskFirst(buttons);
        page.next().ifPresent(round -> buttons.add(begin(id, page, round, asking)));
        if (page.isRunning() && page.reading().until() != null) {
            Button pause = page.reading().paused()
                    ? button("clock.go-on", Key.KEY_P, () -> attempt(id, () -> clock.goOn(id, page.version())))
                    : button("clock.pause", Key.KEY_P, () -> attempt(id, () -> clock.pause(id, page.version())));
            buttons.add(
                    pause,
                    button("clock.minute", Key.KEY_M, () -> attempt(id, () -> clock.minuteMore(id, page.version()))));
        }
        if (page.isRunning()) {
            boolean over = page.reading().phase() == Phase.OVER;
            buttons.add(button(
                    "clock.end",
                    Key.KEY_S,
                    over,
                    () -> ask(
                            asking,
                            "clock.end.next",
                            "clock.end.confirm",
                            () -> attempt(id, () -> clock.end(id, page.version())))));
        }
        controls.add(asking);
    }

    /** The first round begins the day, and one that cuts another short takes minutes from people: both are asked about. */
    private Button begin(FairId id, ClockPage page, int round, AskFirst asking) {
        Runnable begin = () -> attempt(id, () -> clock.begin(id, page.version(), round));
        Phase phase = page.reading().phase();
        return button(
                "clock.begin",
                Key.KEY_N,
                true,
                () -> {
                    switch (phase) {
                        case NOT_BEGUN -> ask(asking, "clock.start.next", "clock.start.confirm", begin);
                        case ROUND -> ask(asking, "clock.cut.next", "clock.cut.confirm", begin);
                        case CHANGEOVER, BREAK, OVER -> begin.run();
                    }
                },
                round);
    }

    private static void ask(AskFirst asking, String next, String confirm, Runnable doing) {
        asking.ask(Texts.text(next), new Div(), Optional.empty(), new Button(Texts.text(confirm), e -> doing.run()));
    }

    private static Button button(String key, Key shortcut, Runnable press) {
        return button(key, shortcut, false, press);
    }

    /** The key that does the same stands on the button; with Alt, so that nobody presses it by leaning on the keyboard. */
    private static Button button(String key, Key shortcut, boolean main, Runnable press, Object... arguments) {
        Button button = new Button(Texts.text(key, arguments), e -> press.run());
        button.addClickShortcut(shortcut, KeyModifier.ALT);
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void attempt(FairId id, Runnable change) {
        notes.removeAll();
        try {
            change.run();
        } catch (RuleBroken broken) {
            notes.add(Lines.notice(Texts.say(broken.sentence()), "error"));
            shown = List.of();
        }
        refresh(id);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("clock.title");
    }
}
