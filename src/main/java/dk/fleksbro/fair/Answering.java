package dk.fleksbro.fair;

import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Changes a guest's answer by the rows of {@link AnswerMove}, inside the caller's unit of work. */
@Component
class Answering {

    private final JobFairs fairs;
    private final Answers answers;
    private final WaitingList line;
    private final Clock clock;

    Answering(JobFairs fairs, Answers answers, WaitingList line, Clock clock) {
        this.fairs = fairs;
        this.answers = answers;
        this.line = line;
        this.clock = clock;
    }

    /**
     * Answers for a guest. A yes that finds no free place becomes a place in the line.
     *
     * @param seen the version of the answer that the guest decided on
     */
    AnswerStatus answer(Side side, FairId id, UUID guest, long seen, AnswerMove move) {
        JobFair fair = fairs.lock(id).orElseThrow();
        Answer answer = answers.lock(side, guest);
        if (answer.version() != seen) {
            throw new RuleBroken(FairRule.FAIR_ANSWER_CHANGED);
        }
        if (!move.isGuests() || !move.allows(answer.status())) {
            throw new RuleBroken(FairRule.FAIR_ANSWER_NOT_ALLOWED);
        }
        requireInTime(fair, answer, move);
        Instant now = clock.instant();
        boolean waits = move == AnswerMove.SAY_YES && line.free(side, fair) < answer.places();
        AnswerStatus to = waits ? AnswerStatus.WAITING : move.to();
        answers.put(side, guest, to, waits ? now : null, null, now);
        line.giveOut(side, fair);
        return answers.lock(side, guest).status();
    }

    private void requireInTime(JobFair fair, Answer answer, AnswerMove move) {
        Instant now = clock.instant();
        Instant until = answer.offeredUntil();
        switch (move) {
            case SAY_YES -> {
                if (fair.status() != FairStatus.OPEN) {
                    throw new RuleBroken(FairRule.FAIR_NOT_OPEN);
                }
                if (!fair.takesAnswers(DanishTime.date(now))) {
                    throw new RuleBroken(
                            FairRule.FAIR_ANSWER_TOO_LATE, fair.terms().answerBy());
                }
            }
            case TAKE_OFFER -> {
                if (!fair.status().isComing() || (until != null && !until.isAfter(now))) {
                    throw new RuleBroken(FairRule.FAIR_OFFER_OVER);
                }
            }
            case SAY_NO, OFFER, PASS_ON -> {
                if (!fair.status().isComing()) {
                    throw new RuleBroken(FairRule.FAIR_NOT_OPEN);
                }
            }
        }
    }
}
