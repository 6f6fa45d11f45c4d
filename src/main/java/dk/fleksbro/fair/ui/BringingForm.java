package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.fair.BringingDraft;
import dk.fleksbro.fair.Exhibitor;
import dk.fleksbro.fair.ExhibitorPage;
import dk.fleksbro.fair.ExhibitorService;
import dk.fleksbro.fair.RoleBrought;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a workplace comes with: tables, vacant roles, and when its people are there. */
final class BringingForm extends Composite<Div> {

    private static final int SHORT_MAX = 10;

    private final ExhibitorService exhibitors;
    private final ExhibitorPage page;
    private final ExhibitorPage.Mine mine;
    private final Exhibitor exhibitor;
    private final Drafts drafts;
    private final DraftForm form;
    private final Div notes = new Div();
    private final Consumer<Component> done;

    BringingForm(
            ExhibitorService exhibitors,
            ExhibitorPage page,
            ExhibitorPage.Mine mine,
            Exhibitor exhibitor,
            Drafts drafts,
            Clock clock,
            Consumer<Component> done) {
        this.exhibitors = exhibitors;
        this.page = page;
        this.mine = mine;
        this.exhibitor = exhibitor;
        this.drafts = drafts;
        this.done = done;
        form = new DraftForm(
                drafts,
                ExhibitorService.draft(exhibitor.id()),
                new Editor(page.reader().accountId(), page.reader().displayName()),
                clock,
                BringingDraft.texts(exhibitor, mine.roles()));
        Button save = new Button(Texts.text("common.save"), e -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div times = new Div(line(BringingDraft.ARRIVES), line(BringingDraft.LEAVES));
        times.addClassName("fields-in-row");
        getContent()
                .add(
                        new H3(Texts.text("fair.bringing")),
                        notes,
                        form.status(),
                        line(BringingDraft.TABLES),
                        roles(),
                        times,
                        Lines.actions(save));
    }

    private Component line(String field) {
        return form.line(field, "fair.bringing." + field, true, SHORT_MAX);
    }

    private Component roles() {
        if (mine.roles().isEmpty()) {
            return new Paragraph(Texts.text("fair.bringing.no-roles"));
        }
        CheckboxGroup<RoleBrought> group = new CheckboxGroup<>(Texts.text("fair.bringing.roles"));
        group.setHelperText(Texts.text("fair.bringing.roles.help"));
        group.setItems(mine.roles());
        group.setItemLabelGenerator(RoleBrought::title);
        group.addClassName("one-a-line");
        return form.field(BringingDraft.ROLES, group, new RolesCodec(mine.roles()), text -> List.of());
    }

    private void save() {
        BringingDraft draft = new BringingDraft(form.texts());
        List<Problem> problems = draft.problems(page.fair().terms().times());
        notes.removeAll();
        if (!problems.isEmpty()) {
            notes.add(form.summary(problems));
            return;
        }
        try {
            exhibitors.change(page.fair().id(), mine.workplace().id(), mine.version(), draft.bringing());
            drafts.discard(ExhibitorService.draft(exhibitor.id()));
            done.accept(Lines.notice(Texts.text("fair.bringing.saved"), "success"));
        } catch (RuleBroken broken) {
            notes.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }

    /** Roles as their ids in the draft; one that is no longer vacant is left out. */
    private record RolesCodec(List<RoleBrought> open) implements Codec<Set<RoleBrought>> {

        @Override
        public String encode(Set<RoleBrought> value) {
            return open.stream()
                    .filter(value::contains)
                    .map(role -> role.id().value().toString())
                    .collect(Collectors.joining(","));
        }

        @Override
        public Set<RoleBrought> decode(String text) {
            List<String> ids = List.of(text.split(","));
            return open.stream()
                    .filter(role -> ids.contains(role.id().value().toString()))
                    .collect(Collectors.toSet());
        }

        @Override
        public String show(String text) {
            return decode(text).stream().map(RoleBrought::title).sorted().collect(Collectors.joining(", "));
        }
    }
}
