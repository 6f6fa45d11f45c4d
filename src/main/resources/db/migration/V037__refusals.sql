-- What would have made it possible, said with a no.
alter table flex_match add column possible varchar(30) null;
alter table match_move add column possible varchar(30) null;
