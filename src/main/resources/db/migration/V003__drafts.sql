-- Every form longer than one field saves itself here, field by field, as typed.
create table draft_field (
    form       varchar(40)  not null,
    subject_id uuid         not null,
    field      varchar(80)  not null,
    version    bigint       not null,
    text       mediumtext   not null,
    edited_by  uuid         null,
    editor     varchar(120) not null,
    edited_at  datetime(6)  not null,
    primary key (form, subject_id, field)
);
