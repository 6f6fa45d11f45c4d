package dk.fleksbro.handover;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandInId;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who may read what of a hand-over, and until when. */
@Component
class HandoverReader {

    /** How long after the return anything of it can be read; then what was written is deleted. */
    static final int KEPT_DAYS = 30;

    private final StandIns standIns;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    HandoverReader(StandIns standIns, CurrentAccount current, Access access, Clock clock) {
        this.standIns = standIns;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    SignedIn me() {
        return current.require();
    }

    LocalDate today() {
        return DanishTime.date(clock.instant());
    }

    /** The two it is about and the municipality's team leads; the stand-in of one that was taken back is none. */
    StandIn require(StandInId id) {
        return standIns.find(me(), id)
                .filter(this::mayRead)
                .orElseThrow(() -> access.unknown(SubjectKind.PORTAL, id.value(), Part.STAND_INS, purpose()));
    }

    /** Only who is away. */
    StandIn requireOwn(StandInId id) {
        return standIns.find(me(), id)
                .filter(standIn -> isKept(standIn, today()) && standIn.absent().equals(me().id()))
                .orElseThrow(() -> access.unknown(SubjectKind.PORTAL, id.value(), Part.STAND_INS, purpose()));
    }

    boolean mayRead(StandIn standIn) {
        SignedIn me = me();
        boolean mine = me.role() == Role.TEAM_LEAD || standIn.absent().equals(me.id());
        return isKept(standIn, today()) && (mine || (standIn.standIn().equals(me.id()) && !standIn.isTakenBack()));
    }

    static boolean isKept(StandIn standIn, LocalDate today) {
        return today.isBefore(standIn.backOn().plusDays(KEPT_DAYS));
    }

    void requireList() {
        access.require(Facts.ofPortal(), Part.STAND_INS, purpose());
    }

    Purpose purpose() {
        return me().role() == Role.TEAM_LEAD ? Purpose.SUPERVISION : Purpose.MATCHING;
    }
}
