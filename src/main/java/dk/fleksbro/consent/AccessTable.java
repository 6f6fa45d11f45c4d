package dk.fleksbro.consent;

import static dk.fleksbro.consent.Part.*;

import dk.fleksbro.account.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may see and do what. What no row gives is refused. */
public final class AccessTable {

    public static final List<AccessRule> RULES = List.of(
            // the citizen's own affairs
            rule(
                    SubjectKind.CITIZEN,
                    Role.FLEX_WORKER,
                    Relation.MINE,
                    Purpose.OWN_AFFAIRS,
                    NAME,
                    CONTACT,
                    OFFER,
                    HOURS,
                    NEEDS,
                    NEVER_TASKS,
                    GOALS,
                    WORKING_WITH_ME,
                    PROFILE_EDIT,
                    CONSENTS,
                    PROTECTION,
                    ACCESS_LOG),
            rule(
                    SubjectKind.MATCH,
                    Role.FLEX_WORKER,
                    Relation.MINE,
                    Purpose.OWN_AFFAIRS,
                    MATCH_STATE,
                    MATCH_REASONS,
                    CITIZEN_ANSWER),
            rule(
                    SubjectKind.EMPLOYMENT,
                    Role.FLEX_WORKER,
                    Relation.MINE,
                    Purpose.OWN_AFFAIRS,
                    AGREEMENT,
                    AGREEMENT_EDIT,
                    CONTRACT_COPY,
                    CONTRACT_CONSENT,
                    COLLEAGUE_SHEET,
                    COLLEAGUE_SHEET_EDIT,
                    FOLLOW_UP,
                    TALK,
                    TALK_ANSWER,
                    CONCERN),
            // the consultant's work with the municipality's own citizens
            rule(
                    SubjectKind.CITIZEN,
                    Role.CONSULTANT,
                    Relation.MY_MUNICIPALITYS,
                    Purpose.MATCHING,
                    NAME,
                    CONTACT,
                    OFFER,
                    HOURS,
                    NEEDS,
                    NEVER_TASKS,
                    GOALS,
                    WORKING_WITH_ME,
                    PROTECTION,
                    CONSULTANT,
                    RANKED_ROLES,
                    HANDOVER_NOTE),
            rule(
                    SubjectKind.MATCH,
                    Role.CONSULTANT,
                    Relation.MY_MUNICIPALITYS,
                    Purpose.MATCHING,
                    NAME,
                    CONTACT,
                    MATCH_STATE,
                    MATCH_REASONS),
            rule(SubjectKind.MATCH, Role.CONSULTANT, Relation.MY_MUNICIPALITYS, Purpose.FOLLOWING_UP, AGREEMENT_BEGIN),
            rule(
                    SubjectKind.CITIZEN,
                    Role.CONSULTANT,
                    Relation.MY_MUNICIPALITYS,
                    Purpose.FOLLOWING_UP,
                    AGREEMENT_BEGIN),
            rule(
                    SubjectKind.EMPLOYMENT,
                    Role.CONSULTANT,
                    Relation.MY_MUNICIPALITYS,
                    Purpose.FOLLOWING_UP,
                    AGREEMENT,
                    AGREEMENT_EDIT,
                    AGREEMENT_ON_BEHALF,
                    FOLLOW_UP,
                    TALK,
                    CONCERN),
            // a copy of the contract only while the citizen says so
            consented(Role.CONSULTANT, Relation.MY_MUNICIPALITYS, Purpose.FOLLOWING_UP, CONTRACT_COPY),
            rule(
                    SubjectKind.PORTAL,
                    Role.CONSULTANT,
                    Relation.OF_THE_PORTAL,
                    Purpose.FOLLOWING_UP,
                    EMPLOYMENT_LIST,
                    FOLLOW_UP_LIST),
            rule(SubjectKind.ROLE, Role.CONSULTANT, Relation.PUBLISHED, Purpose.MATCHING, RANKED_PEOPLE),
            rule(SubjectKind.WORKPLACE, Role.CONSULTANT, Relation.OF_THE_PORTAL, Purpose.MATCHING, COMPANY_CHECK),
            rule(
                    SubjectKind.PORTAL,
                    Role.CONSULTANT,
                    Relation.OF_THE_PORTAL,
                    Purpose.MATCHING,
                    CITIZEN_LIST,
                    ROLE_LIST,
                    FAIR_LIST,
                    CHANCES,
                    STAND_INS),
            // the municipality's fairs: staff prepare them, and from when one is opened both sides can answer
            rule(
                    SubjectKind.FAIR,
                    Role.CONSULTANT,
                    Relation.MY_MUNICIPALITYS,
                    Purpose.MATCHING,
                    FAIR_EDIT,
                    FAIR_GUESTS,
                    FAIR_PLAN,
                    FAIR_DUTY,
                    FAIR_AFTER,
                    FAIR_REPORT),
            opened(Role.FLEX_WORKER, Relation.MY_MUNICIPALITYS, Purpose.OWN_AFFAIRS),
            opened(Role.EMPLOYER, Relation.OF_THE_PORTAL, Purpose.RUNNING_A_WORKPLACE),
            // the wishes for a fair and what was said after it, each side its own; the staff type in what stands on a
            // paper card
            rule(SubjectKind.CITIZEN, Role.FLEX_WORKER, Relation.MINE, Purpose.OWN_AFFAIRS, FAIR_WISHES, FAIR_RATING),
            rule(
                    SubjectKind.CITIZEN,
                    Role.CONSULTANT,
                    Relation.MY_MUNICIPALITYS,
                    Purpose.MATCHING,
                    FAIR_WISHES,
                    FAIR_RATING),
            rule(
                    SubjectKind.WORKPLACE,
                    Role.EMPLOYER,
                    Relation.MY_WORKPLACES,
                    Purpose.RUNNING_A_WORKPLACE,
                    FAIR_WISHES,
                    FAIR_RATING),
            rule(
                    SubjectKind.WORKPLACE,
                    Role.CONSULTANT,
                    Relation.OF_THE_PORTAL,
                    Purpose.MATCHING,
                    FAIR_WISHES,
                    FAIR_RATING),
            // the team lead sees how the work goes, not what people need
            rule(
                    SubjectKind.CITIZEN,
                    Role.TEAM_LEAD,
                    Relation.MY_MUNICIPALITYS,
                    Purpose.SUPERVISION,
                    NAME,
                    ACCESS_LOG,
                    HANDOVER_NOTE),
            rule(SubjectKind.MATCH, Role.TEAM_LEAD, Relation.MY_MUNICIPALITYS, Purpose.SUPERVISION, MATCH_STATE),
            rule(SubjectKind.EMPLOYMENT, Role.TEAM_LEAD, Relation.MY_MUNICIPALITYS, Purpose.SUPERVISION, FOLLOW_UP),
            rule(SubjectKind.FAIR, Role.TEAM_LEAD, Relation.MY_MUNICIPALITYS, Purpose.SUPERVISION, FAIR_REPORT),
            rule(
                    SubjectKind.PORTAL,
                    Role.TEAM_LEAD,
                    Relation.OF_THE_PORTAL,
                    Purpose.SUPERVISION,
                    TEAM_FIGURES,
                    MATCH_WEIGHTS,
                    CHANCES,
                    STAND_INS,
                    FOLLOW_UP_LIST),
            // the employer's own workplaces, and what citizens release to them
            rule(
                    SubjectKind.WORKPLACE,
                    Role.EMPLOYER,
                    Relation.MY_WORKPLACES,
                    Purpose.RUNNING_A_WORKPLACE,
                    WORKPLACE_EDIT),
            rule(
                    SubjectKind.ROLE,
                    Role.EMPLOYER,
                    Relation.MY_WORKPLACES,
                    Purpose.RUNNING_A_WORKPLACE,
                    ROLE_EDIT,
                    ROLE_PUBLISHED),
            rule(
                    SubjectKind.EMPLOYMENT,
                    Role.EMPLOYER,
                    Relation.MY_WORKPLACES,
                    Purpose.RUNNING_A_WORKPLACE,
                    AGREEMENT,
                    AGREEMENT_EDIT,
                    CONTRACT_COPY,
                    COLLEAGUE_SHEET,
                    FOLLOW_UP),
            // how it goes is the employer's matter while the job lasts, and a little after
            whileItLasts(),
            released(Stage.PRESENTED, false, MATCH_STATE, EMPLOYER_ANSWER),
            released(Stage.MUTUAL, false, AGREEMENT_BEGIN),
            released(Stage.PRESENTED, true, OFFER, HOURS, NEEDS, NEVER_TASKS, GOALS, WORKING_WITH_ME),
            released(Stage.MUTUAL, true, NAME, CONTACT),
            // what is published, anyone may see
            rule(SubjectKind.ROLE, null, Relation.PUBLISHED, Purpose.PUBLIC_NOTICE, ROLE_PUBLISHED),
            // the portal's accounts
            rule(SubjectKind.PORTAL, Role.ADMIN, Relation.OF_THE_PORTAL, Purpose.ADMINISTRATION, ACCOUNTS),
            rule(SubjectKind.ACCOUNT, null, Relation.MINE, Purpose.OWN_AFFAIRS, OWN_SIGN_IN));

