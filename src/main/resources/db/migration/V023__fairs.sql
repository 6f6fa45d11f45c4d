-- Fleksjobmesser: the fair, its tables and staff, and who takes part. Days and times stand as on a Danish clock.
create table fair (
    id                 uuid         not null primary key,
    version            bigint       not null,
    municipality_id    uuid         not null,
    status             varchar(12)  not null,
    name               varchar(120) not null,
    place              varchar(120) not null,
    street             varchar(150) not null,
    postal_code        varchar(4)   not null,
    day                date         not null,
    starts             time         not null,
    ends               time         not null,
    date_minutes       int          not null,
    changeover_minutes int          not null,
    break_after        int          not null,
    break_minutes      int          not null,
    target_dates       int          not null,
    seeker_places      int          not null,
    answer_by          date         not null,
    cloned_from        uuid         null,
    created_by         uuid         not null,
    created_at         datetime(6)  not null,
    changed_at         datetime(6)  not null,
    constraint fair_status_known check (status in ('DRAFT', 'OPEN', 'CLOSED', 'PLANNED', 'RUNNING', 'HELD', 'FOLLOWED_UP', 'CANCELLED')),
    constraint fair_postal_code_is_four_digits check (postal_code regexp '^[0-9]{4}$'),
    constraint fair_window check (ends > starts),
    constraint fair_minutes check (date_minutes between 5 and 15 and changeover_minutes between 1 and 10),
    constraint fair_breaks check (break_after between 2 and 8 and break_minutes between 5 and 45),
    constraint fair_targets check (target_dates between 1 and 8 and seeker_places between 1 and 2000),
    constraint fair_answer_before_day check (answer_by < day),
    constraint fair_municipality_fk foreign key (municipality_id) references municipality (id),
    constraint fair_cloned_from_fk foreign key (cloned_from) references fair (id),
    constraint fair_created_by_fk foreign key (created_by) references account (id)
);
create index fair_of_municipality on fair (municipality_id, day);
create index fair_by_status on fair (status, day);

-- What was done with a fair, by whom, and why it was invited to late or cancelled.
create table fair_move (
    id          bigint       not null auto_increment primary key,
    fair_id     uuid         not null,
    move        varchar(20)  not null,
    from_status varchar(12)  not null,
    to_status   varchar(12)  not null,
    account_id  uuid         not null,
    text        varchar(500) not null,
    at          datetime(6)  not null,
    constraint fair_move_fair_fk foreign key (fair_id) references fair (id),
    constraint fair_move_account_fk foreign key (account_id) references account (id)
);

create table fair_table (
    fair_id    uuid    not null,
    number     int     not null,
    wheelchair boolean not null,
    quiet      boolean not null,
    primary key (fair_id, number),
    constraint fair_table_number check (number between 1 and 200),
    constraint fair_table_fair_fk foreign key (fair_id) references fair (id)
);

create table fair_staff (
    fair_id    uuid        not null,
    account_id uuid        not null,
    duty       varchar(12) not null,
    primary key (fair_id, account_id, duty),
    constraint fair_staff_duty_known check (duty in ('HOST', 'DOOR', 'ROOM', 'TIME_KEEPER', 'HELPER')),
    constraint fair_staff_fair_fk foreign key (fair_id) references fair (id),
    constraint fair_staff_account_fk foreign key (account_id) references account (id)
);

-- A workplace at a fair: whether it comes, how many tables it is to have, when its people are there.
create table fair_workplace (
    id            uuid         not null primary key,
    version       bigint       not null,
    fair_id       uuid         not null,
    workplace_id  uuid         not null,
    status        varchar(10)  not null,
    invited_by    uuid         null,
    late_reason   varchar(500) not null,
    changed_at    datetime(6)  not null,
    waiting_since datetime(6)  null,
    offered_until datetime(6)  null,
    places        int          not null,
    arrives       time         null,
    leaves        time         null,
    constraint fair_workplace_once unique (fair_id, workplace_id),
    constraint fair_workplace_status_known check (status in ('INVITED', 'YES', 'NO', 'WAITING', 'OFFERED')),
    constraint fair_workplace_waits check ((status = 'WAITING') = (waiting_since is not null)),
    constraint fair_workplace_offered check ((status = 'OFFERED') = (offered_until is not null)),
    constraint fair_workplace_places check (places between 1 and 10),
    constraint fair_workplace_window check (arrives is null or leaves is null or leaves > arrives),
    constraint fair_workplace_fair_fk foreign key (fair_id) references fair (id),
    constraint fair_workplace_workplace_fk foreign key (workplace_id) references workplace (id),
    constraint fair_workplace_invited_by_fk foreign key (invited_by) references account (id)
);
create index fair_workplace_in_line on fair_workplace (status, fair_id, waiting_since);

-- The vacant roles a workplace brings to the fair.
create table fair_workplace_role (
    fair_workplace_id uuid not null,
    role_id           uuid not null,
    primary key (fair_workplace_id, role_id),
    constraint fair_workplace_role_workplace_fk foreign key (fair_workplace_id) references fair_workplace (id),
    constraint fair_workplace_role_role_fk foreign key (role_id) references flex_job_role (id)
);

-- A fleksjobber at a fair: whether the person comes, what help is needed, and what the person can bear that day.
create table fair_seeker (
    id              uuid         not null primary key,
    version         bigint       not null,
    fair_id         uuid         not null,
    citizen_id      uuid         not null,
    status          varchar(10)  not null,
    invited_by      uuid         null,
    late_reason     varchar(500) not null,
    changed_at      datetime(6)  not null,
    waiting_since   datetime(6)  null,
    offered_until   datetime(6)  null,
    companion       varchar(12)  not null,
    transport       boolean      not null,
    interpreter     varchar(60)  not null,
    wheelchair      boolean      not null,
    quiet_table     boolean      not null,
    arrives         time         null,
    leaves          time         null,
    max_dates       int          not null,
    max_in_row      int          not null,
    rest_rounds     int          not null,
    walking_minutes int          not null,
    constraint fair_seeker_once unique (fair_id, citizen_id),
    constraint fair_seeker_status_known check (status in ('INVITED', 'YES', 'NO', 'WAITING', 'OFFERED')),
    constraint fair_seeker_waits check ((status = 'WAITING') = (waiting_since is not null)),
    constraint fair_seeker_offered check ((status = 'OFFERED') = (offered_until is not null)),
    constraint fair_seeker_companion_known check (companion in ('NOBODY', 'OWN_PERSON', 'CONSULTANT')),
    constraint fair_seeker_window check (arrives is null or leaves is null or leaves > arrives),
    constraint fair_seeker_limits check (max_dates between 1 and 8 and max_in_row between 1 and 4 and rest_rounds between 0 and 3
        and walking_minutes between 1 and 15),
    constraint fair_seeker_fair_fk foreign key (fair_id) references fair (id),
    constraint fair_seeker_citizen_fk foreign key (citizen_id) references citizen (id),
    constraint fair_seeker_invited_by_fk foreign key (invited_by) references account (id)
);
create index fair_seeker_in_line on fair_seeker (status, fair_id, waiting_since);
create index fair_seeker_of_citizen on fair_seeker (citizen_id);
