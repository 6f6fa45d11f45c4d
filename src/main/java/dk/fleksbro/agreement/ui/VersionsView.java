package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementVersion;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.agreement.VersionPages;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.document.PaperOnScreen;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All versions of an agreement; {@code ?fra=1&til=3} compares two, {@code ?den=2027-03-01} shows how it was on a day. */
@Route("aftaler/:employmentId/versioner")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.AGREEMENT,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final VersionPages pages;

    VersionsView(VersionPages pages) {
        this.pages = pages;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        show(
                AgreementLines.id(event),
                new VersionPages.Wanted(
                        number(query.getSingleParameter("fra").orElse("")),
                        number(query.getSingleParameter("til").orElse("")),
                        query.getSingleParameter("den")
                                .flatMap(TypedDate::parse)
                                .orElse(null)));
    }

    private void show(EmploymentId id, VersionPages.Wanted wanted) {
        VersionPages.Page page = pages.open(id, wanted);
        removeAll();
        add(AgreementLines.back(page.file(), page.reader()), new H1(getPageTitle()));
        add(Lines.intro(Texts.text("versions.intro")));
        if (wanted.first() != null || wanted.second() != null) {
            compared(page);
        }
        if (wanted.day() != null) {
            onDay(page, wanted.day());
        }
        add(new H2(Texts.text("versions.all")));
        UnorderedList list = new UnorderedList();
        list.addClassName("card-list");
        page.file().versions().reversed().forEach(version -> list.add(new VersionCard(page, version, pages)));
        add(list);
        if (page.file().versions().size() > 1) {
            add(new H2(Texts.text("versions.compare")), compareForm(page));
        }
        add(new H2(Texts.text("versions.day")), dayForm(page));
    }

    private void compared(VersionPages.Page page) {
        Optional<AgreementVersion> first = page.version(page.wanted().first());
        Optional<AgreementVersion> second = page.version(page.wanted().second());
        if (first.isEmpty() || second.isEmpty()) {
            add(Lines.notice(Texts.text("versions.compare.unknown"), "error"));
            return;
        }
        add(new H2(Texts.text(
                "versions.compared", first.get().number(), second.get().number())));
        page.difference()
                .filter(difference -> !difference.isEmpty())
                .ifPresentOrElse(
                        difference -> add(new ChangeList(difference)),
                        () -> add(new Paragraph(Texts.text("versions.same"))));
    }

    private void onDay(VersionPages.Page page, LocalDate day) {
        add(new H2(Texts.text("versions.on-day", AgreementLines.day(day))));
        page.onDay()
                .ifPresentOrElse(
                        version -> {
                            if (day.isAfter(page.today())) {
                                add(Lines.muted(Texts.text("versions.on-day.ahead")));
                            }
                            add(PaperOnScreen.within(pages.paper(page, version, Texts.locale())));
                        },
                        () -> add(new Paragraph(Texts.text("versions.on-day.none"))));
    }

    private static Component compareForm(VersionPages.Page page) {
        int last = page.file().versions().getLast().number();
        TextField from = brief("versions.compare.from", String.valueOf(Math.max(1, last - 1)));
        TextField to = brief("versions.compare.to", String.valueOf(last));
        Button show = new Button(
                Texts.text("versions.compare.show"),
                e -> go(
                        page,
                        Map.of(
                                "fra",
                                from.getValue().strip(),
                                "til",
                                to.getValue().strip())));
        Div form = new Div(from, to, show);
        form.addClassName("filters");
        return form;
    }

    private static Component dayForm(VersionPages.Page page) {
        TextField day = brief("versions.day.label", "");
        day.setHelperText(Texts.text("versions.day.help"));
        Button show = new Button(Texts.text("versions.day.show"), e -> {
            Optional<LocalDate> typed = TypedDate.parse(day.getValue());
            day.setErrorMessage(Texts.text("versions.day.wrong"));
            day.setInvalid(typed.isEmpty());
            typed.ifPresent(date -> go(page, Map.of("den", date.toString())));
        });
        Div form = new Div(day, show);
        form.addClassName("filters");
        return form;
    }

    private static void go(VersionPages.Page page, Map<String, String> query) {
        UI.getCurrent().navigate(AgreementPages.path(page.file().id()) + "/versioner", QueryParameters.simple(query));
    }

    private static TextField brief(String key, String value) {
        TextField field = new TextField(Texts.text(key));
        field.setValue(value);
        return field;
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : text.matches("[0-9]{1,5}") ? Integer.valueOf(text) : Integer.valueOf(0);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("versions.title");
    }
}
