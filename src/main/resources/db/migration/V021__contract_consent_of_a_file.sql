-- A yes is to the file that lay there, not to whatever somebody else puts in its place.
alter table contract_consent
    add column file_id  uuid    null,
    add column replaced boolean not null default false;

update contract_consent consent join contract_copy copy on copy.employment_id = consent.employment_id
set consent.file_id = copy.file_id
where consent.withdrawn_at is null;
