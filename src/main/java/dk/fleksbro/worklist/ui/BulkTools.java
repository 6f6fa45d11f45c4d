package dk.fleksbro.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.worklist.Giving;
import dk.fleksbro.worklist.Plan;
import dk.fleksbro.worklist.PuttingOff;
import dk.fleksbro.worklist.Reminding;
import dk.fleksbro.worklist.WorkActionId;
import dk.fleksbro.worklist.WorkRow;
import dk.fleksbro.worklist.WorkRule;
import dk.fleksbro.worklist.ui.WorkListView.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done to the ticked rows at once: each shows first what it will do, person by person. */
final class BulkTools extends Composite<AskFirst> {

    private static final List<Integer> DAYS = List.of(1, 3, 7, PuttingOff.MOST_DAYS);

    private final transient Reminding reminding;
    private final transient PuttingOff puttingOff;
    private final transient Giving giving;
    private final Clock clock;
    private final transient Supplier<List<WorkRow>> chosen;
    private final transient Consumer<Supplier<Outcome>> happens;
    private final transient Runnable back;
    private final Div ways = Lines.actions();
    private final Button remind = new Button(Texts.text("work.remind"), e -> ask(this::remind));
    private final Button putOff = new Button(Texts.text("work.put-off"), e -> ask(this::putOff));
    private final Button give = new Button(Texts.text("work.give"), e -> ask(this::give));
    private final Button bringBack = new Button(Texts.text("work.bring-back"), e -> ask(this::bringBack));

    BulkTools(
            Reminding reminding,
            PuttingOff puttingOff,
            Giving giving,
            Clock clock,
            Button everything,
            Supplier<List<WorkRow>> chosen,
            Consumer<Supplier<Outcome>> happens,
            Runnable back) {
        this.reminding = reminding;
        this.puttingOff = puttingOff;
        this.giving = giving;
        this.clock = clock;
        this.chosen = chosen;
        this.happens = happens;
        this.back = back;
        remind.addClassName("work-remind");
        putOff.addClassName("work-put-off");
        give.addClassName("work-give");
        bringBack.addClassName("work-bring-back");
        ways.add(everything, remind, putOff, give, bringBack);
    }

    @Override
    protected AskFirst initContent() {
        AskFirst asking = new AskFirst(ways);
        asking.addClassName("work-tools");
        asking.goesBackTo(back);
        return asking;
    }

    /** @param rest whether what is shown is what is put off */
    void show(boolean rest, boolean anything) {
        setVisible(anything);
        remind.setVisible(!rest);
        putOff.setVisible(!rest);
        give.setVisible(!rest);
        bringBack.setVisible(rest);
    }

    private void ask(Consumer<List<WorkRow>> way) {
        List<WorkRow> rows = chosen.get();
        if (rows.isEmpty()) {
            happens.accept(() -> {
                throw new RuleBroken(WorkRule.NOBODY_CHOSEN);
            });
        } else {
            way.accept(rows);
        }
    }

    private void remind(List<WorkRow> rows) {
        Plan plan = reminding.plan(rows);
        String at = DanishTime.clock(clock.instant().plus(Reminding.HELD), Texts.locale());
        ask(
                plan.steps().isEmpty() ? Texts.text("work.remind.none") : Texts.text("work.remind.next", at),
                new PlanLines(plan),
                confirm(
                        "work.remind.confirm",
                        plan,
                        () -> done(
                                reminding.remind(rows),
                                Texts.text("work.remind.done", plan.steps().size(), at))));
    }

    private void putOff(List<WorkRow> rows) {
        LocalDate today = DanishTime.date(clock.instant());
        RadioButtonGroup<Integer> days = new RadioButtonGroup<>(Texts.text("work.put-off.until"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(
                n -> Texts.text("work.put-off.days", n, DanishTime.date(today.plusDays(n), Texts.locale())));
        days.setValue(DAYS.getFirst());
        Div lines = new Div();
        Runnable show = () -> {
            lines.removeAll();
            lines.add(new PlanLines(puttingOff.plan(rows, today.plusDays(days.getValue()))));
        };
        days.addValueChangeListener(e -> show.run());
        show.run();
        ask(
                Texts.text("work.put-off.next"),
                new Div(days, lines),
                confirm("work.put-off.confirm", puttingOff.plan(rows, today.plusDays(1)), () -> {
                    LocalDate until = today.plusDays(days.getValue());
                    return done(
                            puttingOff.putOff(rows, until),
                            Texts.text("work.put-off.done", DanishTime.date(until, Texts.locale())));
                }));
    }

    private void give(List<WorkRow> rows) {
        List<SignedIn> colleagues = giving.colleagues();
        if (colleagues.isEmpty()) {
            happens.accept(() -> {
                throw new RuleBroken(WorkRule.COLLEAGUE_MISSING);
            });
            return;
        }
        RadioButtonGroup<SignedIn> to = new RadioButtonGroup<>(Texts.text("work.give.to"));
        to.setItems(colleagues);
        to.setItemLabelGenerator(SignedIn::displayName);
        to.addClassName("one-a-line");
        to.setValue(colleagues.getFirst());
        Div lines = new Div();
        Runnable show = () -> {
            lines.removeAll();
            lines.add(new PlanLines(giving.plan(rows, to.getValue())));
        };
        to.addValueChangeListener(e -> show.run());
        show.run();
        Plan first = giving.plan(rows, to.getValue());
        ask(
                Texts.text("work.give.next"),
                new Div(to, lines),
                confirm(
                        "work.give.confirm",
                        first,
                        () -> done(
                                giving.give(rows, to.getValue().id()),
                                Texts.text(
                                        "work.give.done",
                                        first.steps().size(),
                                        to.getValue().displayName()))));
    }

    private void bringBack(List<WorkRow> rows) {
        happens.accept(() -> {
            puttingOff.bringBack(rows);
            return new Outcome(Texts.text("work.bring-back.done"), Optional.empty());
        });
    }

    private void ask(String next, Component form, Button confirm) {
        getContent().ask(next, form, Optional.empty(), confirm);
    }

    private static Outcome done(WorkActionId id, String text) {
        return new Outcome(text, Optional.of(id));
    }

    /** Where nothing would happen there is nothing to confirm. */
    private Button confirm(String key, Plan plan, Supplier<Outcome> work) {
        Button confirm = new Button(Texts.text(key, plan.steps().size()), e -> {
            getContent().close();
            happens.accept(work);
        });
        confirm.setVisible(!plan.steps().isEmpty());
        return confirm;
    }
}
