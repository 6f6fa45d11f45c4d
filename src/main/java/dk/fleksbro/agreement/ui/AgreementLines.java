package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.EmploymentFile;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
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
        return Lines.back(AgreementPages.path(file.id()), Texts.text("agreement.title", other(file, reader)));
    }

    static Anchor link(EmploymentId id, String page, String key) {
        return new Anchor(AgreementPages.path(id) + "/" + page, Texts.text(key));
    }

    /** The page's main way on. */
    static Div action(String path, String textKey) {
        Anchor link = new Anchor(path, Texts.text(textKey));
        link.addClassName("action-link");
        return Lines.actions(link);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DanishTime.date(day, Texts.locale());
    }
}
