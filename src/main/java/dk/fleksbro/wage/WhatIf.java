package dk.fleksbro.wage;

import dk.fleksbro.shared.Kroner;

/** What a change of hours or pay means to the citizen and the employer, in a month. */
public record WhatIf(Pay now, SubsidyResult resultNow, Pay then, SubsidyResult resultThen) {

    /** What the citizen has more of; negative is less. */
    public Kroner moreInTotal() {
        return resultThen.total().minus(resultNow.total());
    }

    /** What the employer pays more; negative is less. Without holiday pay, ATP and insurance. */
    public Kroner moreForEmployer() {
        return resultThen.wage().minus(resultNow.wage());
    }

    /** What an hour's effective work costs the employer: the pay, with pension. The subsidy is paid to the citizen. */
    public static Kroner costOfEffectiveHour(Pay pay) {
        return pay.hourly();
    }
}
