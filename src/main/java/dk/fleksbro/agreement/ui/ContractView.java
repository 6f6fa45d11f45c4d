package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.Role;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.ContractConsent;
import dk.fleksbro.agreement.ContractCopy;
import dk.fleksbro.agreement.ContractPage;
import dk.fleksbro.agreement.ContractReceiver;
import dk.fleksbro.agreement.ContractService;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** The copy of the contract: there or not, and who may have it. */
@Route("aftaler/:employmentId/kopi")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.CONTRACT_COPY,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class ContractView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ContractService contracts;
    private final Paragraph done = new Paragraph();
    private final Div content = new Div();

    ContractView(ContractService contracts) {
        this.contracts = contracts;
        addClassName("narrow-page");
        done.addClassNames("notice-line", "notice-success");
        done.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("employmentId").orElseThrow());
        ContractPage page = contracts.read(new EmploymentId(id));
        Anchor back = Lines.back(AgreementPages.path(page.id()), Texts.text("contract.back"));
        Paragraph intro = Lines.intro(Texts.text("contract.intro." + page.reader(), page.citizenName()));
        removeAll();
        add(back, new H1(Texts.text("contract.title")), intro, done, content);
        show(page);
    }

    private void show(ContractPage page) {
        content.removeAll();
        content.add(
                new H2(Texts.text("contract.copy")),
                new ContractCopyPart(contracts, page, said -> changed(page.id(), said)));
        if (page.ownsConsent()) {
            content.add(
                    new H2(Texts.text("contract.who")),
                    question(page, ContractReceiver.MUNICIPALITY),
                    question(page, ContractReceiver.UNION));
            history(page);
        } else if (page.reader() == Role.EMPLOYER) {
            content.add(
                    new H2(Texts.text("contract.who")),
                    whatToDo(page, ContractReceiver.MUNICIPALITY),
                    whatToDo(page, ContractReceiver.UNION));
        }
    }

    private void changed(EmploymentId id, String said) {
        done.setText(said);
        show(contracts.read(id));
    }

    private RadioButtonGroup<Boolean> question(ContractPage page, ContractReceiver receiver) {
        RadioButtonGroup<Boolean> question = new RadioButtonGroup<>(Texts.of("contract.ask", receiver));
        question.setHelperText(Texts.of("contract.ask.help", receiver));
        question.setItems(true, false);
        question.setItemLabelGenerator(yes -> Texts.text(yes ? "common.yes" : "common.no"));
        question.addClassName("choices-in-row");
        question.setValue(page.allows(receiver));
        question.addValueChangeListener(answer -> {
            boolean yes = Boolean.TRUE.equals(answer.getValue());
            changed(page.id(), decided(page, receiver, yes));
        });
        return question;
    }

    private String decided(ContractPage page, ContractReceiver receiver, boolean yes) {
        try {
            contracts.decide(page.id(), receiver, page.copy().map(ContractCopy::file), yes);
            return Texts.text("contract.decided." + receiver + (yes ? ".yes" : ".no"));
        } catch (RuleBroken changed) {
            return Texts.say(changed.sentence());
        }
    }

    private static Paragraph whatToDo(ContractPage page, ContractReceiver receiver) {
        boolean yes = page.allows(receiver);
        Paragraph line =
                new Paragraph(Texts.text("contract.employer." + receiver + (yes ? ".yes" : ".no"), page.citizenName()));
        line.addClassNames("notice-line", yes ? "notice-success" : "notice-warning");
        return line;
    }

    /** What the fleksjobber has said, and when: a yes that was taken back stays on record. */
    private void history(ContractPage page) {
        if (page.consents().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dense-list");
        page.consents().forEach(consent -> list.add(new ListItem(said(consent))));
        content.add(new H2(Texts.text("contract.history")), list);
    }

    private static String said(ContractConsent consent) {
        String given = DanishTime.full(consent.givenAt(), Texts.locale());
        String receiver = Texts.of("contract.receiver", consent.receiver());
        return consent.withdrawnAt() == null
                ? Texts.text("contract.history.yes", receiver, given)
                : Texts.text(
                        consent.replaced() ? "contract.history.replaced" : "contract.history.until",
                        receiver,
                        given,
                        DanishTime.full(consent.withdrawnAt(), Texts.locale()));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("contract.title");
    }
}
