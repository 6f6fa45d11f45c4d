-- What consultants have decided of a person and a role when all are looked at together: they are to have each other, or not.
create table match_decision (
    citizen_id uuid        not null,
    role_id    uuid        not null,
    together   boolean     not null,
    decided_by uuid        not null,
    decided_at datetime(6) not null,
    primary key (citizen_id, role_id),
    constraint match_decision_citizen_fk foreign key (citizen_id) references citizen (id),
    constraint match_decision_role_fk foreign key (role_id) references flex_job_role (id),
    constraint match_decision_account_fk foreign key (decided_by) references account (id)
);
