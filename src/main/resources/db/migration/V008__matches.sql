-- One person and one role on their way to each other.
create table flex_match (
    id             uuid         not null primary key,
    version        bigint       not null,
    role_id        uuid         not null,
    citizen_id     uuid         not null,
    status         varchar(20)  not null,
    proposed_by    uuid         not null,
    proposed_at    datetime(6)  not null,
    changed_at     datetime(6)  not null,
    reason         varchar(30)  null,
    reason_text    varchar(500) not null,
    meeting_at     datetime(6)  null,
    meeting_form   varchar(10)  null,
    meeting_place  varchar(200) not null,
    meeting_note   varchar(500) not null,
    constraint flex_match_once unique (role_id, citizen_id),
    constraint flex_match_status_known check (status in ('PROPOSED', 'CITIZEN_MAYBE', 'PRESENTED', 'MUTUAL', 'MEETING_PROPOSED',
        'MEETING_AGREED', 'CITIZEN_NO', 'EMPLOYER_NO', 'WITHDRAWN', 'TAKEN_BACK')),
    constraint flex_match_meeting_form_known check (meeting_form in ('IN_PERSON', 'BY_PHONE', 'BY_VIDEO')),
    constraint flex_match_meeting_when_proposed check (status not in ('MEETING_PROPOSED', 'MEETING_AGREED') or meeting_at is not null),
    constraint flex_match_role_fk foreign key (role_id) references flex_job_role (id),
    constraint flex_match_citizen_fk foreign key (citizen_id) references citizen (id),
    constraint flex_match_proposed_by_fk foreign key (proposed_by) references account (id)
);
create index flex_match_of_citizen on flex_match (citizen_id, status);

create table match_move (
    id          bigint       not null auto_increment primary key,
    match_id    uuid         not null,
    from_status varchar(20)  null,
    to_status   varchar(20)  not null,
    move        varchar(30)  not null,
    account_id  uuid         not null,
    party       varchar(20)  not null,
    reason      varchar(30)  null,
    text        varchar(500) not null default '',
    at          datetime(6)  not null,
    constraint match_move_match_fk foreign key (match_id) references flex_match (id)
);
