package dk.fleksbro.vacancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.ErrorSummary;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.RoleEdit;
import dk.fleksbro.vacancy.RoleFields;
import dk.fleksbro.vacancy.RoleService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** One role on its employer's desk: typed field by field, published, paused, ended. */
@Route("roller/:roleId")
@RolesAllowed("EMPLOYER")
@Opens(kind = SubjectKind.ROLE, part = Part.ROLE_EDIT, purpose = Purpose.RUNNING_A_WORKPLACE, parameter = "roleId")
class RoleEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoleService roles;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Clock clock;
    private final H1 heading = new H1();

    RoleEditView(RoleService roles, Drafts drafts, CurrentAccount current, Clock clock) {
        this.roles = roles;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(new FlexJobRoleId(
                UUID.fromString(event.getRouteParameters().get("roleId").orElseThrow())));
    }

    private void load(FlexJobRoleId id) {
        removeAll();
        RoleEdit role = roles.edit(id);
        SignedIn me = current.require();
        DraftForm form = new DraftForm(
                drafts, RoleService.key(id), new Editor(me.accountId(), me.displayName()), clock, role.published());
        RoleForm fields = new RoleForm(form);
        Div summary = new Div();
        Div status = new Div();
        RoleActions actions =
                new RoleActions(roles, role, missing -> showMissing(summary, fields, missing), () -> load(id), now -> {
                    status.removeAll();
                    status.add(RoleWords.badge(now));
                });
        form.onChange(() -> {
            name(form);
            actions.typed();
            if (summary.getComponentCount() > 0) {
                summary.removeAll();
                List<Problem> missing = roles.missing(id);
                if (!missing.isEmpty()) {
                    summary.add(fields.stillMissing(missing));
                }
            }
        });
        Anchor back = new Anchor("roller", Texts.text("own-roles.title"));
        back.addClassName("back-link");
        Paragraph intro = new Paragraph(Texts.text("role.intro"));
        intro.addClassName("page-intro");
        Paragraph where = new Paragraph(role.workplaceName());
        where.addClassName("muted");
        name(form);
        add(back, heading, where, status, intro, summary, form.status(), fields, actions);
    }

    private void name(DraftForm form) {
        String title = form.texts().getOrDefault(RoleFields.TITLE, "");
        heading.setText(title.isBlank() ? Texts.text("roles.untitled") : title);
    }

    private static void showMissing(Div summary, RoleForm fields, List<Problem> missing) {
        summary.removeAll();
        ErrorSummary shown = fields.show(missing);
        if (!missing.isEmpty()) {
            summary.add(shown);
        }
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }
}
