package dk.fleksbro.handover.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandInId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Words the pages of a hand-over have in common. */
final class HandoverWords {

    private HandoverWords() {}

    /** Which hand-over the address names; none for the reader's nearest. */
    static Optional<StandInId> id(BeforeEnterEvent event) {
        return event.getRouteParameters().get("standIn").map(text -> {
            try {
                return new StandInId(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                throw new NotFound();
            }
        });
    }

    /** {@code mandag 23. november 2026} */
    static String weekday(LocalDate day) {
        return DanishTime.weekday(day, Texts.locale());
    }

    /** From the first day to the last one, or the one day. */
    static String days(StandIn standIn) {
        LocalDate before = standIn.backOn().minusDays(1);
        LocalDate ended = before.isBefore(standIn.firstDay()) ? standIn.firstDay() : before;
        LocalDate last = standIn.isTakenBack() ? standIn.lastDay() : ended;
        return standIn.firstDay().equals(last)
                ? Texts.text("handover.day", standIn.firstDay())
                : Texts.text("handover.days", standIn.firstDay(), last);
    }
}
