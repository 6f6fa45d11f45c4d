package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.ProfileFields;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.CorrectionService;
import dk.fleksbro.matching.Fit;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.Question;
import dk.fleksbro.matching.Reason;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One question of the own fleksjobbevis, with what another answer would mean for the role, before and after it is saved. */
@Route("forslag/:matchId/ret/:question")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.MATCH, part = Part.MATCH_REASONS, purpose = Purpose.OWN_AFFAIRS, parameter = "matchId")
class CorrectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CorrectionService service;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Clock clock;
    private final Div problems = new Div();
    private final Div effect = new Div();
    private String title = "";

    CorrectionView(CorrectionService service, Drafts drafts, CurrentAccount current, Clock clock) {
        this.service = service;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
        addClassName("narrow-page");
        effect.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("matchId").orElseThrow());
        Optional<Question> question = event.getRouteParameters().get("question").flatMap(Question::find);
        if (question.isEmpty()) {
            event.rerouteToError(NotFound.class);
            return;
        }
        ask(new MatchId(id), question.get());
    }

    private void ask(MatchId id, Question question) {
        CorrectionService.Answered now = service.read(id);
        SignedIn me = current.require();
        DraftForm form =
                new DraftForm(drafts, key(id), new Editor(me.accountId(), me.displayName()), clock, now.answers());
        ProfileFields fields = new ProfileFields(form);
        begin(id, question, now.role().title());
        question.fields().forEach(field -> add(fields.make(field)));
        form.onChange(() -> showEffect(id, question, answers(form, question)));
        Button save = new Button(Texts.text("correction.save"), e -> save(id, question, form, now));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(problems, effect, Lines.muted(Texts.text("correction.explained")), Lines.actions(save));
        problems.removeAll();
        showEffect(id, question, answers(form, question));
    }

    private void begin(MatchId id, Question question, String role) {
        title = Texts.text("correction.title", Texts.say(question.about()));
        removeAll();
        add(
                Lines.back("forslag/" + id.value(), Texts.text("correction.back")),
                new H1(title),
                Lines.intro(Texts.text("correction.intro", role)));
    }

    private static DraftKey key(MatchId id) {
        return new DraftKey("answer-correction", id.value());
    }

    private static Map<String, String> answers(DraftForm form, Question question) {
        return only(question, form.texts());
    }

    private static Map<String, String> only(Question question, Map<String, String> texts) {
        Map<String, String> answers = new LinkedHashMap<>();
        question.fields().forEach(field -> answers.put(field, texts.getOrDefault(field, "")));
        return answers;
    }

    private void showEffect(MatchId id, Question question, Map<String, String> answers) {
        effect.removeAll();
        service.with(id, answers)
                .ifPresent(fit -> effect.add(
                        Lines.paragraph(Texts.text(then(question, fit))), ReasonList.list(question.among(fit))));
    }

    /** What the answer would mean for the role, by the worst of its reasons. */
    private static String then(Question question, Fit fit) {
        return question.among(fit).stream()
                .map(Reason::kind)
                .max(Comparator.naturalOrder())
                .map(kind -> "correction.then." + kind.name())
                .orElse("correction.then.nothing");
    }

    private void save(MatchId id, Question question, DraftForm form, CorrectionService.Answered before) {
        problems.removeAll();
        List<Problem> wrong = service.correct(id, answers(form, question));
        if (!wrong.isEmpty()) {
            problems.add(form.summary(wrong));
            return;
        }
        drafts.discard(key(id));
        saved(id, question, before);
    }

    private void saved(MatchId id, Question question, CorrectionService.Answered before) {
        begin(id, question, before.role().title());
        Button undo = new Button(Texts.text("correction.undo"), e -> {
            service.correct(id, only(question, before.answers()));
            ask(id, question);
            addComponentAtIndex(2, Lines.notice(Texts.text("correction.undone"), "success"));
        });
        showEffect(id, question, only(question, service.read(id).answers()));
        add(Lines.notice(Texts.text("correction.saved"), "success"), effect, Lines.actions(undo));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
