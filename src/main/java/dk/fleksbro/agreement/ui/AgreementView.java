package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.Role;
import dk.fleksbro.agreement.AgreementPage;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementState;
import dk.fleksbro.agreement.AgreementVersion;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement as it is now: where it is, what is to be done, what it says. */
@Route("aftaler/:employmentId")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.AGREEMENT,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class AgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** {@code ?vis=ny} shows the open version where another is in force. */
    static final String SHOW = "vis";

    private final AgreementPages pages;
    private String title = "";

    AgreementView(AgreementPages pages) {
        this.pages = pages;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("employmentId").orElseThrow());
        boolean wantsOpen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .isPresent();
        show(pages.read(new EmploymentId(id)), wantsOpen);
    }

    private void show(AgreementPage page, boolean wantsOpen) {
        String other = page.reader().role() == Role.FLEX_WORKER
                ? page.file().companyName()
                : page.file().citizenName();
        title = Texts.text("agreement.title", other);
        removeAll();
        Anchor back = Lines.back("aftaler", Texts.text("agreements.title"));
        add(back, new H1(title), where(page), new Paragraph(StateBadge.of(page.state())), intro(page));
        Optional<AgreementVersion> shown = wantsOpen ? page.file().open().or(page::current) : page.current();
        boolean open = shown.map(AgreementVersion::isOpen).orElse(false);
        page.openContent()
                .filter(content -> page.state() != AgreementState.ENDED)
                .ifPresent(content -> add(new NextStep(page, content)));
        shown.map(page.file()::content).ifPresent(content -> overlaps(page, content));
        if (page.file().open().isPresent() && !open) {
            Anchor change =
                    new Anchor(AgreementPages.path(page.id()) + "?" + SHOW + "=ny", Texts.text("agreement.see-change"));
            add(new Paragraph(change));
        }
        shown.ifPresent(version -> {
            Content content = page.file().content(version);
            add(new H2(Texts.text(open ? "agreement.text.open" : "agreement.text")), versionLine(version));
            add(new AgreementText(page, content, open));
        });
        links(page).ifPresent(this::add);
    }

    private static Component where(AgreementPage page) {
        return Lines.muted(
                page.reader().role() == Role.EMPLOYER
                        ? page.file().workplaceName()
                        : page.file().employerName());
    }

    private static Component intro(AgreementPage page) {
        AgreementState state = page.state();
        return Lines.intro(
                switch (state) {
                    case TO_COME ->
                        Texts.text(
                                "agreement.state.TO_COME.text",
                                day(page.file().toCome(page.today()).getFirst().effectiveFrom()));
                    case ENDED ->
                        Texts.text(
                                "agreement.state.ENDED.text",
                                day(page.file().employment().endedOn()));
                    case DRAFT, READY, PARTLY_APPROVED, IN_FORCE, CANCELLED ->
                        Texts.text("agreement.state." + state.name() + ".text");
                });
    }

    /** What does not go together; to be looked at, and in nobody's way. */
    private void overlaps(AgreementPage page, Content content) {
        List<Sentence> found = page.overlaps(content, Texts.locale());
        if (!found.isEmpty()) {
            UnorderedList list = new UnorderedList();
            found.forEach(sentence -> list.add(new ListItem(Texts.say(sentence))));
            add(new H2(Texts.text("agreement.overlaps")), list);
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DanishTime.date(day, Texts.locale());
    }

    private static Component versionLine(AgreementVersion version) {
        return Lines.muted(
                version.effectiveFrom() == null
                        ? Texts.text("agreement.version", version.number())
                        : Texts.text(
                                "agreement.version.from",
                                version.number(),
                                DanishTime.date(version.effectiveFrom(), Texts.locale())));
    }

    private static Optional<Component> links(AgreementPage page) {
        List<AgreementLinks.Link> links = AgreementLinks.of(page);
        if (links.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("agreement-links");
        links.forEach(link -> list.add(new ListItem(new Anchor(link.path(), Texts.text(link.textKey())))));
        return Optional.of(new Div(new H2(Texts.text("agreement.more")), list));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
