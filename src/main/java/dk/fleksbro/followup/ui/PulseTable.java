package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.followup.Pulse;
import dk.fleksbro.followup.PulseQuestion;
import dk.fleksbro.followup.TalkFile;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the two answered before the talk, side by side; where they are far apart, it is said in words. */
final class PulseTable extends Composite<Div> {

    PulseTable(TalkFile file, TalkParty reader) {
        List<Pulse> pulses = List.of(TalkParty.CITIZEN, TalkParty.EMPLOYER).stream()
                .filter(file.pulses()::containsKey)
                .map(party -> Objects.requireNonNull(file.pulses().get(party)))
                .toList();
        PlainTable table = new PlainTable(
                Texts.text("talk.pulse.table"),
                List.of(
                        Texts.text("talk.pulse.about"),
                        TalkLines.name(file, TalkParty.CITIZEN, reader),
                        TalkLines.name(file, TalkParty.EMPLOYER, reader)));
        for (PulseQuestion question : PulseQuestion.values()) {
            table.row(
                    Texts.of("talk.pulse.short", question),
                    List.of(answer(file, TalkParty.CITIZEN, question), answer(file, TalkParty.EMPLOYER, question)));
        }
        getContent().add(new TableScroll(table));
        if (pulses.size() == 2) {
            differences(pulses.getFirst().largeDifferences(pulses.getLast()));
        }
    }

    private static String answer(TalkFile file, TalkParty party, PulseQuestion question) {
        Pulse pulse = file.pulses().get(party);
        return pulse == null ? "–" : Texts.of("talk.pulse.step", pulse.answer(question));
    }

    private void differences(Set<PulseQuestion> large) {
        if (large.isEmpty()) {
            getContent().add(new Paragraph(Texts.text("talk.pulse.alike")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("reasons");
        large.forEach(question -> {
            ListItem item = new ListItem(Texts.text("talk.pulse.differ", Texts.of("talk.pulse.short", question)));
            item.addClassName("reason-unknown");
            list.add(item);
        });
        getContent().add(new Paragraph(Texts.text("talk.pulse.talk-about")), list);
    }
}
