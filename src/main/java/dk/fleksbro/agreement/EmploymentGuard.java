package dk.fleksbro.agreement;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.UnitOfWork;
import org.springframework.stereotype.Service;

/** Asks again, for a page that has been open a while, whether it is still its reader's. */
@Service
@UnitOfWork
public class EmploymentGuard {

    private final EmploymentFacts facts;
    private final CurrentAccount current;
    private final Access access;

    EmploymentGuard(EmploymentFacts facts, CurrentAccount current, Access access) {
        this.facts = facts;
        this.current = current;
        this.access = access;
    }

    /** Throws {@link NotFound} when the reader may no longer; only a refusal is logged, the page was when it opened. */
    public void require(EmploymentId id, Part part) {
        Purpose purpose = Purpose.inEmployment(current.require().role());
        Facts now = facts.find(id.value()).orElseThrow(NotFound::new);
        if (!access.may(now, part, purpose)) {
            access.require(now, part, purpose);
        }
    }
}
