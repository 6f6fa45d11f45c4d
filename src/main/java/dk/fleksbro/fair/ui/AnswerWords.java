package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.fair.Answer;
import dk.fleksbro.fair.AnswerStatus;
import dk.fleksbro.fair.ExhibitorPage;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.SeekerPage;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a guest stands, in a sentence. */
final class AnswerWords {

    private AnswerWords() {}

    static Paragraph state(SeekerPage page) {
        return state(page.fair(), page.today(), Side.SEEKER, page.seeker().map(one -> one.answer()), page.inLine());
    }

    static Paragraph state(ExhibitorPage page, ExhibitorPage.Mine mine) {
        return state(
                page.fair(), page.today(), Side.WORKPLACE, mine.exhibitor().map(one -> one.answer()), mine.inLine());
    }

    private static Paragraph state(JobFair fair, LocalDate today, Side side, Optional<Answer> answer, int inLine) {
        boolean unanswered = answer.isEmpty() || answer.get().status() == AnswerStatus.INVITED;
        if (unanswered && !fair.takesAnswers(today)) {
            return Lines.intro(Texts.text("fair.state.too-late"));
        }
        String key = "fair.state." + side.name() + "."
                + answer.map(one -> one.status().name()).orElse("SIGN_UP");
        @Nullable Instant until = answer.map(Answer::offeredUntil).orElse(null);
        return Lines.intro(Texts.text(key, inLine, until == null ? "" : DanishTime.full(until, Texts.locale())));
    }
}
