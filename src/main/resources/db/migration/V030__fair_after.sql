-- What each side said after a date at a fair. A row is its own side's and sealed until the pair is opened; see fair_outcome.
create table fair_rating (
    side              varchar(9)   not null,
    seeker_id         uuid         not null,
    fair_workplace_id uuid         not null,
    interest          varchar(5)   not null,
    sentence          varchar(300) not null,
    typed_by          uuid         not null,
    first_at          datetime(6)  not null,
    at                datetime(6)  not null,
    primary key (side, seeker_id, fair_workplace_id),
    constraint fair_rating_side_known check (side in ('SEEKER', 'WORKPLACE')),
    constraint fair_rating_interest_known check (interest in ('YES', 'MAYBE', 'NO')),
    constraint fair_rating_no_needs_no_words check (interest <> 'NO' or sentence = ''),
    constraint fair_rating_seeker_fk foreign key (seeker_id) references fair_seeker (id),
    constraint fair_rating_workplace_fk foreign key (fair_workplace_id) references fair_workplace (id),
    constraint fair_rating_typed_by_fk foreign key (typed_by) references account (id)
);
create index fair_rating_of_seeker on fair_rating (seeker_id);
create index fair_rating_of_workplace on fair_rating (fair_workplace_id, side);

-- A pair whose answers have been opened, and what came of it: one row, so that it is opened once.
create table fair_outcome (
    seeker_id         uuid        not null,
    fair_workplace_id uuid        not null,
    fair_id           uuid        not null,
    result            varchar(12) not null,
    match_id          uuid        null,
    hindered          varchar(30) null,
    revealed_at       datetime(6) not null,
    settled_at        datetime(6) null,
    settled_by        uuid        null,
    primary key (seeker_id, fair_workplace_id),
    constraint fair_outcome_result_known check (result in ('BOTH_YES', 'WORTH_A_TALK', 'ONE_YES', 'NOTHING')),
    constraint fair_outcome_match_when_both check ((result = 'BOTH_YES') = (match_id is not null or hindered is not null)),
    constraint fair_outcome_settled check ((settled_at is null) = (settled_by is null)),
    constraint fair_outcome_fair_fk foreign key (fair_id) references fair (id),
    constraint fair_outcome_seeker_fk foreign key (seeker_id) references fair_seeker (id),
    constraint fair_outcome_workplace_fk foreign key (fair_workplace_id) references fair_workplace (id),
    constraint fair_outcome_match_fk foreign key (match_id) references flex_match (id),
    constraint fair_outcome_settled_by_fk foreign key (settled_by) references account (id)
);
create index fair_outcome_of_fair on fair_outcome (fair_id, result);

-- What is done next about a pair, by whom and until when.
create table fair_next_step (
    id                uuid         not null primary key,
    version           bigint       not null,
    seeker_id         uuid         not null,
    fair_workplace_id uuid         not null,
    fair_id           uuid         not null,
    kind              varchar(9)   not null,
    owner_id          uuid         null,
    due_on            date         not null,
    status            varchar(8)   not null,
    sentence          varchar(300) not null,
    created_at        datetime(6)  not null,
    changed_at        datetime(6)  not null,
    changed_by        uuid         null,
    owner_told_at     datetime(6)  null,
    lead_told_at      datetime(6)  null,
    constraint fair_next_step_kind_known check (kind in ('VISIT', 'TRIAL', 'AGREEMENT')),
    constraint fair_next_step_status_known check (status in ('OPEN', 'DONE', 'NOT_DONE')),
    constraint fair_next_step_outcome_fk foreign key (seeker_id, fair_workplace_id) references fair_outcome (seeker_id, fair_workplace_id),
    constraint fair_next_step_fair_fk foreign key (fair_id) references fair (id),
    constraint fair_next_step_owner_fk foreign key (owner_id) references account (id),
    constraint fair_next_step_changed_by_fk foreign key (changed_by) references account (id)
);
create index fair_next_step_of_fair on fair_next_step (fair_id, status);
create index fair_next_step_due on fair_next_step (status, due_on);
