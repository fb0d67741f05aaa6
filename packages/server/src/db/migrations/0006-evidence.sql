-- Each entry carries the digest of itself and of the entry before it, over salted commitments of its values: a value can
-- be erased with its salt, and the chain still holds. Entries are gathered into seals, which are signed outside the database.

alter table entry add column salts jsonb not null default '{}';
alter table entry add column commitments jsonb not null default '{}';
alter table entry add column digest text not null default '';

create table seal (
  region_code text collate "C" not null,
  n int not null,
  made_at timestamptz not null,
  entries int not null,
  previous text not null,
  root text not null,
  digest text not null,
  signature text not null,
  primary key (region_code, n)
);

create table sealed_entry (
  region_code text collate "C" not null,
  entry_id uuid not null,
  n int not null,
  at int not null,
  primary key (region_code, entry_id)
);
create index sealed_entry_seal on sealed_entry (region_code, n, at);

grant select, insert on seal, sealed_entry to fazhi_app;
alter table seal enable row level security;
alter table seal force row level security;
alter table sealed_entry enable row level security;
alter table sealed_entry force row level security;

create policy seal_read on seal for select to fazhi_app
  using (region_code = current_setting('app.region', true));
create policy seal_make on seal for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'sealer');
create policy sealed_entry_read on sealed_entry for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'sealer');
create policy sealed_entry_make on sealed_entry for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'sealer');
create policy entry_sealer on entry for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'sealer');
