-- Work that is done behind a request: written down in the transaction that wants it, done by a server that holds a lease.
-- What the work is about (`payload`) is read by the worker alone, who acts as a role of its own; whoever wanted it sees
-- how far it is, and the system administrator sees what failed.
do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_worker') then
    create role fazhi_post_worker nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_worker;

grant fazhi_post_worker to fazhi_acting;

create table job (
  region_code text collate "C" not null,
  id uuid not null,
  kind text collate "C" not null,
  payload jsonb not null,
  dedupe text collate "C",
  account_id uuid,
  post text collate "C" not null,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  made_at timestamptz not null,
  run_at timestamptz not null,
  attempts int not null default 0,
  lease uuid,
  locked_until timestamptz,
  done_at timestamptz,
  dead_at timestamptz,
  fault text,
  steps_done int not null default 0,
  steps_all int,
  primary key (region_code, id),
  unique (region_code, kind, dedupe)
);
comment on column job.dedupe is '同一种任务里相同的只有一项；为空的不限';
comment on column job.account_id is '以谁的名义；系统自身的为空';
comment on column job.locked_until is '租期：到期没有续的，由别的服务器接着做';
comment on column job.dead_at is '多次没有做成，等系统管理员处理';
comment on column job.fault is '最近一次没有做成的原因，不含记录的内容';
create index job_due on job (region_code, run_at, id) where done_at is null and dead_at is null;

grant insert on job to fazhi_app;
grant select (region_code, id, kind, account_id, post, organ_id, made_at, run_at, attempts, locked_until, done_at, dead_at,
  fault, steps_done, steps_all) on job to fazhi_app;
grant update (run_at, attempts, dead_at, fault) on job to fazhi_app;
grant select, update, delete on job to fazhi_post_worker;
grant select on job to fazhi_post_archivist;

alter table job enable row level security;
alter table job force row level security;

create policy job_add on job for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and post <> ''
    and coalesce(account_id::text, '') = current_setting('app.account_id', true)
    and post = current_setting('app.post', true)
    and organ_id = current_setting('app.organ_id', true)
    and organ_path = current_setting('app.organ_path', true));
create policy job_own on job for select to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy job_administered on job for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator');
-- A dead letter may be tried again as it is; what it says stays.
create policy job_again on job for update to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator' and dead_at is not null)
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'system_administrator' and dead_at is null and attempts = 0);
create policy job_work on job for all to fazhi_post_worker
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));
create policy job_archive on job for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

-- Nobody is appointed worker, and the worker draws no number.
alter table appointment add constraint appointment_not_worker check (post <> 'worker');
create policy number_series_not_worker on number_series as restrictive for all to fazhi_post_worker
  using (false) with check (false);

-- What the system administrator does to the work of the server stands in the entries, too.
create policy entry_work_read on entry for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ledger = 'job'
    and current_setting('app.post', true) = 'system_administrator');
create policy entry_work_add on entry for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ledger = 'job'
    and post = 'system_administrator' and post = current_setting('app.post', true)
    and account_id::text = current_setting('app.account_id', true));
