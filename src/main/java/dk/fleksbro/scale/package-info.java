/**
 * The common scale: what a person can do and what a flex job asks, said in the same words.
 *
 * <p>Every {@link dk.fleksbro.scale.Axis} has the same five {@link dk.fleksbro.scale.Level levels}, and a higher level
 * always asks more of the person. So the two sides can be laid next to each other and compared by plain counting: where
 * the person's level reaches the level asked, it fits; where it does not, an {@link dk.fleksbro.scale.Adaptation} may
 * close the gap; otherwise it stands in the way, and nothing else can outweigh that. The scale speaks of work only,
 * never of health, and it knows nothing of people, employers or storage. Weekly hours and distance are measured in real
 * units elsewhere and are not axes here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package dk.fleksbro.scale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
