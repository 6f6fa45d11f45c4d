package dk.fleksbro.fair.ui.day;

/**
 * Something the host does on the page of changes.
 *
 * @param done what to say afterwards
 */
record Act(Runnable doing, String done) {}
