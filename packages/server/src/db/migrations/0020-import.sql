-- A workbook that somebody brings in: checked first, then committed exactly as it was checked, and undone while nothing
-- was done with its records. Only the account that brought it sees it.
create table import_batch (
  region_code text collate "C" not null,
  id uuid not null,
  ledger text collate "C" not null,
  account_id uuid not null,
  post text collate "C" not null,
  organ_id text collate "C" not null,
  file_name text not null,
  file_digest text collate "C" not null,
  size int not null,
  state text collate "C" not null,
  mode text collate "C",
  row_count int not null default 0,
  done int not null default 0,
  faulty int not null default 0,
  taken int not null default 0,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  message text,
  notes jsonb,
  reason text,
  primary key (region_code, id),
  constraint import_batch_account foreign key (region_code, account_id) references account (region_code, id),
  constraint import_batch_state
    check (state in ('checking', 'checked', 'refused', 'committing', 'committed', 'undoing', 'undone')),
  constraint import_batch_mode check (mode in ('file', 'row'))
);
comment on column import_batch.file_digest is '文件的SHA-256：提交的必须就是核对过的那一份';
create index import_batch_of_account on import_batch (region_code, account_id, ledger, id desc);

-- The file itself, in pieces, until the import is over.
create table import_part (
  region_code text collate "C" not null,
  import_id uuid not null,
  n int not null,
  account_id uuid not null,
  content text collate "C" not null,
  primary key (region_code, import_id, n)
);
comment on column import_part.content is 'base64';

-- What is wrong in which row, until the import is over.
create table import_fault (
  region_code text collate "C" not null,
  import_id uuid not null,
  at_row int not null,
  account_id uuid not null,
  faults jsonb not null,
  primary key (region_code, import_id, at_row)
);

-- Which row became which record. The digest of the row keeps it from being taken in twice.
create table import_record (
  region_code text collate "C" not null,
  import_id uuid not null,
  at_row int not null,
  account_id uuid not null,
  ledger text collate "C" not null,
  row_digest text collate "C" not null,
  record_id uuid not null,
  primary key (region_code, import_id, at_row)
);
create index import_record_of_row on import_record (region_code, ledger, row_digest);

grant select, insert, update on import_batch to fazhi_app;
grant select, insert, delete on import_part to fazhi_app;
grant select, insert, update, delete on import_fault to fazhi_app;
grant select, insert, delete on import_record to fazhi_app;

alter table import_batch enable row level security;
alter table import_batch force row level security;
create policy import_batch_own on import_batch for all to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true))
  with check (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy import_batch_archive on import_batch for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
alter table import_part enable row level security;
alter table import_part force row level security;
create policy import_part_own on import_part for all to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true))
  with check (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy import_part_archive on import_part for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
alter table import_fault enable row level security;
alter table import_fault force row level security;
create policy import_fault_own on import_fault for all to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true))
  with check (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy import_fault_archive on import_fault for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
alter table import_record enable row level security;
alter table import_record force row level security;
create policy import_record_own on import_record for all to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true))
  with check (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy import_record_archive on import_record for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
