package dk.fleksbro.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.calendar.CalendarFeeds;
import dk.fleksbro.calendar.FeedRow;
import dk.fleksbro.calendar.NewFeed;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;

/** The reader's appointments in the reader's own calendar: makes the secret address, says how to use it, and closes it. */
@Route("min-kalender")
@PermitAll
@Opens(kind = SubjectKind.ACCOUNT, part = Part.OWN_SIGN_IN, purpose = Purpose.OWN_AFFAIRS)
class MyCalendarView extends Div implements HasDynamicTitle {

    /** True only where the browser has done it; an old or strict one has no clipboard to write to. */
    private static final String COPY =
            "return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false) : false";

    private final transient CalendarFeeds feeds;
    private final Paragraph done = new Paragraph();
    private final Div fresh = new Div();
    private final Div addresses = new Div();

    MyCalendarView(CalendarFeeds feeds) {
        this.feeds = feeds;
        addClassName("narrow-page");
        done.addClassNames("notice-line", "notice-success");
        done.getElement().setAttribute("role", "status");
        Paragraph intro = new Paragraph(Texts.text("my-calendar.intro"));
        intro.addClassName("page-intro");
        Button make = new Button(Texts.text("my-calendar.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H1(Texts.text("my-calendar.title")),
                intro,
                done,
                new H2(Texts.text("my-calendar.what")),
                sentences(
                        "my-calendar.what.neutral",
                        "my-calendar.what.times",
                        "my-calendar.what.mail",
                        "my-calendar.what.secret"),
                make,
                fresh,
                new H2(Texts.text("my-calendar.addresses")),
                addresses);
        listAddresses();
    }

    private static UnorderedList sentences(String... keys) {
        UnorderedList list = new UnorderedList();
        for (String key : keys) {
            list.add(new ListItem(Texts.text(key)));
        }
        return list;
    }

    private void make() {
        fresh.removeAll();
        try {
            show(feeds.create());
            done.setText(Texts.text("my-calendar.made"));
        } catch (RuleBroken broken) {
            Paragraph refused = new Paragraph(Texts.say(broken.sentence()));
            refused.addClassNames("notice-line", "notice-error");
            refused.getElement().setAttribute("role", "alert");
            fresh.add(refused);
        }
        listAddresses();
    }

    private void show(NewFeed feed) {
        TextField address = new TextField(Texts.text("my-calendar.address"));
        address.setValue(feed.address());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setHelperText(Texts.text("my-calendar.address.once"));
        Button copy = new Button(Texts.text("my-calendar.copy"), click -> click.getSource()
                .getElement()
                .executeJs(COPY, feed.address())
                .then(
                        Boolean.class,
                        copied ->
                                done.setText(Texts.text(copied ? "my-calendar.copied" : "my-calendar.copy-yourself"))));
        Anchor open = new Anchor();
        open.setText(Texts.text("my-calendar.open"));
        // webcal is not among the schemes Vaadin knows; the link is of our own making
        open.setUnsafeHref(feed.subscribeLink());
        open.setRouterIgnore(true);
        Div actions = new Div(copy, open);
        actions.addClassName("actions");
        OrderedList steps = new OrderedList(
                new ListItem(Texts.text("my-calendar.step.open")),
                new ListItem(Texts.text("my-calendar.step.subscribe")),
                new ListItem(Texts.text("my-calendar.step.paste")));
        H2 how = new H2(Texts.text("my-calendar.how"));
        Div field = new Div(address);
        field.addClassName("field");
        fresh.add(field, actions, how, steps, new Paragraph(Texts.text("my-calendar.how.wait")));
    }

    private void listAddresses() {
        List<FeedRow> rows = feeds.own();
        addresses.removeAll();
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("my-calendar.addresses.none"));
            none.addClassName("empty-state");
            addresses.add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dense-list");
        rows.forEach(row -> list.add(line(row)));
        addresses.add(list);
    }

    private ListItem line(FeedRow feed) {
        String madeAt = time(feed.createdAt());
        Span made = new Span(Texts.text("my-calendar.made-at", madeAt));
        made.addClassName("row-title");
        Span read = new Span(
                feed.lastReadAt() == null
                        ? Texts.text("my-calendar.never-read")
                        : Texts.text("my-calendar.last-read", time(feed.lastReadAt())));
        read.addClassName("muted");
        Button close = new Button(Texts.text("my-calendar.close"), click -> {
            feeds.revoke(feed.id());
            fresh.removeAll();
            listAddresses();
            done.setText(Texts.text("my-calendar.closed"));
        });
        close.setAriaLabel(Texts.text("my-calendar.close-one", madeAt));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(made, read, close);
    }

    private static String time(Instant instant) {
        return Texts.text(
                "my-calendar.time",
                DanishTime.date(DanishTime.date(instant), Texts.locale()),
                DanishTime.clock(instant, Texts.locale()));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("my-calendar.title");
    }
}
