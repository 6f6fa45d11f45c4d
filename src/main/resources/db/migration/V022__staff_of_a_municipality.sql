-- The night asks for a municipality's consultants and team leads for every talk: among few, not among all its citizens.
create index account_of_municipality on account (municipality_id, role);
