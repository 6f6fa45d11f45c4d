-- Who does a colleague's work while they are away. Days are Danish days, the first and the last one are in it; who ends it
-- early is back on the day it is ended. That it is over is reckoned from the days, so nobody has to end it.
create table stand_in (
    id              uuid        not null primary key,
    municipality_id uuid        not null,
    absent_id       uuid        not null,
    stand_in_id     uuid        not null,
    from_day        date        not null,
    to_day          date        not null,
    created_by      uuid        not null,
    created_at      datetime(6) not null,
    ended_on        date        null,
    constraint stand_in_is_somebody_else check (absent_id <> stand_in_id),
    constraint stand_in_days_in_order check (from_day <= to_day),
    constraint stand_in_ends_early check (ended_on is null or ended_on <= to_day),
    constraint stand_in_municipality_fk foreign key (municipality_id) references municipality (id),
    constraint stand_in_absent_fk foreign key (absent_id) references account (id),
    constraint stand_in_stand_in_fk foreign key (stand_in_id) references account (id),
    constraint stand_in_created_by_fk foreign key (created_by) references account (id)
);
create index stand_in_of_absent on stand_in (absent_id, to_day);
create index stand_in_of_stand_in on stand_in (stand_in_id, to_day);
create index stand_in_of_municipality on stand_in (municipality_id, to_day);
