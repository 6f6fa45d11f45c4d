-- What is said, answered and agreed about a talk.
alter table talk
    add column note            varchar(500) not null default '',
    add column companion_comes boolean      not null default false,
    add column invited_by      uuid         null,
    add column skip_party      varchar(20)  null,
    add constraint talk_skip_party_known check (skip_party in ('CITIZEN', 'EMPLOYER')),
    add constraint talk_invited_by_fk foreign key (invited_by) references account (id);

-- The times that are proposed now.
create table talk_time (
    talk_id   uuid        not null,
    number    int         not null,
    starts_at datetime(6) not null,
    primary key (talk_id, number),
    constraint talk_time_three check (number between 1 and 3),
    constraint talk_time_talk_fk foreign key (talk_id) references talk (id)
);

create table talk_move (
    id          bigint        not null auto_increment primary key,
    talk_id     uuid          not null,
    move        varchar(30)   not null,
    from_status varchar(20)   not null,
    to_status   varchar(20)   not null,
    party       varchar(20)   not null,
    account_id  uuid          not null,
    text        varchar(1000) not null,
    at          datetime(6)   not null,
    constraint talk_move_party_known check (party in ('CITIZEN', 'EMPLOYER', 'CONSULTANT')),
    constraint talk_move_talk_fk foreign key (talk_id) references talk (id),
    constraint talk_move_account_fk foreign key (account_id) references account (id)
);

-- What each side answered alone before the talk, 1 (worst) to 5 (best). Sealed until both have answered.
create table talk_pulse (
    talk_id     uuid        not null,
    party       varchar(20) not null,
    workload    int         not null,
    energy      int         not null,
    clear_tasks int         not null,
    support     int         not null,
    well_being  int         not null,
    account_id  uuid        not null,
    answered_at datetime(6) not null,
    primary key (talk_id, party),
    constraint talk_pulse_party_known check (party in ('CITIZEN', 'EMPLOYER')),
    constraint talk_pulse_steps check (workload between 1 and 5 and energy between 1 and 5 and clear_tasks between 1 and 5
        and support between 1 and 5 and well_being between 1 and 5),
    constraint talk_pulse_talk_fk foreign key (talk_id) references talk (id)
);

-- The minutes as they were sent, each time; the last row of a talk counts. They never change.
create table talk_minutes (
    id         bigint       not null auto_increment primary key,
    talk_id    uuid         not null,
    hash       char(64)     not null,
    json       longtext     not null,
    party      varchar(20)  not null,
    account_id uuid         not null,
    person     varchar(120) not null,
    at         datetime(6)  not null,
    constraint talk_minutes_talk_fk foreign key (talk_id) references talk (id)
);
create trigger talk_minutes_are_never_changed before update on talk_minutes for each row
    signal sqlstate '45000' set message_text = 'minutes that were sent never change';

-- The answers of the minutes that count, field by field: hours, tasks, support, schemes, considerations, goal.1 ...
create table talk_answer (
    talk_id uuid          not null,
    field   varchar(60)   not null,
    value   varchar(2000) not null,
    primary key (talk_id, field),
    constraint talk_answer_talk_fk foreign key (talk_id) references talk (id)
);

create table talk_approval (
    talk_id    uuid         not null,
    party      varchar(20)  not null,
    hash       char(64)     not null,
    -- of exactly that sending: the same words sent again are asked about again
    minutes_id bigint       not null default 0,
    account_id uuid         not null,
    person     varchar(120) not null,
    at         datetime(6)  not null,
    primary key (talk_id, party, minutes_id),
    constraint talk_approval_party_known check (party in ('CITIZEN', 'EMPLOYER')),
    constraint talk_approval_talk_fk foreign key (talk_id) references talk (id)
);
create trigger talk_approval_is_of_the_minutes_that_count before insert on talk_approval for each row
    set new.minutes_id = (select coalesce(max(id), 0) from talk_minutes where talk_id = new.talk_id);

-- Each side's own words beside minutes they do not agree on, and what the consultant did about it. They never change.
create table talk_view (
    talk_id    uuid          not null,
    party      varchar(20)   not null,
    text       varchar(2000) not null,
    account_id uuid          not null,
    person     varchar(120)  not null,
    at         datetime(6)   not null,
    primary key (talk_id, party),
    constraint talk_view_party_known check (party in ('CITIZEN', 'EMPLOYER', 'CONSULTANT')),
    constraint talk_view_talk_fk foreign key (talk_id) references talk (id)
);
create trigger talk_view_is_never_changed before update on talk_view for each row
    signal sqlstate '45000' set message_text = 'a view of a talk never changes';

-- What somebody promised to do; it follows from talk to talk until it is closed.
create table agreed_action (
    id            uuid         not null primary key,
    version       bigint       not null,
    employment_id uuid         not null,
    talk_id       uuid         null,
    text          varchar(300) not null,
    owner         varchar(20)  not null,
    due_on        date         not null,
    status        varchar(10)  not null,
    created_by    uuid         not null,
    created_at    datetime(6)  not null,
    closed_by     uuid         null,
    closed_at     datetime(6)  null,
    late_told_at  datetime(6)  null,
    constraint agreed_action_owner_known check (owner in ('CITIZEN', 'EMPLOYER', 'CONSULTANT')),
    constraint agreed_action_status_known check (status in ('OPEN', 'DONE', 'DROPPED')),
    constraint agreed_action_closed_at_a_time check ((status = 'OPEN') = (closed_at is null)),
    constraint agreed_action_employment_fk foreign key (employment_id) references employment (id),
    constraint agreed_action_talk_fk foreign key (talk_id) references talk (id)
);
create index agreed_action_of_employment on agreed_action (employment_id, status);
create index agreed_action_late on agreed_action (status, due_on);
