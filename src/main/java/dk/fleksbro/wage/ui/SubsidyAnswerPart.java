package dk.fleksbro.wage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.shared.Kroner;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.wage.Pay;
import dk.fleksbro.wage.SubsidyResult;
import dk.fleksbro.wage.WhatIf;
import java.util.List;
import java.util.Locale;

/** A subsidy in a sentence, the way to it, and what two hours more would mean. */
final class SubsidyAnswerPart extends Composite<Div> {

    static final int MORE = 120;

    SubsidyAnswerPart(SubsidyResult result) {
        Div part = getContent();
        OrderedList steps = new OrderedList();
        steps.addClassName("calculation-steps");
        result.steps().forEach(step -> steps.add(new ListItem(Texts.say(step))));
        part.add(new H2(Texts.text("wage.steps.title")), steps);
    }

    SubsidyAnswerPart andWith(WhatIf more) {
        Locale reader = Texts.locale();
        PlainTable table = new PlainTable(
                Texts.text("wage.what-if.caption"),
                List.of(
                        Texts.text("wage.what-if.month"),
                        Texts.text("wage.what-if.now"),
                        Texts.text("wage.what-if.then")));
        table.row(
                Texts.text("wage.what-if.hours"),
                List.of(
                        WeeklyHours.show(more.now().weeklyMinutes(), reader),
                        WeeklyHours.show(more.then().weeklyMinutes(), reader)));
        money(
                table,
                "wage.what-if.wage",
                more.resultNow().wage(),
                more.resultThen().wage());
        money(
                table,
                "wage.what-if.subsidy",
                more.resultNow().subsidy(),
                more.resultThen().subsidy());
        money(
                table,
                "wage.what-if.total",
                more.resultNow().total(),
                more.resultThen().total());
        money(
                table,
                "wage.what-if.employer",
                more.resultNow().wage(),
                more.resultThen().wage());
        money(
                table,
                "wage.what-if.effective-hour",
                WhatIf.costOfEffectiveHour(more.now()),
                WhatIf.costOfEffectiveHour(more.then()));
        Paragraph note = Lines.muted(Texts.text("wage.what-if.note"));
        getContent()
                .add(
                        new H2(Texts.text("wage.what-if.title")),
                        new Paragraph(Texts.say(
                                Sentence.of("wage.what-if.summary", more.moreInTotal(), more.moreForEmployer()))),
                        table,
                        note);
        return this;
    }

    /** Two hours more than full time is no question. */
    SubsidyAnswerPart andNoMore() {
        getContent().add(new H2(Texts.text("wage.what-if.title")), new Paragraph(Texts.text("wage.what-if.full")));
        return this;
    }

    static boolean canHaveMore(Pay pay) {
        return pay.weeklyMinutes() + MORE <= Pay.FULL_TIME;
    }

    private static void money(PlainTable table, String name, Kroner now, Kroner then) {
        table.row(Texts.text(name), List.of(now.show(Texts.locale()), then.show(Texts.locale())));
    }
}
