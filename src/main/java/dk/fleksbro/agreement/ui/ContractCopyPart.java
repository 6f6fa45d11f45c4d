package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.account.Role;
import dk.fleksbro.agreement.ContractCopy;
import dk.fleksbro.agreement.ContractPage;
import dk.fleksbro.agreement.ContractService;
import dk.fleksbro.document.CheckedFile;
import dk.fleksbro.document.FileCheck;
import dk.fleksbro.document.FileLink;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.FileField;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The file itself: fetch it, put one in, take it away. */
final class ContractCopyPart extends Composite<Div> {

    private final ContractService contracts;
    private final ContractPage page;
    private final Consumer<String> changed;

    ContractCopyPart(ContractService contracts, ContractPage page, Consumer<String> changed) {
        this.contracts = contracts;
        this.page = page;
        this.changed = changed;
        page.copy().ifPresentOrElse(this::there, this::notThere);
        if (page.mayAdd()) {
            getContent().add(upload());
        } else if (page.reader() == Role.EMPLOYER) {
            getContent().add(new Paragraph(Texts.text("contract.others", page.citizenName())));
        }
    }

    private void notThere() {
        Paragraph nothing = new Paragraph(Texts.text("contract.nothing"));
        nothing.addClassName("empty-state");
        getContent().add(nothing);
    }

    private void there(ContractCopy copy) {
        Paragraph by = Lines.muted(
                Texts.text("contract.added", copy.person(), DanishTime.full(copy.addedAt(), Texts.locale())));
        Div actions =
                Lines.actions(new FileLink(Texts.text("contract.fetch", copy.name()), () -> contracts.open(page.id())));
        if (page.mayAdd()) {
            actions.add(remove(actions));
        }
        getContent().add(actions, by);
    }

    /** Asked once more on the spot, because the file cannot be brought back from here. */
    private Button remove(Div actions) {
        Button remove = new Button(Texts.text("contract.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(click -> {
            Button sure = new Button(Texts.text("contract.remove.sure"), again -> {
                contracts.remove(page.id());
                changed.accept(Texts.text("contract.removed"));
            });
            Button keep = new Button(Texts.text("contract.remove.keep"), again -> changed.accept(""));
            keep.addThemeVariants(ButtonVariant.TERTIARY);
            actions.remove(remove);
            actions.add(sure, keep);
            sure.focus();
        });
        return remove;
    }

    private FileField upload() {
        return new FileField(
                Texts.text(page.copy().isPresent() ? "contract.upload.other" : "contract.upload"),
                Texts.text("contract.upload.help"),
                FileCheck.LARGEST,
                this::take,
                () -> changed.accept(Texts.text("contract.uploaded")));
    }

    private void take(String name, InputStream in) throws IOException {
        contracts.requireMayAdd(page.id());
        CheckedFile checked = FileCheck.check(name, in);
        contracts.add(page.id(), checked);
    }
}
