-- Whom the two sides of a fair would like to meet, and whom not. Each side's rows are its own; the other side never reads them.
create table fair_wish (
    side              varchar(9)  not null,
    seeker_id         uuid        not null,
    fair_workplace_id uuid        not null,
    place             int         null,
    typed_by          uuid        not null,
    at                datetime(6) not null,
    primary key (side, seeker_id, fair_workplace_id),
    constraint fair_wish_side_known check (side in ('SEEKER', 'WORKPLACE')),
    constraint fair_wish_place check (place between 1 and 5),
    constraint fair_wish_seeker_fk foreign key (seeker_id) references fair_seeker (id),
    constraint fair_wish_workplace_fk foreign key (fair_workplace_id) references fair_workplace (id),
    constraint fair_wish_typed_by_fk foreign key (typed_by) references account (id)
);
create index fair_wish_of_workplace on fair_wish (fair_workplace_id, side);

-- A fleksjobber lets the workplaces of a fair see offer and hours, without a name. Rows are closed, never changed or deleted.
create table fair_showing (
    id           bigint      not null auto_increment primary key,
    seeker_id    uuid        not null,
    given_at     datetime(6) not null,
    withdrawn_at datetime(6) null,
    constraint fair_showing_seeker_fk foreign key (seeker_id) references fair_seeker (id)
);
create index fair_showing_of_seeker on fair_showing (seeker_id, withdrawn_at);
