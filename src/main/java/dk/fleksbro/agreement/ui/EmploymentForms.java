package dk.fleksbro.agreement.ui;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentGuard;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Part;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the forms in which an employment is written about: each asks, before it saves, whether the page is still its reader's. */
@Component
record EmploymentForms(Drafts drafts, EmploymentGuard guard, Clock clock) {

    DraftForm form(EmploymentId id, DraftKey key, SignedIn me, Map<String, String> inUse) {
        return form(id, key, me, inUse, drafts.read(key));
    }

    /** The same, with the texts that have been read already. */
    DraftForm form(
            EmploymentId id, DraftKey key, SignedIn me, Map<String, String> inUse, Map<String, DraftText> stored) {
        return new DraftForm(drafts, key, new Editor(me.accountId(), me.displayName()), clock, inUse, stored)
                .guardedBy(() -> requireStill(id));
    }

    void requireStill(EmploymentId id) {
        guard.require(id, Part.AGREEMENT_EDIT);
    }
}
