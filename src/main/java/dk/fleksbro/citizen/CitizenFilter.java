package dk.fleksbro.citizen;

/** Which citizens a consultant lists. */
public enum CitizenFilter {
    /** Those the reader is the consultant of. */
    MINE,
    /** The whole municipality. */
    ALL,
    /** Mine who have no fleksjobbevis in use. */
    MINE_WITHOUT_PROFILE
}
