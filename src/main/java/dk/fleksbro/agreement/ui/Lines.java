package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.shared.ui.Texts;

/** Small lines the pages of an agreement have in common. */
final class Lines {

    private Lines() {}

    static Anchor back(String path, String text) {
        Anchor back = new Anchor(path, text);
        back.addClassName("back-link");
        return back;
    }

    static Paragraph intro(String text) {
        Paragraph intro = new Paragraph(text);
        intro.addClassName("page-intro");
        return intro;
    }

    static Paragraph muted(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("muted");
        return line;
    }

    /** A line that says what is so; read aloud when it comes up. */
    static Paragraph notice(String text, String kind) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("notice-line", "notice-" + kind);
        line.getElement().setAttribute("role", "status");
        return line;
    }

    /** The page's main way on. */
    static Div action(String path, String textKey) {
        Anchor link = new Anchor(path, Texts.text(textKey));
        link.addClassName("action-link");
        Div actions = new Div(link);
        actions.addClassName("actions");
        return actions;
    }
}
