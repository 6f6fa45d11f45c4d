package dk.fleksbro.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Chosen;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.worklist.Band;
import dk.fleksbro.worklist.WorkLine;
import dk.fleksbro.worklist.WorkList;
import dk.fleksbro.worklist.WorkRow;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The rows of a work list, divided by how soon somebody has to look, each with a box to tick. */
final class WorkRows extends Composite<Div> {

    private static final int PAGE = 40;

    private final SignedIn me;
    private final Clock clock;
    private final Chosen<String> chosen = new Chosen<>("work.chosen");
    private final List<Section> sections = new ArrayList<>();
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private int most = PAGE;
    private List<WorkRow> all = List.of();
    private List<WorkRow> shown = List.of();

    private record Section(Band band, H2 heading, LineList<WorkRow> list) {}

    WorkRows(SignedIn me, Clock clock) {
        this.me = me;
        this.clock = clock;
        empty.addClassName("empty-state");
        getContent().addClassName("work-rows");
        getContent().add(empty);
        for (Band band : Band.values()) {
            LineList<WorkRow> list = new LineList<>(this::item);
            list.addClassName("work-list");
            H2 heading = new H2(Texts.of("work.band", band));
            sections.add(new Section(band, heading, list));
            getContent().add(heading, list);
        }
        getContent().add(more);
    }

    void show(WorkList list) {
        all = list.rows();
        showPage();
        empty.setText(Texts.text(list.putOff() > 0 ? "work.empty-put-off" : "work.empty", list.quiet(), list.putOff()));
        empty.setVisible(all.isEmpty());
    }

    private void showMore() {
        most += PAGE;
        showPage();
    }

    private void showPage() {
        shown = all.stream().limit(most).toList();
        for (Section section : sections) {
            List<WorkRow> some =
                    shown.stream().filter(row -> row.band() == section.band()).toList();
            section.list().show(some);
            section.heading().setVisible(!some.isEmpty());
        }
        chosen.keep(shown.stream().map(WorkRow::key).toList());
        more.setVisible(shown.size() < all.size());
    }

    /** How many are ticked, said aloud. */
    Component howMany() {
        return chosen;
    }

    /** In the order of the list. */
    List<WorkRow> chosen() {
        List<String> keys = chosen.ids();
        return shown.stream().filter(row -> keys.contains(row.key())).toList();
    }

    /** All that are shown; when they are ticked already, none. */
    void chooseAll() {
        List<String> all = shown.stream()
                .filter(row -> row.citizen() != null)
                .map(WorkRow::key)
                .toList();
        chosen.choose(chosen.ids().size() == all.size() ? List.of() : all);
    }

    private ListItem item(WorkRow row) {
        List<Component> parts = new ArrayList<>();
        if (row.citizen() == null) {
            parts.add(new Span(Texts.of("work.topic", row.lines().getFirst().topic())));
        } else {
            Checkbox box = chosen.box(row.key(), row.name());
            box.addClassName("work-box");
            parts.add(box);
        }
        parts.add(reasons(row));
        parts.add(standing(row));
        return new ListItem(parts.toArray(Component[]::new));
    }

    private Component reasons(WorkRow row) {
        if (row.lines().isEmpty()) {
            return new Anchor("borgere/" + row.citizen(), Texts.text("work.nothing"));
        }
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("work-reasons");
        for (WorkLine line : row.lines()) {
            Span when = new Span(when(line.waiting()));
            when.addClassName("muted");
            reasons.add(new ListItem(
                    new Anchor(line.waiting().path(), Texts.say(line.waiting().sentence())), when));
        }
        return reasons;
    }

    private String when(Waiting waiting) {
        return waiting.at().isAfter(clock.instant())
                ? DanishTime.dayOrMoment(waiting.at(), Texts.locale())
                : Texts.text("start.since", DanishTime.date(DanishTime.date(waiting.at()), Texts.locale()));
    }

    private Component standing(WorkRow row) {
        Div standing = new Div();
        if (!row.isOf(me)) {
            standing.add(badge(Texts.text("work.of", row.owner().displayName())));
        }
        row.putOffUntil()
                .ifPresent(day ->
                        standing.add(badge(Texts.text("work.put-off-until", DanishTime.date(day, Texts.locale())))));
        return standing;
    }

    private static Span badge(String text) {
        Span badge = new Span(text);
        badge.addClassNames("badge", "badge-neutral");
        return badge;
    }
}
