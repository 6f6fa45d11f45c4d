-- Vacant few-hour roles. A role exists from its first typed field (DRAFT); what is typed waits in draft_field until published.
create table flex_job_role (
    id           uuid         not null primary key,
    version      bigint       not null,
    workplace_id uuid         not null,
    status       varchar(10)  not null,
    title        varchar(100) not null,
    description  text         not null,
    minutes_min  int          null,
    minutes_max  int          null,
    weekdays     varchar(40)  not null,
    days_needed  int          null,
    time_from    varchar(5)   not null,
    time_to      varchar(5)   not null,
    flexible     boolean      not null,
    place        varchar(200) not null,
    postal_code  varchar(4)   not null,
    from_home    boolean      not null,
    starts_on    date         null,
    positions    int          not null,
    created_at   datetime(6)  not null,
    published_at datetime(6)  null,
    closed_at    datetime(6)  null,
    close_reason varchar(30)  null,
    constraint flex_job_role_status_known check (status in ('DRAFT', 'OPEN', 'PAUSED', 'CLOSED')),
    constraint flex_job_role_published_is_complete check (status = 'DRAFT' or (published_at is not null and minutes_min is not null
        and minutes_max is not null and postal_code regexp '^[0-9]{4}$')),
    constraint flex_job_role_minutes check (minutes_min is null or (minutes_min between 60 and 2220 and minutes_max between minutes_min and 2220
        and minutes_min mod 15 = 0 and minutes_max mod 15 = 0)),
    constraint flex_job_role_closed_has_reason check ((status = 'CLOSED') = (close_reason is not null)),
    constraint flex_job_role_positions check (positions between 1 and 50),
    constraint flex_job_role_workplace_fk foreign key (workplace_id) references workplace (id)
);
create index flex_job_role_by_status on flex_job_role (status, published_at);
create index flex_job_role_of_workplace on flex_job_role (workplace_id);

create table role_task (
    role_id       uuid         not null,
    task_kind     varchar(40)  not null,
    can_be_left_out boolean    not null,
    primary key (role_id, task_kind),
    constraint role_task_role_fk foreign key (role_id) references flex_job_role (id)
);

create table role_demand (
    role_id      uuid         not null,
    axis         varchar(30)  not null,
    asks         tinyint      not null,
    adaptable_to tinyint      null,
    adaptations  varchar(400) not null,
    primary key (role_id, axis),
    constraint role_demand_level check (asks between 0 and 4),
    constraint role_demand_adapts_downwards check (adaptable_to is null or (adaptable_to between 0 and asks - 1)),
    constraint role_demand_adaptation_named check ((adaptable_to is null) = (adaptations = '')),
    constraint role_demand_role_fk foreign key (role_id) references flex_job_role (id)
);
