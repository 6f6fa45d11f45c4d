-- The copy of a contract, whom its fleksjobber lets have it, and what the fleksjobber tells the colleagues.
create table contract_copy (
    employment_id uuid         not null primary key,
    file_id       uuid         not null,
    name          varchar(200) not null,
    size          bigint       not null,
    account_id    uuid         not null,
    person        varchar(120) not null,
    added_at      datetime(6)  not null,
    constraint contract_copy_employment_fk foreign key (employment_id) references employment (id),
    constraint contract_copy_file_fk foreign key (file_id) references received_file (id),
    constraint contract_copy_account_fk foreign key (account_id) references account (id)
);

create table contract_consent (
    id            bigint      not null auto_increment primary key,
    employment_id uuid        not null,
    receiver      varchar(20) not null,
    text_version  varchar(20) not null,
    given_at      datetime(6) not null,
    withdrawn_at  datetime(6) null,
    live_of       varchar(60) as (case when withdrawn_at is null then concat(employment_id, receiver) end) persistent,
    constraint contract_consent_once unique (live_of),
    constraint contract_consent_receiver_known check (receiver in ('MUNICIPALITY', 'UNION')),
    constraint contract_consent_withdrawn_after_given check (withdrawn_at is null or withdrawn_at >= given_at),
    constraint contract_consent_employment_fk foreign key (employment_id) references employment (id)
);

create table colleague_sheet (
    id            uuid          not null primary key,
    employment_id uuid          not null,
    does          varchar(1000) not null,
    at_times      varchar(1000) not null,
    helps         varchar(1000) not null,
    reach         varchar(1000) not null,
    approved_at   datetime(6)   not null,
    expires_on    date          not null,
    withdrawn_at  datetime(6)   null,
    live_of       uuid          as (case when withdrawn_at is null then employment_id end) persistent,
    constraint colleague_sheet_one_live unique (live_of),
    constraint colleague_sheet_says_something check (concat(does, at_times, helps, reach) <> ''),
    constraint colleague_sheet_employment_fk foreign key (employment_id) references employment (id)
);
