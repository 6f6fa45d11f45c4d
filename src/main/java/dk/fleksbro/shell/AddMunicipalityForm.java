package dk.fleksbro.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.account.AccountRule;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;
import java.util.function.Consumer;

/** Letting another municipality into the portal. */
final class AddMunicipalityForm extends Composite<Div> {

    private final TextField code = new TextField(Texts.text("accounts.municipality.code"));
    private final TextField name = new TextField(Texts.text("accounts.municipality.name"));

    AddMunicipalityForm(AccountAdministration administration, Consumer<Municipality> added) {
        code.setHelperText(Texts.text("accounts.municipality.code.help"));
        code.setManualValidation(true);
        name.setManualValidation(true);
        name.setMaxLength(100);
        Button add = new Button(Texts.text("accounts.municipality.add"), click -> {
            code.setInvalid(false);
            name.setInvalid(false);
            try {
                Municipality municipality = administration.addMunicipality(code.getValue(), name.getValue());
                code.clear();
                name.clear();
                added.accept(municipality);
            } catch (RuleBroken broken) {
                TextField field = broken.rule() == AccountRule.NAME_MISSING ? name : code;
                field.setErrorMessage(Texts.say(broken.sentence()));
                field.setInvalid(true);
                field.focus();
            }
        });
        getContent().addClassName("form-column");
        getContent().add(code, name, add);
    }
}
