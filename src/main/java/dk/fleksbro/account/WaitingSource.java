package dk.fleksbro.account;

import java.util.List;

/** Each feature tells what of its own waits for a person; the start page and the work list put it in order. */
public interface WaitingSource {

    /** What its lines are about, as a work list is narrowed down. */
    enum Topic {
        PROFILE,
        MATCH,
        AGREEMENT,
        FOLLOW_UP,
        FAIR
    }

    Topic topic();

    List<Waiting> waitingFor(SignedIn reader);

    /** The same for a consultant's work list: a line for each citizen, where the start page says only how many they are. */
    default List<Waiting> workOf(SignedIn consultant) {
        return waitingFor(consultant);
    }
}
