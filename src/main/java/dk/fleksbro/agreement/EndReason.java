package dk.fleksbro.agreement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why an employment ends. None of them says whose fault it is. What speaks for the fleksjobber is written by the fleksjobber or
 * the municipality only.
 */
public enum EndReason {
    CITIZEN_LEAVES(Signatory.CITIZEN, Signatory.MUNICIPALITY),
    OTHER_JOB(Signatory.CITIZEN, Signatory.MUNICIPALITY),
    BOTH_AGREE(Signatory.CITIZEN, Signatory.MUNICIPALITY),
    TIME_IS_UP(Signatory.CITIZEN, Signatory.EMPLOYER, Signatory.MUNICIPALITY),
    RETIREMENT(Signatory.CITIZEN, Signatory.MUNICIPALITY),
    /** The municipality is to be contacted before. */
    DISMISSED(Signatory.EMPLOYER, Signatory.MUNICIPALITY),
    /** Nobody is written to about it, and nobody is asked how it was. */
    DECEASED(Signatory.MUNICIPALITY);

    private final Set<Signatory> parties;

    EndReason(Signatory first, Signatory... others) {
        parties = EnumSet.of(first, others);
    }

    public static List<EndReason> of(Signatory party) {
        return Arrays.stream(values())
                .filter(reason -> reason.parties.contains(party))
                .toList();
    }
}
