package dk.fleksbro.citizen.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.citizen.Invitation;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A consultant invites a citizen to the portal. */
@Route("borgere/inviter")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.PORTAL, part = Part.CITIZEN_LIST, purpose = Purpose.MATCHING)
class CitizenInvitationView extends Div implements HasDynamicTitle {

    private static final int LINE_MAX = 254;

    private final CitizenService citizens;
    private final Drafts drafts;
    private final DraftKey key;
    private final DraftForm form;
    private final Div problems = new Div();

    CitizenInvitationView(CitizenService citizens, Drafts drafts, CurrentAccount current, Clock clock) {
        this.citizens = citizens;
        this.drafts = drafts;
        SignedIn reader = current.require();
        key = new DraftKey("citizen-invitation", reader.accountId());
        form = new DraftForm(drafts, key, new Editor(reader.accountId(), reader.displayName()), clock);
        addClassName("narrow-page");
        Button send = new Button(Texts.text("invite.send"), e -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(send, new Anchor("borgere", Texts.text("common.cancel")));
        buttons.addClassName("actions");
        add(new H1(getPageTitle()), new Paragraph(Texts.text("invite.what-happens")), problems);
        line(Invitation.NAME);
        line(Invitation.EMAIL);
        line(Invitation.PHONE);
        line(Invitation.POSTAL_CODE);
        add(form.status(), buttons);
    }

    private void line(String field) {
        TextField component = new TextField(Texts.text("invite." + field));
        component.setHelperText(Texts.text("invite." + field + ".help"));
        add(form.field(field, component, Codec.text(), text -> TextCheck.line(text, LINE_MAX)));
    }

    private void send() {
        Map<String, String> texts = form.texts();
        Invitation invitation = new Invitation(
                texts.getOrDefault(Invitation.NAME, ""),
                texts.getOrDefault(Invitation.EMAIL, ""),
                texts.getOrDefault(Invitation.PHONE, ""),
                texts.getOrDefault(Invitation.POSTAL_CODE, ""));
        List<Problem> found = invitation.problems();
        if (!found.isEmpty()) {
            refuse(found);
            return;
        }
        try {
            CitizenRow citizen =
                    citizens.invite(invitation.name(), invitation.email(), invitation.phone(), invitation.postalCode());
            drafts.discard(key);
            UI.getCurrent().navigate("borgere/" + citizen.id().value());
        } catch (RuleBroken e) {
            // what the form itself cannot know: the address already has an account
            refuse(List.of(new Problem(Invitation.EMAIL, e.sentence())));
        }
    }

    private void refuse(List<Problem> found) {
        problems.removeAll();
        problems.add(form.summary(found));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("invite.title");
    }
}
