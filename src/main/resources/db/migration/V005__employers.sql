-- Companies (CVR), their workplaces (P-number) and the people who act for them.
create table company (
    id         uuid         not null primary key,
    version    bigint       not null,
    cvr        varchar(8)   not null,
    name       varchar(150) not null,
    checked_at datetime(6)  null,
    checked_by uuid         null,
    created_at datetime(6)  not null,
    constraint company_cvr_unique unique (cvr),
    constraint company_cvr_is_eight_digits check (cvr regexp '^[0-9]{8}$'),
    constraint company_checked_by_someone check ((checked_at is null) = (checked_by is null)),
    constraint company_checked_by_fk foreign key (checked_by) references account (id)
);

create table workplace (
    id          uuid         not null primary key,
    version     bigint       not null,
    company_id  uuid         not null,
    p_number    varchar(10)  not null,
    name        varchar(150) not null,
    street      varchar(150) not null,
    postal_code varchar(4)   not null,
    created_at  datetime(6)  not null,
    constraint workplace_p_number_unique unique (p_number),
    constraint workplace_p_number_is_ten_digits check (p_number regexp '^[0-9]{10}$'),
    constraint workplace_postal_code_is_four_digits check (postal_code regexp '^[0-9]{4}$'),
    constraint workplace_company_fk foreign key (company_id) references company (id)
);

-- The contact persons: which account acts for which workplace.
create table workplace_contact (
    workplace_id uuid        not null,
    account_id   uuid        not null,
    phone        varchar(20) not null,
    since        datetime(6) not null,
    primary key (workplace_id, account_id),
    constraint workplace_contact_workplace_fk foreign key (workplace_id) references workplace (id),
    constraint workplace_contact_account_fk foreign key (account_id) references account (id)
);
