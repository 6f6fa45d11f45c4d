package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.Match;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchPages;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Party;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** Somebody who has said yes to a role, as far as they let themselves be seen. */
@Route("kandidater/:matchId")
@RolesAllowed("EMPLOYER")
@Opens(kind = SubjectKind.MATCH, part = Part.EMPLOYER_ANSWER, purpose = Purpose.PRESENTATION, parameter = "matchId")
class CandidateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MatchPages pages;
    private final MoveButtons.Tools tools;
    private final CurrentAccount current;
    private String title = "";

    CandidateView(MatchPages pages, MoveButtons.Tools tools, CurrentAccount current) {
        this.pages = pages;
        this.tools = tools;
        this.current = current;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("matchId").orElseThrow());
        show(new MatchId(id), Optional.empty());
    }

    private void show(MatchId id, Optional<Paragraph> news) {
        MatchPages.Candidate candidate = pages.candidate(id);
        Match match = candidate.match();
        title = ReleasedProfileCard.title(candidate.person());
        removeAll();
        add(Lines.back("kandidater", Texts.text("candidate.back")), new H1(title));
        news.ifPresent(this::add);
        add(
                new Paragraph(Texts.text("candidate.for-role", candidate.role().title())),
                Lines.intro(Texts.say(MatchService.state(match.status(), Party.EMPLOYER))));
        if (match.status() == MatchStatus.MUTUAL && !match.text().isEmpty()) {
            add(new Paragraph(Texts.text("candidate.their-wish", match.text())));
        }
        MatchLines.dates(match).ifPresent(this::add);
        ReviewPart review =
                new ReviewPart(id, Party.EMPLOYER, tools.reviews(), (now, told) -> show(id, Optional.of(told)));
        if (!review.isEmpty()) {
            add(review);
        }
        MoveButtons buttons =
                new MoveButtons(match, Party.EMPLOYER, current.require(), tools, (now, told) -> moved(id, now, told));
        boolean answers = match.status() == MatchStatus.PRESENTED;
        if (!answers && !buttons.isEmpty()) {
            add(new H2(Texts.text("candidate.what-now")), buttons);
        }
        if (match.status().stage() == Stage.MUTUAL) {
            add(MatchLines.beginAgreement(match.id()));
        }
        add(new ReleasedProfileCard(candidate.person()));
        if (answers) {
            add(new H2(Texts.text("candidate.answer")), buttons);
        }
    }

    /** After a no there is nothing more to see here. */
    private void moved(MatchId id, MatchStatus now, Paragraph told) {
        if (now.stage() != Stage.NONE) {
            show(id, Optional.of(told));
            return;
        }
        removeAll();
        title = Texts.text("candidates.title");
        UI.getCurrent().getPage().setTitle(title);
        add(Lines.back("kandidater", Texts.text("candidate.back")), new H1(title), told);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
