package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.html.Anchor;
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
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.Fit;
import dk.fleksbro.matching.Match;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchPages;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Party;
import dk.fleksbro.matching.Question;
import dk.fleksbro.matching.Reason;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A role proposed to the reader: what it is, how it fits, what a yes would show, and the answer. */
@Route("forslag/:matchId")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.MATCH, part = Part.CITIZEN_ANSWER, purpose = Purpose.OWN_AFFAIRS, parameter = "matchId")
class ProposalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MatchPages pages;
    private final MoveButtons.Tools tools;
    private final CurrentAccount current;
    private String title = "";

    ProposalView(MatchPages pages, MoveButtons.Tools tools, CurrentAccount current) {
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
        MatchPages.Proposal proposal = pages.proposal(id);
        Match match = proposal.match();
        title = proposal.role().title();
        removeAll();
        add(Lines.back("forslag", Texts.text("proposal.back")), new H1(title));
        news.ifPresent(this::add);
        add(Lines.intro(Texts.say(MatchService.state(match.status(), Party.CITIZEN))));
        if (match.status() == MatchStatus.EMPLOYER_NO) {
            employersNo(match);
        }
        if (match.status() == MatchStatus.OFFERED && !match.text().isEmpty()) {
            add(new Paragraph(Texts.text("proposal.offer")), Lines.prose(match.text()));
        }
        MatchLines.dates(match).ifPresent(this::add);
        MoveButtons buttons = new MoveButtons(
                match, Party.CITIZEN, current.require(), tools, (now, told) -> show(id, Optional.of(told)));
        ReviewPart review =
                new ReviewPart(id, Party.CITIZEN, tools.reviews(), (now, told) -> show(id, Optional.of(told)));
        if (!review.isEmpty()) {
            add(review);
        }
        boolean answers = match.status() == MatchStatus.PROPOSED || match.status() == MatchStatus.CITIZEN_MAYBE;
        if (!answers && !buttons.isEmpty()) {
            add(new H2(Texts.text("proposal.what-now")), buttons);
        }
        add(new H2(Texts.text("match.role")), new RoleSummary(proposal.role()));
        why(proposal);
        if (!match.status().isEnded()) {
            shown(proposal);
        }
        if (answers) {
            add(new H2(Texts.text("proposal.answer")), buttons);
        }
    }

    private void employersNo(Match match) {
        if (match.reason() != null) {
            add(new Paragraph(Texts.text("proposal.employers-reason", Texts.of("match.reason", match.reason()))));
        }
        if (match.possible() != null) {
            add(new Paragraph(Texts.text("case.possible", Texts.of("match.possible", match.possible()))));
        }
        if (!match.text().isEmpty()) {
            add(Lines.prose(match.text()));
        }
    }

    private void why(MatchPages.Proposal proposal) {
        Fit fit = proposal.fit();
        part(proposal, "proposal.fits", fit.of(Reason.Kind.FITS));
        part(proposal, "proposal.adaptable", fit.of(Reason.Kind.ADAPTABLE));
        part(
                proposal,
                "proposal.aware",
                Stream.of(Reason.Kind.BLOCKED, Reason.Kind.UNANSWERED, Reason.Kind.NOTE)
                        .flatMap(kind -> fit.of(kind).stream())
                        .toList());
    }

    private void part(MatchPages.Proposal proposal, String heading, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            add(new H2(Texts.text(heading)), ReasonList.list(reasons, reason -> correction(proposal.match(), reason)));
        }
    }

    /** The way to the reader's own answer behind a reason, as long as the role is still a matter between the two. */
    private static Optional<Anchor> correction(Match match, Reason reason) {
        if (match.status().isEnded() || !reason.isAboutAnAnswer()) {
            return Optional.empty();
        }
        Question question = Question.of(reason);
        String text =
                Texts.text(reason.kind() == Reason.Kind.UNANSWERED ? "correction.answer-it" : "correction.correct-it");
        Anchor way = new Anchor("forslag/" + match.id().value() + "/ret/" + question.slug(), text);
        way.addClassName("reason-way");
        way.getElement().setAttribute("aria-label", text + ": " + Texts.say(question.about()));
        return Optional.of(way);
    }

    private void shown(MatchPages.Proposal proposal) {
        Set<Part> later = proposal.withName();
        String also = later.stream()
                .sorted()
                .map(part -> Texts.of("bevis.part", part))
                .collect(Collectors.joining(", "));
        add(
                new H2(Texts.text("proposal.employer-sees")),
                new ReleasedProfileCard(proposal.shown()),
                new Paragraph(later.isEmpty() ? Texts.text("proposal.never-name") : Texts.text("proposal.later", also)),
                new Paragraph(new Anchor("bevis/vis", Texts.text("proposal.change-release"))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
