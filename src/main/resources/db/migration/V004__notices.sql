-- One event, one notice per person: shown in the portal and sent by mail through a job of the scheduler.
create table notice (
    id         uuid         not null primary key,
    event_key  varchar(120) not null,
    account_id uuid         not null,
    kind       varchar(40)  not null,
    path       varchar(200) not null,
    created_at datetime(6)  not null,
    read_at    datetime(6)  null,
    mail_state varchar(10)  not null,
    mailed_at  datetime(6)  null,
    -- holds a one-time secret until the mail is sent, then nothing
    secret     varchar(200) null,
    constraint notice_once unique (event_key, account_id),
    constraint notice_mail_state_known check (mail_state in ('WAITING', 'SENT', 'NONE', 'FAILED')),
    constraint notice_account_fk foreign key (account_id) references account (id)
);
create index notice_of_account on notice (account_id, read_at, created_at);

create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob         null,
    execution_time       timestamp(6) not null,
    picked               boolean      not null,
    picked_by            varchar(50)  null,
    last_success         timestamp(6) null,
    last_failure         timestamp(6) null,
    consecutive_failures int          null,
    last_heartbeat       timestamp(6) null,
    version              bigint       not null,
    priority             smallint     null,
    primary key (task_name, task_instance),
    index execution_time_idx (execution_time),
    index last_heartbeat_idx (last_heartbeat),
    index priority_execution_time_idx (priority desc, execution_time asc)
);
