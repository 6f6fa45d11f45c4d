/**
 * Which pairs should meet, rounds aside: the fair choice as a flow on the interval network, its prices, and the cuts behind the
 * fairness levels.
 */
@NullMarked
package dk.fleksbro.fairplan.pairs;

import org.jspecify.annotations.NullMarked;
