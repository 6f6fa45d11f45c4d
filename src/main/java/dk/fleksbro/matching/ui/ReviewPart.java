package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.matching.Interest;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Party;
import dk.fleksbro.matching.ReviewService;
import dk.fleksbro.matching.Reviewed;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How the trial days went: what the reader says, sealed at first, and later what both have said. */
final class ReviewPart extends Composite<Div> {

    private final MatchId match;
    private final Party reader;
    private final ReviewService reviews;
    private final BiConsumer<MatchStatus, Paragraph> done;
    private final Div news = new Div();

    /** @param done is given where the match is now and what to tell when something has been said */
    ReviewPart(MatchId match, Party reader, ReviewService reviews, BiConsumer<MatchStatus, Paragraph> done) {
        this.match = match;
        this.reader = reader;
        this.reviews = reviews;
        this.done = done;
        ReviewService.Page page = reviews.page(match);
        if (page.open()) {
            ask(page);
        } else if (!page.opened().isEmpty()) {
            show(page);
        }
    }

    boolean isEmpty() {
        return getContent().getChildren().findAny().isEmpty();
    }

    private void ask(ReviewService.Page page) {
        RadioButtonGroup<Interest> interest = new RadioButtonGroup<>(Texts.text("review.question." + reader.name()));
        interest.setItems(Interest.values());
        interest.setItemLabelGenerator(one -> Texts.of("review." + reader.name(), one));
        interest.addClassName("one-a-line");
        TextField sentence = new TextField(Texts.text("review.sentence"));
        sentence.setHelperText(Texts.text("review.sentence.help." + reader.name()));
        sentence.setWidthFull();
        page.mine().ifPresent(said -> {
            interest.setValue(said.interest());
            sentence.setValue(said.sentence());
        });
        Button send = new Button(
                Texts.text(page.mine().isPresent() ? "review.change" : "review.send"),
                e -> send(interest.getValue(), sentence.getValue()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new H2(Texts.text("review.title")),
                        new Paragraph(Texts.text(
                                page.mine().isPresent()
                                        ? "review.sealed." + reader.name()
                                        : "review.next." + reader.name())),
                        interest,
                        sentence,
                        news,
                        Lines.actions(send));
    }

    private void send(@Nullable Interest interest, String sentence) {
        news.removeAll();
        if (interest == null) {
            news.add(Lines.notice(Texts.text("review.missing"), "error"));
            return;
        }
        try {
            MatchStatus now = reviews.review(match, Reviewed.typed(interest, sentence));
            boolean opened = now == MatchStatus.TRIAL_REVIEWED;
            done.accept(
                    now,
                    Lines.notice(Texts.text(opened ? "review.opened" : "review.saved." + reader.name()), "success"));
        } catch (RuleBroken broken) {
            news.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }

    private void show(ReviewService.Page page) {
        getContent().add(new H2(Texts.text("review.opened.title")));
        for (Party party : new Party[] {Party.CITIZEN, Party.EMPLOYER}) {
            Reviewed said = page.opened().get(party);
            String who = Texts.text("review.who." + party.name());
            getContent()
                    .add(new Paragraph(
                            said == null
                                    ? Texts.text("review.said.nothing", who)
                                    : Texts.text("review.said", who, Texts.of("review.short", said.interest()))));
            if (said != null && !said.sentence().isEmpty()) {
                getContent().add(Lines.prose(said.sentence()));
            }
        }
    }
}
