package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.agreement.Approval;
import dk.fleksbro.agreement.ApprovalPages;
import dk.fleksbro.agreement.ApprovalState;
import dk.fleksbro.agreement.OnBehalfReason;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.document.FileLink;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Texts;
import java.util.Objects;

/** Who has approved, who is asked, and who comes last. */
final class StandingList extends Composite<UnorderedList> {

    private final ApprovalPages.Page page;
    private final ApprovalPages pages;

    StandingList(ApprovalPages.Page page, ApprovalPages pages) {
        this.page = page;
        this.pages = pages;
        getContent().addClassName("standings");
        page.state().standings().forEach(standing -> getContent().add(line(standing)));
    }

    private ListItem line(ApprovalState.Standing standing) {
        Signatory party = standing.party();
        String who = party == page.party() ? Texts.text("approval.you") : Texts.of("approval.party", party);
        Span badge = new Span(Texts.of("approval.standing", standing.kind()));
        badge.addClassNames(
                "badge",
                switch (standing.kind()) {
                    case APPROVED, CARRIED_OVER -> "badge-fits";
                    case ASKED -> "badge-adaptable";
                    case WAITS -> "badge-neutral";
                });
        ListItem item = new ListItem(new Span(who), badge);
        Approval approval = standing.approval();
        if (approval != null) {
            Span said = new Span(said(standing, approval));
            said.addClassName("muted");
            item.add(said);
            if (approval.paper() != null) {
                item.add(new FileLink(
                        Texts.text("approval.paper"),
                        () -> pages.signed(page.file().id(), approval.id())));
            }
        }
        return item;
    }

    private static String said(ApprovalState.Standing standing, Approval approval) {
        String day = DanishTime.date(DanishTime.date(approval.approvedAt()), Texts.locale());
        if (standing.kind() == ApprovalState.Kind.CARRIED_OVER) {
            return Texts.text("approval.said.carried", approval.person(), day);
        }
        OnBehalfReason reason = approval.reason();
        return reason == null
                ? Texts.text("approval.said", approval.person(), day)
                : Texts.text(
                        "approval.said.on-behalf",
                        approval.person(),
                        day,
                        Texts.of("approval.channel", approval.channel()),
                        Texts.of("approval.reason", Objects.requireNonNull(reason)));
    }
}
