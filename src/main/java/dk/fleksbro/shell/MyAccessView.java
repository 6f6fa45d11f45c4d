package dk.fleksbro.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountRule;
import dk.fleksbro.account.DeviceRow;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The reader's own way in: the devices that sign in by themselves, and the password. */
@Route("min-adgang")
@PermitAll
@Opens(kind = SubjectKind.ACCOUNT, part = Part.OWN_SIGN_IN, purpose = Purpose.OWN_AFFAIRS)
class MyAccessView extends Div implements HasDynamicTitle {

    private final transient OwnAccess own;
    private final Div devices = new Div();
    private final Paragraph done = new Paragraph();
    private final PasswordField now = new PasswordField(Texts.text("my-access.password.now"));
    private final PasswordField chosen = new PasswordField(Texts.text("choose-password.password"));

    MyAccessView(OwnAccess own) {
        this.own = own;
        addClassName("narrow-page");
        AccountRow me = own.account();
        DescriptionList facts = new DescriptionList();
        facts.add(
                new DescriptionList.Term(Texts.text("my-access.name")),
                new DescriptionList.Description(me.displayName()));
        facts.add(new DescriptionList.Term(Texts.text("sign-in.email")), new DescriptionList.Description(me.email()));
        facts.addClassName("facts");
        done.addClassNames("notice-line", "notice-success");
        done.getElement().setAttribute("role", "status");
        listDevices();
        add(
                new H1(Texts.text("my-access.title")),
                done,
                facts,
                new Paragraph(new Anchor("min-kalender", Texts.text("my-access.calendar"))),
                new H2(Texts.text("my-access.devices")),
                new Paragraph(Texts.text("my-access.devices.text")),
                devices,
                new H2(Texts.text("my-access.password")),
                passwordForm());
    }

    private void listDevices() {
        List<DeviceRow> rows = own.devices(request());
        devices.removeAll();
        if (rows.isEmpty()) {
            devices.add(new Paragraph(Texts.text("my-access.devices.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("dense-list");
            rows.forEach(row -> list.add(line(row)));
            devices.add(list);
        }
        devices.add(new Button(Texts.text("my-access.forget-all"), click -> {
            own.signOutElsewhere(request());
            listDevices();
            done.setText(Texts.text("my-access.forgotten-all"));
        }));
    }

    private ListItem line(DeviceRow device) {
        Span label = new Span(device.label());
        label.addClassName("row-title");
        Span used = new Span(Texts.text(
                "my-access.last-used", DanishTime.date(DanishTime.date(device.lastUsedAt()), Texts.locale())));
        used.addClassName("muted");
        ListItem item = new ListItem(label);
        if (device.thisOne()) {
            Span here = new Span(Texts.text("my-access.this-device"));
            here.addClassNames("badge", "badge-neutral");
            item.add(here);
        }
        Button forget = new Button(Texts.text("my-access.forget"), click -> {
            own.forget(device.id());
            listDevices();
            done.setText(Texts.text("my-access.forgotten", device.label()));
        });
        forget.setAriaLabel(Texts.text("my-access.forget-device", device.label()));
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        item.add(used, forget);
        return item;
    }

    private Div passwordForm() {
        now.getElement().setAttribute("autocomplete", "current-password");
        chosen.getElement().setAttribute("autocomplete", "new-password");
        chosen.setHelperText(Texts.text("choose-password.help"));
        now.setManualValidation(true);
        chosen.setManualValidation(true);
        Button change = new Button(Texts.text("my-access.change"), click -> changePassword());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Div nowField = new Div(now);
        nowField.addClassName("field");
        Div chosenField = new Div(chosen);
        chosenField.addClassName("field");
        return new Div(nowField, chosenField, change);
    }

    private void changePassword() {
        now.setInvalid(false);
        chosen.setInvalid(false);
        try {
            own.changePassword(now.getValue(), chosen.getValue(), request());
            now.clear();
            chosen.clear();
            listDevices();
            done.setText(Texts.text("my-access.changed"));
        } catch (RuleBroken broken) {
            PasswordField wrong = broken.rule() == AccountRule.PASSWORD_WRONG ? now : chosen;
            wrong.setErrorMessage(Texts.say(broken.sentence()));
            wrong.setInvalid(true);
            wrong.focus();
        }
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("my-access.title");
    }
}
