-- How long and when a person can work on a day, and how the person gets to work. Unanswered is null or empty.
alter table flex_job_profile
    add intensity_percent tinyint null,
    add good_day_minutes smallint null,
    add bad_day_minutes smallint null,
    add earliest_start time null,
    add latest_end time null,
    add travel_means varchar(60) not null default '',
    add travel_minutes smallint null,
    add constraint flex_job_profile_intensity check (intensity_percent between 10 and 100),
    add constraint flex_job_profile_days check (good_day_minutes between 15 and 600 and bad_day_minutes between 15 and 600
        and bad_day_minutes <= good_day_minutes),
    add constraint flex_job_profile_window check (latest_end > earliest_start),
    add constraint flex_job_profile_travel check (travel_minutes between 5 and 180);
