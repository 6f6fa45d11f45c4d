-- What was changed when an approval was lifted, and why a version was given up.
alter table agreement_approval add column lifted_sections varchar(300) not null default '';
alter table agreement_version add column cancel_text varchar(1000) not null default '';
alter table agreement_version add column reopened_at datetime(6) null;

-- The last day of an employment, and what came before it. One taken back stays as history.
create table employment_ending (
    id                uuid          not null primary key,
    employment_id     uuid          not null,
    reason            varchar(40)   not null,
    last_day          date          not null,
    alternatives      varchar(300)  not null,
    alternatives_text varchar(2000) not null,
    municipality_told date          null,
    party             varchar(20)   not null,
    ended_by          uuid          not null,
    ended_at          datetime(6)   not null,
    taken_back_by     uuid          null,
    taken_back_at     datetime(6)   null,
    objected_at       datetime(6)   null,
    objection         varchar(1000) not null default '',
    live_of           uuid          as (case when taken_back_at is null then employment_id end) persistent,
    constraint employment_ending_once unique (live_of),
    constraint employment_ending_dismissal_told check (reason <> 'DISMISSED' or municipality_told is not null),
    constraint employment_ending_employment_fk foreign key (employment_id) references employment (id),
    constraint employment_ending_ended_by_fk foreign key (ended_by) references account (id),
    constraint employment_ending_taken_back_by_fk foreign key (taken_back_by) references account (id)
);
create index employment_ending_of_employment on employment_ending (employment_id);

-- What each side says when it is over; nobody reads the other's before both have answered.
create table exit_answer (
    ending_id   uuid          not null,
    party       varchar(20)   not null,
    good        varchar(2000) not null,
    better      varchar(2000) not null,
    again       varchar(10)   not null,
    answered_by uuid          not null,
    answered_at datetime(6)   not null,
    primary key (ending_id, party),
    constraint exit_answer_party_known check (party in ('EMPLOYER', 'CITIZEN')),
    constraint exit_answer_again_known check (again in ('YES', 'MAYBE', 'NO')),
    constraint exit_answer_ending_fk foreign key (ending_id) references employment_ending (id),
    constraint exit_answer_answered_by_fk foreign key (answered_by) references account (id)
);
