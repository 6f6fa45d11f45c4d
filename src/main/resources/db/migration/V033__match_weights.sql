-- What each kind of point counts for in a municipality's lists. Versions are only added; the newest is in force, and version 1 is
-- the one every municipality begins with. A proposal keeps the version it was made under.
create table match_weights (
    municipality_id uuid         not null,
    version         int          not null,
    weights         varchar(400) not null,
    note            varchar(400) not null,
    account_id      uuid         not null,
    at              datetime(6)  not null,
    primary key (municipality_id, version),
    constraint match_weights_version check (version > 1),
    constraint match_weights_municipality_fk foreign key (municipality_id) references municipality (id),
    constraint match_weights_account_fk foreign key (account_id) references account (id)
);
alter table flex_match add weights_version int not null default 1;
