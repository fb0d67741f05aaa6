-- Three administrators who exclude each other. What an account is for is written when it is made and never changes:
-- staff, or one of the three; and a post can be given only to an account of its kind. So no order of events, and no two
-- requests at once, can join two of them, or one of them with a post that reads records, in one hand.

alter table account add column kind text collate "C" not null default 'staff';
alter table account add column version int not null default 1;
alter table account add constraint account_kind
  check (kind in ('staff', 'system_administrator', 'security_administrator', 'audit_administrator'));
comment on column account.kind is '账号的用途：业务岗位，或者三员之一；建立时确定，不再改变';

alter table organ add column version int not null default 1;
alter table organ add column disabled boolean not null default false;

alter table appointment add column version int not null default 1;
alter table appointment add column kind text collate "C";
alter table credential add column kind text collate "C" not null default 'staff';

-- The owner is bound by row-level security too, and lifts it for what follows.
alter table account no force row level security;
alter table appointment no force row level security;
alter table credential no force row level security;

-- Whoever administered until now is a system administrator from now on, and nothing else: his other posts end yesterday.
update account a set kind = 'system_administrator'
  where exists (select from appointment p
    where p.region_code = a.region_code and p.account_id = a.id and p.post = 'system_administrator');
update appointment p set kind = a.kind from account a
  where a.region_code = p.region_code and a.id = p.account_id;
update credential c set kind = a.kind from account a
  where a.region_code = c.region_code and a.id = c.account_id;
update appointment set kind = null, to_on = least(to_on, current_date - 1)
  where kind = 'system_administrator' and post <> 'system_administrator';

alter table account force row level security;
alter table appointment force row level security;
alter table credential force row level security;

alter table account add constraint account_id_kind unique (region_code, id, kind);
alter table appointment add constraint appointment_account_kind
  foreign key (region_code, account_id, kind) references account (region_code, id, kind);
alter table credential add constraint credential_account_kind
  foreign key (region_code, account_id, kind) references account (region_code, id, kind);
alter table appointment add constraint appointment_post check (
  case
    when kind is null then to_on is not null
    when kind = 'staff' then post not in ('', 'system_administrator', 'security_administrator', 'audit_administrator', 'gate',
      'founder', 'sealer', 'archivist', 'report', 'operation_of_law', 'anyone')
    else post = kind
  end);
comment on column appointment.kind is '与账号的用途一致；三员分设之前兼任而已终止的为空';

-- A post once given is ended, never rewritten.
revoke update on appointment from fazhi_app;
grant update (to_on, version) on appointment to fazhi_app;
revoke update on account from fazhi_app;
grant update (name, disabled, version) on account to fazhi_app;
grant update (name, disabled, version) on organ to fazhi_app;

-- The founder, who holds the machine, makes the three administrators. The system administrator makes the accounts of
-- staff and ends them, and never his own; the security administrator gives and ends their posts, and never his own.
drop policy account_add on account;
create policy account_add on account for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and (current_setting('app.post', true) = 'founder'
      or current_setting('app.post', true) = 'system_administrator' and kind = 'staff'));
drop policy account_change on account;
create policy account_change on account for update to fazhi_app
  using (region_code = current_setting('app.region', true)
    and (current_setting('app.post', true) = 'founder'
      or current_setting('app.post', true) = 'system_administrator' and kind = 'staff'
        and id::text <> current_setting('app.account_id', true)))
  with check (region_code = current_setting('app.region', true)
    and (current_setting('app.post', true) = 'founder'
      or current_setting('app.post', true) = 'system_administrator' and kind = 'staff'
        and id::text <> current_setting('app.account_id', true)));

drop policy credential_add on credential;
create policy credential_add on credential for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and (current_setting('app.post', true) = 'founder'
      or current_setting('app.post', true) = 'system_administrator' and kind = 'staff'));
-- To write a new password is to find its row; whose password it replaces is no administrator's.
create policy credential_find on credential for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and (current_setting('app.post', true) = 'founder'
      or current_setting('app.post', true) = 'system_administrator' and kind = 'staff'));
create policy credential_reset on credential for update to fazhi_app
  using (region_code = current_setting('app.region', true)
    and (current_setting('app.post', true) = 'founder'
      or current_setting('app.post', true) = 'system_administrator' and kind = 'staff'))
  with check (region_code = current_setting('app.region', true)
    and (current_setting('app.post', true) = 'founder'
      or current_setting('app.post', true) = 'system_administrator' and kind = 'staff'));

