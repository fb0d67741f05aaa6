-- How somebody likes to see the lists: filters under a name, his own or shared with whoever holds his post, and the
-- columns he has chosen. Nothing here widens what he sees: a view is only asked again as whoever opens it.
create table saved_view (
  region_code text collate "C" not null,
  id uuid not null,
  ledger text collate "C" not null,
  account_id uuid not null,
  post text collate "C",
  name text not null,
  search jsonb not null,
  made_at timestamptz not null,
  primary key (region_code, id),
  constraint saved_view_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column saved_view.post is '与哪个岗位共用；没有的，只是本人的';
create unique index saved_view_name on saved_view (region_code, ledger, account_id, name);
create table list_columns (
  region_code text collate "C" not null,
  account_id uuid not null,
  ledger text collate "C" not null,
  columns jsonb not null,
  primary key (region_code, account_id, ledger),
  constraint list_columns_account foreign key (region_code, account_id) references account (region_code, id)
);
grant select, insert, delete on saved_view to fazhi_app;
grant select, insert, update, delete on list_columns to fazhi_app;
alter table saved_view enable row level security;
alter table saved_view force row level security;
alter table list_columns enable row level security;
alter table list_columns force row level security;
create policy saved_view_see on saved_view for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and (account_id::text = current_setting('app.account_id', true) or post = current_setting('app.post', true)));
create policy saved_view_add on saved_view for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and account_id::text = current_setting('app.account_id', true)
    and (post is null or post = current_setting('app.post', true)));
create policy saved_view_drop on saved_view for delete to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy list_columns_own on list_columns to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true))
  with check (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy saved_view_archive on saved_view for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy list_columns_archive on list_columns for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
