package dk.fleksbro.wage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.consent.OpensNothing;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.wage.NoRates;
import dk.fleksbro.wage.Pay;
import dk.fleksbro.wage.Rate;
import dk.fleksbro.wage.Subsidies;
import dk.fleksbro.wage.SubsidyAnswer;
import dk.fleksbro.wage.SubsidyQuestion;
import dk.fleksbro.wage.SubsidyResult;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What wage and fleksløntilskud come to, for anyone; nothing that is typed here is kept. */
@Route("fleksloentilskud")
@AnonymousAllowed
@OpensNothing
class SubsidyView extends Div implements HasDynamicTitle {

    private final Subsidies subsidies;
    private final Paragraph answer = new Paragraph();
    private final Div explanation = new Div();
    private final Div rates = new Div();
    private LocalDate day;
    private @Nullable SubsidyQuestion asked;

    SubsidyView(Subsidies subsidies, Clock clock) {
        this.subsidies = subsidies;
        this.day = DanishTime.date(clock.instant());
        Paragraph intro = Lines.intro(Texts.text("wage.intro"));
        Paragraph guidance = new Paragraph(Texts.text("wage.guidance"));
        guidance.addClassNames("notice-line", "notice-warning");
        answer.addClassName("notice-line");
        answer.getElement().setAttribute("role", "status");
        add(new H1(Texts.text("wage.title")), intro, guidance, new SubsidyForm(this::ask), answer, explanation, rates);
        listRates();
        sayWhenThereAreNoRates();
    }

    private void sayWhenThereAreNoRates() {
        if (subsidies.rates().stream().noneMatch(rate -> rate.isValidOn(day))) {
            answer.setText(Texts.say(new NoRates(day).sentence()));
        }
    }

    private void ask(SubsidyQuestion question) {
        asked = question;
        Pay pay = question.pay();
        SubsidyAnswer found = subsidies.calculate(day, pay);
        explanation.removeAll();
        switch (found) {
            case NoRates none -> answer.setText(Texts.say(none.sentence()));
            case SubsidyResult result -> {
                answer.setText(Texts.say(result.summary()));
                explanation.add(explain(result, pay));
            }
        }
    }

    private SubsidyAnswerPart explain(SubsidyResult result, Pay pay) {
        SubsidyAnswerPart part = new SubsidyAnswerPart(result);
        if (!SubsidyAnswerPart.canHaveMore(pay)) {
            return part.andNoMore();
        }
        return subsidies
                .compare(day, pay, pay.withMoreTime(SubsidyAnswerPart.MORE))
                .map(part::andWith)
                .orElse(part);
    }

    private void listRates() {
        Locale reader = Texts.locale();
        PlainTable table = new PlainTable(
                Texts.text("wage.rates.caption"),
                List.of(
                        Texts.text("wage.rates.year"),
                        Texts.text("wage.rates.max"),
                        Texts.text("wage.rates.threshold"),
                        Texts.text("wage.rates.source"),
                        Texts.text("wage.rates.choose")));
        for (Rate rate : subsidies.rates()) {
            table.rowOf(
                    String.valueOf(rate.year()),
                    List.of(
                            new Span(rate.maxSubsidy().show(reader)),
                            new Span(rate.threshold().show(reader)),
                            new Span(
                                    rate.provisional()
                                            ? Texts.text("wage.rates.provisional", rate.source())
                                            : rate.source()),
                            choice(rate)));
        }
        rates.removeAll();
        rates.add(
                new H2(Texts.text("wage.rates.title")),
                new Paragraph(Texts.text("wage.rates.intro")),
                new TableScroll(table));
    }

    private com.vaadin.flow.component.Component choice(Rate rate) {
        if (rate.isValidOn(day)) {
            Span used = new Span(Texts.text("wage.rates.in-use"));
            used.addClassNames("badge", "badge-neutral");
            return used;
        }
        Button use = new Button(Texts.text("wage.rates.use"), click -> use(rate));
        use.setAriaLabel(Texts.text("wage.rates.use-year", String.valueOf(rate.year())));
        use.addThemeVariants(ButtonVariant.TERTIARY);
        return use;
    }

    private void use(Rate rate) {
        day = rate.validFrom();
        listRates();
        if (asked == null) {
            answer.setText(Texts.text("wage.rates.chosen", String.valueOf(rate.year())));
        } else {
            ask(asked);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("wage.title");
    }
}
