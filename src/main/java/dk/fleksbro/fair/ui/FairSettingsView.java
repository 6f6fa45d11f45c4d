package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairDraft;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairPage;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The settings of a fair, changed; guests hear of another day, time or place. */
@Route("messer/:fairId/indstillinger")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_EDIT, purpose = Purpose.MATCHING, parameter = "fairId")
class FairSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FairService fairs;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Clock clock;
    private final Div notes = new Div();

    FairSettingsView(FairService fairs, Drafts drafts, CurrentAccount current, Clock clock) {
        this.fairs = fairs;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId id = FairWords.id(event);
        FairPage page = fairs.page(id);
        removeAll();
        notes.removeAll();
        add(Lines.back(FairService.path(id), page.fair().terms().name()), new H1(getPageTitle()), notes);
        if (!page.fair().status().isPrepared()) {
            notes.add(Lines.notice(Texts.text("rule.FAIR_NOT_CHANGEABLE"), "warning"));
            return;
        }
        if (page.fair().status() != FairStatus.DRAFT) {
            notes.add(Lines.notice(Texts.text("fair.settings.guests-told"), "warning"));
        }
        SignedIn me = current.require();
        DraftKey key = new DraftKey("fair-settings", id.value());
        FairForm form = new FairForm(
                new DraftForm(
                        drafts,
                        key,
                        new Editor(me.accountId(), me.displayName()),
                        clock,
                        FairDraft.texts(page.fair().terms())),
                page.today());
        Button save = new Button(Texts.text("common.save"), e -> form.read()
                .ifPresent(draft -> save(id, page.fair().version(), draft, key)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, Lines.actions(save));
    }

    private void save(FairId id, long seen, FairDraft draft, DraftKey key) {
        try {
            fairs.change(id, seen, draft);
            drafts.discard(key);
            UI.getCurrent().navigate(FairService.path(id));
        } catch (RuleBroken broken) {
            notes.removeAll();
            notes.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("fair.settings.title");
    }
}
