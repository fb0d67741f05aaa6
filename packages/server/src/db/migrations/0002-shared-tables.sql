-- What every ledger stands on. Row-level security decides in all of them; each policy compares columns with the
-- settings of the transaction and reads no other table.

create table region (
  region_code text collate "C" not null,
  name text not null,
  place text not null,
  demo boolean not null,
  primary key (region_code)
);
comment on column region.place is '文号中的地方代字，如“朝双”';

create table organ (
  region_code text collate "C" not null,
  id text collate "C" not null,
  name text not null,
  parent_id text collate "C",
  path text collate "C" not null,
  primary key (region_code, id)
);
comment on column organ.path is '自区起至本单位的编号，如 /gov/justice/，上级的路径是下级的前缀';

create table account (
  region_code text collate "C" not null,
  id uuid not null,
  login text collate "C" not null,
  name text not null,
  disabled boolean not null default false,
  primary key (region_code, id),
  unique (region_code, login)
);

create table credential (
  region_code text collate "C" not null,
  account_id uuid not null,
  password_hash text not null,
  failures int not null default 0,
  locked_until timestamptz,
  primary key (region_code, account_id)
);

create table appointment (
  region_code text collate "C" not null,
  id uuid not null,
  account_id uuid not null,
  organ_id text collate "C" not null,
  post text collate "C" not null,
  from_on date not null,
  to_on date,
  primary key (region_code, id)
);
create index appointment_account on appointment (region_code, account_id);
create index appointment_post on appointment (region_code, post);

create table session (
  region_code text collate "C" not null,
  token_digest text collate "C" not null,
  account_id uuid not null,
  appointment_id uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (region_code, token_digest)
);

create table entry (
  region_code text collate "C" not null,
  id uuid not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  seq int not null,
  kind text collate "C" not null,
  name text collate "C",
  legal_on date not null,
  recorded_at timestamptz not null,
  state text collate "C" not null,
  before jsonb not null,
  after jsonb not null,
  law text,
  article text,
  reason text,
  approved_by uuid,
  account_id uuid,
  post text collate "C" not null,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  party_organs text collate "C" not null,
  assignees text collate "C" not null,
  primary key (region_code, id),
  unique (region_code, ledger, record_id, seq)
);
comment on column entry.account_id is '办理人；由法律直接发生的为空';

create table clock (
  region_code text collate "C" not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  period text collate "C" not null,
  run int not null,
  clock text collate "C" not null,
  from_on date not null,
  due_on date,
  unit text collate "C" not null,
  standing text collate "C" not null,
  lapse text collate "C",
  ended_on date,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  party_organs text collate "C" not null,
  assignees text collate "C" not null,
  primary key (region_code, ledger, record_id, period, run)
);
comment on column clock.due_on is '期限届满之日；中止期间和没有施行中的条文时为空';
create index clock_due on clock (region_code, due_on) where standing in ('running', 'paused');

create table number_series (
  region_code text collate "C" not null,
  series text collate "C" not null,
  year int not null,
  last int not null,
  primary key (region_code, series, year)
);

create table number_issued (
  region_code text collate "C" not null,
  series text collate "C" not null,
  year int not null,
  n int not null,
  printed text not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  voided_reason text,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  party_organs text collate "C" not null,
  assignees text collate "C" not null,
  primary key (region_code, series, year, n)
);
create index number_issued_record on number_issued (region_code, ledger, record_id);

create table issued_document (
  region_code text collate "C" not null,
  id uuid not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  name text collate "C" not null,
  number text not null,
  issued_on date not null,
  account_id uuid not null,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  party_organs text collate "C" not null,
  assignees text collate "C" not null,
  primary key (region_code, id)
);
create index issued_document_record on issued_document (region_code, ledger, record_id);

create table typed_figure (
  region_code text collate "C" not null,
  year int not null,
  figure text collate "C" not null,
  value numeric not null,
  numerator int,
  denominator int,
  source text not null,
  author text not null,
  recorded_at timestamptz not null,
  primary key (region_code, year, figure)
);

