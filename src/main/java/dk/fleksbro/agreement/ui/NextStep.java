package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.agreement.AgreementPage;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementVersion;
import dk.fleksbro.agreement.ApprovalState;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Missing;
import dk.fleksbro.agreement.Missing.MissingField;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.shared.ui.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is to be done with the open version now: the list of what is missing, whose it is, and the one button. */
final class NextStep extends Div {

    private final AgreementPage page;
    private final Content content;

    NextStep(AgreementPage page, Content content) {
        this.page = page;
        this.content = content;
        addClassNames("card", "next-step");
        boolean first = page.file().versions().stream().noneMatch(AgreementVersion::isApproved);
        add(new H2(Texts.text(first ? "agreement.now" : "agreement.now.change")));
        List<MissingField> missing = Missing.of(content);
        if (missing.isEmpty()) {
            complete();
        } else {
            missing(missing);
        }
        unsaved();
    }

    private void missing(List<MissingField> missing) {
        add(new Paragraph(Texts.text("agreement.missing.count", missing.size())));
        page.party()
                .flatMap(me -> missing.stream().filter(m -> m.owner() == me).findFirst())
                .ifPresent(first -> add(AgreementLines.action(editPath(page, first), "agreement.missing.start")));
        UnorderedList list = new UnorderedList();
        list.addClassName("missing-list");
        Map<Signatory, List<MissingField>> byOwner =
                missing.stream().collect(Collectors.groupingBy(MissingField::owner, TreeMap::new, Collectors.toList()));
        page.party().ifPresent(me -> lines(me, byOwner.getOrDefault(me, List.of()), list));
        byOwner.forEach((owner, fields) -> {
            if (!page.party().filter(owner::equals).isPresent()) {
                lines(owner, fields, list);
            }
        });
        add(list);
    }

    private void lines(Signatory owner, List<MissingField> fields, UnorderedList list) {
        for (MissingField field : fields) {
            String name = Missing.name(content, field, Texts.locale());
            list.add(new ListItem(new Span(missingFrom(owner) + " "), new Anchor(editPath(page, field), name)));
        }
    }

    /** "Mangler fra Anna:", "Mangler fra dig:". */
    private String missingFrom(Signatory owner) {
        if (page.party().filter(owner::equals).isPresent()) {
            return Texts.text("agreement.missing.from-you");
        }
        return Texts.text(
                "agreement.missing.from",
                page.nameOf(owner, content).orElseGet(() -> Texts.of("agreement.party", owner)));
    }

    private void complete() {
        Set<Signatory> waited = waitedFor();
        add(new Paragraph(Texts.text("agreement.missing.none")));
        Signatory me = page.party().orElseThrow();
        boolean myTurn = waited.contains(me) && (me != Signatory.MUNICIPALITY || waited.size() == 1);
        if (myTurn) {
            add(new Paragraph(Texts.text("agreement.approve.now")));
            add(AgreementLines.action(AgreementPages.path(page.id()) + "/godkend", "agreement.approve"));
            return;
        }
        String names = waited.stream()
                .filter(party -> party != Signatory.MUNICIPALITY || waited.size() == 1)
                .map(party -> page.nameOf(party, content).orElseGet(() -> Texts.of("agreement.party", party)))
                .collect(Collectors.joining(", "));
        add(new Paragraph(Texts.text("agreement.waits-for", names)));
        add(new Paragraph(new Anchor(AgreementPages.path(page.id()) + "/godkend", Texts.text("agreement.approvals"))));
    }

    /** Who is still asked; a party whose part is as it was approved before is not. */
    private Set<Signatory> waitedFor() {
        AgreementVersion open = page.file().open().orElseThrow();
        return ApprovalState.of(page.file(), open, page.today()).standings().stream()
                .filter(standing -> !standing.isDone())
                .map(ApprovalState.Standing::party)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signatory.class)));
    }

    /** What is typed and not saved into the agreement yet, so that nobody wonders where it went. */
    private void unsaved() {
        Map<String, Long> bySection = page.drafts().keySet().stream()
                .filter(path ->
                        content.template().section(path.split("\\.", 2)[0]).isPresent())
                .collect(Collectors.groupingBy(path -> path.split("\\.", 2)[0], TreeMap::new, Collectors.counting()));
        bySection.keySet().forEach(section -> {
            Paragraph line = new Paragraph(
                    new Span(Texts.text("agreement.unsaved") + " "),
                    new Anchor(
                            AgreementPages.path(page.id()) + "/ret/" + section,
                            content.template()
                                    .section(section)
                                    .orElseThrow()
                                    .title()
                                    .in(Texts.locale())));
            line.addClassName("muted");
            add(line);
        });
    }

    static String editPath(AgreementPage page, MissingField field) {
        return AgreementPages.path(page.id()) + "/ret/" + field.section() + "?felt=" + field.path();
    }
}
