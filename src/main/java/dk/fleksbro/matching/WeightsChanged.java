package dk.fleksbro.matching;

import dk.fleksbro.account.MunicipalityId;

/** A municipality’s lists are put in order by other weights from now on. */
public record WeightsChanged(MunicipalityId municipality) {}
