-- When a row that matching keeps in memory was last written, by the clock of the database: what is new is found without asking who
-- wrote it.
alter table citizen
    add touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index citizen_touched (touched_at);
alter table flex_job_profile
    add touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index flex_job_profile_touched (touched_at);
alter table flex_job_role
    add touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index flex_job_role_touched (touched_at);
alter table workplace
    add touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index workplace_touched (touched_at);
alter table company
    add touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index company_touched (touched_at);
alter table flex_match
    add touched_at timestamp(6) not null default current_timestamp(6) on update current_timestamp(6),
    add index flex_match_touched (touched_at);
