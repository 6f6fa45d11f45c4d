-- Papers as they were when they were made, and what people have handed in.
create table document_snapshot (
    id         uuid        not null primary key,
    kind       varchar(30) not null,
    subject_id uuid        not null,
    hash       varchar(64) not null,
    layout     int         not null,
    paper      longtext    not null,
    pdf_sha256 varchar(64) not null,
    made_at    datetime(6) not null,
    constraint document_snapshot_paper_is_json check (json_valid(paper)),
    constraint document_snapshot_sha_is_hex check (pdf_sha256 regexp '^[0-9a-f]{64}$')
);
create index document_snapshot_of_subject on document_snapshot (kind, subject_id, made_at);

create trigger document_snapshot_is_never_changed before update on document_snapshot for each row
    signal sqlstate '45000' set message_text = 'a kept paper is never changed';
create trigger document_snapshot_is_never_deleted before delete on document_snapshot for each row
    signal sqlstate '45000' set message_text = 'a kept paper is never deleted';

-- Encrypted with a key that is not in the database; the id is bound into the cipher.
create table received_file (
    id            uuid         not null primary key,
    name          varchar(200) not null,
    type          varchar(10)  not null,
    size          bigint       not null,
    cipher        longblob     not null,
    cipher_sha256 varchar(64)  not null,
    received_at   datetime(6)  not null,
    constraint received_file_type_known check (type in ('PDF', 'JPEG', 'PNG')),
    constraint received_file_not_empty check (size > 0)
);
