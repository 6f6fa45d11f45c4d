package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairId;

/** Something about the day of a fair is another than before: its clock, who is there, or its plan. */
public record FairChanged(FairId fair) {}
