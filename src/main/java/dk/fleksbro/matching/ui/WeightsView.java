package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.TermKind;
import dk.fleksbro.matching.Weights;
import dk.fleksbro.matching.WeightsService;
import dk.fleksbro.matching.WeightsVersion;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The team lead decides what counts how much in the lists, sees what that would change, and can go back. */
@Route("vaegte")
@Menu(order = 50, title = "menu.weights")
@RolesAllowed("TEAM_LEAD")
@Opens(kind = SubjectKind.PORTAL, part = Part.MATCH_WEIGHTS, purpose = Purpose.SUPERVISION)
class WeightsView extends Div implements HasDynamicTitle {

    private static final String NOTE = "note";

    private final WeightsService service;
    private final Drafts drafts;
    private final SignedIn me;
    private final Clock clock;
    private final Div summary = new Div();
    private final Div preview = new Div();

    WeightsView(WeightsService service, Drafts drafts, CurrentAccount current, Clock clock) {
        this.service = service;
        this.drafts = drafts;
        this.me = current.require();
        this.clock = clock;
        addClassName("narrow-page");
        show(Optional.empty());
    }

    private void show(Optional<String> news) {
        List<WeightsVersion> versions = service.versions();
        Weights inForce = versions.getFirst().weights();
        DraftForm form = form(inForce);
        form.onChange(preview::removeAll);
        preview.removeAll();
        summary.removeAll();
        removeAll();
        add(
                new H1(getPageTitle()),
                Lines.intro(Texts.text("weights.intro", Weights.MOST)),
                new Paragraph(new Anchor("chancer", Texts.text("chances.title"))));
        news.ifPresent(text -> add(Lines.notice(text, "success")));
        add(summary);
        for (TermKind kind : TermKind.values()) {
            add(field(form, kind));
        }
        add(form.line(NOTE, "weights.note", true, WeightsService.NOTE_MAX), form.status());
        Button see = new Button(Texts.text("weights.see"), e -> preview(form, inForce));
        see.addThemeVariants(ButtonVariant.PRIMARY);
        add(Lines.actions(see), preview);
        add(new H2(Texts.text("weights.versions")), new WeightsHistory(versions, version -> goBack(version, inForce)));
    }

    private DraftKey key() {
        return new DraftKey("match-weights", me.ofMunicipality().orElseThrow().value());
    }

    private DraftForm form(Weights inForce) {
        Map<String, String> inUse = new LinkedHashMap<>();
        inForce.inOrder().forEach((kind, weight) -> inUse.put(kind.name(), String.valueOf(weight)));
        return new DraftForm(drafts, key(), new Editor(me.accountId(), me.displayName()), clock, inUse);
    }

    private static Component field(DraftForm form, TermKind kind) {
        TextField field = new TextField(Texts.of("weights.term", kind));
        field.setHelperText(Texts.text("weights.term." + kind.name() + ".help"));
        field.getElement().setAttribute("inputmode", "numeric");
        return form.field(kind.name(), field, Codec.text(), WeightsView::check);
    }

    private static List<Finding> check(String typed) {
        boolean valid = typed.strip().matches("[0-9]{1,2}") && Integer.parseInt(typed.strip()) <= Weights.MOST;
        return valid ? List.of() : List.of(Finding.error("weights.not-valid", Weights.MOST));
    }

    private void preview(DraftForm form, Weights inForce) {
        preview.removeAll();
        summary.removeAll();
        Map<String, String> texts = form.texts();
        Map<TermKind, Integer> points = new EnumMap<>(TermKind.class);
        List<Problem> problems = new ArrayList<>();
        for (TermKind kind : TermKind.values()) {
            String typed = texts.getOrDefault(kind.name(), "");
            check(typed).forEach(finding -> problems.add(new Problem(kind.name(), finding.sentence())));
            if (problems.isEmpty()) {
                points.put(kind, Integer.valueOf(typed.strip()));
            }
        }
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            return;
        }
        Button take = new Button(
                Texts.text("weights.take"),
                e -> attempt(() -> {
                    Weights taken = service.takeIntoUse(inForce.version(), points, texts.getOrDefault(NOTE, ""));
                    drafts.discard(key());
                    show(Optional.of(Texts.text("weights.taken", taken.version())));
                }));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        attempt(() -> preview.add(new WeightsChanges(service.preview(points)), Lines.actions(take)));
    }

    private void goBack(int version, Weights inForce) {
        attempt(() -> {
            Weights taken = service.returnTo(version, inForce.version(), Texts.text("weights.back-note", version));
            drafts.discard(key());
            show(Optional.of(Texts.text("weights.back-done", version, taken.version())));
        });
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuleBroken broken) {
            preview.removeAll();
            preview.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("weights.title");
    }
}
