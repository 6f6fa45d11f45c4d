package dk.fleksbro.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StartActionSource;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.consent.OpensNothing;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What Fleksbro is, for a stranger; what waits, for whoever is signed in. */
@Route("")
@AnonymousAllowed
@OpensNothing
class StartView extends Div implements HasDynamicTitle {

    private final transient Waitings waitings;
    private final transient TeamFigures figures;
    private final transient List<StartActionSource> actions;
    private final Clock clock;

    StartView(
            CurrentAccount current,
            Waitings waitings,
            TeamFigures figures,
            List<StartActionSource> actions,
            Clock clock) {
        this.waitings = waitings;
        this.figures = figures;
        this.actions = List.copyOf(actions);
        this.clock = clock;
        current.find().ifPresentOrElse(this::welcome, this::invite);
    }

    private void invite() {
        Paragraph intro = new Paragraph(Texts.text("start.what"));
        intro.addClassName("page-intro");
        UnorderedList doors = new UnorderedList(
                door("start.employer", "opret-virksomhed"),
                door("start.citizen", "login"),
                door("start.open", "ledige"));
        doors.addClassName("card-list");
        add(new H1(Texts.text("start.headline")), intro, doors);
    }

    private static ListItem door(String key, String path) {
        Anchor way = new Anchor(path, Texts.text(key + ".way"));
        way.addClassName("action-link");
        Div card = new Div(new H2(Texts.text(key)), new Paragraph(Texts.text(key + ".text")), way);
        card.addClassNames("card", "door");
        return new ListItem(card);
    }

    private void welcome(SignedIn me) {
        add(new H1(Texts.text("start.hello", me.displayName())));
        if (me.role() == Role.ADMIN) {
            Anchor accounts = new Anchor("brugere", Texts.text("start.accounts"));
            accounts.addClassName("action-link");
            Div actions = new Div(accounts);
            actions.addClassName("actions");
            add(actions);
        } else {
            add(new H2(Texts.text("start.waiting")), waiting(waitings.of(me), clock.instant()));
            always(me);
        }
        if (me.role() == Role.TEAM_LEAD) {
            add(new H2(Texts.text("start.team")), team(figures.figures()));
        }
    }

    /** What can always be done. */
    private void always(SignedIn me) {
        UnorderedList list = new UnorderedList();
        actions.stream()
                .flatMap(source -> source.actionsFor(me).stream())
                .forEach(action -> list.add(new ListItem(new Anchor(action.path(), Texts.say(action.sentence())))));
        if (list.getChildren().findAny().isPresent()) {
            list.addClassName("start-actions");
            add(new H2(Texts.text("start.always")), list);
        }
    }

    private static Component waiting(List<Waiting> lines, Instant now) {
        if (lines.isEmpty()) {
            Div done = new Div(new Paragraph(Texts.text("start.done")));
            done.addClassName("empty-state");
            return done;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("dense-list", "waiting-list");
        for (Waiting line : lines) {
            Span when = new Span(
                    line.at().isAfter(now)
                            ? DanishTime.dayOrMoment(line.at(), Texts.locale())
                            : Texts.text("start.since", DanishTime.date(DanishTime.date(line.at()), Texts.locale())));
            when.addClassName("muted");
            list.add(new ListItem(new Anchor(line.path(), Texts.say(line.sentence())), when));
        }
        return list;
    }

    private static Component team(TeamFigures.Figures now) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "team.people", now.people());
        fact(facts, "team.profiles", now.profiles());
        fact(facts, "team.proposals", now.proposals());
        fact(facts, "team.meetings", now.meetings());
        fact(facts, "team.long-waiting", now.longWaiting());
        return facts;
    }

    private static void fact(DescriptionList facts, String key, long count) {
        facts.add(new DescriptionList.Term(Texts.text(key)), new DescriptionList.Description(String.valueOf(count)));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("start.title");
    }
}
