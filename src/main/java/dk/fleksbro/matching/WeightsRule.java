package dk.fleksbro.matching;

import dk.fleksbro.shared.Rule;

/** What keeps weights from being taken into use. */
public enum WeightsRule implements Rule {
    WEIGHT_OUT_OF_RANGE,
    WEIGHTS_SUM_TO_NOTHING,
    WEIGHTS_AS_BEFORE,
    WEIGHTS_NOTE_NOT_USABLE,
    WEIGHTS_HAVE_MOVED
}
