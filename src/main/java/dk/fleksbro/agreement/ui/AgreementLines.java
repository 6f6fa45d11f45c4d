package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.EmploymentFile;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small lines the pages of an agreement have in common. */
final class AgreementLines {

    private AgreementLines() {}

    static EmploymentId id(BeforeEnterEvent event) {
        return new EmploymentId(
                UUID.fromString(event.getRouteParameters().get("employmentId").orElseThrow()));
    }

    /** Whom the reader has the agreement with, as a heading names it. */
    static String other(EmploymentFile file, SignedIn reader) {
        return reader.role() == Role.FLEX_WORKER ? file.companyName() : file.citizenName();
    }

    static Anchor back(EmploymentFile file, SignedIn reader) {
        Anchor back = new Anchor(AgreementPages.path(file.id()), Texts.text("agreement.title", other(file, reader)));
        back.addClassName("back-link");
        return back;
    }

    static Paragraph intro(String text) {
        Paragraph intro = new Paragraph(text);
        intro.addClassName("page-intro");
        return intro;
    }

    static Paragraph muted(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("muted");
        return line;
    }

    static Paragraph prose(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("prose");
        return line;
    }

    /** A line that says what is so; read aloud when it comes up. */
    static Paragraph notice(String text, String kind) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("notice-line", "notice-" + kind);
        line.getElement().setAttribute("role", "status");
        return line;
    }

    static Div actions(com.vaadin.flow.component.Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    static Anchor link(EmploymentId id, String page, String key) {
        return new Anchor(AgreementPages.path(id) + "/" + page, Texts.text(key));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DanishTime.date(day, Texts.locale());
    }
}
