-- Who may see what, and who has seen it.
create table consent (
    id           uuid        not null primary key,
    citizen_id   uuid        not null,
    part         varchar(40) not null,
    from_stage   varchar(20) not null,
    purpose      varchar(30) not null,
    text_version varchar(20) not null,
    given_at     datetime(6) not null,
    withdrawn_at datetime(6) null,
    constraint consent_from_stage_known check (from_stage in ('PRESENTED', 'MUTUAL')),
    constraint consent_withdrawn_after_given check (withdrawn_at is null or withdrawn_at >= given_at)
);
create index consent_of_citizen on consent (citizen_id, withdrawn_at);

create table access_log (
    id           bigint       not null auto_increment primary key,
    at           datetime(6)  not null,
    account_id   uuid         null,
    account_name varchar(120) not null,
    role         varchar(20)  not null,
    subject_kind varchar(30)  not null,
    subject_id   uuid         null,
    part         varchar(40)  not null,
    purpose      varchar(30)  not null,
    outcome      varchar(10)  not null,
    reason       varchar(60)  not null,
    constraint access_log_outcome_known check (outcome in ('GRANTED', 'REFUSED'))
);
create index access_log_of_subject on access_log (subject_id, at);

create trigger access_log_is_never_changed before update on access_log for each row
    signal sqlstate '45000' set message_text = 'the access log is append-only';
create trigger access_log_is_never_deleted before delete on access_log for each row
    signal sqlstate '45000' set message_text = 'the access log is append-only';
