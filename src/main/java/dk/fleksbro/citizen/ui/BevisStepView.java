package dk.fleksbro.citizen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.MyProfile;
import dk.fleksbro.citizen.ProfileDraft;
import dk.fleksbro.citizen.ProfileFields;
import dk.fleksbro.citizen.ProfilePart;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** One screen of the fleksjobbevis. Nothing typed here keeps its owner from going on or stopping. */
@Route("bevis/:step")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.CITIZEN, part = Part.PROFILE_EDIT, purpose = Purpose.OWN_AFFAIRS)
class BevisStepView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProfileService profiles;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Clock clock;
    private String title = "";

    BevisStepView(ProfileService profiles, Drafts drafts, CurrentAccount current, Clock clock) {
        this.profiles = profiles;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Screen> screen = event.getRouteParameters().get("step").flatMap(Screen::find);
        if (screen.isEmpty()) {
            event.rerouteToError(NotFound.class);
            return;
        }
        show(screen.get());
    }

    private void show(Screen screen) {
        MyProfile mine = profiles.typeAt(screen.slug());
        SignedIn reader = current.require();
        DraftForm form = new DraftForm(
                drafts,
                MyProfile.draft(mine.citizen().id()),
                new Editor(reader.accountId(), reader.displayName()),
                clock,
                mine.inUse().map(ProfileDraft::texts).orElse(Map.of()));
        ProfileFields fields = new ProfileFields(form);
        title = Texts.text("bevis.part." + screen.part().name());
        removeAll();
        add(
                position(screen),
                new H1(title),
                new Paragraph(Texts.text("bevis.intro." + screen.part().name())));
        screen.fields().forEach(field -> add(fields.make(field)));
        add(form.status(), whatIsNext(screen), buttons(screen));
    }

    private static Component position(Screen screen) {
        Paragraph position = new Paragraph(
                screen.count() == 1
                        ? Texts.text("bevis.position", screen.part().ordinal() + 1, ProfilePart.values().length)
                        : Texts.text(
                                "bevis.position-within",
                                screen.part().ordinal() + 1,
                                ProfilePart.values().length,
                                Texts.text("bevis.short." + screen.part().name()),
                                screen.number(),
                                screen.count()));
        position.addClassName("muted");
        return position;
    }

    private static Component whatIsNext(Screen screen) {
        String next = screen.next()
                .map(after -> Texts.text("bevis.part." + after.part().name()))
                .orElse(Texts.text("bevis.overview"));
        Paragraph paragraph = new Paragraph(
                screen.isLastOfPart() ? Texts.text("bevis.next-is", next) : Texts.text("bevis.next-is-more"));
        paragraph.addClassName("muted");
        return paragraph;
    }

    private Component buttons(Screen screen) {
        Div buttons = new Div();
        buttons.addClassName("actions");
        Button next = new Button(Texts.text("common.next"), e -> {
            if (screen.isLastOfPart()) {
                profiles.finish(screen.part());
            }
            open(screen.next());
        });
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Button back = new Button(Texts.text("common.back"), e -> open(screen.previous()));
        buttons.add(next, back);
        if (!screen.isLastOfPart() && screen.part() == ProfilePart.NEEDS) {
            buttons.add(new Button(Texts.text("bevis.skip-the-rest"), e -> {
                profiles.finish(screen.part());
                open(screen.nextPart());
            }));
        }
        buttons.add(new Button(Texts.text("bevis.stop-here"), e -> open(Optional.empty())));
        return buttons;
    }

    private static void open(Optional<Screen> screen) {
        UI.getCurrent().navigate(screen.map(Screen::path).orElse("bevis"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
