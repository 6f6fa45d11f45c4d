package dk.fleksbro.employer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.account.SignInService;
import dk.fleksbro.consent.OpensNothing;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.employer.NewWorkplace;
import dk.fleksbro.employer.SignUp;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;

/** A company signs itself up: the company, the workplace, and who is writing. */
@Route("opret-virksomhed")
@AnonymousAllowed
@OpensNothing
class SignUpView extends Div implements HasDynamicTitle {

    private final EmployerService employers;
    private final SignInService signIn;
    private final TypedFields fields = new TypedFields();
    private final WorkplaceFields workplace;

    SignUpView(EmployerService employers, SignInService signIn) {
        this.employers = employers;
        this.signIn = signIn;
        addClassName("narrow-page");
        Paragraph intro = new Paragraph(Texts.text("employer.sign-up.intro"));
        intro.addClassName("page-intro");
        add(
                new H1(Texts.text("employer.sign-up.title")),
                intro,
                fields.summary(),
                new H2(Texts.text("employer.sign-up.company")),
                fields.line("cvr", "off", "employer.cvr.help"),
                fields.line("companyName", "organization"),
                new H2(Texts.text("employer.sign-up.workplace")));
        workplace = new WorkplaceFields(fields, "employer.workplaceName.help");
        add(workplace.inOrder());
        add(
                new H2(Texts.text("employer.sign-up.you")),
                fields.line("contactName", "name"),
                fields.line("phone", "tel"),
                fields.line("email", "email", "employer.email.help"),
                fields.password("password"),
                new Paragraph(Texts.text("employer.password.help")));
        fields.keepOnThisTab();
        fields.checkWhenLeft(() -> typed().problems());
        Button submit = new Button(Texts.text("employer.sign-up.submit"), e -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(Texts.text("employer.sign-up.next")),
                new OrderedList(
                        new ListItem(Texts.text("employer.sign-up.next.1")),
                        new ListItem(Texts.text("employer.sign-up.next.2")),
                        new ListItem(Texts.text("employer.sign-up.next.3"))),
                submit,
                new Paragraph(new Anchor("login", Texts.text("employer.sign-up.has-account"))));
    }

    private SignUp typed() {
        NewWorkplace place = workplace.typed();
        return new SignUp(
                fields.text("cvr"),
                fields.text("companyName"),
                place.pNumber(),
                place.name(),
                place.street(),
                place.postalCode(),
                fields.text("contactName"),
                fields.text("phone"),
                fields.text("email"),
                fields.text("password"));
    }

    private void submit() {
        SignUp form = typed();
        if (!fields.show(employers.problems(form))) {
            return;
        }
        try {
            employers.signUp(form, Texts.locale());
        } catch (RuleBroken refused) {
            fields.show(List.of(new Problem("", refused.sentence())));
            return;
        }
        String next = signIn.signIn(
                                form.email(),
                                form.password(),
                                false,
                                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                                VaadinServletResponse.getCurrent().getHttpServletResponse())
                        .isEmpty()
                ? "/roller"
                : "/login";
        getUI().ifPresent(ui -> ui.getPage().setLocation(next));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("employer.sign-up.title");
    }
}
