package dk.fleksbro.account;

import dk.fleksbro.shared.Sentence;

/** Something a person can always do from the start page, whether or not anything waits. */
public record StartAction(Sentence sentence, String path) {}
