package dk.fleksbro.agreement;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens an employment for a page: its file and what the page needs besides, in one statement, after the access table is asked. */
@Component
class EmploymentReading {

    private static final String UNREAD =
            ", exists (select 1 from notice n where n.account_id = :me and n.path = :path and n.read_at is null) as unread";

    private final EmploymentFiles files;
    private final Notices notices;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    EmploymentReading(EmploymentFiles files, Notices notices, CurrentAccount current, Access access, Clock clock) {
        this.files = files;
        this.notices = notices;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** An employment and its reader; what every page of it needs. */
    record Opened(EmploymentFile file, SignedIn reader, LocalDate today) {}

    /** What a page makes of what is opened. */
    @FunctionalInterface
    interface PageOf<T> {
        T read(Opened opened, ResultSet row) throws SQLException;
    }

    private record Read<T>(T page, EmploymentFile file, boolean unread) {}

    /**
     * @param page the last part of the page's path; what was told about it counts as read
     * @param more columns besides, as {@link EmploymentFiles#find} takes them
     */
    <T> T open(EmploymentId id, Part part, String page, String more, Map<String, Object> parameters, PageOf<T> of) {
        SignedIn me = current.require();
        Purpose purpose = Purpose.inEmployment(me.role());
        String path = AgreementMessages.path(id, page);
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("me", me.accountId());
        all.put("path", path);
        LocalDate today = DanishTime.date(clock.instant());
        Read<T> read = files.find(
                        id,
                        today,
                        UNREAD + more,
                        all,
                        (file, row) ->
                                new Read<>(of.read(new Opened(file, me, today), row), file, row.getBoolean("unread")))
                .orElseThrow(() -> access.unknown(SubjectKind.EMPLOYMENT, id.value(), part, purpose));
        access.require(read.file().facts(), part, purpose);
        if (read.unread()) {
            notices.seen(me, path);
        }
        return read.page();
    }

    /** Locks first and asks for access then: what is read before the lock would be old. */
    Opened lock(EmploymentId id, Part part) {
        SignedIn me = current.require();
        Purpose purpose = Purpose.inEmployment(me.role());
        LocalDate today = DanishTime.date(clock.instant());
        EmploymentFile file = files.lock(id, today)
                .orElseThrow(() -> access.unknown(SubjectKind.EMPLOYMENT, id.value(), part, purpose));
        access.require(file.facts(), part, purpose);
        return new Opened(file, me, today);
    }
}
