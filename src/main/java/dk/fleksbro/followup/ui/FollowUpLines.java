package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Small lines the pages of follow-up have in common. */
final class FollowUpLines {

    private FollowUpLines() {}

    static EmploymentId employment(BeforeEnterEvent event) {
        try {
            return new EmploymentId(UUID.fromString(
                    event.getRouteParameters().get("employmentId").orElseThrow()));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    static Anchor back(String path, String text) {
        Anchor back = new Anchor(path, text);
        back.addClassName("back-link");
        return back;
    }

    static Paragraph paragraph(String text, String... classes) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames(classes);
        return paragraph;
    }

    /** A line that says what is so; read aloud when it comes up. */
    static Paragraph notice(String text, String kind) {
        Paragraph line = paragraph(text, "notice-line", "notice-" + kind);
        line.getElement().setAttribute("role", "status");
        return line;
    }

    static String date(LocalDate day) {
        return DanishTime.date(day, Texts.locale());
    }

    static UnorderedList list(List<Sentence> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(Texts.say(sentence))));
        return list;
    }
}
