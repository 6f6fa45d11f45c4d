package dk.fleksbro.fair;

import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.RuleBroken;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A fair as far as the reader may have to do with it, read or locked inside the caller's unit of work. */
@Component
public class FairAccess {

    private final JobFairs fairs;
    private final Access access;

    FairAccess(JobFairs fairs, Access access) {
        this.fairs = fairs;
        this.access = access;
    }

    public JobFair require(FairId id, Part part, Purpose purpose) {
        return require(id, fairs.find(id), part, purpose);
    }

    /**
     * Nobody else gives out its places before this unit of work is done. It is locked before anything is read, so that all
     * that is read afterwards is as the last one left it.
     */
    public JobFair lock(FairId id, Part part, Purpose purpose) {
        return require(id, fairs.lock(id), part, purpose);
    }

    private JobFair require(FairId id, Optional<JobFair> found, Part part, Purpose purpose) {
        JobFair fair = found.orElseThrow(() -> access.unknown(SubjectKind.FAIR, id.value(), part, purpose));
        access.require(fair.facts(), part, purpose);
        return fair;
    }

    /** @param seen the version the reader decided on; when it has moved since, the reader is told */
    JobFair lock(FairId id, long seen) {
        JobFair fair = lock(id, Part.FAIR_EDIT, Purpose.MATCHING);
        if (fair.version() != seen) {
            throw new RuleBroken(FairRule.FAIR_HAS_MOVED);
        }
        return fair;
    }

    /** For somebody who prepares it, while it can be prepared. */
    JobFair lockPrepared(FairId id) {
        JobFair fair = lock(id, Part.FAIR_EDIT, Purpose.MATCHING);
        if (!fair.status().isPrepared()) {
            throw new RuleBroken(FairRule.FAIR_NOT_CHANGEABLE);
        }
        return fair;
    }
}
