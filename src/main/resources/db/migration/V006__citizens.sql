-- Fleksjobbere and their fleksjobbevis. Needs stand in tables of their own: health information, own access rule.
create table citizen (
    id              uuid         not null primary key,
    version         bigint       not null,
    account_id      uuid         not null,
    municipality_id uuid         not null,
    consultant_id   uuid         null,
    candidate_no    int          not null,
    name            varchar(120) not null,
    phone           varchar(20)  not null,
    postal_code     varchar(4)   not null,
    protected       boolean      not null,
    created_at      datetime(6)  not null,
    constraint citizen_account_unique unique (account_id),
    constraint citizen_candidate_no_unique unique (candidate_no),
    constraint citizen_postal_code_is_four_digits check (postal_code regexp '^[0-9]{4}$'),
    constraint citizen_account_fk foreign key (account_id) references account (id),
    constraint citizen_municipality_fk foreign key (municipality_id) references municipality (id),
    constraint citizen_consultant_fk foreign key (consultant_id) references account (id)
);
create index citizen_of_municipality on citizen (municipality_id, candidate_no);
create index citizen_of_consultant on citizen (consultant_id);

-- Candidate numbers are handed out once each and never again, also when a person has left.
create sequence candidate_number start with 1001 nocache;

create table flex_job_profile (
    citizen_id   uuid        not null primary key,
    version      bigint      not null,
    offer        text        not null,
    task_kinds   varchar(600) not null,
    minutes_min  int         not null,
    minutes_max  int         not null,
    weekdays     varchar(40) not null,
    radius_km    int         not null,
    energy       text        not null,
    never_tasks  varchar(600) not null,
    never_text   text        not null,
    goals        text        not null,
    goal_minutes int         null,
    working_with text        not null,
    published_at datetime(6) not null,
    confirmed_at datetime(6) not null,
    constraint flex_job_profile_minutes check (minutes_min between 60 and 2220 and minutes_max between minutes_min and 2220
        and minutes_min mod 15 = 0 and minutes_max mod 15 = 0),
    constraint flex_job_profile_radius check (radius_km between 0 and 200),
    constraint flex_job_profile_citizen_fk foreign key (citizen_id) references citizen (id)
);

create table profile_need (
    citizen_id uuid        not null,
    axis       varchar(30) not null,
    tolerates  tinyint     not null,
    primary key (citizen_id, axis),
    constraint profile_need_level check (tolerates between 0 and 4),
    constraint profile_need_profile_fk foreign key (citizen_id) references flex_job_profile (citizen_id)
);
create table profile_need_text (
    citizen_id uuid not null primary key,
    text       text not null,
    constraint profile_need_text_profile_fk foreign key (citizen_id) references flex_job_profile (citizen_id)
);

alter table consent add constraint consent_citizen_fk foreign key (citizen_id) references citizen (id);
