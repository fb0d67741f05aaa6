-- A second factor beside the password: a secret shared with a device, sealed under a key that lies outside the database,
-- and recovery codes of which only hashes are kept. Secrets are handled at the door alone; an administrator may remove
-- them, and cannot plant any.

create table second_factor (
  region_code text collate "C" not null,
  account_id uuid not null,
  secret text,
  offered text,
  enrolled_at timestamptz,
  last_step int not null default 0,
  primary key (region_code, account_id),
  constraint second_factor_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column second_factor.secret is '密文：密钥在库外';
comment on column second_factor.offered is '密文：正在绑定、尚未确认的';
comment on column second_factor.last_step is '最近一次用过的动态口令所在的时间步，此前的都不再有效';

create table recovery_code (
  region_code text collate "C" not null,
  account_id uuid not null,
  n int not null,
  code_hash text not null,
  used_at timestamptz,
  primary key (region_code, account_id, n),
  constraint recovery_code_account foreign key (region_code, account_id) references account (region_code, id)
);

-- Who signs in elsewhere, as that provider calls him; an administrator says whose account it is.
create table external_identity (
  region_code text collate "C" not null,
  issuer text collate "C" not null,
  subject text collate "C" not null,
  account_id uuid not null,
  linked_at timestamptz not null,
  primary key (region_code, issuer, subject),
  constraint external_identity_account foreign key (region_code, account_id) references account (region_code, id)
);
create index external_identity_of_account on external_identity (region_code, account_id);

alter table session add column id uuid not null default gen_random_uuid();
alter table session add column factor text collate "C" not null default 'one';
alter table session add column agent text not null default '';
alter table session add constraint session_factor check (factor in ('one', 'wanted', 'two'));
create unique index session_id on session (region_code, id);
create index session_of_account on session (region_code, account_id);
comment on column session.factor is 'one：密码已足；wanted：还差第二步；two：两步均已完成';

grant select, insert, update, delete on second_factor, recovery_code to fazhi_app;
grant select, insert, delete on external_identity to fazhi_app;
alter table second_factor enable row level security;
alter table second_factor force row level security;
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
alter table external_identity enable row level security;
alter table external_identity force row level security;

create policy second_factor_gate on second_factor for all to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'gate')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'gate');
create policy second_factor_found on second_factor for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'founder');
create policy second_factor_see on second_factor for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');
create policy second_factor_remove on second_factor for delete to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');
create policy recovery_code_gate on recovery_code for all to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'gate')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'gate');
create policy recovery_code_see on recovery_code for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');
create policy recovery_code_remove on recovery_code for delete to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');

create policy external_identity_read on external_identity for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('gate', 'system_administrator'));
create policy external_identity_link on external_identity for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator');
create policy external_identity_unlink on external_identity for delete to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator');

-- One ends one's own sessions; a system administrator ends anybody's.
create policy session_end_own on session for delete to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy session_see_any on session for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');
create policy session_end_any on session for delete to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');