    private AccessTable() {}

    private static AccessRule rule(
            SubjectKind kind, @Nullable Role role, Relation relation, Purpose purpose, Part... parts) {
        return new AccessRule(kind, Set.of(parts), role, relation, purpose, Stage.NONE, false);
    }

    private static AccessRule consented(Role role, Relation relation, Purpose purpose, Part part) {
        return new AccessRule(SubjectKind.EMPLOYMENT, Set.of(part), role, relation, purpose, Stage.NONE, true);
    }

    private static AccessRule opened(Role role, Relation relation, Purpose purpose) {
        return new AccessRule(SubjectKind.FAIR, Set.of(FAIR_ANSWER), role, relation, purpose, Stage.NONE, true);
    }

    private static AccessRule whileItLasts() {
        return new AccessRule(
                SubjectKind.EMPLOYMENT,
                Part.WHILE_IT_LASTS,
                Role.EMPLOYER,
                Relation.MY_WORKPLACES,
                Purpose.RUNNING_A_WORKPLACE,
                Stage.NONE,
                true);
    }

    private static AccessRule released(Stage from, boolean consentNeeded, Part... parts) {
        return new AccessRule(
                SubjectKind.MATCH,
                Set.of(parts),
                Role.EMPLOYER,
                Relation.RELEASED_TO_ME,
                Purpose.PRESENTATION,
                from,
                consentNeeded);
    }
}
