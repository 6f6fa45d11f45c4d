package dk.fleksbro.fair;

import dk.fleksbro.account.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A fair as a fleksjobber meets it.
 *
 * @param seeker where the reader stands; empty for somebody who has neither been invited nor signed up
 * @param inLine the place on the waiting list, 1 for next, 0 for somebody who is not in the line
 * @param addressProtected whether the reader has name and address protection and so stands on no list
 * @param whyCancelled what was written to the guests
 */
public record SeekerPage(
        JobFair fair,
        SignedIn reader,
        Optional<Seeker> seeker,
        int inLine,
        boolean addressProtected,
        String whyCancelled,
        LocalDate today) {

    /** The version of the answer; 0 while there is none. */
    public long version() {
        return seeker.map(one -> one.answer().version()).orElse(0L);
    }

    /** What the reader can answer now. */
    public List<AnswerMove> moves() {
        if (!fair.status().isComing()) {
            return List.of();
        }
        List<AnswerMove> moves =
                seeker.map(one -> AnswerMove.open(one.answer().status())).orElse(List.of(AnswerMove.SAY_YES));
        return moves.stream()
                .filter(move -> move != AnswerMove.SAY_YES || fair.takesAnswers(today))
                .toList();
    }

    /** Whether help and strength can be said, or changed, now. */
    public boolean asksHelp() {
        return fair.status().isPrepared()
                && seeker.filter(one -> one.answer().status() != AnswerStatus.NO
                                && one.answer().status() != AnswerStatus.INVITED)
                        .isPresent();
    }
}
