-- Who came in and who was turned away, for the audit administrator.
create table sign_in (
  region_code text collate "C" not null,
  id uuid not null,
  at timestamptz not null,
  account_id uuid not null,
  outcome text collate "C" not null,
  agent text not null,
  primary key (region_code, id),
  constraint sign_in_outcome check (outcome in ('in', 'half', 'second', 'wrong', 'wrongCode', 'locked', 'noPost')),
  constraint sign_in_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column sign_in.outcome is 'in 已登录；half 还差第二步；second 第二步通过；其余为没有成功';
create index sign_in_of_account on sign_in (region_code, account_id, id);
grant select, insert on sign_in to fazhi_app;
alter table sign_in enable row level security;
alter table sign_in force row level security;
create policy sign_in_add on sign_in for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'gate');
create policy sign_in_audit on sign_in for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'audit_administrator');
create policy sign_in_archive on sign_in for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

-- What a verification of the books found, as it was run.
create table verification (
  region_code text collate "C" not null,
  id uuid not null,
  account_id uuid not null,
  begun_at timestamptz not null,
  ended_at timestamptz not null,
  holds boolean not null,
  entries int not null,
  seals int not null,
  unsealed int not null,
  finding text,
  last_seal text collate "C",
  primary key (region_code, id),
  constraint verification_account foreign key (region_code, account_id) references account (region_code, id)
);
grant select, insert on verification to fazhi_app;
alter table verification enable row level security;
alter table verification force row level security;
create policy verification_read on verification for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'audit_administrator');
create policy verification_add on verification for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'audit_administrator'
    and account_id::text = current_setting('app.account_id', true));
create policy verification_archive on verification for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

-- The audit administrator's question, with more to ask by and the entry's digest; still without what records say.
drop function audit_entries(uuid, text, uuid, int);
create function audit_entries(earlier_than uuid, only_ledger text, only_account uuid, only_post text, only_organ text,
  only_kind text, since timestamptz, until timestamptz, most int)
returns table (id uuid, recorded_at timestamptz, ledger text, record_id uuid, kind text, name text, account_id uuid,
  post text, organ_id text, digest text, reason text, said jsonb)
language sql stable security definer set search_path = public, pg_temp
as $$
  select e.id, e.recorded_at, e.ledger, e.record_id, e.kind, e.name, e.account_id, e.post, e.organ_id, e.digest,
    case when e.ledger in ('account', 'organ', 'setting', 'job', 'reminder', 'calendar', 'command') then e.reason end,
    case when e.ledger in ('account', 'organ', 'setting', 'job', 'reminder', 'calendar', 'command') then e.after end
  from entry e
  where e.region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'audit_administrator'
    and (earlier_than is null or e.id < earlier_than)
    and (only_ledger is null or e.ledger = only_ledger)
    and (only_account is null or e.account_id = only_account)
    and (only_post is null or e.post = only_post)
    and (only_organ is null or e.organ_id = only_organ)
    and (only_kind is null or e.kind = only_kind)
    and (since is null or e.recorded_at >= since)
    and (until is null or e.recorded_at < until)
  order by e.id desc limit least(most, 10001)
$$;
revoke all on function audit_entries(uuid, text, uuid, text, text, text, timestamptz, timestamptz, int) from public;
grant execute on function audit_entries(uuid, text, uuid, text, text, text, timestamptz, timestamptz, int) to fazhi_app;

-- What becomes of a unit, and from when: it takes another name, stands under another unit, or goes into one. A change of
-- a later day waits for it. What a unit was called on a day can be read here for ever.
create table organ_change (
  region_code text collate "C" not null,
  id uuid not null,
  organ_id text collate "C" not null,
  kind text collate "C" not null,
  from_on date not null,
  name text,
  parent_id text collate "C",
  was text not null,
  reason text not null,
  account_id uuid not null,
  made_at timestamptz not null,
  applied_at timestamptz,
  primary key (region_code, id),
  constraint organ_change_kind check (kind = 'rename' and name is not null and parent_id is null
    or kind in ('move', 'merge') and parent_id is not null and name is null),
  constraint organ_change_organ foreign key (region_code, organ_id) references organ (region_code, id),
  constraint organ_change_parent foreign key (region_code, parent_id) references organ (region_code, id),
  constraint organ_change_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column organ_change.was is '改变之前的名称或者上级单位的编号';
create index organ_change_due on organ_change (region_code, from_on) where applied_at is null;
grant select, insert on organ_change to fazhi_app;
grant update (applied_at) on organ_change to fazhi_app;
grant update (parent_id, path) on organ to fazhi_app;
alter table organ_change enable row level security;
alter table organ_change force row level security;
create policy organ_change_read on organ_change for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('system_administrator', 'security_administrator', 'operation_of_law'));
create policy organ_change_add on organ_change for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator'
    and account_id::text = current_setting('app.account_id', true) and applied_at is null);
create policy organ_change_apply on organ_change for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'operation_of_law')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'operation_of_law');
create policy organ_change_archive on organ_change for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy organ_carry_out on organ for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'operation_of_law')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'operation_of_law');
