-- How the rounds of a fair really run: since when the one that is shown runs, and whether the clock stands still.
create table fair_clock (
    fair_id   uuid        not null primary key,
    version   bigint      not null,
    round     int         not null,
    begun_at  datetime(6) not null,
    paused_at datetime(6) null,
    constraint fair_clock_round check (round between 1 and 62),
    constraint fair_clock_fair_fk foreign key (fair_id) references fair (id)
);

-- Who of the guests is there, from which round and up to which one. Who has no row has not come yet. guest_id is a row of
-- fair_seeker or of fair_workplace, as side says.
create table fair_presence (
    guest_id    uuid        not null primary key,
    fair_id     uuid        not null,
    side        varchar(9)  not null,
    status      varchar(8)  not null,
    version     bigint      not null,
    from_round  int         null,
    until_round int         null,
    changed_by  uuid        not null,
    changed_at  datetime(6) not null,
    constraint fair_presence_side_known check (side in ('SEEKER', 'WORKPLACE')),
    constraint fair_presence_status_known check (status in ('HERE', 'LATE', 'LEFT', 'AWAY')),
    constraint fair_presence_rounds check (from_round between 1 and 62 and until_round between 0 and 62),
    constraint fair_presence_fair_fk foreign key (fair_id) references fair (id),
    constraint fair_presence_changed_by_fk foreign key (changed_by) references account (id)
);
create index fair_presence_of_fair on fair_presence (fair_id);

-- A table that is not used any more from a round on.
create table fair_closed_table (
    fair_id    uuid        not null,
    number     int         not null,
    from_round int         not null,
    closed_by  uuid        not null,
    closed_at  datetime(6) not null,
    primary key (fair_id, number),
    constraint fair_closed_table_fk foreign key (fair_id, number) references fair_table (fair_id, number),
    constraint fair_closed_table_closed_by_fk foreign key (closed_by) references account (id)
);

-- What is known better than the plan and the clock tell: this date was held, or was not, in that round.
create table fair_date_fact (
    seeker_id         uuid        not null,
    fair_workplace_id uuid        not null,
    round             int         not null,
    held              boolean     not null,
    typed_by          uuid        not null,
    at                datetime(6) not null,
    primary key (seeker_id, fair_workplace_id),
    constraint fair_date_fact_round check (round between 1 and 62),
    constraint fair_date_fact_seeker_fk foreign key (seeker_id) references fair_seeker (id),
    constraint fair_date_fact_workplace_fk foreign key (fair_workplace_id) references fair_workplace (id),
    constraint fair_date_fact_typed_by_fk foreign key (typed_by) references account (id)
);
create index fair_date_fact_of_workplace on fair_date_fact (fair_workplace_id);

alter table fair_plan drop constraint fair_plan_kind_known;
alter table fair_plan modify kind varchar(9) not null;
alter table fair_plan add constraint fair_plan_kind_known check (kind in ('PLANNED', 'BY_HAND', 'REPLANNED'));
