package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.PlanEdit;
import dk.fleksbro.fair.PlanService;
import dk.fleksbro.fair.PlanSheet;
import dk.fleksbro.fairplan.PlanFigures;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One date changed by hand: who, with which workplace, in which round; what it would do is shown before it is done. */
final class PlanEditPart extends Composite<Section> {

    private final PlanSheet sheet;
    private final FairId fair;
    private final PlanService service;
    private final Consumer<Paragraph> done;
    private final Select<UUID> person = new Select<>();
    private final Select<UUID> stand = new Select<>();
    private final Select<Integer> round = new Select<>();
    private final Div effect = new Div();

    PlanEditPart(PlanSheet sheet, FairId fair, PlanService service, Consumer<Paragraph> done) {
        this.sheet = sheet;
        this.fair = fair;
        this.service = service;
        this.done = done;
        person.setLabel(Texts.text("plan.edit.person"));
        person.setItemLabelGenerator(seeker -> seeker == null ? "" : PlanLines.person(sheet.person(seeker)));
        person.setItems(
                sorted(sheet.input().seekers(), seeker -> sheet.person(seeker).card()));
        stand.setLabel(Texts.text("plan.edit.stand"));
        stand.setItemLabelGenerator(one -> one == null ? "" : sheet.stand(one));
        stand.setItems(sorted(sheet.input().stands(), sheet::stand));
        round.setLabel(Texts.text("plan.edit.round"));
        round.setItemLabelGenerator(one -> one == null ? "" : PlanLines.round(sheet, one));
        round.setItems(Stream.concat(IntStream.range(0, sheet.rounds().size()).boxed(), Stream.of(PlanEdit.NOWHERE))
                .toList());
        Stream.of(person, stand, round).forEach(select -> select.addValueChangeListener(e -> effect.removeAll()));
        getContent()
                .add(
                        new H2(Texts.text("plan.edit")),
                        new Paragraph(Texts.text("plan.edit.help")),
                        person,
                        stand,
                        round,
                        Lines.actions(new Button(Texts.text("plan.edit.show"), e -> show())),
                        effect);
    }

    private static <T, K extends Comparable<K>> List<T> sorted(List<T> list, java.util.function.Function<T, K> by) {
        return list.stream().sorted(Comparator.comparing(by)).toList();
    }

    private void show() {
        effect.removeAll();
        UUID who = person.getValue();
        UUID where = stand.getValue();
        Integer when = round.getValue();
        if (who == null || where == null || when == null) {
            effect.add(Lines.notice(Texts.text("plan.edit.missing"), "error"));
            return;
        }
        PlanEdit edit = new PlanEdit(who, where, when);
        try {
            effect(edit, service.effect(fair, sheet.version().number(), edit));
        } catch (RuleBroken broken) {
            effect.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }

    private void effect(PlanEdit edit, PlanEdit.Effect would) {
        if (would.broken().isPresent()) {
            effect.add(Lines.notice(
                    Texts.text(
                            "rule.FAIR_PLAN_BREAKS_RULE",
                            Texts.of("plan-rule", would.broken().get())),
                    "error"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.add(new ListItem(Texts.text(
                "plan.edit.from-to",
                PlanLines.person(sheet.person(edit.seeker())),
                sheet.stand(edit.stand()),
                PlanLines.round(sheet, would.from()),
                PlanLines.round(sheet, edit.round()))));
        PlanFigures before = would.before();
        PlanFigures after = would.after();
        for (int level = 0; level < before.seekersWithAtLeast().size(); level++) {
            int was = before.seekersWithAtLeast().get(level);
            int is = after.seekersWithAtLeast().get(level);
            if (was != is) {
                list.add(new ListItem(Texts.text("plan.edit.level", level + 1, was, is)));
            }
        }
        line(list, "plan.edit.employers", before.employersMet(), after.employersMet());
        line(list, "plan.edit.score", before.score(), after.score());
        line(list, "plan.edit.waiting", before.avoidableWaiting(), after.avoidableWaiting());
        Button confirm = new Button(Texts.text("plan.edit.confirm"), e -> make(edit));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        effect.add(new Paragraph(Texts.text("plan.edit.effect")), list, Lines.actions(confirm));
    }

    private static void line(UnorderedList list, String key, long was, long is) {
        if (was != is) {
            list.add(new ListItem(Texts.text(key, was, is)));
        }
    }

    private void make(PlanEdit edit) {
        try {
            service.edit(fair, sheet.version().number(), edit);
            done.accept(Lines.notice(Texts.text("plan.edit.done"), "success"));
        } catch (RuleBroken broken) {
            done.accept(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }
}
