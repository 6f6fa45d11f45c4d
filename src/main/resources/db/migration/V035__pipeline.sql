-- The rest of the way from a meeting to a job: trial days, offer, job, and what rests while the person has another one.
alter table flex_match drop constraint flex_match_status_known;
alter table flex_match
    add column earlier       varchar(20)  null,
    add column trial_days    varchar(60)  not null default '',
    add column trial_from    time         null,
    add column trial_to      time         null,
    add column trial_note    varchar(500) not null default '',
    add column trial_ends_at datetime(6)  null,
    add column job_ends_on   date         null,
    add constraint flex_match_status_known check (status in ('PROPOSED', 'CITIZEN_MAYBE', 'PRESENTED', 'MUTUAL',
        'MEETING_PROPOSED', 'MEETING_AGREED', 'TRIAL_PROPOSED', 'TRIAL_AGREED', 'TRIAL_REVIEWED', 'OFFERED', 'OFFER_ACCEPTED',
        'HIRED', 'JOB_ENDED', 'OBSOLETE', 'CITIZEN_NO', 'EMPLOYER_NO', 'WITHDRAWN', 'TAKEN_BACK')),
    add constraint flex_match_trial_when_proposed check (status not in ('TRIAL_PROPOSED', 'TRIAL_AGREED', 'TRIAL_REVIEWED')
        or (trial_ends_at is not null and trial_from is not null and trial_to is not null and trial_days <> '')),
    add constraint flex_match_earlier_when_undoable check ((status in ('HIRED', 'OBSOLETE')) = (earlier is not null)),
    add constraint flex_match_job_ends_when_hired check (job_ends_on is null or status = 'HIRED');

-- A move the portal made by itself has no party and no account.
alter table match_move modify column account_id uuid null, modify column party varchar(20) null;

-- What each of the two said of their trial days; sealed until both have answered or two days have passed.
create table trial_review (
    match_id      uuid         not null,
    trial_ends_at datetime(6)  not null,
    party         varchar(10)  not null,
    interest      varchar(5)   not null,
    sentence      varchar(300) not null,
    account_id    uuid         not null,
    first_at      datetime(6)  not null,
    at            datetime(6)  not null,
    primary key (match_id, trial_ends_at, party),
    constraint trial_review_party_known check (party in ('CITIZEN', 'EMPLOYER')),
    constraint trial_review_interest_known check (interest in ('YES', 'MAYBE', 'NO')),
    constraint trial_review_match_fk foreign key (match_id) references flex_match (id),
    constraint trial_review_account_fk foreign key (account_id) references account (id)
);
