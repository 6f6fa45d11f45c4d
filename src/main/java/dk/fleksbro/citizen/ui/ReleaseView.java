package dk.fleksbro.citizen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.MyProfile;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.citizen.ReleaseService;
import dk.fleksbro.citizen.ReleasedProfile;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The citizen decides, part by part, what employers read, and sees it as they do. */
@Route("bevis/vis")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.CITIZEN, part = Part.CONSENTS, purpose = Purpose.OWN_AFFAIRS)
class ReleaseView extends Div implements HasDynamicTitle {

    private final ReleaseService releases;
    private final MyProfile mine;
    private final Paragraph status = new Paragraph();
    private final Div suggestion = new Div();
    private final Div choices = new Div();
    private final Div preview = new Div();
    private final RadioButtonGroup<Stage> stage = new RadioButtonGroup<>();

    ReleaseView(ReleaseService releases, ProfileService profiles) {
        this.releases = releases;
        this.mine = profiles.mine();
        addClassName("narrow-page");
        add(new H1(getPageTitle()));
        if (mine.inUse().isEmpty()) {
            Anchor link = new Anchor("bevis", Texts.text("bevis.title"));
            add(new Paragraph(Texts.text("rule.PROFILE_NOT_IN_USE")), new Paragraph(link));
            return;
        }
        status.addClassNames("notice-line", "notice-success");
        status.getElement().setAttribute("role", "status");
        stage.addClassNames("field", "choices-in-row");
        stage.setLabel(Texts.text("release.preview.when"));
        stage.setItems(Stage.PRESENTED, Stage.MUTUAL);
        stage.setItemLabelGenerator(at -> Texts.of("release.stage", at));
        stage.setValue(Stage.PRESENTED);
        stage.addValueChangeListener(e -> showPreview(mine.inUse().orElseThrow(), releases.released()));
        add(
                new Paragraph(Texts.text("release.intro")),
                new Paragraph(Texts.text("release.consultant")),
                suggestion,
                status,
                new Section(new H2(Texts.text("release.choose")), choices),
                new Section(
                        new H2(Texts.text("protection.heading")),
                        new ProtectionChoice(mine.citizen().addressProtected(), releases::protect)),
                new Section(
                        new H2(Texts.text("release.preview")),
                        new Paragraph(Texts.text("release.preview.explained")),
                        stage,
                        preview));
        show();
    }

    private void show() {
        Map<Part, Stage> released = releases.released();
        offerSuggestion(released);
        choices.removeAll();
        Part.RELEASABLE.forEach(part -> choices.add(choice(part, released.getOrDefault(part, Stage.NONE))));
        showPreview(mine.inUse().orElseThrow(), released);
    }

    private void showPreview(FlexJobProfile profile, Map<Part, Stage> released) {
        preview.removeAll();
        preview.add(new ReleasedProfileCard(
                ReleasedProfile.of(profile, mine.citizen(), ReleaseService.visibleAt(stage.getValue(), released))));
    }

    private Component choice(Part part, Stage now) {
        RadioButtonGroup<Stage> group = new RadioButtonGroup<>(Texts.text("bevis.part." + part.name()));
        group.setItems(ReleaseService.stages(part));
        group.setItemLabelGenerator(from -> Texts.of("release.from", from));
        group.setValue(now);
        group.addClassName("choices-in-row");
        Paragraph done = new Paragraph();
        done.addClassNames("notice-line", "notice-success");
        done.getElement().setAttribute("role", "status");
        Div choice = new Div(group, done);
        choice.addClassName("field");
        group.addValueChangeListener(event -> {
            releases.release(part, event.getValue());
            done.setText(
                    Texts.text("release.done." + event.getValue().name(), Texts.text("bevis.part." + part.name())));
            Map<Part, Stage> released = releases.released();
            offerSuggestion(released);
            showPreview(mine.inUse().orElseThrow(), released);
        });
        return choice;
    }

    /** One tap shows what we would choose; nothing is released before the second. */
    private void offerSuggestion(Map<Part, Stage> released) {
        suggestion.removeAll();
        if (!released.isEmpty()) {
            return;
        }
        suggestion.add(
                new Paragraph(Texts.text("release.nothing")),
                new Button(Texts.text("release.suggestion"), e -> explainSuggestion()));
    }

    private void explainSuggestion() {
        UnorderedList list = new UnorderedList();
        Part.RELEASABLE.forEach(part -> list.add(new ListItem(Texts.text(
                "release.suggestion.line",
                Texts.text("bevis.part." + part.name()),
                Texts.of("release.from", ReleaseService.SUGGESTION.getOrDefault(part, Stage.NONE))))));
        Button yes = new Button(Texts.text("release.suggestion.use"), e -> {
            releases.releaseAsSuggested();
            show();
            status.setText(Texts.text("release.suggestion.done"));
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = new Button(Texts.text("release.suggestion.no"), e -> offerSuggestion(Map.of()));
        Div buttons = new Div(yes, no);
        buttons.addClassName("actions");
        Section section = new Section(new H2(Texts.text("release.suggestion.heading")), list, buttons);
        section.addClassName("card");
        suggestion.removeAll();
        suggestion.add(section);
        yes.focus();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("release.title");
    }
}
