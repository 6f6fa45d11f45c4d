package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.router.BeforeEnterEvent;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.followup.Talk;
import dk.fleksbro.followup.TalkFile;
import dk.fleksbro.followup.TalkId;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.ui.Texts;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Small lines the pages of a talk have in common. */
final class TalkLines {

    private TalkLines() {}

    static EmploymentId employment(BeforeEnterEvent event) {
        return new EmploymentId(id(event, "employmentId"));
    }

    static TalkId talk(BeforeEnterEvent event) {
        return new TalkId(id(event, "talkId"));
    }

    private static UUID id(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElseThrow());
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** Whom the talk is with, as the reader says it. */
    static String title(TalkFile file, TalkParty party) {
        String kind = Texts.of("talk.kind", file.talk().kind());
        return switch (party) {
            case CITIZEN -> Texts.text("talk.title", kind, file.employerName());
            case EMPLOYER -> Texts.text("talk.title", kind, file.citizenName());
            case CONSULTANT -> Texts.text("talk.title.both", kind, file.citizenName(), file.employerName());
        };
    }

    /** Who somebody is, to a reader: you, or a name. */
    static String name(TalkFile file, TalkParty party, TalkParty reader) {
        return party == reader
                ? Texts.of("talk.you", party)
                : party == TalkParty.CONSULTANT ? Texts.text("talk.consultant") : file.nameOf(party);
    }

    static String time(Instant at, int minutes) {
        return Texts.text("talk.time", DanishTime.full(at, Texts.locale()), minutes);
    }

    /** Time, place and who comes along, as far as it is proposed or agreed. */
    static Optional<Component> meeting(Talk talk) {
        Talk.Meeting meeting = talk.meeting();
        if (meeting.times().isEmpty() || meeting.form() == null) {
            return Optional.empty();
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        if (meeting.startsAt() != null) {
            row(list, "talk.meeting.at", time(meeting.startsAt(), meeting.minutes()));
        } else {
            for (Instant proposed : meeting.times()) {
                row(list, "talk.meeting.proposed", time(proposed, meeting.minutes()));
            }
        }
        row(list, "talk.meeting.form", Texts.of("talk.form", meeting.form()));
        row(list, "talk.meeting.place", meeting.place());
        if (!meeting.note().isEmpty()) {
            row(list, "talk.meeting.note", meeting.note());
        }
        if (meeting.companionComes()) {
            row(
                    list,
                    "talk.meeting.companion",
                    meeting.companion().isEmpty() ? Texts.text("talk.meeting.companion.unnamed") : meeting.companion());
        }
        return Optional.of(list);
    }

    private static void row(DescriptionList list, String termKey, String description) {
        list.add(new DescriptionList.Term(Texts.text(termKey)), new DescriptionList.Description(description));
    }

    /** Opens the page anew, when what it shows is no longer so. */
    static void refresh() {
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
