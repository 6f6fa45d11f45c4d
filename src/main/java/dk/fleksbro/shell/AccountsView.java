package dk.fleksbro.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The portal's accounts, for those who keep them. */
@Route("brugere")
@Menu(order = 90, title = "menu.accounts")
@RolesAllowed("ADMIN")
@Opens(kind = SubjectKind.PORTAL, part = Part.ACCOUNTS, purpose = Purpose.ADMINISTRATION)
class AccountsView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient AccountAdministration administration;
    private final TextField search = new TextField(Texts.text("accounts.search"));
    private final LineList<AccountRow> list = new LineList<>(this::line);
    private final Paragraph none = new Paragraph(Texts.text("accounts.none"));
    private final Paragraph done = new Paragraph();
    private final Button more = new Button(Texts.text("accounts.more"), click -> showMore());
    private transient Map<MunicipalityId, String> municipalities = Map.of();

    AccountsView(AccountAdministration administration) {
        this.administration = administration;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> showFirst());
        done.addClassNames("notice-line", "notice-success");
        done.getElement().setAttribute("role", "status");
        InviteStaffForm invite = new InviteStaffForm(administration, account -> {
            done.setText(Texts.text("accounts.invited", account.email()));
            showFirst();
        });
        AddMunicipalityForm add = new AddMunicipalityForm(administration, municipality -> {
            done.setText(Texts.text("accounts.municipality.added", municipality.name()));
            invite.know(administration.municipalities());
            showFirst();
        });
        Div filters = new Div(search);
        filters.addClassName("filters");
        add(
                new H1(Texts.text("accounts.title")),
                done,
                new Details(Texts.text("accounts.invite.title"), invite),
                new Details(Texts.text("accounts.municipality.title"), add),
                new H2(Texts.text("accounts.all")),
                filters,
                none,
                list,
                more);
        showFirst();
    }

    private void showFirst() {
        municipalities = administration.municipalities().stream()
                .collect(Collectors.toMap(Municipality::id, Municipality::name));
        List<AccountRow> rows = administration.page(search.getValue().strip(), PAGE + 1, 0);
        list.show(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void showMore() {
        List<AccountRow> rows = administration.page(search.getValue().strip(), PAGE + 1, list.size());
        list.showMore(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void tell(boolean hasMore) {
        more.setVisible(hasMore);
        none.setVisible(list.size() == 0);
    }

    private ListItem line(AccountRow account) {
        Span name = new Span(account.displayName());
        name.addClassName("row-title");
        Span email = new Span(account.email());
        email.addClassName("muted");
        MunicipalityId of = account.municipality();
        String work = Texts.of("work", account.role()) + (of == null ? "" : ", " + municipalities.getOrDefault(of, ""));
        Span state = new Span(Texts.text(state(account)));
        state.addClassNames("badge", account.enabled() ? "badge-neutral" : "badge-blocked");
        ListItem item = new ListItem(name, email, new Span(work), state);
        Div buttons = new Div();
        buttons.addClassName("row-actions");
        if (account.enabled() && !account.hasPassword()) {
            buttons.add(button("accounts.invite-again", account, () -> {
                administration.inviteAgain(account.id());
                done.setText(Texts.text("accounts.invited", account.email()));
            }));
        }
        buttons.add(button(account.enabled() ? "accounts.close" : "accounts.open", account, () -> {
            administration.setOpen(account.id(), !account.enabled());
            done.setText(Texts.text(account.enabled() ? "accounts.closed" : "accounts.opened", account.displayName()));
            showFirst();
        }));
        item.add(buttons);
        return item;
    }

    private static Button button(String key, AccountRow account, Runnable action) {
        Button button = new Button(Texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.text(key) + ": " + account.displayName());
        return button;
    }

    private static String state(AccountRow account) {
        if (!account.enabled()) {
            return "accounts.state.closed";
        }
        return account.hasPassword() ? "accounts.state.open" : "accounts.state.invited";
    }

    @Override
    public String getPageTitle() {
        return Texts.text("accounts.title");
    }
}
