package dk.fleksbro.followup;

import java.time.LocalDate;

/**
 * A point that is over: the talk was held, or both found it not needed.
 *
 * @param due the day it was due when it was over
 * @param on the day it was held or found not needed
 */
public record PointDone(String key, LocalDate due, LocalDate on) {}
