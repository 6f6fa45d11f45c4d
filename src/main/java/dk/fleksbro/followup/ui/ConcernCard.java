package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.fleksbro.followup.Concern;
import dk.fleksbro.followup.ConcernPage;
import dk.fleksbro.followup.ConcernService;
import dk.fleksbro.followup.ConcernStatus;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** One concern: where it is, who sees it, what has been written, and what the reader can do with it. */
final class ConcernCard extends Composite<Section> {

    private static final String REPLY = "reply";

    private final Concern concern;
    private final ConcernPage page;
    private final ConcernService concerns;
    private final Consumer<Runnable> doing;

    /** @param doing does something and shows the page anew, or says why not */
    ConcernCard(
            Concern concern,
            ConcernPage page,
            ConcernService concerns,
            Drafts drafts,
            Clock clock,
            Consumer<Runnable> doing) {
        this.concern = concern;
        this.page = page;
        this.concerns = concerns;
        this.doing = doing;
        getContent().addClassNames("card", "concern");
        getContent()
                .add(
                        new H2(Texts.text(
                                "concern.card",
                                Texts.of("concern.about", concern.about()),
                                FollowUpLines.date(DanishTime.date(concern.sentAt())))),
                        state(clock.instant()),
                        Lines.muted(Texts.text(concern.otherSees() ? "concern.seen-by-all" : "concern.seen-by-two")));
        concern.lines().forEach(line -> {
            Span who = new Span(Texts.text("concern.line", line.person(), DanishTime.full(line.at(), Texts.locale())));
            who.addClassName("muted");
            Div said = new Div(who, Lines.prose(line.text()));
            said.addClassNames(
                    "concern-line", "concern-line-" + line.party().name().toLowerCase(Locale.ROOT));
            getContent().add(said);
        });
        boolean mine = page.side() == concern.party();
        boolean consultant = page.side() == TalkParty.CONSULTANT;
        if (concern.status().isOpen() && (mine || consultant)) {
            reply(drafts, clock);
        }
    }

    private Span state(Instant now) {
        Instant by = concern.answerBy();
        String text = by == null
                ? Texts.of("concern.status", concern.status())
                : Texts.text(
                        by.isAfter(now) ? "concern.answer-by" : "concern.answer-late",
                        FollowUpLines.date(DanishTime.date(by.minusSeconds(1))));
        Span badge = new Span(text);
        badge.addClassNames(
                "badge",
                switch (concern.status()) {
                    case WAITING -> "badge-adaptable";
                    case ANSWERED -> "badge-fits";
                    case CLOSED, WITHDRAWN -> "badge-neutral";
                });
        return badge;
    }

    private void reply(Drafts drafts, Clock clock) {
        boolean consultant = page.side() == TalkParty.CONSULTANT;
        boolean waiting = concern.status() == ConcernStatus.WAITING;
        DraftKey key = ConcernService.drafts(concern.id(), page.reader());
        DraftForm form = new DraftForm(
                drafts,
                key,
                new Editor(page.reader().accountId(), page.reader().displayName()),
                clock,
                Map.of(),
                page.draftsOf(concern.id().value()));
        Button send = new Button(
                Texts.text(consultant ? "concern.answer" : "concern.write-more"),
                e -> doing.accept(() -> {
                    concerns.write(
                            page.id(),
                            concern.id(),
                            concern.version(),
                            form.texts().getOrDefault(REPLY, ""));
                    drafts.discard(key);
                }));
        if (consultant) {
            send.addThemeName("primary");
        }
        Div actions = new Div(send);
        if (!consultant || !waiting) {
            actions.add(new Button(
                    Texts.text("concern.close"),
                    e -> doing.accept(() -> concerns.close(page.id(), concern.id(), concern.version()))));
        }
        if (!consultant) {
            actions.add(new Button(
                    Texts.text("concern.withdraw"),
                    e -> doing.accept(() -> concerns.withdraw(page.id(), concern.id(), concern.version()))));
        }
        actions.addClassName("actions");
        getContent()
                .add(
                        form.prose(
                                REPLY,
                                consultant ? "concern.reply.CONSULTANT" : "concern.reply.WRITER",
                                true,
                                ConcernService.TEXT_MAX),
                        actions);
        if (!consultant) {
            getContent().add(Lines.muted(Texts.text("concern.withdraw.help")));
        }
    }
}
