package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.after.Rated;
import dk.fleksbro.fair.after.RatedDate;
import dk.fleksbro.matching.Interest;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one guest says of one date: three buttons that save at once, and one sentence for the consultant. */
final class RatingPart extends Composite<Div> {

    private final Side side;
    private final RatedDate date;
    private final Function<Rated, Optional<RatedDate.Opened>> save;
    private final Map<Interest, Button> buttons = new EnumMap<>(Interest.class);
    private final TextField sentence = new TextField();
    private final Div news = new Div();
    private final Div answering;
    private @Nullable Interest said;

    /** @param save keeps what is said; tells what came of it when it was opened by that */
    RatingPart(Side side, RatedDate date, boolean open, Function<Rated, Optional<RatedDate.Opened>> save) {
        this.side = side;
        this.date = date;
        this.save = save;
        this.said = date.said().map(Rated::interest).orElse(null);
        news.getElement().setAttribute("aria-live", "polite");
        this.answering = new Div(choices(), sentence());
        getContent().add(answering, news);
        show();
        if (!open || date.opened().isPresent()) {
            close();
        }
        date.opened().ifPresent(this::tell);
    }

    private Div choices() {
        Div choices = new Div();
        choices.addClassName("big-choices");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", Texts.text("rating.question." + side.name(), date.name()));
        for (Interest interest : Interest.values()) {
            Button button = new Button(Texts.of("rating." + side.name(), interest), e -> say(interest));
            button.setAriaLabel(Texts.text("rating.label", Texts.of("rating." + side.name(), interest), date.name()));
            buttons.put(interest, button);
            choices.add(button);
        }
        return choices;
    }

    private TextField sentence() {
        sentence.setLabel(Texts.text("rating.sentence"));
        sentence.setHelperText(Texts.text("rating.sentence.help." + side.name(), Rated.SENTENCE_MAX));
        sentence.setWidthFull();
        date.said().ifPresent(rated -> sentence.setValue(rated.sentence()));
        sentence.addValueChangeListener(e -> {
            if (said != null) {
                say(said);
            }
        });
        return sentence;
    }

    private void say(Interest interest) {
        try {
            Optional<RatedDate.Opened> opened = save.apply(new Rated(interest, sentence.getValue()));
            said = interest;
            sentence.setInvalid(false);
            say(Texts.text("rating.saved", Texts.of("rating." + side.name(), interest)), "success");
            opened.ifPresent(what -> {
                close();
                tell(what);
            });
        } catch (RuleBroken broken) {
            say(Texts.say(broken.sentence()), "error");
        }
        show();
    }

    private void tell(RatedDate.Opened opened) {
        say(Texts.text("rating.opened." + opened.name() + "." + side.name(), date.name()), "info");
    }

    private void say(String text, String kind) {
        news.removeAll();
        news.add(Lines.notice(text, kind));
    }

    /** What was said stands; there is nothing more to press. */
    private void close() {
        answering.removeAll();
        if (said == null) {
            return;
        }
        answering.add(new Paragraph(Texts.text("rating.said." + side.name(), Texts.of("rating." + side.name(), said))));
        if (!sentence.isEmpty()) {
            answering.add(Lines.muted("“" + sentence.getValue() + "”"));
        }
    }

    private void show() {
        buttons.forEach((interest, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(interest == said));
            button.removeThemeVariants(ButtonVariant.PRIMARY);
            if (interest == said) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
        });
        // nobody reads a word with a no
        sentence.setVisible(said == Interest.YES || said == Interest.MAYBE);
    }
}
