package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.agreement.Section;
import dk.fleksbro.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the agreement in force says about a question, beside the question. */
final class AgreementNow extends Composite<Div> {

    /** @param sections those of the agreement that belong to the question */
    AgreementNow(Optional<Content> agreement, List<String> sections) {
        getContent().addClassName("agreement-now");
        Paragraph head = new Paragraph(Texts.text("talk.agreement-says"));
        head.addClassName("conflict-label");
        getContent().add(head);
        List<String> lines = new ArrayList<>();
        agreement.ifPresent(content -> sections.forEach(section -> lines.addAll(lines(content, section))));
        if (lines.isEmpty()) {
            getContent().add(new Paragraph(Texts.text("talk.agreement-says.nothing")));
            return;
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        getContent().add(list);
    }

    private static List<String> lines(Content content, String key) {
        Locale locale = Texts.locale();
        Section section = content.template().section(key).orElseThrow();
        List<String> lines = new ArrayList<>();
        for (Field field : section.fields()) {
            String stored = content.get(key + "." + field.key());
            if (!stored.isEmpty()) {
                lines.add(field.label().in(locale) + ": " + FieldValue.show(field, stored, locale));
            }
        }
        for (Integer row : content.rows(key)) {
            lines.add(section.row().stream()
                    .filter(field -> content.has(key + "." + row + "." + field.key()))
                    .map(field -> FieldValue.show(field, content.get(key + "." + row + "." + field.key()), locale))
                    .collect(Collectors.joining(" · ")));
        }
        return lines;
    }
}
