package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.fair.after.SaidRow;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Optional;

/** A line about two who met: who, what they said to the consultant, and what can be done, each asked before it is done. */
abstract class AfterLine extends ListItem {

    private final String about;
    private final AfterNews news;
    private final Div ways = Lines.actions();
    private final AskFirst asking = new AskFirst(ways);

    /** @param news told what happened, or why nothing did */
    AfterLine(CitizenId citizen, String person, String workplace, AfterNews news) {
        this.about = Texts.text("after.pair", person, workplace);
        this.news = news;
        add(new Div(new Anchor("borgere/" + citizen.value(), person), new Span(" · " + workplace)));
    }

    /** After everything else. */
    final void addWays() {
        add(asking);
    }

    final void addSaid(List<SaidRow> said) {
        for (SaidRow row : said) {
            String sentence = row.sentence().isEmpty() ? "" : ": “" + row.sentence() + "”";
            add(Lines.muted(Texts.text("after.said." + row.side().name() + "."
                            + row.interest().name())
                    + sentence));
        }
    }

    final void way(Component way) {
        ways.add(way);
    }

    /** A button that does it at once; what it does can be undone. */
    final void way(String key, Runnable work, String told) {
        ways.add(button(key, () -> {
            try {
                work.run();
                news.tell(Texts.text(told, about), "success");
            } catch (RuleBroken broken) {
                news.tell(Texts.say(broken.sentence()), "error");
            }
        }));
    }

    /** A button that first says what happens and asks for what is to be said with it. */
    final void way(String key, Component form, Optional<Runnable> focus, Runnable work, String told) {
        Button confirm = new Button(Texts.text(key + ".confirm"), e -> {
            try {
                work.run();
                news.tell(Texts.text(told, about), "success");
            } catch (RuleBroken broken) {
                asking.refuse(broken);
            }
        });
        ways.add(button(key, () -> asking.ask(Texts.text(key + ".next"), form, focus, confirm)));
    }

    private Button button(String key, Runnable pressed) {
        Button button = new Button(Texts.text(key), e -> pressed.run());
        button.setAriaLabel(Texts.text(key) + ", " + about);
        return button;
    }
}
