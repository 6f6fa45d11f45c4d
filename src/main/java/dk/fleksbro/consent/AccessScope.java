package dk.fleksbro.consent;

import dk.fleksbro.account.SignedIn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The access table as a condition in SQL, for lists and counts: {@code where } {@link #sql()} with {@link #parameters()}.
 * The query must name its tables {@code citizen}, {@code flex_match}, {@code flex_job_role}, {@code workplace},
 * {@code employment} or {@code fair}.
 */
public record AccessScope(String sql, Map<String, Object> parameters) {

    private static final String ACTS_FOR_WORKPLACE =
            "exists (select 1 from workplace_contact wc where wc.workplace_id = %s and wc.account_id = :scope_account)";

    /** The states of a match in which both have said yes. */
    public static final String BOTH_YES =
            "'MUTUAL', 'MEETING_PROPOSED', 'MEETING_AGREED', 'TRIAL_PROPOSED', 'TRIAL_AGREED',"
                    + " 'TRIAL_REVIEWED', 'OFFERED', 'OFFER_ACCEPTED', 'HIRED'";

    /** How long an employer takes part in the follow-up of a job after its last day. */
    public static final int DAYS_AFTER_THE_END = 30;

    /** Whether a job lasts on the day of that parameter, or has ended a little before; a condition for {@code employment}. */
    public static String employerTakesPart(String day) {
        return "(employment.ended_on is null or date_add(employment.ended_on, interval " + DAYS_AFTER_THE_END
                + " day) >= :" + day + ")";
    }

    /** The rows of a kind the reader may see that part of, for that purpose. Without a rule: none. */
    public static AccessScope of(@Nullable SignedIn reader, SubjectKind kind, Part part, Purpose purpose) {
        return of(reader, kind, part, purpose, LocalDate.MAX);
    }

    /** The same on that day, for parts that end with a job. */
    public static AccessScope of(
            @Nullable SignedIn reader, SubjectKind kind, Part part, Purpose purpose, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        if (kind == SubjectKind.EMPLOYMENT && Part.WHILE_IT_LASTS.contains(part)) {
            if (today.equals(LocalDate.MAX)) {
                throw new IllegalArgumentException("what ends with a job is asked for on a day");
            }
            parameters.put("scope_today", today);
        }
        Set<String> ways = new LinkedHashSet<>();
        for (AccessRule rule : AccessTable.RULES) {
            boolean fits = rule.kind() == kind
                    && rule.purpose() == purpose
                    && rule.parts().contains(part)
                    && (rule.role() == null || (reader != null && reader.role() == rule.role()));
            if (fits) {
                ways.add(condition(rule, kind, part));
            }
        }
        if (reader != null) {
            parameters.put("scope_account", reader.accountId());
            if (reader.municipality() != null) {
                parameters.put("scope_municipality", reader.municipality().value());
            }
        }
        return new AccessScope(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")", parameters);
    }

    private static String condition(AccessRule rule, SubjectKind kind, Part part) {
        if (kind == SubjectKind.FAIR) {
            return ofFair(rule);
        }
        return switch (rule.relation()) {
            case PUBLISHED -> "flex_job_role.status = 'OPEN'";
            case OF_THE_PORTAL -> "1 = 1";
            case MINE ->
                kind == SubjectKind.ACCOUNT ? "account.id = :scope_account" : "citizen.account_id = :scope_account";
            case MY_MUNICIPALITYS ->
                "citizen.municipality_id = :scope_municipality"
                        + (rule.consentNeeded() ? " and employment.contract_released" : "");
            case MY_WORKPLACES ->
                ACTS_FOR_WORKPLACE.formatted(
                                switch (kind) {
                                    case WORKPLACE -> "workplace.id";
                                    case EMPLOYMENT -> "employment.workplace_id";
                                    default -> "flex_job_role.workplace_id";
                                })
                        + (rule.consentNeeded() ? " and " + employerTakesPart("scope_today") : "");
            case RELEASED_TO_ME -> released(rule, part);
        };
    }

    private static String ofFair(AccessRule rule) {
        String whose =
                switch (rule.relation()) {
                    case MY_MUNICIPALITYS -> "fair.municipality_id = :scope_municipality";
                    case OF_THE_PORTAL -> "1 = 1";
                    default -> throw new IllegalArgumentException("a fair is nobody’s by " + rule.relation());
                };
        return "(" + whose + (rule.consentNeeded() ? " and fair.status <> 'DRAFT'" : "") + ")";
    }

    private static String released(AccessRule rule, Part part) {
        String stage = "flex_match.status in (" + (rule.from() == Stage.MUTUAL ? "" : "'PRESENTED', ") + BOTH_YES + ")";
        String condition = ACTS_FOR_WORKPLACE.formatted("flex_job_role.workplace_id") + " and " + stage
                + " and not exists (select 1 from citizen hidden where hidden.id = flex_match.citizen_id and hidden.protected)";
        if (rule.consentNeeded()) {
            condition +=
                    " and exists (select 1 from consent c where c.citizen_id = flex_match.citizen_id and c.part = '"
                            + part.name()
                            + "' and c.withdrawn_at is null and (c.from_stage = 'PRESENTED' or flex_match.status <> 'PRESENTED'))";
        }
        return "(" + condition + ")";
    }
}