drop policy appointment_add on appointment;
create policy appointment_add on appointment for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and (current_setting('app.post', true) = 'founder' and kind is not null
      or current_setting('app.post', true) = 'security_administrator' and kind = 'staff'
        and account_id::text <> current_setting('app.account_id', true)));
drop policy appointment_change on appointment;
create policy appointment_change on appointment for update to fazhi_app
  using (region_code = current_setting('app.region', true)
    and (current_setting('app.post', true) = 'founder'
      or current_setting('app.post', true) = 'security_administrator' and kind = 'staff'
        and account_id::text <> current_setting('app.account_id', true)))
  with check (region_code = current_setting('app.region', true)
    and (current_setting('app.post', true) = 'founder'
      or current_setting('app.post', true) = 'security_administrator' and kind = 'staff'
        and account_id::text <> current_setting('app.account_id', true)));

create policy organ_change on organ for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');

-- A disabled account's sessions, and those under a password that was replaced, are ended in the same transaction.
create policy session_administered on session for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('founder', 'system_administrator'));
create policy session_ended on session for delete to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('founder', 'system_administrator'));

-- What administrators do stands in the entries too, under ledgers of its own: `account` and `organ`.
create policy entry_administration_read on entry for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ledger in ('account', 'organ')
    and current_setting('app.post', true) in ('founder', 'system_administrator', 'security_administrator'));
create policy entry_administration_add on entry for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ledger in ('account', 'organ')
    and post = current_setting('app.post', true)
    and (post = 'founder' and account_id is null
      or post in ('system_administrator', 'security_administrator')
        and account_id::text = current_setting('app.account_id', true)));
-- Commands are written down for the audit administrator, not for whoever gave them.
drop policy entry_command_read on entry;

-- Who read which record of a restricted ledger, and why. One row a record and reading; a list that shows none leaves one
-- row without a record. Written in the transaction of the reading itself: what cannot be written down is not shown.
create table sensitive_read (
  region_code text collate "C" not null,
  id uuid not null,
  read_at timestamptz not null,
  account_id uuid not null,
  post text collate "C" not null,
  organ_id text collate "C" not null,
  ledger text collate "C" not null,
  record_id uuid,
  operation text collate "C" not null,
  purpose text not null,
  primary key (region_code, id),
  constraint sensitive_read_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column sensitive_read.purpose is '查阅人写明的目的；没有写明的，是台账声明的目的';
create index sensitive_read_of_record on sensitive_read (region_code, ledger, record_id, id);
grant select, insert on sensitive_read to fazhi_app;
alter table sensitive_read enable row level security;
alter table sensitive_read force row level security;
create policy sensitive_read_audit on sensitive_read for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'audit_administrator');
create policy sensitive_read_add on sensitive_read for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and account_id::text = current_setting('app.account_id', true)
    and post = current_setting('app.post', true));

-- The audit administrator sees that something was done, when, by whom and to which record, never what it says: a policy
-- can withhold rows and not columns, so he is given no row of `entry` and asks this function, which leaves the values out.
-- Only what the administrators themselves did is told in full. It reads as the owner, whom row-level security binds too.
create policy entry_audit on entry for select to current_user
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'audit_administrator');
create function audit_entries(earlier_than uuid, only_ledger text, only_account uuid, most int)
returns table (id uuid, recorded_at timestamptz, ledger text, record_id uuid, kind text, name text, account_id uuid,
  post text, organ_id text, said jsonb)
language sql stable security definer set search_path = public, pg_temp
as $$
  select e.id, e.recorded_at, e.ledger, e.record_id, e.kind, e.name, e.account_id, e.post, e.organ_id,
    case when e.ledger in ('account', 'organ', 'command') then e.after end
  from entry e
  where e.region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'audit_administrator'
    and (earlier_than is null or e.id < earlier_than)
    and (only_ledger is null or e.ledger = only_ledger)
    and (only_account is null or e.account_id = only_account)
  order by e.id desc limit least(most, 201)
$$;
revoke all on function audit_entries(uuid, text, uuid, int) from public;
grant execute on function audit_entries(uuid, text, uuid, int) to fazhi_app;
