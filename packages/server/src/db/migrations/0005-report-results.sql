-- What an edition of the annual report keeps of every figure. Whoever fixes it writes it once: nothing updates or deletes it.
create table figure_result (
  region_code text collate "C" not null,
  year int not null,
  edition int not null,
  figure text collate "C" not null,
  counted_at timestamptz not null,
  account_id uuid not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  base numeric,
  printed text not null,
  definition text not null,
  cutoff date not null,
  standing text collate "C" not null,
  digest text collate "C" not null,
  primary key (region_code, year, edition, figure),
  constraint figure_result_account foreign key (region_code, account_id) references account (region_code, id),
  constraint figure_result_standing check (standing in ('counted', 'typed'))
);
comment on column figure_result.digest is '其余各列的摘要，供核对';

grant select, insert on figure_result to fazhi_app;

alter table figure_result enable row level security;
alter table figure_result force row level security;

create policy figure_result_read on figure_result for select to fazhi_app
  using (region_code = current_setting('app.region', true));
create policy figure_result_add on figure_result for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'report_editor'
    and account_id::text = current_setting('app.account_id', true));
