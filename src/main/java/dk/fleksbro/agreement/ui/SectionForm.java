package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.fleksbro.agreement.AgreementPage;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldKind;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.agreement.Section;
import dk.fleksbro.agreement.Words;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The fields of a section, made from the template: what the registers know is read, each row is a card. */
final class SectionForm extends Div {

    /** What can be done with a row; each is kept at once and can be undone. */
    interface Rows {
        void remove(int row);

        void bringBack(int row);

        void copy(int row, int to);
    }

    private final Section section;
    private final Content content;
    private final DraftForm form;
    private final Rows actions;
    private final TreeSet<Integer> all = new TreeSet<>();
    private final List<Integer> shown;

    SectionForm(AgreementPage page, Section section, Content content, DraftForm form, int added, Rows actions) {
        this.section = section;
        this.content = content;
        this.form = form;
        this.actions = actions;
        addClassName("agreement-form");
        all.addAll(content.rows(section.key()));
        form.typed().keySet().stream()
                .map(path -> path.split("\\.", -1))
                .filter(parts ->
                        parts.length == 3 && parts[0].equals(section.key()) && parts[1].matches("[1-9][0-9]{0,3}"))
                .forEach(parts -> all.add(Integer.valueOf(parts[1])));
        if (added > 0 && section.hasRows()) {
            all.add(added);
        }
        boolean blank = all.isEmpty() && section.hasRows() && (section.fields().isEmpty() || section.atLeast() > 0);
        if (blank) {
            all.add(1);
        }
        shown = all.stream().filter(row -> !isRemoved(row)).toList();
    }

    List<Steps.Group> groups() {
        return Steps.all(section, shown);
    }

    int nextRow() {
        return all.isEmpty() ? 1 : all.last() + 1;
    }

    /** Lays out these groups, and the rows that are taken away, so that they can come back. */
    void show(List<Steps.Group> groups, boolean last) {
        for (Steps.Group group : groups) {
            if (group.row() == 0) {
                fields(group.paths()).forEach(this::add);
            } else {
                add(card(group));
            }
        }
        if (last) {
            all.stream().filter(this::isRemoved).forEach(row -> add(removed(row)));
        }
    }

    private List<Component> fields(List<String> paths) {
        List<Component> made = new ArrayList<>();
        DescriptionList known = new DescriptionList();
        known.addClassName("facts");
        for (String path : paths) {
            Field field = content.template().fieldOf(path).orElseThrow();
            if (AgreementPage.isFromRegister(path)) {
                known.add(
                        new DescriptionList.Term(field.label().in(Texts.locale())),
                        new DescriptionList.Description(
                                content.has(path) ? FieldValue.show(field, content.get(path), Texts.locale()) : "–"));
            } else {
                made.add(FieldInput.of(form, field, path));
            }
        }
        if (known.getChildren().findAny().isPresent()) {
            made.addFirst(known);
        }
        return made;
    }

    private Component card(Steps.Group group) {
        int row = group.row();
        Div card = new Div(new H2(name(row, false)));
        card.addClassName("card");
        fields(group.paths()).forEach(card::add);
        Div buttons = Lines.actions();
        boolean times = section.row().stream().anyMatch(field -> field.kind() == FieldKind.TIME);
        if (times) {
            buttons.add(button("agreement.row.copy", row, () -> actions.copy(row, nextRow())));
        }
        buttons.add(button("agreement.row.remove", row, () -> actions.remove(row)));
        card.add(buttons);
        return card;
    }

    private Component removed(int row) {
        Button back = new Button(Texts.text("agreement.row.bring-back"), e -> actions.bringBack(row));
        Paragraph line = new Paragraph(new Span(Texts.text("agreement.row.removed", name(row, false)) + " "), back);
        line.addClassNames("notice-line", "notice-warning");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private Button button(String key, int row, Runnable action) {
        Button button = new Button(Texts.text(key, name(row, true)), e -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** "Opgave 2"; counted as they stand, not as they are stored. */
    private String name(int row, boolean inSentence) {
        Words words = section.rowName();
        String name = words == null ? "" : inSentence ? words.inSentence(Texts.locale()) : words.in(Texts.locale());
        int at = new ArrayList<>(all).indexOf(row) + 1;
        return name + " " + at;
    }

    private boolean isRemoved(int row) {
        return Stream.of(section.key() + "." + row + "." + Content.REMOVED)
                .anyMatch(path -> "yes".equals(form.typed().get(path)));
    }
}
