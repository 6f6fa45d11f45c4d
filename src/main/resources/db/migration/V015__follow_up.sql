-- Why the day of a talk that nobody had been invited to is another one, and why a talk was closed without taking place.
create table talk_shift (
    id       bigint      not null auto_increment primary key,
    talk_id  uuid        not null,
    from_due date        not null,
    to_due   date        not null,
    why      varchar(20) not null,
    at       datetime(6) not null,
    constraint talk_shift_why_known check (why in ('AGREEMENT', 'ENDED', 'TAKEN_UP_AGAIN')),
    constraint talk_shift_talk_fk foreign key (talk_id) references talk (id)
);

-- What the ladder of reminders has done, each once for each day a talk is set for.
create table ladder_effect (
    talk_id uuid        not null,
    step    varchar(12) not null,
    set_for date        not null,
    page_id uuid        not null,
    at      datetime(6) not null,
    primary key (talk_id, step, set_for),
    constraint ladder_effect_step_known check (step in ('BEFORE_14', 'BEFORE_2', 'THE_DAY', 'AFTER_3', 'AFTER_14', 'AFTER_28')),
    constraint ladder_effect_talk_fk foreign key (talk_id) references talk (id)
);
create index ladder_effect_of_page on ladder_effect (page_id);

-- How far the run of a night has come: it goes on from there, in whatever process.
create table nightly_run (
    day         date        not null primary key,
    after_id    uuid        null,
    pages       int         not null,
    effects     int         not null,
    started_at  datetime(6) not null,
    finished_at datetime(6) null
);

-- What the agreement in force says that calls for a look: considerations agreed and not in place, a week shorter than agreed.
create table agreement_sign (
    employment_id         uuid    not null primary key,
    considerations_since  date    null,
    week_shorter          boolean not null,
    constraint agreement_sign_employment_fk foreign key (employment_id) references employment (id)
);

-- The question about one small step, and what was said to it.
create table small_step (
    id            bigint      not null auto_increment primary key,
    employment_id uuid        not null,
    said          varchar(12) not null,
    account_id    uuid        not null,
    at            datetime(6) not null,
    constraint small_step_said_known check (said in ('YES', 'NO_THANKS')),
    constraint small_step_employment_fk foreign key (employment_id) references employment (id),
    constraint small_step_account_fk foreign key (account_id) references account (id)
);
create index small_step_of_employment on small_step (employment_id, at);

-- "Something is wrong": to the consultant; the other party sees it only if the writer wants so.
create table concern (
    id            uuid        not null primary key,
    version       bigint      not null,
    employment_id uuid        not null,
    party         varchar(20) not null,
    account_id    uuid        not null,
    about         varchar(20) not null,
    other_sees    boolean     not null,
    status        varchar(20) not null,
    sent_at       datetime(6) not null,
    answer_by     datetime(6) null,
    climbed_at    datetime(6) null,
    closed_at     datetime(6) null,
    constraint concern_party_known check (party in ('CITIZEN', 'EMPLOYER')),
    constraint concern_about_known check (about in ('TASKS', 'HOURS', 'CONSIDERATIONS', 'WORKING_TOGETHER', 'HEALTH', 'OTHER')),
    constraint concern_status_known check (status in ('WAITING', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    constraint concern_waits_until check ((status = 'WAITING') = (answer_by is not null)),
    constraint concern_employment_fk foreign key (employment_id) references employment (id),
    constraint concern_account_fk foreign key (account_id) references account (id)
);
create index concern_of_employment on concern (employment_id, status);
create index concern_waiting on concern (status, answer_by);

create table concern_line (
    id         bigint        not null auto_increment primary key,
    concern_id uuid          not null,
    party      varchar(20)   not null,
    person     varchar(120)  not null,
    account_id uuid          not null,
    text       varchar(2000) not null,
    at         datetime(6)   not null,
    constraint concern_line_party_known check (party in ('CITIZEN', 'EMPLOYER', 'CONSULTANT')),
    constraint concern_line_concern_fk foreign key (concern_id) references concern (id),
    constraint concern_line_account_fk foreign key (account_id) references account (id)
);

create index talk_of_employment on talk (employment_id, status, due_on);
