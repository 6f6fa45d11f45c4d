package dk.fleksbro.followup;

import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;

/**
 * A point of the schedule of one employment.
 *
 * @param key names the point for as long as the employment runs: {@code between-us:3}, {@code municipality:6}
 * @param due the working day the talk is due
 * @param nominal the day it was before weekends and holidays moved it
 * @param why answers "why now?"
 * @param source where the rule comes from
 */
public record SchedulePoint(String key, TalkKind kind, LocalDate due, LocalDate nominal, Sentence why, String source) {}
