package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import dk.fleksbro.followup.FollowUpPage;
import dk.fleksbro.followup.FollowUpService;
import dk.fleksbro.followup.SchedulePoint;
import dk.fleksbro.followup.TalkRow;
import dk.fleksbro.followup.TalkStatus;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All talks of an employment, past and to come, with why each is when it is. */
final class TalkTable {

    private TalkTable() {}

    static Component of(FollowUpPage page) {
        if (page.talks().isEmpty() && page.ahead().isEmpty()) {
            return Lines.paragraph(Texts.text("followup.talks.none"), "empty-state");
        }
        PlainTable table = new PlainTable(
                Texts.text("followup.talks.caption"),
                List.of(
                        Texts.text("followup.talks.day"),
                        Texts.text("followup.talks.kind"),
                        Texts.text("followup.talks.state"),
                        Texts.text("followup.talks.why")));
        Stream.concat(
                        page.talks().stream().map(talk -> line(page, talk)),
                        page.ahead().stream().map(TalkTable::line))
                .sorted(Comparator.comparing(Line::day))
                .forEach(line -> table.rowOf(FollowUpLines.date(line.day()), line.cells()));
        return new TableScroll(table);
    }

    private record Line(LocalDate day, List<Component> cells) {}

    private static Line line(FollowUpPage page, TalkRow talk) {
        return new Line(
                talk.heldOn() == null ? talk.setFor() : talk.heldOn(),
                List.of(
                        new Text(Texts.of("followup.kind", talk.kind())),
                        state(page, talk),
                        new Text(Texts.say(page.why(talk)))));
    }

    private static Line line(SchedulePoint point) {
        return new Line(
                point.due(),
                List.of(
                        new Text(Texts.of("followup.kind", point.kind())),
                        new Text(Texts.text("followup.talks.ahead")),
                        new Text(Texts.say(point.why()))));
    }

    static String path(FollowUpPage page, TalkRow talk) {
        return FollowUpService.path(page.id()) + "/samtale/" + talk.id().value();
    }

    /** When a talk is; of a day that has passed it says that a new one is to be found. */
    static Sentence when(TalkRow talk, FollowUpPage page) {
        if (talk.setFor().isBefore(page.today())) {
            return Sentence.of("followup.next.passed", talk.setFor());
        }
        return Sentence.of(
                talk.status() == TalkStatus.CONFIRMED ? "followup.next.agreed" : "followup.next.by", talk.setFor());
    }

    private static Component state(FollowUpPage page, TalkRow talk) {
        String state = talk.ended() && talk.status() == TalkStatus.REPLACED
                ? Texts.text("followup.state.ended")
                : Texts.of("followup.state", talk.status());
        boolean opens = page.seesHowItGoes() && talk.status() != TalkStatus.REPLACED;
        return opens ? new Anchor(path(page, talk), state) : new Text(state);
    }
}
