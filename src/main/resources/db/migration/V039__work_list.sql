-- What consultants have done to many lines of their work list at once, so that it can be undone; and the views they have saved.
create table work_action (
    id         uuid        not null primary key,
    account_id uuid        not null,
    kind       varchar(10) not null,
    at         datetime(6) not null,
    -- of PUT_OFF: the day the lines come back
    until_day  date        null,
    -- of GIVE: the new consultant
    to_account uuid        null,
    -- until when nobody has been told yet
    held_until datetime(6) null,
    undone_at  datetime(6) null,
    constraint work_action_kind_known check (kind in ('REMIND', 'PUT_OFF', 'GIVE')),
    constraint work_action_account_fk foreign key (account_id) references account (id),
    constraint work_action_to_fk foreign key (to_account) references account (id)
);
create index work_action_of_account on work_action (account_id, at);

create table work_action_line (
    action_id uuid         not null,
    n         int          not null,
    -- whose work it is
    owner_id  uuid         not null,
    matter    varchar(250) not null,
    primary key (action_id, n),
    constraint work_action_line_action_fk foreign key (action_id) references work_action (id),
    constraint work_action_line_owner_fk foreign key (owner_id) references account (id)
);
create index work_action_line_of_owner on work_action_line (owner_id);

create table work_filter (
    id         uuid         not null primary key,
    account_id uuid         not null,
    name       varchar(60)  not null,
    -- as it stands in the page's address
    query      varchar(500) not null,
    constraint work_filter_name_once unique (account_id, name),
    constraint work_filter_account_fk foreign key (account_id) references account (id)
);
