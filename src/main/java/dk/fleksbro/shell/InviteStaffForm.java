package dk.fleksbro.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountRule;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.Role;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.function.Consumer;

/** Inviting a consultant, a team lead or another administrator. */
final class InviteStaffForm extends Composite<Div> {

    private final transient AccountAdministration administration;
    private final TextField name = new TextField(Texts.text("accounts.name"));
    private final TextField email = new TextField(Texts.text("sign-in.email"));
    private final RadioButtonGroup<Role> work = new RadioButtonGroup<>(Texts.text("accounts.work"));
    private final RadioButtonGroup<Municipality> municipality =
            new RadioButtonGroup<>(Texts.text("accounts.municipality"));

    InviteStaffForm(AccountAdministration administration, Consumer<AccountRow> invited) {
        this.administration = administration;
        work.setItems(Role.CONSULTANT, Role.TEAM_LEAD, Role.ADMIN);
        work.setItemLabelGenerator(role -> Texts.of("work", role));
        work.setValue(Role.CONSULTANT);
        work.addValueChangeListener(
                change -> municipality.setVisible(change.getValue().belongsToMunicipality()));
        municipality.setItemLabelGenerator(Municipality::name);
        know(administration.municipalities());
        Button invite = new Button(Texts.text("accounts.invite"), click -> invite(invited));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        name.setManualValidation(true);
        email.setManualValidation(true);
        municipality.setManualValidation(true);
        getContent().addClassName("form-column");
        getContent().add(name, email, work, municipality, invite);
    }

    void know(List<Municipality> municipalities) {
        municipality.setItems(municipalities);
        if (municipalities.size() == 1) {
            municipality.setValue(municipalities.getFirst());
        }
    }

    private void invite(Consumer<AccountRow> invited) {
        List.<HasValidationProperties>of(name, email, municipality).forEach(field -> field.setInvalid(false));
        try {
            AccountRow account = administration.invite(
                    email.getValue(),
                    name.getValue(),
                    work.getValue(),
                    municipality.getOptionalValue().map(Municipality::id).orElse(null));
            name.clear();
            email.clear();
            invited.accept(account);
        } catch (RuleBroken broken) {
            HasValidationProperties field =
                    switch ((AccountRule) broken.rule()) {
                        case NAME_MISSING -> name;
                        case MUNICIPALITY_MISSING -> municipality;
                        default -> email;
                    };
            field.setErrorMessage(Texts.say(broken.sentence()));
            field.setInvalid(true);
        }
    }
}
