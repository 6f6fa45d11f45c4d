package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementVersion;
import dk.fleksbro.agreement.Approval;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.agreement.VersionPages;
import dk.fleksbro.document.PdfLink;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.Objects;
import java.util.stream.Collectors;

/** One version: its number, why there is one, from when it applies, who has approved it. */
final class VersionCard extends ListItem {

    VersionCard(VersionPages.Page page, AgreementVersion version, VersionPages pages) {
        addClassName("card");
        String state = state(page, version);
        Span badge = new Span(Texts.text("versions.state." + state));
        badge.addClassNames("badge", state.equals("now") ? "badge-fits" : "badge-neutral");
        add(new H3(Texts.text("versions.number", version.number(), Texts.of("agreement.kind", version.kind()))), badge);
        if (!version.reason().isEmpty()) {
            add(Lines.prose(version.reason()));
        }
        if (version.effectiveFrom() != null) {
            add(new Paragraph(Texts.text("versions.from", AgreementLines.day(version.effectiveFrom()))));
        }
        if (version.isApproved()) {
            String names = page.file().approvals(version).stream()
                    .map(Approval::person)
                    .distinct()
                    .collect(Collectors.joining(", "));
            add(Lines.muted(Texts.text(
                    "versions.approved",
                    AgreementLines.day(DanishTime.date(Objects.requireNonNull(version.closedAt()))),
                    names)));
        }
        EmploymentId id = page.file().id();
        Paragraph links = new Paragraph();
        links.addClassName("actions");
        int number = version.number();
        if (number > 1) {
            links.add(new Anchor(
                    AgreementPages.path(id) + "/versioner?fra=" + (number - 1) + "&til=" + number,
                    Texts.text("versions.compare.before", number - 1)));
        }
        if (version.isApproved() || version.isOpen()) {
            links.add(new PdfLink(
                    Texts.text("versions.pdf", number), "tillaegsaftale-" + number, () -> pages.pdf(id, number)));
        }
        if (links.getChildren().findAny().isPresent()) {
            add(links);
        }
    }

    private static String state(VersionPages.Page page, AgreementVersion version) {
        return switch (version.status()) {
            case OPEN -> "open";
            case CANCELLED -> "cancelled";
            case APPROVED -> {
                if (page.file().inForce(page.today()).filter(version::equals).isPresent()) {
                    yield page.file().employment().hasEnded(page.today()) ? "past" : "now";
                }
                yield page.file().toCome(page.today()).contains(version) ? "to-come" : "past";
            }
        };
    }
}
