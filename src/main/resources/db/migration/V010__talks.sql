-- The talks of an employment: one row for each point of its schedule, from when it is planned to when it is closed.
create table talk (
    id            uuid         not null primary key,
    version       bigint       not null,
    employment_id uuid         not null,
    kind          varchar(20)  not null,
    point         varchar(40)  not null,
    due_on        date         not null,
    status        varchar(20)  not null,
    starts_at     datetime(6)  null,
    minutes       int          null,
    form          varchar(20)  null,
    place         varchar(200) not null,
    companion     varchar(120) not null,
    held_on       date         null,
    created_at    datetime(6)  not null,
    changed_at    datetime(6)  not null,
    closed_at     datetime(6)  null,
    constraint talk_point_once unique (employment_id, point),
    constraint talk_kind_known check (kind in ('BETWEEN_US', 'WITH_MUNICIPALITY', 'STATUTORY', 'STATUS_FIVE_YEARS', 'EXTRA')),
    constraint talk_status_known check (status in ('PLANNED', 'INVITED', 'CONFIRMED', 'NEW_TIME_ASKED', 'CALLED_OFF', 'HELD',
        'MINUTES_TO_APPROVE', 'AGREED', 'DISAGREED', 'CLOSED', 'NOT_NEEDED', 'REPLACED')),
    constraint talk_form_known check (form in ('IN_PERSON', 'WALK', 'BY_PHONE', 'BY_VIDEO')),
    constraint talk_has_a_time check (status not in ('CONFIRMED') or starts_at is not null),
    constraint talk_held_has_a_day check (status not in ('HELD', 'MINUTES_TO_APPROVE', 'AGREED', 'DISAGREED', 'CLOSED') or held_on is not null),
    constraint talk_employment_fk foreign key (employment_id) references employment (id)
);
create index talk_due on talk (status, due_on);
