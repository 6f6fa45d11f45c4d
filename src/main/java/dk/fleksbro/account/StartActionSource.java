package dk.fleksbro.account;

import java.util.List;

/** Each feature tells what a person can always do; the start page shows it as links. */
public interface StartActionSource {

    List<StartAction> actionsFor(SignedIn reader);
}
