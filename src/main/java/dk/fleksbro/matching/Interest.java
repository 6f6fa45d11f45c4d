package dk.fleksbro.matching;

/** Whether somebody would like to go on with whom they met. */
public enum Interest {
    YES,
    MAYBE,
    NO
}
