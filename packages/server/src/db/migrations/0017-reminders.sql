-- Reminders of clocks. A notice is its owner's alone: it names the record by its number, and a record of a restricted
-- ledger not even by that. What is mailed or handed to the gateway goes through `job`, in the same transaction.

create table reminder_rule (
  region_code text collate "C" not null,
  id uuid not null,
  subject text collate "C" not null,
  moments jsonb not null,
  from_on date not null,
  to_on date,
  made_at timestamptz not null,
  account_id uuid not null,
  primary key (region_code, id),
  constraint reminder_rule_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column reminder_rule.subject is '期限的单位（如 workingDay），或者某一期限的编号；没有规定的按程序的默认';
comment on column reminder_rule.moments is '届满之前或者之后若干日，负数在前，0为当日';

create table notice (
  region_code text collate "C" not null,
  id uuid not null,
  account_id uuid not null,
  post text collate "C" not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  period text collate "C" not null,
  run int not null,
  due_on date not null,
  moment text collate "C" not null,
  number text,
  made_at timestamptz not null,
  read_at timestamptz,
  over_at timestamptz,
  mailed_at timestamptz,
  posted_at timestamptz,
  primary key (region_code, id),
  unique (region_code, ledger, record_id, period, run, due_on, moment, account_id),
  constraint notice_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column notice.number is '案号或者文号；限制知悉的台账和尚未编号的为空';
comment on column notice.over_at is '期限已经办结、中止或者变动，不再提醒';
create index notice_own on notice (region_code, account_id, id desc);
create index notice_unread on notice (region_code, account_id) where read_at is null and over_at is null;

create table notice_preference (
  region_code text collate "C" not null,
  account_id uuid not null,
  mail text collate "C" not null,
  gateway boolean not null,
  quiet_from text collate "C" not null,
  quiet_to text collate "C" not null,
  working_days boolean not null,
  address text collate "C",
  asked_at timestamptz,
  asked int not null default 0,
  failures int not null default 0,
  verified_at timestamptz,
  primary key (region_code, account_id),
  constraint notice_preference_account foreign key (region_code, account_id) references account (region_code, id),
  constraint notice_preference_mail check (mail in ('off', 'each', 'digest'))
);
comment on column notice_preference.address is '电子邮箱；输入邮件里的验证码之后才使用';

create table notice_gateway (
  region_code text collate "C" not null,
  url text not null,
  version int not null,
  primary key (region_code)
);
comment on column notice_gateway.url is '短信、企业微信、钉钉等网关的地址，须在本机配置的名单之内；为空即停用';

grant select, insert on reminder_rule, notice, notice_preference, notice_gateway to fazhi_app;
grant update (to_on) on reminder_rule to fazhi_app;
grant update (read_at) on notice to fazhi_app;
grant update (over_at, mailed_at, posted_at) on notice to fazhi_post_operation_of_law;
grant update on notice_preference, notice_gateway to fazhi_app;

alter table reminder_rule enable row level security;
alter table reminder_rule force row level security;
alter table notice enable row level security;
alter table notice force row level security;
alter table notice_preference enable row level security;
alter table notice_preference force row level security;
alter table notice_gateway enable row level security;
alter table notice_gateway force row level security;

create policy reminder_rule_read on reminder_rule for select to fazhi_app
  using (region_code = current_setting('app.region', true));
create policy reminder_rule_add on reminder_rule for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator'
    and account_id::text = current_setting('app.account_id', true));
create policy reminder_rule_end on reminder_rule for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');

create policy notice_own on notice for select to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy notice_mark on notice for update to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true))
  with check (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy notice_give on notice for all to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

create policy notice_preference_own on notice_preference for all to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true))
  with check (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy notice_preference_heed on notice_preference for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

create policy notice_gateway_read on notice_gateway for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('system_administrator', 'operation_of_law'));
create policy notice_gateway_set on notice_gateway for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator');
create policy notice_gateway_change on notice_gateway for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');

create policy reminder_rule_archive on reminder_rule for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy notice_archive on notice for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy notice_preference_archive on notice_preference for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy notice_gateway_archive on notice_gateway for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

drop policy entry_work_read on entry;
create policy entry_work_read on entry for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ledger in ('job', 'reminder')
    and current_setting('app.post', true) = 'system_administrator');
drop policy entry_work_add on entry;
create policy entry_work_add on entry for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ledger in ('job', 'reminder')
    and post = 'system_administrator' and post = current_setting('app.post', true)
    and account_id::text = current_setting('app.account_id', true));
