/**
 * This node’s {@code MatchIndex}: filled from the database when the portal starts, never from disk; told at once of what this node
 * writes, and finding within a second what others write by looking at what was touched lately. Every ten minutes, and after
 * anything that went wrong, it is held against the whole database, so that nothing missed stays missed.
 */
@NullMarked
package dk.fleksbro.matching.live;

import org.jspecify.annotations.NullMarked;
