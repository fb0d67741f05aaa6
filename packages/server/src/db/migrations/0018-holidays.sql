-- The calendar of a region: notices, each changing what the ones before it arranged. The first holds the arrangements
-- that came with the program. A clock says which of them it is reckoned by, and keeps it when it ends.

create table calendar_notice (
  region_code text collate "C" not null,
  id uuid not null,
  number int,
  source text not null,
  issued_on date,
  note text not null,
  years jsonb not null,
  made_at timestamptz not null,
  account_id uuid,
  confirmed_at timestamptz,
  confirmed_by uuid,
  withdrawn_at timestamptz,
  weighing uuid,
  weighed jsonb,
  moved int not null default 0,
  questions int not null default 0,
  primary key (region_code, id),
  unique (region_code, number),
  constraint calendar_notice_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column calendar_notice.number is '施行的次序，自1起；没有施行的为空';
comment on column calendar_notice.account_id is '录入人；随程序附带的为空';
comment on column calendar_notice.confirmed_at is '自何时起知悉并施行';

create table calendar_day (
  region_code text collate "C" not null,
  notice_id uuid not null,
  day date not null,
  kind text collate "C" not null,
  name text not null,
  statutory boolean not null,
  primary key (region_code, notice_id, day),
  constraint calendar_day_kind check (kind in ('off', 'work', 'plain')),
  constraint calendar_day_notice foreign key (region_code, notice_id) references calendar_notice (region_code, id)
);

alter table clock add column calendar int not null default 1;
alter table clock add column asked int not null default 1;
alter table clock add column question date;
comment on column clock.calendar is '按第几号放假安排计算';
comment on column clock.asked is '已由法律拟制发生的，对照到第几号安排';
comment on column clock.question is '按新的安排，当时尚未届满，届满之日应为此日：由人判断';
create index clock_question on clock (region_code, ledger, record_id) where question is not null;

grant select, insert on calendar_notice, calendar_day to fazhi_app;
grant update (number, confirmed_at, confirmed_by, withdrawn_at, weighing, weighed) on calendar_notice to fazhi_app;
grant update (weighed, moved, questions) on calendar_notice to fazhi_post_operation_of_law;

alter table calendar_notice enable row level security;
alter table calendar_notice force row level security;
alter table calendar_day enable row level security;
alter table calendar_day force row level security;

create policy calendar_notice_read on calendar_notice for select to fazhi_app
  using (region_code = current_setting('app.region', true));
create policy calendar_notice_draft on calendar_notice for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and number is null
    and current_setting('app.post', true) = 'system_administrator'
    and account_id::text = current_setting('app.account_id', true));
create policy calendar_notice_decide on calendar_notice for update to fazhi_app
  using (region_code = current_setting('app.region', true) and number is null and withdrawn_at is null
    and current_setting('app.post', true) = 'system_administrator')
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator');
-- What came with the program, and how far the clocks are.
create policy calendar_notice_seed on calendar_notice for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and account_id is null);
create policy calendar_notice_count on calendar_notice for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

create policy calendar_day_read on calendar_day for select to fazhi_app
  using (region_code = current_setting('app.region', true));
create policy calendar_day_add on calendar_day for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('system_administrator', 'operation_of_law'));

create policy calendar_notice_archive on calendar_notice for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy calendar_day_archive on calendar_day for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

drop policy entry_work_read on entry;
create policy entry_work_read on entry for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ledger in ('job', 'reminder', 'calendar')
    and current_setting('app.post', true) = 'system_administrator');
drop policy entry_work_add on entry;
create policy entry_work_add on entry for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ledger in ('job', 'reminder', 'calendar')
    and post = 'system_administrator' and post = current_setting('app.post', true)
    and account_id::text = current_setting('app.account_id', true));
