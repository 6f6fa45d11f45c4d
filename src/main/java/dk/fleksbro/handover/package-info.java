/**
 * Stand-in and hand-over. A consultant who is away has a colleague who stands in: the colleague reads one page about each
 * citizen, with what waits and what the one who is away has written, and the citizens are back by themselves on the day
 * after. Who was away then reads what happened meanwhile. What is written for a stand-in is kept until thirty days after
 * the return, and no longer.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "scale",
            "account",
            "consent",
            "notification",
            "citizen",
            "employer",
            "matching",
            "agreement",
            "followup"
        })
package dk.fleksbro.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
