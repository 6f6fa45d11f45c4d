package dk.fleksbro.worklist.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.worklist.SavedView;
import dk.fleksbro.worklist.SavedViews;
import dk.fleksbro.worklist.WorkFilter;
import java.util.function.Supplier;

/** The views a consultant comes back to, and keeping the one that is shown. */
final class SavedViewLinks extends Composite<Div> {

    private static final int LONGEST_NAME = 60;

    private final transient SavedViews views;
    private final transient Supplier<WorkFilter> shown;
    private final UnorderedList list = new UnorderedList();
    private final Div news = new Div();
    private final TextField name = new TextField(Texts.text("work.view.name"));
    private final Div form = new Div();
    private final Button begin = new Button(Texts.text("work.view.keep"), e -> begin());

    SavedViewLinks(SavedViews views, Supplier<WorkFilter> shown) {
        this.views = views;
        this.shown = shown;
        list.addClassName("work-views");
        news.getElement().setAttribute("aria-live", "polite");
        name.setMaxLength(LONGEST_NAME);
        form.addClassName("actions");
        form.add(
                name,
                new Button(Texts.text("work.view.save"), e -> save()),
                new Button(Texts.text("common.cancel"), e -> show()));
        getContent().addClassName("work-saved");
        getContent().add(list, begin, news, form);
    }

    void show() {
        list.removeAll();
        form.setVisible(false);
        begin.setVisible(true);
        list.add(new ListItem(new Anchor("arbejdsliste", Texts.text("work.view.all"))));
        for (SavedView view : views.mine()) {
            Button remove = new Button(Texts.text("work.view.remove"), e -> remove(view));
            remove.setAriaLabel(Texts.text("work.view.remove.label", view.name()));
            remove.addClassName("link-button");
            list.add(new ListItem(new Anchor("arbejdsliste?" + view.query(), view.name()), remove));
        }
    }

    private void begin() {
        form.setVisible(true);
        begin.setVisible(false);
        name.focus();
    }

    private void save() {
        news.removeAll();
        try {
            SavedView saved = views.save(name.getValue(), shown.get());
            name.clear();
            name.setInvalid(false);
            show();
            news.add(Lines.notice(Texts.text("work.view.saved", saved.name()), "success"));
            begin.focus();
        } catch (RuleBroken broken) {
            name.setErrorMessage(Texts.say(broken.sentence()));
            name.setInvalid(true);
            name.focus();
        }
    }

    private void remove(SavedView view) {
        views.remove(view);
        show();
        news.removeAll();
        Button back = new Button(Texts.text("work.undo"), e -> {
            views.put(view);
            news.removeAll();
            show();
        });
        news.add(Lines.notice(Texts.text("work.view.removed", view.name()), "success"), Lines.actions(back));
        back.focus();
    }
}
