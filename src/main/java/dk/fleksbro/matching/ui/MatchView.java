package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.Match;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchPages;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.MoveRow;
import dk.fleksbro.matching.Party;
import dk.fleksbro.matching.Ranked;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.RoleStatus;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A match as its consultant follows it: where it is, what can be done, what has happened. */
@Route("match/:matchId")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.MATCH, part = Part.MATCH_STATE, purpose = Purpose.MATCHING, parameter = "matchId")
class MatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MatchPages pages;
    private final MatchService service;
    private final MoveButtons.Tools tools;
    private final CurrentAccount current;
    private String title = "";

    MatchView(MatchPages pages, MatchService service, MoveButtons.Tools tools, CurrentAccount current) {
        this.pages = pages;
        this.service = service;
        this.tools = tools;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("matchId").orElseThrow());
        show(new MatchId(id), Optional.empty());
    }

    private void show(MatchId id, Optional<Paragraph> news) {
        MatchPages.Case file = pages.asConsultant(id);
        Match match = file.match();
        title = Texts.text("case.title", file.citizen().name(), file.role().title());
        removeAll();
        boolean open = file.role().status() == RoleStatus.OPEN;
        add(
                open
                        ? Lines.back("fleksroller/" + file.role().id().value(), Texts.text("case.people"))
                        : Lines.back("fleksroller", Texts.text("people.back")),
                new H1(title));
        news.ifPresent(this::add);
        add(
                new Paragraph(Badges.of(match.status())),
                new Paragraph(Texts.say(MatchService.state(match.status(), Party.CONSULTANT))));
        said(match);
        MatchLines.dates(match).ifPresent(this::add);
        add(new ReviewPart(id, Party.CONSULTANT, tools.reviews(), (now, told) -> show(id, Optional.of(told))));
        MoveButtons buttons = new MoveButtons(
                match, Party.CONSULTANT, current.require(), tools, (now, told) -> show(id, Optional.of(told)));
        boolean again = open && MatchMove.PROPOSE.allows(match.status(), Party.CONSULTANT);
        if (!buttons.isEmpty() || again) {
            add(new H2(Texts.text("case.heading")), buttons);
        }
        if (again) {
            add(new ProposeButton(
                    service,
                    match.role(),
                    file.citizen(),
                    file.fit().map(fit -> fit.verdict()).orElse(Verdict.UNANSWERED),
                    Optional.<Ranked.Known>empty()));
        }
        if (match.status().stage() == Stage.MUTUAL) {
            add(MatchLines.beginAgreement(match.id()));
        }
        add(new H2(Texts.text("match.why")));
        file.fit().ifPresent(fit -> add(Badges.of(fit.verdict()), new ReasonList(fit)));
        file.weights().ifPresent(under -> add(Lines.muted(MatchLines.said(under))));
        add(
                new Paragraph(new Anchor("borgere/" + match.citizen().value(), Texts.text("case.citizen"))),
                new H2(Texts.text("match.role")),
                new RoleSummary(file.role()),
                new H2(Texts.text("case.history")),
                history(file.history()));
    }

    private void said(Match match) {
        if (match.reason() != null) {
            add(new Paragraph(Texts.text("case.reason", Texts.of("match.reason", match.reason()))));
        }
        if (match.possible() != null) {
            add(new Paragraph(Texts.text("case.possible", Texts.of("match.possible", match.possible()))));
        }
        if (!match.text().isEmpty()) {
            add(Lines.prose(match.text()));
        }
    }

    private static OrderedList history(List<MoveRow> moves) {
        OrderedList list = new OrderedList();
        list.addClassName("dense-list");
        for (MoveRow move : moves) {
            ListItem line = new ListItem(new Span(Texts.of("match.status", move.to())));
            if (move.reason() != null) {
                line.add(new Span(Texts.of("match.reason", move.reason())));
            }
            if (move.possible() != null) {
                line.add(new Span(Texts.text("case.possible", Texts.of("match.possible", move.possible()))));
            }
            if (!move.text().isEmpty()) {
                line.add(new Span(move.text()));
            }
            String by = move.party() == null ? Texts.text("case.by.portal") : move.by();
            Span when = new Span(Texts.text("case.by", by, DanishTime.full(move.at(), Texts.locale())));
            when.addClassName("muted");
            line.add(when);
            list.add(line);
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
