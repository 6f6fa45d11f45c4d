-- Two who are to meet at a fair whatever else is planned, in that round or in any.
create table fair_fixed_date (
    seeker_id         uuid        not null,
    fair_workplace_id uuid        not null,
    round             int         null,
    fixed_by          uuid        not null,
    at                datetime(6) not null,
    primary key (seeker_id, fair_workplace_id),
    constraint fair_fixed_date_round check (round between 1 and 62),
    constraint fair_fixed_date_seeker_fk foreign key (seeker_id) references fair_seeker (id),
    constraint fair_fixed_date_workplace_fk foreign key (fair_workplace_id) references fair_workplace (id),
    constraint fair_fixed_date_fixed_by_fk foreign key (fixed_by) references account (id)
);
create index fair_fixed_date_of_workplace on fair_fixed_date (fair_workplace_id);
