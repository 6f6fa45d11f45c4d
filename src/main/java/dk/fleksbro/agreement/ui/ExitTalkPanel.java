package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.agreement.EndingPages;
import dk.fleksbro.agreement.ExitAnswer;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Three questions each side answers alone; both answers are opened together. */
final class ExitTalkPanel extends Composite<Div> {

    private final EndingPages.Page page;
    private final EmploymentForms forms;
    private final Consumer<ExitAnswer> send;

    ExitTalkPanel(EndingPages.Page page, EmploymentForms forms, Consumer<ExitAnswer> send) {
        this.page = page;
        this.forms = forms;
        this.send = send;
        getContent().add(new H2(Texts.text("exit.heading")));
        if (!page.both().isEmpty()) {
            Map<Signatory, ExitAnswer> both = page.both();
            getContent().add(new Paragraph(Texts.text("exit.open")));
            List.of(Signatory.CITIZEN, Signatory.EMPLOYER).forEach(party -> answer(party, both.get(party)));
        } else if (page.party() == Signatory.MUNICIPALITY) {
            getContent().add(new Paragraph(Texts.text("exit.sealed.municipality")));
        } else {
            mine();
        }
    }

    private void mine() {
        getContent().add(new Paragraph(Texts.text(page.mine().isPresent() ? "exit.waits" : "exit.intro")));
        Div panel = new Div();
        Button open = new Button(Texts.text(page.mine().isPresent() ? "exit.change" : "exit.answer"));
        open.addClickListener(e -> {
            panel.removeAll();
            form(panel);
        });
        panel.add(Lines.actions(open));
        getContent().add(panel);
    }

    private void form(Div panel) {
        DraftKey key = new DraftKey(
                "exit-" + page.party().name(), page.ending().orElseThrow().id());
        DraftForm form = forms.form(
                page.file().id(),
                key,
                page.reader(),
                page.mine().map(ExitTalkPanel::texts).orElse(Map.of()));
        RadioButtonGroup<ExitAnswer.Again> again =
                new RadioButtonGroup<>(Texts.text("exit.again." + page.party().name()));
        again.setItems(ExitAnswer.Again.values());
        again.setItemLabelGenerator(answer -> Texts.of("exit.again", answer));
        Div summary = new Div();
        Button button = new Button(Texts.text("exit.send"), e -> {
            Map<String, String> typed = form.texts();
            String chosen = typed.getOrDefault(ExitAnswer.AGAIN, "");
            ExitAnswer answer = new ExitAnswer(
                    typed.getOrDefault(ExitAnswer.GOOD, ""),
                    typed.getOrDefault(ExitAnswer.BETTER, ""),
                    chosen.isEmpty() ? null : ExitAnswer.Again.valueOf(chosen));
            List<Problem> problems = answer.problems();
            summary.removeAll();
            if (problems.isEmpty()) {
                forms.drafts().discard(key);
                send.accept(answer);
            } else {
                summary.add(form.summary(problems));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Component choice = form.<ExitAnswer.@Nullable Again, RadioButtonGroup<ExitAnswer.Again>>field(
                ExitAnswer.AGAIN, again, Codec.choice(ExitAnswer.Again.class, "exit.again"), text -> List.of());
        panel.add(
                summary,
                form.prose(ExitAnswer.GOOD, "exit.good", false, ExitAnswer.TEXT_MAX),
                form.prose(ExitAnswer.BETTER, "exit.better", false, ExitAnswer.TEXT_MAX),
                choice,
                form.status(),
                Lines.actions(button));
        form.focus(ExitAnswer.GOOD);
    }

    private static Map<String, String> texts(ExitAnswer answer) {
        ExitAnswer.Again again = answer.again();
        return Map.of(
                ExitAnswer.GOOD,
                answer.good(),
                ExitAnswer.BETTER,
                answer.better(),
                ExitAnswer.AGAIN,
                again == null ? "" : again.name());
    }

    private void answer(Signatory party, @Nullable ExitAnswer answer) {
        if (answer == null || answer.again() == null) {
            return;
        }
        getContent().add(new H3(Texts.of("approval.party", party)));
        said("exit.good", answer.good());
        said("exit.better", answer.better());
        said("exit.again." + party.name(), Texts.of("exit.again", answer.again()));
    }

    private void said(String question, String text) {
        getContent().add(Lines.muted(Texts.text(question)), Lines.prose(text.isEmpty() ? "–" : text));
    }
}
