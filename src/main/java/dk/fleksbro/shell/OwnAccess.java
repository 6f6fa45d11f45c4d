package dk.fleksbro.shell;

import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.DeviceMemory;
import dk.fleksbro.account.DeviceRow;
import dk.fleksbro.account.RememberedDevices;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.SignedInSessions;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.UnitOfWork;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What a person does with their own way in: password and remembered devices, nobody else's. */
@Service
@UnitOfWork
class OwnAccess {

    private final Access access;
    private final CurrentAccount current;
    private final AccountService accounts;
    private final RememberedDevices devices;
    private final DeviceMemory memory;
    private final SignedInSessions sessions;

    OwnAccess(
            Access access,
            CurrentAccount current,
            AccountService accounts,
            RememberedDevices devices,
            DeviceMemory memory,
            SignedInSessions sessions) {
        this.access = access;
        this.current = current;
        this.accounts = accounts;
        this.devices = devices;
        this.memory = memory;
        this.sessions = sessions;
    }

    AccountRow account() {
        return accounts.find(me().id()).orElseThrow();
    }

    List<DeviceRow> devices(HttpServletRequest request) {
        return devices.of(me().id(), memory.thisDevice(request).orElse(null));
    }

    void forget(UUID device) {
        devices.revoke(me().id(), device);
    }

    /** Every other session and every device; the one that asks goes on. */
    void signOutElsewhere(HttpServletRequest request) {
        accounts.signOutEverywhere(me().id());
        sessions.goOn(request.getSession());
    }

    void changePassword(String now, String chosen, HttpServletRequest request) {
        accounts.changePassword(me(), now, chosen);
        sessions.goOn(request.getSession());
    }

    private SignedIn me() {
        SignedIn me = current.require();
        access.require(Facts.ofAccount(me.accountId()), Part.OWN_SIGN_IN, Purpose.OWN_AFFAIRS);
        return me;
    }
}
