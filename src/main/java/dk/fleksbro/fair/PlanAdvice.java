package dk.fleksbro.fair;

import dk.fleksbro.fairplan.Shortage;
import dk.fleksbro.fairplan.WhatIf;
import java.util.List;

/** What would have to give for more: where something is short, and what one more round or table would bring. */
public record PlanAdvice(List<Shortage> shortages, List<WhatIf> whatIfs) {

    static final PlanAdvice NONE = new PlanAdvice(List.of(), List.of());

    public PlanAdvice {
        shortages = List.copyOf(shortages);
        whatIfs = List.copyOf(whatIfs);
    }
}
