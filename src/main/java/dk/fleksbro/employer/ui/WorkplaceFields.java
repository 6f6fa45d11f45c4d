package dk.fleksbro.employer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.employer.NewWorkplace;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.ui.Texts;

/** The fields of a workplace, for signing up and for one workplace more. */
final class WorkplaceFields {

    private final TypedFields fields;
    private final TextField name;
    private final TextField number;
    private final TextField street;
    private final TextField postalCode;

    WorkplaceFields(TypedFields fields, String nameHelp) {
        this.fields = fields;
        number = fields.line("pNumber", "off", "employer.pNumber.help");
        name = fields.line("workplaceName", "off", nameHelp);
        street = fields.line("street", "street-address");
        postalCode = fields.line("postalCode", "postal-code");
        postalCode.addValueChangeListener(
                e -> postalCode.setHelperText(PostalCodes.find(e.getValue().strip())
                        .map(place -> Texts.text("employer.postalCode.town", place.postalCode(), place.town()))
                        .orElse("")));
    }

    Component[] inOrder() {
        return new Component[] {number, name, street, postalCode};
    }

    NewWorkplace typed() {
        return new NewWorkplace(
                fields.text("pNumber"), name.getValue(), fields.text("street"), fields.text("postalCode"));
    }
}
