/**
 * Putting pairs in rounds: the timetable with its rules, chains of moves, the search for what is left over, less waiting.
 * Inside, the day is a row of slots: rounds and official pauses alike, so that a row of dates and a rest are plain patterns
 * of bits.
 */
@NullMarked
package dk.fleksbro.fairplan.rounds;

import org.jspecify.annotations.NullMarked;
