package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Small lines the pages of the portal have in common, each named after what it is for. */
public final class Lines {

    private Lines() {}

    /** The way back, above the heading. */
    public static Anchor back(String path, String text) {
        Anchor back = new Anchor(path, text);
        back.addClassName("back-link");
        return back;
    }

    /** What the page is for, under the heading. */
    public static Paragraph intro(String text) {
        return paragraph(text, "page-intro");
    }

    /** What is good to know, and not what the reader came for. */
    public static Paragraph muted(String text) {
        return paragraph(text, "muted");
    }

    /** What somebody has written, in the lines it was written in. */
    public static Paragraph prose(String text) {
        return paragraph(text, "prose");
    }

    /** A line that says what is so; read aloud when it comes up. */
    public static Paragraph notice(String text, String kind) {
        Paragraph line = paragraph(text, "notice-line", "notice-" + kind);
        line.getElement().setAttribute("role", "status");
        return line;
    }

    public static Paragraph paragraph(String text, String... classes) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames(classes);
        return paragraph;
    }

    /** The ways on, side by side. */
    public static Div actions(Component... ways) {
        Div actions = new Div(ways);
        actions.addClassName("actions");
        return actions;
    }
}
