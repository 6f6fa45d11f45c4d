package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.Proposal;
import dk.fleksbro.fair.day.ChangesPage;
import dk.fleksbro.fair.day.ChangesService;
import dk.fleksbro.fair.day.ReplanService;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is different now: the host writes it down, sees what a plan for the rounds to come would change, and accepts it or not. */
@Route("messer/:fairId/aendringer")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_PLAN, purpose = Purpose.MATCHING, parameter = "fairId")
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReplanService replans;
    private final ChangesService changes;
    private @Nullable FairId fair;

    ChangesView(ReplanService replans, ChangesService changes) {
        this.replans = replans;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fair = FairWords.id(event);
        show(fair, Optional.empty(), List.of());
    }

    private void show(FairId id, Optional<Paragraph> news, List<Proposal> proposals) {
        removeAll();
        add(Lines.back(FairService.path(id), Texts.text("wish.back")), new H1(getPageTitle()));
        news.ifPresent(this::add);
        try {
            show(id, replans.page(id), proposals);
        } catch (RuleBroken broken) {
            add(Lines.notice(Texts.say(broken.sentence()), "warning"));
        }
    }

    private void show(FairId id, ChangesPage page, List<Proposal> proposals) {
        add(Lines.intro(when(page)));
        if (!page.state().isOver()) {
            add(new GuestChangePart(page, changes, act -> does(id, act), proposals.isEmpty()));
        }
        add(new UnplannedPart(page, changes, act -> does(id, act)));
        if (!page.state().isOver()) {
            add(proposals.isEmpty() ? plan(id) : proposal(id, page, proposals), rounds(id, page));
        }
    }

    private Div plan(FairId id) {
        Button plan = new Button(Texts.text("changes.plan"), e -> propose(id, Optional.empty()));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        plan.setDisableOnClick(true);
        return new Div(Lines.muted(Texts.text("changes.plan.next")), Lines.actions(plan));
    }

    private ProposalPart proposal(FairId id, ChangesPage page, List<Proposal> proposals) {
        return new ProposalPart(
                page,
                proposals,
                chosen -> accept(id, chosen),
                () -> show(id, Optional.of(Lines.notice(Texts.text("proposal.left"), "info")), List.of()));
    }

    private void propose(FairId id, Optional<Paragraph> news) {
        try {
            List<Proposal> proposals = replans.propose(id);
            boolean same = proposals.stream().allMatch(one -> one.changes().isEmpty());
            show(
                    id,
                    same ? Optional.of(Lines.notice(Texts.text("rule.FAIR_REPLAN_NOTHING"), "info")) : news,
                    same ? List.of() : proposals);
        } catch (RuleBroken broken) {
            show(id, Optional.of(Lines.notice(Texts.say(broken.sentence()), "error")), List.of());
        }
    }

    /** What has happened since the host looked is shown at once, with a new proposal. */
    private void accept(FairId id, Proposal chosen) {
        try {
            int number = replans.accept(id, chosen);
            show(id, Optional.of(Lines.notice(Texts.text("proposal.done", number), "success")), List.of());
        } catch (RuleBroken broken) {
            propose(id, Optional.of(Lines.notice(Texts.say(broken.sentence()), "warning")));
        }
    }

    private Div rounds(FairId id, ChangesPage page) {
        Div ways = Lines.actions();
        AskFirst asking = new AskFirst(ways);
        int rounds = page.rounds().size();
        page.fair()
                .terms()
                .times()
                .longer()
                .ifPresent(times -> ways.add(new Button(Texts.text("changes.round"), e -> {
                    Button sure = new Button(
                            Texts.text("changes.round.sure"),
                            yes -> does(
                                    id, new Act(() -> changes.addRound(id, rounds), Texts.text("changes.round.done"))));
                    String next = Texts.text(
                            "changes.round.next",
                            rounds + 1,
                            FairWords.time(times.rounds().getLast().ends()));
                    asking.ask(next, new Div(), Optional.empty(), sure);
                })));
        if (!page.added().isEmpty()) {
            ways.add(new Button(
                    Texts.text("changes.round.drop", rounds),
                    e -> does(
                            id,
                            new Act(
                                    () -> changes.dropRound(id, rounds),
                                    Texts.text("changes.round.dropped", rounds)))));
        }
        if (page.state().canTakeBack()) {
            ways.add(new Button(Texts.text("changes.back"), e -> {
                Button sure = new Button(
                        Texts.text("changes.back.sure"),
                        yes -> does(
                                id,
                                new Act(
                                        () -> replans.takeBack(id, page.state().number()),
                                        Texts.text("changes.back.done"))));
                asking.ask(Texts.text("changes.back.next"), new Div(), Optional.empty(), sure);
            }));
        }
        return new Div(new H2(Texts.text("changes.more")), asking);
    }

    private void does(FairId id, Act act) {
        Paragraph told;
        try {
            act.doing().run();
            told = Lines.notice(act.done(), "success");
        } catch (RuleBroken broken) {
            told = Lines.notice(Texts.say(broken.sentence()), "error");
        }
        show(id, Optional.of(told), List.of());
    }

    private static String when(ChangesPage page) {
        if (page.state().isOver()) {
            return Texts.text("rule.FAIR_REPLAN_OVER");
        }
        int round = page.clock().round();
        return round == 0 ? Texts.text("changes.before") : Texts.text("changes.from", round, round + 1);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("changes.title");
    }
}
