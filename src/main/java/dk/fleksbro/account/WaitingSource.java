package dk.fleksbro.account;

import java.util.List;

/** Each feature tells what of its own waits for a person; the start page puts it in order. */
public interface WaitingSource {

    List<Waiting> waitingFor(SignedIn reader);
}
