package dk.fleksbro.citizen.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.shared.ui.Texts;
import java.util.function.Consumer;

/** Name and address protection as one box: it says what it does, works at once and can be taken back. */
final class ProtectionChoice extends Composite<Div> {

    ProtectionChoice(boolean now, Consumer<Boolean> change) {
        Checkbox box = new Checkbox(Texts.text("protection.box"));
        box.setHelperText(Texts.text("protection.help"));
        box.setValue(now);
        Paragraph done = new Paragraph();
        done.addClassNames("notice-line", "notice-success");
        done.getElement().setAttribute("role", "status");
        box.addValueChangeListener(event -> {
            change.accept(event.getValue());
            done.setText(Texts.text(event.getValue() ? "protection.on" : "protection.off"));
        });
        getContent().add(box, done);
        getContent().addClassName("field");
    }
}
