package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.agreement.AgreementPage;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldKind;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.agreement.Section;
import dk.fleksbro.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;

/** An agreement as it is read: what is filled in, section by section, under H3; what is empty, folded away. */
final class AgreementText extends Div {

    private final AgreementPage page;
    private final Content content;
    private final boolean writable;

    /** @param writable whether it is the open version, that its reader can change */
    AgreementText(AgreementPage page, Content content, boolean writable) {
        this.page = page;
        this.content = content;
        this.writable = writable;
        addClassName("agreement-text");
        List<Section> empty = new ArrayList<>();
        for (Section section : content.template().sections()) {
            if (isEmpty(section)) {
                empty.add(section);
            } else {
                add(section(section));
            }
        }
        if (!empty.isEmpty()) {
            add(folded(empty));
        }
    }

    private boolean isEmpty(Section section) {
        return content.rows(section.key()).isEmpty()
                && section.fields().stream().noneMatch(field -> content.has(section.key() + "." + field.key()));
    }

    private Component section(Section section) {
        Div part = new Div(new H3(section.title().in(Texts.locale())));
        part.addClassName("agreement-section");
        DescriptionList facts = facts(section.key() + ".", section.fields());
        if (facts.getChildren().findAny().isPresent()) {
            part.add(facts);
        }
        List<Integer> rows = content.rows(section.key());
        if (!rows.isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("agreement-rows");
            rows.forEach(row -> list.add(new ListItem(facts(section.key() + "." + row + ".", section.row()))));
            part.add(list);
        }
        if (writable && page.mayWrite(section)) {
            part.add(change(
                    section, Texts.text("agreement.change", section.title().in(Texts.locale()))));
        }
        return part;
    }

    private Component folded(List<Section> empty) {
        UnorderedList list = new UnorderedList();
        for (Section section : empty) {
            String title = section.title().in(Texts.locale());
            list.add(
                    writable && page.mayWrite(section)
                            ? new ListItem(change(section, Texts.text("agreement.fill-in", title)))
                            : new ListItem(title));
        }
        NativeDetails details = new NativeDetails(Texts.text("agreement.not-filled-in", empty.size()), list);
        details.addClassName("fits-details");
        return details;
    }

    private Anchor change(Section section, String text) {
        return new Anchor(AgreementPages.path(page.id()) + "/ret/" + section.key(), text);
    }

    private DescriptionList facts(String prefix, List<Field> fields) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        for (Field field : fields) {
            String stored = content.get(prefix + field.key());
            if (!stored.isEmpty()) {
                Paragraph value = new Paragraph(FieldValue.show(field, stored, Texts.locale()));
                if (field.kind() == FieldKind.PROSE) {
                    value.addClassName("prose");
                }
                list.add(
                        new DescriptionList.Term(field.label().in(Texts.locale())),
                        new DescriptionList.Description(value));
            }
        }
        return list;
    }
}
