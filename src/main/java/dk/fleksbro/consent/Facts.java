package dk.fleksbro.consent;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a subject to decide who may see it.
 *
 * @param citizen the citizen it is about; the access log files its rows there
 * @param owner the account it is about
 * @param municipality the municipality it belongs to
 * @param workplaceAccounts the accounts that act for its workplace
 * @param stage how far the match has come
 * @param released the parts the citizen, a job that lasts or a fair that is opened has released, each from which stage;
 *     withdrawn ones are not in it
 * @param published whether anyone may see it now
 */
public record Facts(
        SubjectKind kind,
        @Nullable UUID id,
        @Nullable UUID citizen,
        @Nullable UUID owner,
        @Nullable UUID municipality,
        Set<UUID> workplaceAccounts,
        Stage stage,
        Map<Part, Stage> released,
        boolean published) {

    public Facts {
        workplaceAccounts = Set.copyOf(workplaceAccounts);
        released = Map.copyOf(released);
    }

    /** The portal itself: lists and pages that belong to nobody in particular. */
    public static Facts ofPortal() {
        return new Facts(SubjectKind.PORTAL, null, null, null, null, Set.of(), Stage.NONE, Map.of(), false);
    }

    public static Facts ofAccount(UUID account) {
        return new Facts(SubjectKind.ACCOUNT, account, null, account, null, Set.of(), Stage.NONE, Map.of(), false);
    }

    public static Facts ofCitizen(UUID citizen, UUID account, UUID municipality) {
        return new Facts(
                SubjectKind.CITIZEN, citizen, citizen, account, municipality, Set.of(), Stage.NONE, Map.of(), false);
    }

    public static Facts ofWorkplace(UUID workplace, Set<UUID> accounts) {
        return new Facts(SubjectKind.WORKPLACE, workplace, null, null, null, accounts, Stage.NONE, Map.of(), false);
    }

    public static Facts ofRole(UUID role, Set<UUID> accounts, boolean published) {
        return new Facts(SubjectKind.ROLE, role, null, null, null, accounts, Stage.NONE, Map.of(), published);
    }

    /** @param shown whether the fair is opened: until then only the municipality's staff know of it */
    public static Facts ofFair(UUID fair, UUID municipality, boolean shown) {
        return new Facts(
                SubjectKind.FAIR,
                fair,
                null,
                null,
                municipality,
                Set.of(),
                Stage.NONE,
                shown ? Map.of(Part.FAIR_ANSWER, Stage.NONE) : Map.of(),
                false);
    }

    /**
     * @param contractReleased whether the citizen lets the municipality read the copy of the contract
     * @param employerTakesPart whether the job lasts, or has ended {@link AccessScope#DAYS_AFTER_THE_END} days ago at the most
     */
    public static Facts ofEmployment(
            UUID employment,
            UUID citizen,
            UUID citizensAccount,
            UUID municipality,
            Set<UUID> workplaceAccounts,
            boolean contractReleased,
            boolean employerTakesPart) {
        Map<Part, Stage> released = new EnumMap<>(Part.class);
        if (contractReleased) {
            released.put(Part.CONTRACT_COPY, Stage.NONE);
        }
        if (employerTakesPart) {
            Part.WHILE_IT_LASTS.forEach(part -> released.put(part, Stage.NONE));
        }
        return new Facts(
                SubjectKind.EMPLOYMENT,
                employment,
                citizen,
                citizensAccount,
                municipality,
                workplaceAccounts,
                Stage.NONE,
                released,
                false);
    }

    public static Facts ofMatch(
            UUID match,
            UUID citizen,
            UUID citizensAccount,
            UUID municipality,
            Set<UUID> workplaceAccounts,
            Stage stage,
            Map<Part, Stage> released) {
        return new Facts(
                SubjectKind.MATCH,
                match,
                citizen,
                citizensAccount,
                municipality,
                workplaceAccounts,
                stage,
                released,
                false);
    }
}
