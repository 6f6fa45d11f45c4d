-- How it stood with a guest before the last change the host wrote down, so that this can be taken back while nothing came after.
-- version is that of the change in fair_presence; no status when nothing was known of the guest before.
create table fair_presence_before (
    guest_id    uuid        not null primary key,
    version     bigint      not null,
    status      varchar(8)  null,
    from_round  int         null,
    until_round int         null,
    constraint fair_presence_before_status_known check (status in ('HERE', 'LATE', 'LEFT', 'AWAY')),
    constraint fair_presence_before_fk foreign key (guest_id) references fair_presence (guest_id) on delete cascade
);

-- A round the host has added after the plan was sent out, and when the fair ended before that.
create table fair_extra_round (
    fair_id     uuid        not null,
    number      int         not null,
    ends_before time        not null,
    added_by    uuid        not null,
    added_at    datetime(6) not null,
    primary key (fair_id, number),
    constraint fair_extra_round_fair_fk foreign key (fair_id) references fair (id),
    constraint fair_extra_round_added_by_fk foreign key (added_by) references account (id)
);
