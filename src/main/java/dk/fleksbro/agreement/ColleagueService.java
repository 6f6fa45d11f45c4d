package dk.fleksbro.agreement;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * The sheet to the colleagues. The workplace sees it only when its fleksjobber has approved it, and no longer than the
 * fleksjobber says; what is being written is nobody else's.
 */
@Service
@UnitOfWork
public class ColleagueService {

    /** A sheet is looked at again within a year. */
    public static final int MONTHS_AT_MOST = 12;

    private final EmploymentFiles files;
    private final ColleagueSheets sheets;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    ColleagueService(
            EmploymentFiles files,
            ColleagueSheets sheets,
            Drafts drafts,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.files = files;
        this.sheets = sheets;
        this.drafts = drafts;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    public static DraftKey drafts(EmploymentId id) {
        return new DraftKey("colleagues", id.value());
    }

    public ColleaguePage read(EmploymentId id) {
        SignedIn me = current.require();
        boolean own = me.role() == Role.FLEX_WORKER;
        Part part = own ? Part.COLLEAGUE_SHEET_EDIT : Part.COLLEAGUE_SHEET;
        Purpose purpose = Purpose.inEmployment(me.role());
        Read read = files.find(id, today(), ColleagueSheets.MORE, Map.of(), (file, row) -> read(file, row))
                .orElseThrow(() -> access.unknown(SubjectKind.EMPLOYMENT, id.value(), part, purpose));
        access.require(read.file().facts(), part, purpose);
        EmploymentFile file = read.file();
        boolean over = file.employment().hasEnded(today());
        return new ColleaguePage(
                id,
                me.role(),
                file.citizenName(),
                read.sheet().filter(sheet -> sheet.isShown(today()) && !over),
                own ? agreement(file).orElseGet(Content::empty) : null);
    }

    /** @param months from today on; it can be taken back at any time */
    public void approve(EmploymentId id, ColleagueWords words, int months) {
        EmploymentFile file = lock(id);
        if (!words.problems().isEmpty()) {
            throw new RuleBroken(ColleagueRule.SHEET_NOT_READY);
        }
        if (months < 1 || months > MONTHS_AT_MOST) {
            throw new RuleBroken(ColleagueRule.SHEET_TOO_LONG_SHOWN, MONTHS_AT_MOST);
        }
        if (file.employment().hasEnded(today())) {
            throw new RuleBroken(ColleagueRule.SHEET_EMPLOYMENT_OVER);
        }
        sheets.withdraw(id, clock.instant());
        sheets.insert(id, new ColleagueSheet(UUID.randomUUID(), words, clock.instant(), today().plusMonths(months)));
        drafts.discard(drafts(id));
    }

    public void withdraw(EmploymentId id) {
        lock(id);
        sheets.withdraw(id, clock.instant());
    }

    private record Read(EmploymentFile file, Optional<ColleagueSheet> sheet) {}

    private static Read read(EmploymentFile file, ResultSet row) throws SQLException {
        return new Read(file, sheet(row.getString("sheet")));
    }

    private static Optional<ColleagueSheet> sheet(@Nullable String json) {
        return EmploymentFiles.array(json == null ? null : "[" + json + "]").stream()
                .map(ColleagueService::sheet)
                .findFirst();
    }

    private static ColleagueSheet sheet(JsonNode node) {
        return new ColleagueSheet(
                UUID.fromString(node.get("id").asString()),
                new ColleagueWords(
                        node.get("does").asString(),
                        node.get("times").asString(),
                        node.get("helps").asString(),
                        node.get("reach").asString()),
                EmploymentFiles.at(node.get("approved")),
                LocalDate.parse(node.get("expires").asString()));
    }

    private Optional<Content> agreement(EmploymentFile file) {
        return file.inForce(today())
                .or(() -> file.toCome(today()).stream().findFirst())
                .or(file::open)
                .map(file::content);
    }

    private EmploymentFile lock(EmploymentId id) {
        SignedIn me = current.require();
        Purpose purpose = Purpose.inEmployment(me.role());
        EmploymentFile file = files.lock(id, today()).orElseThrow(NotFound::new);
        access.require(file.facts(), Part.COLLEAGUE_SHEET_EDIT, purpose);
        return file;
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
