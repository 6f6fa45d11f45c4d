-- What has been done about an answer that does not come, and the state a match is in when none came.
alter table flex_match drop constraint flex_match_status_known, drop constraint flex_match_earlier_when_undoable;
alter table flex_match
    add constraint flex_match_status_known check (status in ('PROPOSED', 'CITIZEN_MAYBE', 'PRESENTED', 'MUTUAL',
        'MEETING_PROPOSED', 'MEETING_AGREED', 'TRIAL_PROPOSED', 'TRIAL_AGREED', 'TRIAL_REVIEWED', 'OFFERED', 'OFFER_ACCEPTED',
        'HIRED', 'JOB_ENDED', 'OBSOLETE', 'NO_ANSWER', 'CITIZEN_NO', 'EMPLOYER_NO', 'WITHDRAWN', 'TAKEN_BACK')),
    add constraint flex_match_earlier_when_undoable check ((status in ('HIRED', 'OBSOLETE', 'NO_ANSWER')) = (earlier is not null));

create table match_reminder (
    match_id uuid        not null,
    since    datetime(6) not null,
    rung     varchar(10) not null,
    at       datetime(6) not null,
    primary key (match_id, since, rung),
    constraint match_reminder_rung_known check (rung in ('DAY_3', 'DAY_7', 'DAY_14')),
    constraint match_reminder_match_fk foreign key (match_id) references flex_match (id)
);
create index flex_match_by_status on flex_match (status, changed_at);
