/**
 * The plan of a Fleksjobmesse: who meets whom in which round, as fairly as can be, with a proof.
 *
 * <p>A {@link dk.fleksbro.fairplan.Fair} goes in, a {@link dk.fleksbro.fairplan.FairPlan} comes out. Rules always hold:
 * one date per person and round, no more dates with an employer than tables, a pair at most once, and what a person can
 * bear. Then, strictly in this order: every seeker a first date, a second, a third …; every employer a first one; the sum of
 * the match scores; little waiting. The plan carries the prices that prove how good it is; {@link
 * dk.fleksbro.fairplan.ProofVerifier} recomputes the bound from them alone, and {@link dk.fleksbro.fairplan.PlanChecker}
 * confirms every rule; neither shares code with the planner.
 *
 * <p>Plain Java: no screen, no database, no Spring. The same input gives the same plan on every machine.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.fleksbro.fairplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
