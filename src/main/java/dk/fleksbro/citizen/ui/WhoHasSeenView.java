package dk.fleksbro.citizen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.ReleaseService;
import dk.fleksbro.consent.AccessLogRow;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The citizen's own access log: who, which part, why and when, as sentences, newest first. */
@Route("hvem-har-set")
@Menu(order = 40, title = "menu.who-has-seen")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.CITIZEN, part = Part.ACCESS_LOG, purpose = Purpose.OWN_AFFAIRS)
class WhoHasSeenView extends Div implements HasDynamicTitle {

    private static final int PAGE = 20;
    private static final Set<Part> NAMED = EnumSet.of(
            Part.NEEDS,
            Part.NEVER_TASKS,
            Part.MATCH_REASONS,
            Part.NAME,
            Part.CONTACT,
            Part.ACCESS_LOG,
            Part.HANDOVER_NOTE,
            Part.MATCH_STATE,
            Part.FAIR_WISHES,
            Part.FAIR_RATING,
            Part.AGREEMENT,
            Part.AGREEMENT_EDIT,
            Part.CONTRACT_COPY,
            Part.COLLEAGUE_SHEET,
            Part.FOLLOW_UP,
            Part.TALK,
            Part.TALK_ANSWER,
            Part.CONCERN);

    private final ReleaseService releases;
    private final SignedIn reader;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private int shown;

    WhoHasSeenView(ReleaseService releases, CurrentAccount current, Notices notices) {
        this.releases = releases;
        this.reader = current.require();
        notices.seen(reader, "hvem-har-set");
        addClassName("narrow-page");
        list.addClassName("dense-list");
        add(
                new H1(getPageTitle()),
                new Paragraph(Texts.text("seen.intro")),
                new Paragraph(releases.myConsultant()
                        .map(name -> Texts.text("seen.consultant", name))
                        .orElseGet(() -> Texts.text("seen.no-consultant"))));
        showMore();
        if (shown == 0) {
            Paragraph empty = new Paragraph(Texts.text("seen.empty"));
            empty.addClassName("empty-state");
            add(empty);
        } else {
            add(list, more);
        }
    }

    private void showMore() {
        List<AccessLogRow> rows = releases.whoHasSeen(PAGE + 1, shown);
        rows.stream().limit(PAGE).forEach(row -> list.add(line(row)));
        shown += Math.min(PAGE, rows.size());
        more.setVisible(rows.size() > PAGE);
    }

    private ListItem line(AccessLogRow row) {
        Span when = new Span(DanishTime.full(row.at(), Texts.locale()));
        when.addClassName("muted");
        Paragraph sentence = new Paragraph(sentence(row));
        ListItem item = new ListItem(sentence, when);
        return item;
    }

    private String sentence(AccessLogRow row) {
        String part = Texts.text(
                "seen.part." + (NAMED.contains(row.part()) ? row.part().name() : "OTHER"));
        if (row.account() == null) {
            return Texts.text("seen.refused-stranger", part);
        }
        if (row.account().equals(reader.accountId())) {
            return Texts.text("seen.self", part);
        }
        String who = Texts.text("seen.who." + row.role(), row.accountName());
        return row.granted()
                ? Texts.text("seen.granted", who, part, Texts.of("seen.why", row.purpose()))
                : Texts.text("seen.refused", who, part);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("seen.title");
    }
}
