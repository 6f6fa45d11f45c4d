package dk.fleksbro.agreement.ui;

import dk.fleksbro.agreement.AgreementPage;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementService.Outcome;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.agreement.Section;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** What is typed of the open version of an agreement, on its way into it. */
final class SectionDrafts {

    private final EmploymentForms forms;
    private final AgreementPage page;
    private final Content content;
    private final DraftKey key;
    private final Editor editor;

    SectionDrafts(EmploymentForms forms, AgreementPage page, Content content) {
        this.forms = forms;
        this.page = page;
        this.content = content;
        this.key = AgreementPages.drafts(page.file().open().orElseThrow());
        this.editor = new Editor(page.reader().accountId(), page.reader().displayName());
    }

    DraftForm form() {
        Map<String, String> inUse = new HashMap<>();
        content.fields()
                .forEach((path, stored) -> inUse.put(
                        path, FieldValue.typed(content.template().fieldOf(path).orElseThrow(), stored)));
        return forms.form(page.id(), key, page.reader(), inUse, page.drafts());
    }

    private void requireStill() {
        forms.requireStill(page.id());
    }

    /** @param after called with the number of a row that is new, or 0 */
    SectionForm.Rows rows(Section section, IntConsumer after) {
        return new SectionForm.Rows() {
            @Override
            public void remove(int row) {
                mark(section, row, "yes");
                after.accept(0);
            }

            @Override
            public void bringBack(int row) {
                mark(section, row, "");
                after.accept(0);
            }

            @Override
            public void copy(int row, int to) {
                requireStill();
                List<Field> fields = section.row();
                Map<String, DraftText> typed = forms.drafts().read(key);
                for (Field field : fields.subList(1, fields.size())) {
                    String from = section.key() + "." + row + "." + field.key();
                    DraftText draft = typed.get(from);
                    String text = draft != null
                            ? draft.text()
                            : content.has(from) ? FieldValue.typed(field, content.get(from)) : "";
                    if (!text.isBlank()) {
                        write(section.key() + "." + to + "." + field.key(), text, typed);
                    }
                }
                after.accept(to);
            }
        };
    }

    /** The reader lets what stands there now stand. */
    void forget(Outcome.ChangedMeanwhile changed, DraftForm form) {
        Map<String, String> mine = new HashMap<>();
        changed.differences().forEach(difference -> {
            String typed = form.typed().get(difference.path());
            if (typed != null) {
                mine.put(difference.path(), typed);
            }
            String mark = difference.path().substring(0, difference.path().lastIndexOf('.') + 1) + Content.REMOVED;
            if ("yes".equals(form.typed().get(mark))) {
                mine.put(mark, "yes");
            }
        });
        forms.drafts().discard(key, mine);
    }

    private void mark(Section section, int row, String text) {
        requireStill();
        write(
                section.key() + "." + row + "." + Content.REMOVED,
                text,
                forms.drafts().read(key));
    }

    private void write(String path, String text, Map<String, DraftText> known) {
        DraftText before = known.get(path);
        forms.drafts().save(key, path, before == null ? 0 : before.version(), text, editor);
    }
}
