-- What an installation sets, each from a day on: how an option of a choice reads and until when it is offered, the length
-- of a term whose text nobody has read (K) or that is decided locally (U), the form in which a series prints its numbers.
-- Nothing is changed or deleted: a later row says it anew. What is in force on a day is the last row from that day or
-- before; of two from the same day the one with the later id.

create table choice_setting (
  region_code text collate "C" not null,
  id uuid not null,
  ledger text collate "C" not null,
  field text collate "C" not null,
  option text collate "C" not null,
  from_on date not null,
  to_on date,
  label text,
  english text,
  position int,
  note text,
  national_code text collate "C",
  reason text not null,
  account_id uuid not null,
  set_at timestamptz not null,
  primary key (region_code, id),
  constraint choice_setting_span check (to_on is null or to_on >= from_on),
  constraint choice_setting_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column choice_setting.to_on is '可以选用的最后一天；旧记录照常显示';

create table law_setting (
  region_code text collate "C" not null,
  id uuid not null,
  setting text collate "C" not null,
  from_on date not null,
  unit text collate "C" not null,
  count int not null,
  confirmed_by text not null,
  confirmed_on date not null,
  source text not null,
  reason text not null,
  account_id uuid not null,
  set_at timestamptz not null,
  primary key (region_code, id),
  constraint law_setting_length check (count >= 0 and unit in ('workingDay', 'day', 'hour', 'month', 'year')),
  constraint law_setting_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column law_setting.from_on is '适用于自该日起发生的事项';

create table series_setting (
  region_code text collate "C" not null,
  id uuid not null,
  series text collate "C" not null,
  from_on date not null,
  template text not null,
  reason text not null,
  account_id uuid not null,
  set_at timestamptz not null,
  primary key (region_code, id),
  constraint series_setting_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column series_setting.template is '如“{place}政复〔{year}〕{n}号”';

-- Rises with each setting, so that every server notices in the transaction of its next work.
alter table region add column settings_version int not null default 0;
grant update (settings_version) on region to fazhi_app;
create policy region_settings on region for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');

grant select, insert on choice_setting, law_setting, series_setting to fazhi_app;
alter table choice_setting enable row level security;
alter table choice_setting force row level security;
alter table law_setting enable row level security;
alter table law_setting force row level security;
alter table series_setting enable row level security;
alter table series_setting force row level security;

create policy choice_setting_read on choice_setting for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) <> '');
create policy choice_setting_add on choice_setting for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator'
    and account_id::text = current_setting('app.account_id', true));
create policy choice_setting_archive on choice_setting for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy law_setting_read on law_setting for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) <> '');
create policy law_setting_add on law_setting for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator'
    and account_id::text = current_setting('app.account_id', true));
create policy law_setting_archive on law_setting for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy series_setting_read on series_setting for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) <> '');
create policy series_setting_add on series_setting for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator'
    and account_id::text = current_setting('app.account_id', true));
create policy series_setting_archive on series_setting for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

-- A setting is a deed, and stands in the chain under a ledger of its own.
drop policy entry_administration_read on entry;
create policy entry_administration_read on entry for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ledger in ('account', 'organ', 'setting')
    and current_setting('app.post', true) in ('founder', 'system_administrator', 'security_administrator'));
drop policy entry_administration_add on entry;
create policy entry_administration_add on entry for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ledger in ('account', 'organ', 'setting')
    and post = current_setting('app.post', true)
    and (post = 'founder' and account_id is null
      or post in ('system_administrator', 'security_administrator')
        and account_id::text = current_setting('app.account_id', true)));
