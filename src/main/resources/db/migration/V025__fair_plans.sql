-- The number on a fleksjobber's card at a fair, in place of a name. No number is ever given twice, at no fair.
create table fair_card (
    number    bigint not null auto_increment primary key,
    seeker_id uuid   not null,
    constraint fair_card_once unique (seeker_id),
    constraint fair_card_seeker_fk foreign key (seeker_id) references fair_seeker (id)
) auto_increment = 1001;

-- Every plan of a fair that was ever made, with all it was made from and the prices that prove how good it is.
create table fair_plan (
    id          uuid        not null primary key,
    fair_id     uuid        not null,
    number      int         not null,
    kind        varchar(8)  not null,
    status      varchar(10) not null,
    input       longtext    null,
    result      longtext    null,
    made_by     uuid        not null,
    made_at     datetime(6) not null,
    done_at     datetime(6) null,
    frozen_at   datetime(6) null,
    frozen_for  varchar(9)  null,
    constraint fair_plan_number unique (fair_id, number),
    constraint fair_plan_kind_known check (kind in ('PLANNED', 'BY_HAND')),
    constraint fair_plan_status_known check (status in ('WAITING', 'PAIRING', 'PROVING', 'ORDERING', 'ADVISING', 'READY', 'FAILED')),
    constraint fair_plan_complete check (status <> 'READY' or (input is not null and result is not null)),
    constraint fair_plan_frozen_for_known check (frozen_for in ('PRINT', 'SENT')),
    constraint fair_plan_frozen check ((frozen_at is null) = (frozen_for is null)),
    constraint fair_plan_frozen_when_ready check (frozen_at is null or status = 'READY'),
    constraint fair_plan_fair_fk foreign key (fair_id) references fair (id),
    constraint fair_plan_made_by_fk foreign key (made_by) references account (id)
);
