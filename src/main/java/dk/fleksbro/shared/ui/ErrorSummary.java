package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.shared.Problem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is missing or wrong, on top of a form: takes the focus, and each line leads to its field. */
public final class ErrorSummary extends Composite<Div> {

    public ErrorSummary(List<Problem> problems, Function<String, @Nullable Component> fieldOf) {
        this(problems, fieldOf, true);
    }

    ErrorSummary(List<Problem> problems, Function<String, @Nullable Component> fieldOf, boolean takeFocus) {
        Div box = getContent();
        box.addClassName("error-summary");
        if (problems.isEmpty()) {
            box.setVisible(false);
            return;
        }
        box.getElement().setAttribute("tabindex", "-1");
        UnorderedList list = new UnorderedList();
        for (Problem problem : problems) {
            String sentence = Texts.say(problem.sentence());
            Component target = fieldOf.apply(problem.field());
            if (target != null) {
                Button link = new Button(sentence, e -> {
                    target.getElement().callJsFunction("scrollIntoView");
                    target.getElement().callJsFunction("focus");
                });
                link.addClassName("link-button");
                list.add(new ListItem(link));
            } else {
                list.add(new ListItem(sentence));
            }
        }
        box.add(new H2(Texts.text(problems.size() == 1 ? "problems.one" : "problems.many", problems.size())), list);
        if (takeFocus) {
            box.getElement().setAttribute("role", "alert");
            box.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
        }
    }
}
