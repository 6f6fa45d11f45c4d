package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.followup.TalkChange;
import dk.fleksbro.followup.TalkChangeService;
import dk.fleksbro.followup.TalkFile;
import dk.fleksbro.followup.TalkPaths;
import dk.fleksbro.followup.TalkService;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;

/** What a talk came to, as a proposed new version of the agreement: what will be different, and from when. */
@Route("opfoelgning/:employmentId/samtale/:talkId/aendring")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.TALK,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class TalkChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TalkService talks;
    private final TalkChangeService changes;
    private final Clock clock;
    private final Div preview = new Div();

    TalkChangeView(TalkService talks, TalkChangeService changes, Clock clock) {
        this.talks = talks;
        this.changes = changes;
        this.clock = clock;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TalkFile file = talks.open(TalkLines.employment(event), TalkLines.talk(event));
        String back = TalkPaths.talk(file.talk().employment(), file.talk().id());
        removeAll();
        add(Lines.back(back, Texts.text("talk.back")), new H1(getPageTitle()));
        Content agreement = file.agreement().orElse(null);
        if (file.agreementOpen()) {
            add(
                    Lines.intro(Texts.text("talk.change.open-already")),
                    new Paragraph(new Anchor(
                            "aftaler/" + file.talk().employment().value(), Texts.text("talk.change.underway"))));
            return;
        }
        if (file.minutes().isPresent() && !file.isSettled()) {
            add(Lines.intro(Texts.text("rule.TALK_CHANGE_NOT_AGREED")));
            return;
        }
        if (agreement == null || file.minutes().isEmpty()) {
            add(Lines.intro(Texts.text("talk.change.nothing")));
            return;
        }
        Content minutes = file.minutes().get().content();
        if (TalkChange.of(minutes, agreement).isEmpty()) {
            add(Lines.intro(Texts.text("talk.change.nothing")));
            return;
        }
        add(Lines.intro(Texts.text("talk.change.intro")), preview);
        propose(file, minutes);
    }

    /** What will be different from that day on, beside what is agreed to hold then. */
    private void preview(TalkFile file, Content minutes, LocalDate from) {
        preview.removeAll();
        file.agreement(from).ifPresent(agreement -> preview(agreement, TalkChange.of(minutes, agreement)));
    }

    private void preview(Content agreement, TalkChange change) {
        if (change.isEmpty()) {
            preview.add(new Paragraph(Texts.text("talk.change.nothing")));
            return;
        }
        Locale locale = Texts.locale();
        Content after = agreement.with(change.typed());
        UnorderedList list = new UnorderedList();
        TreeSet<String> paths = new TreeSet<>(agreement.fields().keySet());
        paths.addAll(after.fields().keySet());
        for (String path : paths) {
            if (!agreement.get(path).equals(after.get(path))) {
                Field field = agreement.template().fieldOf(path).orElseThrow();
                list.add(new ListItem(Texts.text(
                        "talk.change.line",
                        agreement.template().sectionOf(path).title().in(locale),
                        field.label().beforeColon(locale),
                        show(field, agreement.get(path)),
                        show(field, after.get(path)))));
            }
        }
        if (list.getComponentCount() > 0) {
            preview.add(new H2(Texts.text("talk.change.will-be")), list);
        }
        if (!change.toWrite().isEmpty()) {
            UnorderedList left = new UnorderedList();
            change.toWrite()
                    .forEach(write -> left.add(new ListItem(Texts.text(
                            "talk.change.write",
                            agreement
                                    .template()
                                    .section(write.section())
                                    .orElseThrow()
                                    .title()
                                    .in(locale),
                            said(agreement, write)))));
            preview.add(new H2(Texts.text("talk.change.to-write")), left);
        }
    }

    /** A scheme is known by its key; everything else was said in words. */
    private static String said(Content agreement, TalkChange.ToWrite write) {
        return agreement
                .template()
                .fieldOf("aids.1.scheme")
                .map(field -> field.option(write.text()).in(Texts.locale()))
                .orElse(write.text());
    }

    private static String show(Field field, String stored) {
        return stored.isEmpty() ? "–" : FieldValue.show(field, stored, Texts.locale());
    }

    private void propose(TalkFile file, Content minutes) {
        LocalDate first = DanishTime.date(clock.instant()).plusMonths(1).withDayOfMonth(1);
        TextField from = new TextField(Texts.text("talk.change.from"));
        from.setHelperText(Texts.text("talk.change.from.help"));
        from.setValue(TypedDate.show(first));
        from.addValueChangeListener(e -> TypedDate.parse(e.getValue()).ifPresent(day -> preview(file, minutes, day)));
        preview(file, minutes, first);
        Div refused = new Div();
        Button propose = new Button(Texts.text("talk.change.propose"), e -> {
            refused.removeAll();
            TypedDate.parse(from.getValue())
                    .ifPresentOrElse(
                            day -> propose(file, day, refused),
                            () -> refused.add(Lines.notice(Texts.text("talk.date.wrong"), "error")));
        });
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = Lines.actions(propose);
        add(from, refused, new Paragraph(Texts.text("talk.change.next")), actions);
    }

    private void propose(TalkFile file, LocalDate from, Div refused) {
        try {
            changes.propose(file.talk().employment(), file.talk().id(), from);
            getUI().ifPresent(ui ->
                    ui.navigate("aftaler/" + file.talk().employment().value()));
        } catch (RuleBroken broken) {
            refused.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("talk.change.title");
    }
}
