-- What stands in people's own calendars: one row for each event and attendee.
create table calendar_entry (
    id              uuid         not null primary key,
    -- known to this attendee alone: whoever can name it has been sent it
    uid             varchar(80)  not null,
    event_id        uuid         not null,
    account_id      uuid         not null,
    sequence        int          not null,
    starts_at       datetime(6)  not null,
    ends_at         datetime(6)  not null,
    title           varchar(30)  not null,
    place           varchar(300) not null,
    path            varchar(200) not null,
    cancelled       boolean      not null,
    changed_at      datetime(6)  not null,
    -- where the mail of this sequence goes; an answer must come from there
    address         varchar(254) not null,
    mailed_sequence int          not null,
    answer          varchar(10)  null,
    answered_at     datetime(6)  null,
    constraint calendar_entry_uid_unique unique (uid),
    constraint calendar_entry_once unique (event_id, account_id),
    constraint calendar_entry_ends_after_it_starts check (ends_at > starts_at),
    constraint calendar_entry_mailed_as_told check (mailed_sequence between -1 and sequence),
    constraint calendar_entry_answer_known check (answer in ('ACCEPTED', 'DECLINED', 'TENTATIVE')),
    constraint calendar_entry_account_fk foreign key (account_id) references account (id)
);
create index calendar_entry_of_account on calendar_entry (account_id, starts_at);

-- Secret addresses a calendar program reads from; only the hash of the secret is kept.
create table calendar_feed (
    id           uuid        not null primary key,
    account_id   uuid        not null,
    secret_hash  varchar(64) not null,
    created_at   datetime(6) not null,
    last_read_at datetime(6) null,
    constraint calendar_feed_secret_unique unique (secret_hash),
    constraint calendar_feed_account_fk foreign key (account_id) references account (id)
);
create index calendar_feed_of_account on calendar_feed (account_id);
