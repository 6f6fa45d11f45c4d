package dk.fleksbro.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.followup.FollowUpRow;
import dk.fleksbro.followup.FollowUpService;
import dk.fleksbro.handover.HandoverService;
import dk.fleksbro.handover.Sheet;
import dk.fleksbro.matching.CaseRow;
import dk.fleksbro.matching.Meeting;
import dk.fleksbro.matching.Party;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One citizen for whoever stands in; a sheet of paper each when it is printed, and none for who is protected. */
final class SheetCard extends Composite<Section> {

    private final HandoverService.Page page;

    SheetCard(HandoverService.Page page, Sheet sheet, Component note) {
        this.page = page;
        CitizenRow citizen = sheet.citizen();
        Section card = getContent();
        card.addClassNames("card", "handover-sheet");
        H2 name = new H2(citizen.name());
        name.setId("borger-" + citizen.id().value());
        card.setAriaLabelledBy(name.getId().orElseThrow());
        card.add(name, Lines.muted(ReleasedProfileCard.pseudonym(citizen.candidateNo())));
        if (citizen.addressProtected()) {
            card.addClassName("not-on-paper");
            card.add(Lines.paragraph(Texts.text("handover.protected"), "notice-line", "notice-warning"));
        }
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        if (page.isForWork()) {
            contact(facts, sheet);
            waits(facts, sheet.waits());
        }
        row(facts, "matches", lines(sheet.matches(), this::match, "handover.no-matches"));
        row(facts, "jobs", lines(sheet.jobs(), this::job, "handover.no-jobs"));
        card.add(facts, note);
        if (page.isForWork()) {
            card.add(Lines.actions(
                    new Anchor("borgere/" + citizen.id().value(), Texts.text("handover.whole", citizen.name()))));
        }
    }

    private static void contact(DescriptionList facts, Sheet sheet) {
        String phone = sheet.citizen().phone();
        row(facts, "phone", new Anchor("tel:" + phone, new PhoneNumber(phone).spaced()));
        row(
                facts,
                "offer",
                new Span(sheet.offer().map(SheetCard::offer).orElseGet(() -> Texts.text("handover.no-offer"))));
    }

    /** {@code 2–6 timer om ugen: pakning, lager} */
    private static String offer(Sheet.Offer offer) {
        String tasks = offer.tasks().stream()
                .sorted()
                .map(task -> Texts.of("task", task))
                .collect(Collectors.joining(", "));
        String hours = ReleasedProfileCard.hoursText(offer.hoursMin(), offer.hoursMax());
        return tasks.isEmpty() ? hours : hours + ": " + tasks;
    }

    private static void waits(DescriptionList facts, List<Waiting> waits) {
        row(
                facts,
                "waits",
                lines(
                        waits,
                        line -> new ListItem(new Anchor(line.path(), Texts.say(line.sentence()))),
                        "handover.no-waits"));
    }

    private ListItem match(CaseRow row) {
        String what = Texts.text(
                "handover.match",
                row.roleTitle(),
                row.companyName(),
                Texts.of("match.status", row.status()),
                DanishTime.date(row.changedAt()));
        ListItem line = new ListItem(
                page.isForWork() ? new Anchor(Party.CONSULTANT.path(row.id()), what) : new Span(what),
                new Div(awaited(row)));
        return line;
    }

    /** Whose answer is missing, or when the two meet. */
    private static String awaited(CaseRow row) {
        Set<Party> owed = row.status().owed();
        Meeting meeting = row.meeting();
        if (owed.size() > 1) {
            return Texts.text("handover.awaited.BOTH");
        }
        if (owed.isEmpty() && meeting != null) {
            return Texts.text("handover.awaited.MEETING", DanishTime.full(meeting.at(), Texts.locale()));
        }
        return Texts.of("handover.awaited", owed.stream().findFirst().orElse(Party.CONSULTANT));
    }

    private ListItem job(FollowUpRow row) {
        Div next = new Div(Texts.say(row.next(page.today())));
        return new ListItem(
                page.isForWork()
                        ? new Anchor(FollowUpService.path(row.id()), row.employerName())
                        : new Span(row.employerName()),
                next);
    }

    private static <R> Component lines(List<R> rows, Function<R, ListItem> line, String none) {
        if (rows.isEmpty()) {
            return new Span(Texts.text(none));
        }
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> list.add(line.apply(row)));
        return list;
    }

    private static void row(DescriptionList facts, String what, Component description) {
        facts.add(
                new DescriptionList.Term(Texts.text("handover.sheet." + what)),
                new DescriptionList.Description(new Div(description)));
    }
}
