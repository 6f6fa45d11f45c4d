package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.ApprovalChannel;
import dk.fleksbro.agreement.OnBehalf;
import dk.fleksbro.agreement.OnBehalfReason;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.agreement.VersionId;
import dk.fleksbro.document.CheckedFile;
import dk.fleksbro.document.FileCheck;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.FileField;
import dk.fleksbro.shared.ui.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A yes that somebody gave on the phone or on paper, as the consultant records it. */
final class OnBehalfForm extends Composite<Div> {

    private final Drafts drafts;
    private final DraftKey key;
    private final DraftForm form;
    private final Div summary = new Div();
    private final Runnable guard;
    private final Paragraph there = new Paragraph();
    // comes in the request that brings the file, and is read in the page's own
    private volatile @Nullable CheckedFile paper;

    /**
     * @param parties who has not approved yet
     * @param guard throws when the reader may no longer record anything
     */
    OnBehalfForm(VersionId version, List<Signatory> parties, SignedIn me, Drafts drafts, Clock clock, Runnable guard) {
        this.guard = guard;
        there.getElement().setAttribute("role", "status");
        this.drafts = drafts;
        key = new DraftKey("approval-for", version.value());
        form = new DraftForm(drafts, key, new Editor(me.accountId(), me.displayName()), clock).guardedBy(guard);
        getContent()
                .add(
                        summary,
                        choice(OnBehalf.PARTY, parties, Signatory.class, "approval.party"),
                        choice(
                                OnBehalf.CHANNEL,
                                List.of(ApprovalChannel.WITNESSED_CALL, ApprovalChannel.PAPER),
                                ApprovalChannel.class,
                                "approval.channel"),
                        choice(
                                OnBehalf.REASON,
                                List.of(OnBehalfReason.values()),
                                OnBehalfReason.class,
                                "approval.reason"),
                        form.line(OnBehalf.PERSON, "approval.for.person", false, OnBehalf.PERSON_MAX),
                        form.prose(OnBehalf.PROOF, "approval.for.proof", true, OnBehalf.PROOF_MAX),
                        new FileField(
                                Texts.text("approval.for.paper"),
                                Texts.text("approval.for.paper.help"),
                                FileCheck.LARGEST,
                                this::take,
                                this::taken),
                        there,
                        form.status());
        getContent().addClassName("move-form");
    }

    /** What was typed when all is well; else what is missing is shown. */
    Optional<OnBehalf> read() {
        OnBehalf said = new OnBehalf(
                chosen(Signatory.class, OnBehalf.PARTY),
                chosen(ApprovalChannel.class, OnBehalf.CHANNEL),
                chosen(OnBehalfReason.class, OnBehalf.REASON),
                typed(OnBehalf.PERSON),
                typed(OnBehalf.PROOF),
                paper);
        List<Problem> problems = said.problems();
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            return Optional.empty();
        }
        return Optional.of(said);
    }

    /** A stranger's bytes are not even looked at. */
    private void take(String name, InputStream in) throws IOException {
        guard.run();
        paper = FileCheck.check(name, in);
    }

    private void taken() {
        CheckedFile taken = paper;
        there.setText(taken == null ? "" : Texts.text("approval.for.paper.there", taken.name()));
    }

    void focus() {
        form.focus(OnBehalf.PARTY);
    }

    void sent() {
        drafts.discard(key);
    }

    private <E extends Enum<E>> Component choice(String field, List<E> items, Class<E> type, String prefix) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(Texts.text("approval.for." + field));
        group.setItems(items);
        group.setItemLabelGenerator(item -> Texts.of(prefix, item));
        group.addClassName("one-a-line");
        return form.<@Nullable E, RadioButtonGroup<E>>field(
                field, group, Codec.choice(type, prefix), text -> List.of());
    }

    private <E extends Enum<E>> @Nullable E chosen(Class<E> type, String field) {
        String text = typed(field);
        return text.isEmpty() ? null : Enum.valueOf(type, text);
    }

    private String typed(String field) {
        return form.texts().getOrDefault(field, "");
    }
}
