-- Employments and the versions of their agreements. Content is kept by its hash and never changes.
create table employment (
    id                uuid        not null primary key,
    version           bigint      not null,
    citizen_id        uuid        not null,
    workplace_id      uuid        not null,
    role_id           uuid        null,
    match_id          uuid        null,
    starts_on         date        null,
    ended_on          date        null,
    end_reason        varchar(40) null,
    contract_released boolean     not null,
    -- without a match: when the consultant was told that the citizen wants it
    citizen_said_yes_at datetime(6) null,
    created_at        datetime(6) not null,
    created_by        uuid        not null,
    constraint employment_match_once unique (match_id),
    constraint employment_end_has_reason check ((ended_on is null) = (end_reason is null)),
    constraint employment_citizen_fk foreign key (citizen_id) references citizen (id),
    constraint employment_workplace_fk foreign key (workplace_id) references workplace (id),
    constraint employment_role_fk foreign key (role_id) references flex_job_role (id),
    constraint employment_match_fk foreign key (match_id) references flex_match (id),
    constraint employment_created_by_fk foreign key (created_by) references account (id)
);
create index employment_of_citizen on employment (citizen_id);
create index employment_of_workplace on employment (workplace_id);

create table agreement_content (
    hash     char(64)    not null primary key,
    json     longtext    not null,
    kept_at  datetime(6) not null
);
create trigger agreement_content_is_never_changed before update on agreement_content for each row
    signal sqlstate '45000' set message_text = 'the content of an agreement never changes';

create table agreement_version (
    id             uuid          not null primary key,
    version        bigint        not null,
    employment_id  uuid          not null,
    number         int           not null,
    status         varchar(10)   not null,
    content_hash   char(64)      not null,
    change_kind    varchar(20)   not null,
    change_text    varchar(1000) not null,
    effective_from date          null,
    opened_by      uuid          not null,
    opened_at      datetime(6)   not null,
    closed_at      datetime(6)   null,
    open_of        uuid          as (case when status = 'OPEN' then employment_id end) persistent,
    constraint agreement_version_number_once unique (employment_id, number),
    constraint agreement_version_one_open unique (open_of),
    constraint agreement_version_status_known check (status in ('OPEN', 'APPROVED', 'CANCELLED')),
    constraint agreement_version_approved_has_a_day check (status <> 'APPROVED' or (effective_from is not null and closed_at is not null)),
    constraint agreement_version_employment_fk foreign key (employment_id) references employment (id),
    constraint agreement_version_content_fk foreign key (content_hash) references agreement_content (hash),
    constraint agreement_version_opened_by_fk foreign key (opened_by) references account (id)
);

-- An approval binds to the content that was seen. A lifted one stays as history.
create table agreement_approval (
    id              uuid          not null primary key,
    version_id      uuid          not null,
    party           varchar(20)   not null,
    content_hash    char(64)      not null,
    channel         varchar(20)   not null,
    account_id      uuid          not null,
    person          varchar(120)  not null,
    on_behalf_reason varchar(40)  null,
    proof           varchar(500)  not null,
    proof_file_id   uuid          null,
    object_until    date          null,
    objected_at     datetime(6)   null,
    objection       varchar(1000) not null,
    approved_at     datetime(6)   not null,
    lifted_at       datetime(6)   null,
    lifted_why      varchar(20)   null,
    live_of         varchar(60)   as (case when lifted_at is null then concat(version_id, party) end) persistent,
    constraint agreement_approval_once unique (live_of),
    constraint agreement_approval_party_known check (party in ('EMPLOYER', 'CITIZEN', 'UNION', 'MUNICIPALITY')),
    constraint agreement_approval_channel_known check (channel in ('SIGNED_IN', 'WITNESSED_CALL', 'PAPER', 'CARRIED_OVER')),
    constraint agreement_approval_version_fk foreign key (version_id) references agreement_version (id),
    constraint agreement_approval_content_fk foreign key (content_hash) references agreement_content (hash),
    constraint agreement_approval_account_fk foreign key (account_id) references account (id)
);
create index agreement_approval_of_version on agreement_approval (version_id);
