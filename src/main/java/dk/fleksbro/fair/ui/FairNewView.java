package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairDraft;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** A new fair, from the usual measures of one morning; what is typed waits until it is made. */
@Route("messer/ny")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.PORTAL, part = Part.FAIR_LIST, purpose = Purpose.MATCHING)
class FairNewView extends Div implements HasDynamicTitle {

    FairNewView(FairService fairs, Drafts drafts, CurrentAccount current, Clock clock) {
        addClassName("narrow-page");
        SignedIn me = current.require();
        DraftKey key = new DraftKey("fair-new", me.accountId());
        FairForm form = new FairForm(
                new DraftForm(drafts, key, new Editor(me.accountId(), me.displayName()), clock, FairDraft.usual()),
                fairs.today());
        Button create = new Button(Texts.text("fair.create"), e -> form.read().ifPresent(draft -> {
            var id = fairs.create(draft);
            drafts.discard(key);
            UI.getCurrent().navigate(FairService.path(id));
        }));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                Lines.back("messer", Texts.text("fairs.title")),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("fair.new.intro")),
                form,
                Lines.actions(create));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("fair.new.title");
    }
}
