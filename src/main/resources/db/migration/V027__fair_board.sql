-- The address of a fair's public board. It is kept as it is, so that the host can show it again: it opens nothing but numbers of
-- cards and tables, on the day.
create table fair_board (
    fair_id   uuid                                        not null primary key,
    board_key varchar(43) character set ascii collate ascii_bin not null,
    made_by   uuid                                        not null,
    made_at   datetime(6)                                 not null,
    constraint fair_board_key_once unique (board_key),
    constraint fair_board_fair_fk foreign key (fair_id) references fair (id),
    constraint fair_board_made_by_fk foreign key (made_by) references account (id)
);
