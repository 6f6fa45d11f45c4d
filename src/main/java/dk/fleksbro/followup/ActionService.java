package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentFile;
import dk.fleksbro.agreement.EmploymentFiles;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people promise each other at talks: it follows along until somebody says that it is done, or is not to be done. */
@Service
@UnitOfWork
public class ActionService {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final EmploymentFiles files;
    private final Notices notices;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    ActionService(
            JdbcClient jdbc,
            EmploymentFiles files,
            Notices notices,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.notices = notices;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    public void agree(EmploymentId employment, TalkId talk, String text, TalkParty owner, LocalDate due) {
        mayAct(employment);
        SignedIn me = current.require();
        String line = text.strip();
        if (line.isEmpty()
                || TextCheck.line(line, AgreedAction.TEXT_MAX).stream().anyMatch(finding -> finding.isError())) {
            throw new RuleBroken(TalkRule.ACTION_TEXT_MISSING);
        }
        if (due.isBefore(today())) {
            throw new RuleBroken(TalkRule.ACTION_DAY_PAST);
        }
        int written = jdbc.sql("""
                        insert into agreed_action (id, version, employment_id, talk_id, text, owner, due_on, status, created_by, created_at)
                        select :id, 1, talk.employment_id, talk.id, :text, :owner, :due, 'OPEN', :by, :at
                        from talk where talk.id = :talk and talk.employment_id = :employment
                        """)
                .param("id", UUID.randomUUID())
                .param("text", line)
                .param("owner", owner.name())
                .param("due", due)
                .param("by", me.accountId())
                .param("at", JdbcTypes.utc(clock.instant()))
                .param("talk", talk.value())
                .param("employment", employment.value())
                .update();
        if (written == 0) {
            throw unknown(employment, me);
        }
    }

    /** Done, or not to be done, or open again. */
    public void set(EmploymentId employment, UUID action, long seen, AgreedAction.Status status) {
        EmploymentFile file = mayAct(employment);
        SignedIn me = current.require();
        boolean closes = status != AgreedAction.Status.OPEN;
        int written = jdbc.sql("""
                        update agreed_action set version = version + 1, status = :status, closed_by = :by, closed_at = :at
                        where id = :id and employment_id = :employment and version = :seen
                        """)
                .param("status", status.name())
                .param("by", closes ? me.accountId() : null)
                .param("at", closes ? JdbcTypes.utc(clock.instant()) : null)
                .param("id", action)
                .param("employment", employment.value())
                .param("seen", seen)
                .update();
        if (written == 0) {
            throw new RuleBroken(TalkRule.ACTION_CLOSED_ALREADY);
        }
        TalkParty owner = TalkParty.valueOf(jdbc.sql("select owner from agreed_action where id = :id")
                .param("id", action)
                .query(String.class)
                .single());
        if (closes && owner != TalkParty.of(me.role())) {
            // what somebody promised is not taken from them without a word
            owners(file, owner)
                    .forEach(account -> notices.tell(
                            account,
                            NoticeKind.ACTION_CLOSED_BY_OTHER,
                            "action:" + action + ":closed:" + seen,
                            TalkPaths.followUp(employment)));
        }
    }

    private static List<AccountId> owners(EmploymentFile file, TalkParty owner) {
        return switch (owner) {
            case CITIZEN -> List.of(file.citizenAccount());
            case EMPLOYER -> file.employers();
            case CONSULTANT -> Stream.ofNullable(file.consultant()).toList();
        };
    }

    private record Late(UUID id, EmploymentId employment, Optional<AccountId> owner) {}

    /** Tells the owners of what is late, once each; says how many actions it was about. Can be done again at any time. */
    int tellLate() {
        List<Late> late = jdbc.sql("""
                        select a.id, a.employment_id,
                            case a.owner when 'CITIZEN' then citizen.account_id when 'CONSULTANT' then citizen.consultant_id
                                else (select min(wc.account_id) from workplace_contact wc where wc.workplace_id = employment.workplace_id)
                            end as account_id
                        from agreed_action a
                        join employment on employment.id = a.employment_id
                        join citizen on citizen.id = employment.citizen_id
                        where a.status = 'OPEN' and a.due_on < :today and a.late_told_at is null
                            and (employment.ended_on is null or employment.ended_on >= :today)
                        order by a.due_on limit :batch for update skip locked
                        """)
                .param("today", today())
                .param("batch", BATCH)
                .query((row, n) -> new Late(
                        JdbcTypes.uuid(row, "id"),
                        new EmploymentId(JdbcTypes.uuid(row, "employment_id")),
                        Optional.ofNullable(JdbcTypes.uuidOrNull(row, "account_id"))
                                .map(AccountId::new)))
                .list();
        for (Late action : late) {
            action.owner()
                    .ifPresent(owner -> notices.tell(
                            owner,
                            NoticeKind.ACTION_LATE,
                            "action:" + action.id(),
                            TalkPaths.followUp(action.employment())));
            jdbc.sql("update agreed_action set late_told_at = :at where id = :id")
                    .param("at", JdbcTypes.utc(clock.instant()))
                    .param("id", action.id())
                    .update();
        }
        return late.size();
    }

    private EmploymentFile mayAct(EmploymentId employment) {
        SignedIn me = current.require();
        EmploymentFile file = files.find(employment, today()).orElseThrow(() -> unknown(employment, me));
        access.require(file.facts(), Part.TALK, TalkParty.of(me.role()).purpose());
        return file;
    }

    private RuntimeException unknown(EmploymentId employment, SignedIn me) {
        return access.unknown(
                SubjectKind.EMPLOYMENT,
                employment.value(),
                Part.TALK,
                TalkParty.of(me.role()).purpose());
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
