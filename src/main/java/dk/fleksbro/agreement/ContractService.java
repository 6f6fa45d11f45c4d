package dk.fleksbro.agreement;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.document.CheckedFile;
import dk.fleksbro.document.FileId;
import dk.fleksbro.document.ReceivedFile;
import dk.fleksbro.document.Vault;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * The copy of the contract. The fleksjobber alone says who may have it; a no hides it at once. Either party to the contract
 * can add it; each reading is a line in the access log.
 */
@Service
@UnitOfWork
public class ContractService {

    private final EmploymentFiles files;
    private final ContractCopies copies;
    private final Vault vault;
    private final AgreementMessages messages;
    private final Notices notices;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    ContractService(
            EmploymentFiles files,
            ContractCopies copies,
            Vault vault,
            AgreementMessages messages,
            Notices notices,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.files = files;
        this.copies = copies;
        this.vault = vault;
        this.messages = messages;
        this.notices = notices;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    public static String path(EmploymentId id) {
        return AgreementPages.path(id) + "/kopi";
    }

    private record Read(ContractPage page, EmploymentFile file, boolean unread) {}

    public ContractPage read(EmploymentId id) {
        SignedIn me = current.require();
        Read read = files.find(
                        id,
                        today(),
                        ContractCopies.MORE,
                        Map.of("me", me.accountId()),
                        (file, row) -> read(file, row, me))
                .orElseThrow(() -> access.unknown(
                        SubjectKind.EMPLOYMENT, id.value(), Part.CONTRACT_COPY, Purpose.inEmployment(me.role())));
        access.require(read.file().facts(), Part.CONTRACT_COPY, Purpose.inEmployment(me.role()));
        if (read.unread()) {
            notices.seen(me, path(id));
        }
        return read.page();
    }

    /** Before anything of a file is read: a stranger's bytes are not even looked at. */
    public void requireMayAdd(EmploymentId id) {
        lockMine(id);
    }

    /** In place of the one there was. */
    public void add(EmploymentId id, CheckedFile checked) {
        SignedIn me = current.require();
        EmploymentFile file = lockMine(id);
        Optional<FileId> before = copies.held(id).map(ContractCopies.Held::file);
        ReceivedFile kept = vault.keep(checked);
        copies.put(id, kept, me);
        before.ifPresent(vault::remove);
        String event = kept.id().value().toString();
        messages.tell(file, List.of(Signatory.CITIZEN), me.id(), NoticeKind.CONTRACT_COPY_ADDED, event, "kopi");
        if (me.role() != Role.FLEX_WORKER) {
            copies.askAgain(id, clock.instant());
            return;
        }
        copies.goesOn(id, kept.id());
        if (file.facts().released().containsKey(Part.CONTRACT_COPY)) {
            messages.tell(
                    file, List.of(Signatory.MUNICIPALITY), me.id(), NoticeKind.CONTRACT_COPY_SHARED, event, "kopi");
        }
    }

    /** Takes the file away for everybody. */
    public void remove(EmploymentId id) {
        lockMine(id);
        Optional<FileId> file = copies.held(id).map(ContractCopies.Held::file);
        copies.remove(id);
        file.ifPresent(vault::remove);
    }

    /** For who may put a file in, replace or remove it: the fleksjobber, and the workplace what it has put in itself. */
    private EmploymentFile lockMine(EmploymentId id) {
        SignedIn me = current.require();
        EmploymentFile file = lock(id, Part.CONTRACT_COPY);
        if (me.role() == Role.FLEX_WORKER) {
            return file;
        }
        if (me.role() != Role.EMPLOYER) {
            throw new NotFound();
        }
        copies.held(id).filter(held -> !held.account().equals(me.accountId())).ifPresent(others -> {
            throw new RuleBroken(ContractRule.CONTRACT_COPY_OF_OTHERS);
        });
        return file;
    }

    /**
     * The fleksjobber's yes or no; counts from this moment.
     *
     * @param seen the file on the page when it was said; a yes to another file is none
     */
    public void decide(EmploymentId id, ContractReceiver receiver, Optional<FileId> seen, boolean yes) {
        EmploymentFile file = lock(id, Part.CONTRACT_CONSENT);
        if (!yes) {
            copies.withdraw(id, receiver, clock.instant());
            return;
        }
        Optional<FileId> copy = copies.held(id).map(ContractCopies.Held::file);
        if (!copy.equals(seen)) {
            throw new RuleBroken(ContractRule.CONTRACT_COPY_CHANGED);
        }
        boolean fresh = copies.allow(id, receiver, copy.orElse(null), clock.instant());
        if (fresh && copy.isPresent()) {
            Signatory told = receiver == ContractReceiver.MUNICIPALITY ? Signatory.MUNICIPALITY : Signatory.EMPLOYER;
            NoticeKind kind = receiver == ContractReceiver.MUNICIPALITY
                    ? NoticeKind.CONTRACT_COPY_SHARED
                    : NoticeKind.CONTRACT_COPY_FOR_UNION;
            messages.tell(
                    file,
                    List.of(told),
                    null,
                    kind,
                    copy.get().value() + ":" + clock.instant().toEpochMilli(),
                    "kopi");
        }
    }

    /** The file in the clear, for whoever may have it now. */
    public Vault.OpenedFile open(EmploymentId id) {
        SignedIn me = current.require();
        Purpose purpose = Purpose.inEmployment(me.role());
        EmploymentFile file = files.find(id, today())
                .orElseThrow(() -> access.unknown(SubjectKind.EMPLOYMENT, id.value(), Part.CONTRACT_COPY, purpose));
        access.require(file.facts(), Part.CONTRACT_COPY, purpose);
        return vault.open(copies.held(id).orElseThrow(NotFound::new).file());
    }

    private EmploymentFile lock(EmploymentId id, Part part) {
        Purpose purpose = Purpose.inEmployment(current.require().role());
        EmploymentFile file = files.lock(id, today())
                .orElseThrow(() -> access.unknown(SubjectKind.EMPLOYMENT, id.value(), part, purpose));
        access.require(file.facts(), part, purpose);
        return file;
    }

    private static Read read(EmploymentFile file, ResultSet row, SignedIn me) throws SQLException {
        ContractPage page = new ContractPage(
                file.id(),
                me.role(),
                file.citizenName(),
                file.companyName(),
                copy(row.getString("copy")),
                EmploymentFiles.array(row.getString("consents")).stream()
                        .map(ContractService::consent)
                        .toList());
        return new Read(page, file, row.getBoolean("unread"));
    }

    private static Optional<ContractCopy> copy(@Nullable String json) {
        return EmploymentFiles.array(json == null ? null : "[" + json + "]").stream()
                .map(copy -> new ContractCopy(
                        new FileId(UUID.fromString(copy.get("file").asString())),
                        copy.get("name").asString(),
                        copy.get("person").asString(),
                        EmploymentFiles.at(copy.get("at")),
                        yes(copy.get("own"))))
                .findFirst();
    }

    private static ContractConsent consent(JsonNode consent) {
        return new ContractConsent(
                ContractReceiver.valueOf(consent.get("receiver").asString()),
                consent.get("text").asString(),
                EmploymentFiles.at(consent.get("given")),
                consent.get("withdrawn").isNull() ? null : EmploymentFiles.at(consent.get("withdrawn")),
                yes(consent.get("replaced")));
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }

    /** One server writes a truth as true, another as 1. */
    private static boolean yes(JsonNode node) {
        return node.isBoolean() ? node.booleanValue() : node.asInt() == 1;
    }
}
