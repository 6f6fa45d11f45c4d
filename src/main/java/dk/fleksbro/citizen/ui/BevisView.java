package dk.fleksbro.citizen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.citizen.MyProfile;
import dk.fleksbro.citizen.ProfilePart;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** My fleksjobbevis: how far I have come, what others read, and what I can do next. */
@Route("bevis")
@Menu(order = 10, title = "menu.bevis")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.CITIZEN, part = Part.PROFILE_EDIT, purpose = Purpose.OWN_AFFAIRS)
class BevisView extends Div implements HasDynamicTitle {

    private final ProfileService profiles;
    private final Clock clock;

    BevisView(ProfileService profiles, CurrentAccount current, Notices notices, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
        addClassName("narrow-page");
        notices.seen(current.require(), "bevis");
        show("");
    }

    private void show(String message) {
        MyProfile mine = profiles.mine();
        Paragraph status = new Paragraph(message);
        status.addClassNames("notice-line", "notice-success");
        status.getElement().setAttribute("role", "status");
        removeAll();
        add(new H1(getPageTitle()), status);
        if (mine.inUse().isEmpty()) {
            Paragraph intro = new Paragraph(Texts.text("bevis.what-it-is"));
            intro.addClassName("page-intro");
            add(intro, goOn(mine), parts(mine));
            add(section("bevis.take-into-use", "bevis.take-into-use.explained", takeIntoUse("bevis.take-into-use")));
            return;
        }
        if (mine.needsConfirming(clock.instant())) {
            add(section("bevis.still-right", "bevis.still-right.explained", stillRight()));
        }
        if (mine.hasChanges()) {
            add(section("bevis.changed", "bevis.changed.explained", takeIntoUse("bevis.changed.use")));
        }
        add(inUse(mine), parts(mine), new WorkingDayCard(mine.inUse().orElseThrow()));
    }

    private static Component goOn(MyProfile mine) {
        Screen screen = Screen.find(mine.step()).orElse(Screen.ALL.getFirst());
        Anchor link = new Anchor(screen.path(), Texts.text(mine.isBegun() ? "bevis.go-on" : "bevis.begin"));
        link.addClassName("action-link");
        return new Paragraph(link);
    }

    private static Component parts(MyProfile mine) {
        OrderedList list = new OrderedList();
        list.addClassName("dense-list");
        for (ProfilePart part : ProfilePart.values()) {
            Anchor link = new Anchor(Screen.first(part).path(), Texts.text("bevis.part." + part.name()));
            ProfilePart.Status status = part.status(mine.texts());
            Span badge = new Span(Texts.of("bevis.status", status));
            badge.addClassNames("badge", status == ProfilePart.Status.DONE ? "badge-fits" : "badge-neutral");
            list.add(new ListItem(link, badge));
        }
        return new Section(new H2(Texts.text("bevis.six-parts")), list);
    }

    private static Component inUse(MyProfile mine) {
        String date = DanishTime.date(DanishTime.date(mine.inUse().orElseThrow().publishedAt()), Texts.locale());
        Anchor release = new Anchor("bevis/vis", Texts.text("bevis.choose-what-is-shown"));
        release.addClassName("action-link");
        Section section = new Section(
                new H2(Texts.text("bevis.in-use")),
                new Paragraph(Texts.text("bevis.in-use.since", date)),
                new Paragraph(Texts.text("bevis.in-use.who")),
                new Paragraph(release));
        section.addClassName("card");
        return section;
    }

    private static Section section(String headingKey, String textKey, Component action) {
        Section section =
                new Section(new H2(Texts.text(headingKey + ".heading")), new Paragraph(Texts.text(textKey)), action);
        section.addClassName("card");
        return section;
    }

    private Component stillRight() {
        return primary(Texts.text("bevis.still-right.yes"), () -> {
            profiles.confirm();
            show(Texts.text("bevis.still-right.thanks"));
        });
    }

    private Component takeIntoUse(String key) {
        Div place = new Div();
        place.add(primary(Texts.text(key), () -> {
            List<Problem> problems = profiles.takeIntoUse();
            if (problems.isEmpty()) {
                show(Texts.text("bevis.taken-into-use"));
            } else {
                place.getChildren()
                        .filter(child -> child.hasClassName("error-summary"))
                        .toList()
                        .forEach(place::remove);
                place.addComponentAsFirst(missing(problems));
            }
        }));
        return place;
    }

    /** What is missing, each line a link to the screen where it is asked. */
    private static Component missing(List<Problem> problems) {
        UnorderedList list = new UnorderedList();
        problems.forEach(problem ->
                list.add(new ListItem(new Anchor(Screen.of(problem.field()).path(), Texts.say(problem.sentence())))));
        Div box = new Div(
                new Paragraph(Texts.text(problems.size() == 1 ? "problems.one" : "problems.many", problems.size())),
                list);
        box.addClassName("error-summary");
        box.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        box.getElement().executeJs("this.focus()");
        return box;
    }

    private static Button primary(String text, Runnable action) {
        Button button = new Button(text, e -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("bevis.title");
    }
}
