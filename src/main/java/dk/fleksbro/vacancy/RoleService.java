package dk.fleksbro.vacancy;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What employers do with their roles, and what anyone may read of the open ones. */
@Service
@UnitOfWork
public class RoleService {

    private final Roles roles;
    private final OpenRoles open;
    private final EmployerService employers;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    RoleService(
            Roles roles,
            OpenRoles open,
            EmployerService employers,
            Drafts drafts,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.roles = roles;
        this.open = open;
        this.employers = employers;
        this.drafts = drafts;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** A role as it was published, also when it is paused or closed now; other features ask for their own reader's access. */
    public Optional<PublishedRole> find(FlexJobRoleId id) {
        return open.find(id);
    }

    public List<PublishedRole> openRoles() {
        return open.all();
    }

    /** An open role as anyone may read it; for a closed one there is no such page. */
    public PublishedRole read(FlexJobRoleId id) {
        Roles.State state = roles.state(id)
                .orElseThrow(
                        () -> access.unknown(SubjectKind.ROLE, id.value(), Part.ROLE_PUBLISHED, Purpose.PUBLIC_NOTICE));
        access.require(RoleFacts.of(state), Part.ROLE_PUBLISHED, Purpose.PUBLIC_NOTICE);
        return open.find(id).orElseThrow(NotFound::new);
    }

    /** Open roles, the newest first. */
    public List<RoleRow> openPage(RoleFilter filter, int limit, int offset) {
        return open.page(filter, published(), limit, offset);
    }

    public int count(RoleFilter filter) {
        return open.count(filter, published());
    }

    /** The roles of the reader's own workplaces. */
    public List<OwnRoleRow> mine() {
        return roles.own(
                AccessScope.of(current.require(), SubjectKind.ROLE, Part.ROLE_EDIT, Purpose.RUNNING_A_WORKPLACE));
    }

    /** A new draft at one of the reader's own workplaces, with the workplace's postal code as a beginning. */
    public FlexJobRoleId create(WorkplaceId workplace) {
        SignedIn me = current.require();
        access.require(
                Facts.ofWorkplace(workplace.value(), employers.accountsOf(workplace)),
                Part.WORKPLACE_EDIT,
                Purpose.RUNNING_A_WORKPLACE);
        FlexJobRoleId id = FlexJobRoleId.create();
        roles.insertDraft(id, workplace, clock.instant());
        employers.find(workplace).ifPresent(row -> type(id, RoleFields.POSTAL_CODE, 0, row.postalCode(), me));
        return id;
    }

    /** A new draft that says the same, but for the day it starts. */
    public FlexJobRoleId copy(FlexJobRoleId from) {
        Roles.State state = mine(from);
        SignedIn me = current.require();
        FlexJobRoleId id = FlexJobRoleId.create();
        roles.insertDraft(id, state.workplace(), clock.instant());
        texts(from, state.status()).forEach((field, text) -> {
            if (!text.isEmpty() && !field.equals(RoleFields.START)) {
                type(id, field, 0, text, me);
            }
        });
        return id;
    }

    public RoleEdit edit(FlexJobRoleId id) {
        Roles.State state = mine(id);
        Map<String, String> published = published(id, state.status());
        return new RoleEdit(
                id,
                employers.find(state.workplace()).orElseThrow(NotFound::new).name(),
                state.status(),
                published,
                state.status() != RoleStatus.DRAFT && changesWait(id, published));
    }

    /** What is still missing or wrong before the role can be published. */
    public List<Problem> missing(FlexJobRoleId id) {
        return draft(id, mine(id).status()).problems();
    }

    /** Takes what is typed into use: a draft opens; a role that is open or paused stays so and says what is new. */
    public void publish(FlexJobRoleId id) {
        Roles.State state = mine(id);
        RoleStatus to = state.status() == RoleStatus.DRAFT ? RoleStatus.OPEN : state.status();
        if (to == RoleStatus.CLOSED) {
            throw new RuleBroken(RoleRule.ROLE_MOVE_NOT_POSSIBLE);
        }
        RoleDraft draft = draft(id, state.status());
        if (!draft.problems().isEmpty()) {
            throw new RuleBroken(RoleRule.ROLE_INCOMPLETE);
        }
        if (!roles.publish(state, to, draft.terms(), clock.instant())) {
            throw new RuleBroken(RoleRule.ROLE_MOVED_MEANWHILE);
        }
    }

    /** Types the published texts back over what was typed since. */
    public void dropChanges(FlexJobRoleId id) {
        Roles.State state = mine(id);
        SignedIn me = current.require();
        Map<String, String> published = published(id, state.status());
        drafts.read(key(id))
                .forEach((field, typed) -> type(id, field, typed.version(), published.getOrDefault(field, ""), me));
    }

    public void pause(FlexJobRoleId id) {
        move(id, RoleStatus.PAUSED, null);
    }

    public void close(FlexJobRoleId id, CloseReason reason) {
        move(id, RoleStatus.CLOSED, reason);
    }

    public void reopen(FlexJobRoleId id) {
        move(id, RoleStatus.OPEN, null);
    }

    /** Throws a draft away that nobody but its own workplace has seen. */
    public void deleteDraft(FlexJobRoleId id) {
        if (mine(id).status() != RoleStatus.DRAFT) {
            throw new RuleBroken(RoleRule.ROLE_MOVE_NOT_POSSIBLE);
        }
        roles.deleteDraft(id);
        drafts.discard(key(id));
    }

    public static DraftKey key(FlexJobRoleId id) {
        return new DraftKey(RoleFields.FORM, id.value());
    }

    private void move(FlexJobRoleId id, RoleStatus to, @Nullable CloseReason reason) {
        Roles.State state = mine(id);
        if (state.status() == RoleStatus.DRAFT || !state.status().next().contains(to)) {
            throw new RuleBroken(RoleRule.ROLE_MOVE_NOT_POSSIBLE);
        }
        if (!roles.move(state, to, reason, clock.instant())) {
            throw new RuleBroken(RoleRule.ROLE_MOVED_MEANWHILE);
        }
    }

    private Roles.State mine(FlexJobRoleId id) {
        Roles.State state = roles.state(id)
                .orElseThrow(() ->
                        access.unknown(SubjectKind.ROLE, id.value(), Part.ROLE_EDIT, Purpose.RUNNING_A_WORKPLACE));
        access.require(RoleFacts.of(state), Part.ROLE_EDIT, Purpose.RUNNING_A_WORKPLACE);
        return state;
    }

    private AccessScope published() {
        return AccessScope.of(
                current.find().orElse(null), SubjectKind.ROLE, Part.ROLE_PUBLISHED, Purpose.PUBLIC_NOTICE);
    }

    private Map<String, String> published(FlexJobRoleId id, RoleStatus status) {
        return status == RoleStatus.DRAFT
                ? Map.of()
                : open.find(id).map(RoleTerms::of).map(RoleDraft::texts).orElseThrow(NotFound::new);
    }

    private Map<String, String> texts(FlexJobRoleId id, RoleStatus status) {
        Map<String, String> texts = new HashMap<>(published(id, status));
        drafts.read(key(id)).forEach((field, typed) -> texts.put(field, typed.text()));
        return texts;
    }

    private RoleDraft draft(FlexJobRoleId id, RoleStatus status) {
        return new RoleDraft(texts(id, status), DanishTime.date(clock.instant()));
    }

    /** What is typed but cannot be read yet is a change too. */
    private boolean changesWait(FlexJobRoleId id, Map<String, String> published) {
        Map<String, String> texts = new HashMap<>(published);
        drafts.read(key(id)).forEach((field, typed) -> texts.put(field, typed.text()));
        RoleDraft draft = new RoleDraft(texts, LocalDate.MIN);
        return !draft.problems().isEmpty() || !RoleDraft.texts(draft.terms()).equals(published);
    }

    private void type(FlexJobRoleId id, String field, long base, String text, SignedIn by) {
        drafts.save(key(id), field, base, text, new Editor(by.accountId(), by.displayName()));
    }
}
