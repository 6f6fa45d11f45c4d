-- Who is signed in: municipalities, accounts, remembered devices, one-time links.
create table municipality (
    id   uuid         not null primary key,
    code varchar(4)   not null,
    name varchar(100) not null,
    constraint municipality_code_unique unique (code),
    constraint municipality_code_is_four_digits check (code regexp '^[0-9]{4}$')
);

create table account (
    id              uuid         not null primary key,
    version         bigint       not null,
    email           varchar(254) not null,
    display_name    varchar(120) not null,
    role            varchar(20)  not null,
    municipality_id uuid         null,
    locale          varchar(5)   not null,
    password_hash   varchar(200) null,
    enabled         boolean      not null,
    created_at      datetime(6)  not null,
    -- sessions begun before this are over: the owner signed out everywhere or changed the password
    signed_out_at   datetime(6)  null,
    constraint account_email_unique unique (email),
    constraint account_role_known check (role in ('EMPLOYER', 'FLEX_WORKER', 'CONSULTANT', 'TEAM_LEAD', 'ADMIN')),
    constraint account_locale_known check (locale in ('da', 'en')),
    -- citizens and staff belong to a municipality; employers and the portal's own administrators to none
    constraint account_municipality_by_role check ((role in ('FLEX_WORKER', 'CONSULTANT', 'TEAM_LEAD')) = (municipality_id is not null)),
    constraint account_municipality_fk foreign key (municipality_id) references municipality (id)
);

-- Failed sign-ins by the name typed, known or not, so that the answer tells nobody which names exist.
create table sign_in_failure (
    name_hash varchar(64) not null primary key,
    failures  int         not null,
    until     datetime(6) not null
);

create table remembered_device (
    id           uuid         not null primary key,
    account_id   uuid         not null,
    secret_hash  varchar(64)  not null,
    label        varchar(120) not null,
    created_at   datetime(6)  not null,
    last_used_at datetime(6)  not null,
    constraint remembered_device_account_fk foreign key (account_id) references account (id)
);

create table one_time_link (
    secret_hash varchar(64) not null primary key,
    account_id  uuid        not null,
    purpose     varchar(20) not null,
    created_at  datetime(6) not null,
    expires_at  datetime(6) not null,
    used_at     datetime(6) null,
    constraint one_time_link_purpose_known check (purpose in ('INVITATION', 'NEW_PASSWORD')),
    constraint one_time_link_account_fk foreign key (account_id) references account (id)
);

-- What kind of installation this database serves: the demo loader writes DEMO, production refuses to start on it.
create table installation (
    id         int         not null primary key,
    kind       varchar(12) not null,
    created_at datetime(6) not null,
    constraint installation_one_row check (id = 1),
    constraint installation_kind_known check (kind in ('DEMO', 'PRODUCTION'))
);
