package dk.fleksbro.fair;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.employer.WorkplaceRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A fair as somebody meets it who acts for one or more workplaces. */
public record ExhibitorPage(JobFair fair, SignedIn reader, List<Mine> mine, String whyCancelled, LocalDate today) {

    /**
     * One of the reader's workplaces.
     *
     * @param exhibitor where it stands; empty when it has neither been invited nor signed up
     * @param inLine the place on the waiting list, 1 for next, 0 when it is not in the line
     * @param roles the vacant roles it can bring
     */
    public record Mine(WorkplaceRow workplace, Optional<Exhibitor> exhibitor, int inLine, List<RoleBrought> roles) {

        public Mine {
            roles = List.copyOf(roles);
        }

        /** The version of the answer; 0 while there is none. */
        public long version() {
            return exhibitor.map(one -> one.answer().version()).orElse(0L);
        }
    }

    public ExhibitorPage {
        mine = List.copyOf(mine);
    }

    /** What can be answered for a workplace now. */
    public List<AnswerMove> moves(Mine one) {
        if (!fair.status().isComing()) {
            return List.of();
        }
        List<AnswerMove> moves = one.exhibitor()
                .map(exhibitor -> AnswerMove.open(exhibitor.answer().status()))
                .orElse(List.of(AnswerMove.SAY_YES));
        return moves.stream()
                .filter(move -> move != AnswerMove.SAY_YES || fair.takesAnswers(today))
                .toList();
    }

    /** Whether tables, roles and times can be said, or changed, now. */
    public boolean asks(Mine one) {
        return fair.status().isPrepared()
                && one.exhibitor()
                        .filter(exhibitor -> exhibitor.answer().status() != AnswerStatus.NO
                                && exhibitor.answer().status() != AnswerStatus.INVITED)
                        .isPresent();
    }
}
