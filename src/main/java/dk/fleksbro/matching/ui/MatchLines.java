package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.matching.Match;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.Meeting;
import dk.fleksbro.matching.ProposedUnder;
import dk.fleksbro.matching.Trial;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.ui.Texts;
import java.util.Optional;
import java.util.stream.Collectors;

/** Small lines the pages of a match have in common. */
final class MatchLines {

    private MatchLines() {}

    static String town(String postalCode) {
        return postalCode
                + PostalCodes.find(postalCode).map(place -> " " + place.town()).orElse("");
    }

    static String town(String postalCode, boolean fromHome) {
        return fromHome ? Texts.text("match.role.from-home") : town(postalCode);
    }

    static String hours(WeeklyHours min, WeeklyHours max) {
        return ReleasedProfileCard.hoursText(min, max);
    }

    /** Both have said yes: the agreement can begin. */
    static Paragraph beginAgreement(MatchId match) {
        return new Paragraph(new Anchor("aftaler/begynd/" + match.value(), Texts.text("match.begin-agreement")));
    }

    static void row(DescriptionList list, String termKey, Component description) {
        list.add(new DescriptionList.Term(Texts.text(termKey)), new DescriptionList.Description(description));
    }

    static void row(DescriptionList list, String termKey, String description) {
        row(list, termKey, new Div(description));
    }

    /** What is agreed, or proposed, on when to meet or to try each other. */
    static Optional<Component> dates(Match match) {
        return switch (match.status()) {
            case MEETING_PROPOSED, MEETING_AGREED ->
                Optional.ofNullable(match.meeting()).map(MatchLines::meeting);
            case TRIAL_PROPOSED, TRIAL_AGREED, TRIAL_REVIEWED ->
                Optional.ofNullable(match.trial()).map(MatchLines::trial);
            default -> Optional.empty();
        };
    }

    /** {@code 1. december 2026, 3. december 2026} */
    static String days(Trial trial) {
        return trial.days().stream()
                .map(day -> DanishTime.date(day, Texts.locale()))
                .collect(Collectors.joining(", "));
    }

    /** Which weights the list had when the match was proposed, and whether it has others now. */
    static String said(ProposedUnder under) {
        String then = under.takenIntoUse()
                .map(at -> Texts.text(
                        "case.weights", under.version(), DanishTime.date(DanishTime.date(at), Texts.locale())))
                .orElseGet(() -> Texts.text("case.weights.first"));
        return under.inForce() == under.version()
                ? then
                : then + " " + Texts.text("case.weights.since", under.inForce());
    }

    private static Component trial(Trial trial) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        row(list, "match.trial.days", days(trial));
        row(
                list,
                "match.trial.time",
                Texts.text(
                        "match.trial.from-to",
                        DanishTime.clock(trial.begins(), Texts.locale()),
                        DanishTime.clock(trial.ends(), Texts.locale())));
        if (!trial.note().isEmpty()) {
            row(list, "match.meeting.note", trial.note());
        }
        Section section = new Section(new H2(Texts.text("match.trial")), list);
        section.addClassNames("card", "meeting");
        return section;
    }

    private static Component meeting(Meeting meeting) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        row(list, "match.meeting.at", DanishTime.full(meeting.at(), Texts.locale()));
        row(list, "match.meeting.form", Texts.of("match.meeting.form", meeting.form()));
        row(list, "match.meeting.place", meeting.place());
        if (!meeting.note().isEmpty()) {
            row(list, "match.meeting.note", meeting.note());
        }
        Section section = new Section(new H2(Texts.text("match.meeting")), list);
        section.addClassNames("card", "meeting");
        return section;
    }
}
