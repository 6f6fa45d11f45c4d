-- What fleksløntilskud is computed with (LAB § 123), by date. Provisional: computed from other years' figures or not confirmed.
create table subsidy_rate (
    valid_from   date          not null primary key,
    valid_to     date          not null,
    max_subsidy  decimal(10,2) not null,
    threshold    decimal(10,2) not null,
    low_percent  decimal(5,2)  not null,
    high_percent decimal(5,2)  not null,
    source       varchar(200)  not null,
    provisional  boolean       not null,
    constraint subsidy_rate_ends_after_it_begins check (valid_to >= valid_from),
    constraint subsidy_rate_amounts_positive check (max_subsidy > 0 and threshold > 0),
    constraint subsidy_rate_percents_in_order check (low_percent > 0 and high_percent >= low_percent and high_percent <= 100)
);

insert into subsidy_rate (valid_from, valid_to, max_subsidy, threshold, low_percent, high_percent, source, provisional) values
    ('2015-01-01', '2015-12-31', 17312, 13446, 30, 55, 'billund.dk', false),
    ('2019-01-01', '2019-12-31', 18489, 14686, 30, 55, 'LAB § 123 (elov.dk)', true),
    ('2020-01-01', '2020-12-31', 18701, 14965, 30, 55, 'kk.dk', false),
    ('2021-01-01', '2021-12-31', 18936, 15264, 30, 55, 'LAB § 123 (elov.dk)', true),
    ('2022-01-01', '2022-12-31', 18964, 15401, 30, 55, 'slagelse.dk', false),
    ('2023-01-01', '2023-12-31', 19333, 15817, 30, 55, 'LAB § 123', true),
    ('2024-01-01', '2024-12-31', 19952, 16323, 30, 55, 'star.dk', false),
    ('2025-01-01', '2025-12-31', 20670, 16911, 30, 55, 'LAB § 123', true),
    ('2026-01-01', '2026-12-31', 21600, 17672, 30, 55, 'LAB § 123', true);
