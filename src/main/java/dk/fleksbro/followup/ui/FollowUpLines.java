package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Small lines the pages of follow-up have in common. */
final class FollowUpLines {

    private FollowUpLines() {}

    static EmploymentId employment(BeforeEnterEvent event) {
        try {
            return new EmploymentId(UUID.fromString(
                    event.getRouteParameters().get("employmentId").orElseThrow()));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    static String date(LocalDate day) {
        return DanishTime.date(day, Texts.locale());
    }

    static UnorderedList list(List<Sentence> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(Texts.say(sentence))));
        return list;
    }
}
