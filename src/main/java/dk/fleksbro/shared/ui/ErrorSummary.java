package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
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
        Div box = getContent();
        box.addClassName("error-summary");
        if (problems.isEmpty()) {
            box.setVisible(false);
            return;
        }
        box.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        UnorderedList list = new UnorderedList();
        for (Problem problem : problems) {
            String sentence = Texts.say(problem.sentence());
            Component target = fieldOf.apply(problem.field());
            if (target instanceof Focusable<?> focusable) {
                Button link = new Button(sentence, e -> {
                    target.getElement().callJsFunction("scrollIntoView");
                    focusable.focus();
                });
                link.addClassName("link-button");
                list.add(new ListItem(link));
            } else {
                list.add(new ListItem(sentence));
            }
        }
        box.add(new H2(Texts.text(problems.size() == 1 ? "problems.one" : "problems.many", problems.size())), list);
        box.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }
}
