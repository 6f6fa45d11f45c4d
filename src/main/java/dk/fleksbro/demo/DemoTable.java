package dk.fleksbro.demo;

/** The tables the made-up municipality fills, each after those it points to, with the columns in the order of their values. */
enum DemoTable {
    MUNICIPALITY("id, code, name"),
    ACCOUNT("id, version, email, display_name, role, municipality_id, locale, password_hash, enabled, created_at"),
    COMPANY("id, version, cvr, name, checked_at, checked_by, created_at"),
    WORKPLACE("id, version, company_id, p_number, name, street, postal_code, created_at"),
    WORKPLACE_CONTACT("workplace_id, account_id, phone, since"),
    CITIZEN(
            "id, version, account_id, municipality_id, consultant_id, candidate_no, name, phone, postal_code, protected, created_at"),
    FLEX_JOB_PROFILE(
            "citizen_id, version, offer, task_kinds, minutes_min, minutes_max, weekdays, radius_km, energy, never_tasks, never_text,"
                    + " goals, goal_minutes, working_with, published_at, confirmed_at, intensity_percent, good_day_minutes,"
                    + " bad_day_minutes, earliest_start, latest_end, travel_means, travel_minutes"),
    PROFILE_NEED("citizen_id, axis, tolerates"),
    PROFILE_NEED_TEXT("citizen_id, text"),
    CONSENT("id, citizen_id, part, from_stage, purpose, text_version, given_at, withdrawn_at"),
    FLEX_JOB_ROLE(
            "id, version, workplace_id, status, title, description, minutes_min, minutes_max, weekdays, days_needed, time_from,"
                    + " time_to, flexible, place, postal_code, from_home, starts_on, positions, created_at, published_at, closed_at,"
                    + " close_reason"),
    ROLE_TASK("role_id, task_kind, can_be_left_out"),
    ROLE_DEMAND("role_id, axis, asks, adaptable_to, adaptations"),
    FLEX_MATCH(
            "id, version, role_id, citizen_id, status, proposed_by, proposed_at, changed_at, reason, reason_text, meeting_at,"
                    + " meeting_form, meeting_place, meeting_note, trial_days, trial_from, trial_to, trial_note, trial_ends_at, earlier"),
    TRIAL_REVIEW("match_id, trial_ends_at, party, interest, sentence, account_id, first_at, at"),
    MATCH_MOVE("match_id, from_status, to_status, move, account_id, party, reason, text, at"),
    EMPLOYMENT(
            "id, version, citizen_id, workplace_id, role_id, match_id, starts_on, ended_on, end_reason, contract_released, created_at,"
                    + " created_by"),
    AGREEMENT_CONTENT("hash, json, kept_at"),
    AGREEMENT_VERSION(
            "id, version, employment_id, number, status, content_hash, change_kind, change_text, effective_from, opened_by, opened_at,"
                    + " closed_at"),
    AGREEMENT_APPROVAL(
            "id, version_id, party, content_hash, channel, account_id, person, proof, objection, approved_at"),
    TALK(
            "id, version, employment_id, kind, point, due_on, status, starts_at, minutes, form, place, companion, held_on, created_at,"
                    + " changed_at, closed_at, invited_by, skip_party"),
    EMPLOYMENT_ENDING(
            "id, employment_id, reason, last_day, alternatives, alternatives_text, municipality_told, party, ended_by, ended_at"),
    EXIT_ANSWER("ending_id, party, good, better, again, answered_by, answered_at"),
    TALK_TIME("talk_id, number, starts_at"),
    TALK_MOVE("talk_id, move, from_status, to_status, party, account_id, text, at"),
    TALK_MINUTES("talk_id, hash, json, party, account_id, person, at"),
    TALK_ANSWER("talk_id, field, value"),
    TALK_APPROVAL("talk_id, party, hash, account_id, person, at"),
    TALK_VIEW("talk_id, party, text, account_id, person, at"),
    TALK_PULSE("talk_id, party, workload, energy, clear_tasks, support, well_being, account_id, answered_at"),
    AGREEMENT_SIGN("employment_id, considerations_since, week_shorter"),
    CONCERN(
            "id, version, employment_id, party, account_id, about, other_sees, status, sent_at, answer_by, climbed_at, closed_at"),
    CONCERN_LINE("concern_id, party, person, account_id, text, at"),
    AGREED_ACTION(
            "id, version, employment_id, talk_id, text, owner, due_on, status, created_by, created_at, closed_by, closed_at"),
    FAIR("id, version, municipality_id, status, name, place, street, postal_code, day, starts, ends, date_minutes,"
            + " changeover_minutes, break_after, break_minutes, target_dates, seeker_places, answer_by, cloned_from, created_by,"
            + " created_at, changed_at"),
    FAIR_MOVE("fair_id, move, from_status, to_status, account_id, text, at"),
    FAIR_TABLE("fair_id, number, wheelchair, quiet"),
    FAIR_STAFF("fair_id, account_id, duty"),
    FAIR_WORKPLACE(
            "id, version, fair_id, workplace_id, status, invited_by, late_reason, changed_at, waiting_since, offered_until, places,"
                    + " arrives, leaves"),
    FAIR_WORKPLACE_ROLE("fair_workplace_id, role_id"),
    FAIR_SEEKER(
            "id, version, fair_id, citizen_id, status, invited_by, late_reason, changed_at, waiting_since, offered_until, companion,"
                    + " transport, interpreter, wheelchair, quiet_table, arrives, leaves, max_dates, max_in_row, rest_rounds,"
                    + " walking_minutes"),
    FAIR_WISH("side, seeker_id, fair_workplace_id, place, typed_by, at"),
    FAIR_SHOWING("seeker_id, given_at, withdrawn_at"),
    NOTICE("id, event_key, account_id, kind, path, created_at, read_at, mail_state"),
    ACCESS_LOG("at, account_id, account_name, role, subject_kind, subject_id, part, purpose, outcome, reason"),
    DRAFT_FIELD("form, subject_id, field, version, text, edited_by, editor, edited_at");

    private final String columns;

    DemoTable(String columns) {
        this.columns = columns;
    }

    String columns() {
        return columns;
    }

    int width() {
        return columns.split(",", -1).length;
    }
}
