package dk.fleksbro.consent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The parts of a subject that are given or refused each by itself. */
public enum Part {
    // of a citizen, and of the citizen as presented in a match
    NAME,
    CONTACT,
    OFFER,
    HOURS,
    NEEDS,
    NEVER_TASKS,
    GOALS,
    WORKING_WITH_ME,
    // of a citizen only
    PROFILE_EDIT,
    CONSENTS,
    PROTECTION,
    CONSULTANT,
    ACCESS_LOG,
    RANKED_ROLES,
    HANDOVER_NOTE,
    // of a match
    MATCH_STATE,
    MATCH_REASONS,
    CITIZEN_ANSWER,
    EMPLOYER_ANSWER,
    AGREEMENT_BEGIN,
    // of an employment
    AGREEMENT,
    AGREEMENT_EDIT,
    AGREEMENT_ON_BEHALF,
    CONTRACT_COPY,
    CONTRACT_CONSENT,
    COLLEAGUE_SHEET,
    COLLEAGUE_SHEET_EDIT,
    FOLLOW_UP,
    TALK,
    TALK_ANSWER,
    CONCERN,
    // of a role
    ROLE_PUBLISHED,
    ROLE_EDIT,
    RANKED_PEOPLE,
    // of a workplace and its company
    WORKPLACE_EDIT,
    COMPANY_CHECK,
    // of a fair
    FAIR_EDIT,
    FAIR_GUESTS,
    FAIR_DUTY,
    FAIR_ANSWER,
    FAIR_PLAN,
    FAIR_AFTER,
    FAIR_REPORT,
    // of a citizen or a workplace at a fair
    FAIR_WISHES,
    FAIR_RATING,
    // of accounts and the portal
    OWN_SIGN_IN,
    ACCOUNTS,
    CITIZEN_LIST,
    ROLE_LIST,
    EMPLOYMENT_LIST,
    FOLLOW_UP_LIST,
    FAIR_LIST,
    CHANCES,
    STAND_INS,
    TEAM_FIGURES,
    MATCH_WEIGHTS;

    /** The parts a citizen releases, one by one, in the order of the fleksjobbevis. */
    public static final List<Part> RELEASABLE =
            List.of(OFFER, HOURS, NEEDS, NEVER_TASKS, GOALS, WORKING_WITH_ME, NAME, CONTACT);

    /** The parts of an employment that end for the employer a little after the job does. */
    public static final Set<Part> WHILE_IT_LASTS = Set.of(TALK, TALK_ANSWER, CONCERN);

    private static final Set<Part> SENSITIVE = EnumSet.of(
            CONTACT,
            NEEDS,
            NEVER_TASKS,
            HANDOVER_NOTE,
            MATCH_REASONS,
            AGREEMENT,
            AGREEMENT_EDIT,
            CONTRACT_COPY,
            COLLEAGUE_SHEET,
            TALK,
            TALK_ANSWER,
            CONCERN,
            FAIR_WISHES,
            FAIR_RATING);

    /** Tells of health, or where a person is to be found: every read is a row in the access log. */
    public boolean isSensitive() {
        return SENSITIVE.contains(this);
    }
}