create table request (
  region_code text collate "C" not null,
  account_id uuid not null,
  key text collate "C" not null,
  digest text not null,
  answer jsonb not null,
  made_at timestamptz not null,
  primary key (region_code, account_id, key)
);

alter table account add constraint account_region foreign key (region_code) references region (region_code);
alter table organ add constraint organ_region foreign key (region_code) references region (region_code);
alter table organ add constraint organ_parent foreign key (region_code, parent_id) references organ (region_code, id);
alter table credential add constraint credential_account foreign key (region_code, account_id) references account (region_code, id);
alter table appointment add constraint appointment_account foreign key (region_code, account_id) references account (region_code, id);
alter table appointment add constraint appointment_organ foreign key (region_code, organ_id) references organ (region_code, id);
alter table session add constraint session_account foreign key (region_code, account_id) references account (region_code, id);

-- Entries are append-only; only the columns that say who may read them follow the record.
grant select, insert on region, organ, account, credential, appointment, session, entry, clock, number_series, number_issued,
  issued_document, typed_figure, request to fazhi_app;
grant update on account, credential, appointment, session, clock, number_series, typed_figure to fazhi_app;
grant delete on session, request to fazhi_app;
grant update (organ_id, organ_path, party_organs, assignees) on entry to fazhi_app;
grant update (organ_id, organ_path, party_organs, assignees) on issued_document to fazhi_app;
grant update (voided_reason, organ_id, organ_path, party_organs, assignees) on number_issued to fazhi_app;

alter table region enable row level security;
alter table region force row level security;
alter table organ enable row level security;
alter table organ force row level security;
alter table account enable row level security;
alter table account force row level security;
alter table credential enable row level security;
alter table credential force row level security;
alter table appointment enable row level security;
alter table appointment force row level security;
alter table session enable row level security;
alter table session force row level security;
alter table entry enable row level security;
alter table entry force row level security;
alter table clock enable row level security;
alter table clock force row level security;
alter table number_series enable row level security;
alter table number_series force row level security;
alter table number_issued enable row level security;
alter table number_issued force row level security;
alter table issued_document enable row level security;
alter table issued_document force row level security;
alter table typed_figure enable row level security;
alter table typed_figure force row level security;
alter table request enable row level security;
alter table request force row level security;

-- `gate` is the server itself at the door: it signs people in and knows nothing else. `founder` makes a region.
create policy region_read on region for select to fazhi_app
  using (region_code = current_setting('app.region', true) or current_setting('app.post', true) in ('gate', 'founder'));
create policy region_found on region for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'founder');

create policy organ_read on organ for select to fazhi_app
  using (region_code = current_setting('app.region', true));
create policy organ_write on organ for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('founder', 'system_administrator'));

create policy account_read on account for select to fazhi_app
  using (region_code = current_setting('app.region', true));
create policy account_add on account for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('founder', 'system_administrator'));
create policy account_change on account for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');

create policy credential_gate on credential for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'gate');
create policy credential_add on credential for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('founder', 'system_administrator'));
create policy credential_change on credential for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'gate')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'gate');

create policy appointment_read on appointment for select to fazhi_app
  using (region_code = current_setting('app.region', true));
create policy appointment_add on appointment for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('founder', 'system_administrator'));
create policy appointment_change on appointment for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'system_administrator');

create policy session_gate on session for all to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'gate')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'gate');

create policy number_series_use on number_series for all to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) not in ('', 'gate', 'report'))
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) not in ('', 'gate', 'report'));

create policy typed_figure_read on typed_figure for select to fazhi_app
  using (region_code = current_setting('app.region', true));
create policy typed_figure_add on typed_figure for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('founder', 'report_editor'));
create policy typed_figure_change on typed_figure for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'report_editor')
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'report_editor');

create policy request_own on request for all to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true))
  with check (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));

-- What the command line was asked to do, by whom: a ledger of its own that only the system administrator reads.
create policy entry_command_read on entry for select to fazhi_app
  using (ledger = 'command' and region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator');
create policy entry_command_add on entry for insert to fazhi_app
  with check (ledger = 'command' and region_code = current_setting('app.region', true)
    and account_id::text = current_setting('app.account_id', true));
