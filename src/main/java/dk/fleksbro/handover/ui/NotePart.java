package dk.fleksbro.handover.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dk.fleksbro.handover.HandoverService;
import dk.fleksbro.handover.Sheet;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the one who is away wants the stand-in to know of a citizen: written by one, read by the others. */
final class NotePart extends Composite<Div> {

    /** What is needed to write; a field is made when it is asked for, because there may be a hundred of them. */
    @Component
    record Pen(HandoverService service, Drafts drafts, Clock clock) {

        NotePart part(HandoverService.Page page, Sheet sheet) {
            NotePart part = new NotePart();
            if (!page.isWriter()) {
                part.read(page.isForWork() ? "handover.note.read" : "handover.note.lead", sheet.note());
            } else if (page.typed().containsKey(field(sheet))) {
                part.write(this, page, sheet, false);
            } else {
                Button begin = new Button(Texts.text("handover.note.begin"));
                begin.setAriaLabel(
                        Texts.text("handover.note.begin.about", sheet.citizen().name()));
                begin.addClickListener(e -> part.write(this, page, sheet, true));
                part.getContent().add(begin);
            }
            return part;
        }
    }

    private void read(String heading, String note) {
        getContent()
                .add(
                        new H3(Texts.text(heading)),
                        note.isEmpty() ? Lines.muted(Texts.text("handover.note.none")) : Lines.prose(note));
    }

    private void write(Pen pen, HandoverService.Page page, Sheet sheet, boolean focus) {
        DraftForm form = new DraftForm(
                        pen.drafts(),
                        page.noteKey(),
                        new Editor(page.me().accountId(), page.me().displayName()),
                        pen.clock(),
                        Map.of(),
                        page.typed())
                .guardedBy(() -> pen.service().requireWriter(page.standIn().id()));
        getContent().removeAll();
        getContent().add(form.prose(field(sheet), "handover.note", true, HandoverService.NOTE_MAX), form.status());
        if (focus) {
            form.focus(field(sheet));
        }
    }

    private static String field(Sheet sheet) {
        return HandoverService.Page.noteField(sheet.citizen());
    }
}
