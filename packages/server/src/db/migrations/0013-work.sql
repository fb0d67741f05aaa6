-- What is to be done. Whose entries they are finds what somebody has done; a unit's open clocks are found without the
-- others'.
create index entry_by_account on entry (region_code, account_id, id);

create index clock_open_of_organ on clock (region_code, organ_id, due_on) where standing in ('running', 'paused');

-- The books' own entries of administration, commands and requests are part of a backup as those of ledgers are.
create policy entry_archive on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

-- A move that somebody asks for because another post must approve it. It belongs to its record and is seen as that is.
create table move_request (
  region_code text collate "C" not null,
  id uuid not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  move text collate "C" not null,
  input jsonb not null,
  approval text collate "C" not null,
  standing text collate "C" not null,
  version int not null,
  record_version int not null,
  asked_by uuid not null,
  asked_post text collate "C" not null,
  asked_organ text collate "C" not null,
  asked_at timestamptz not null,
  urged int not null,
  urged_on date,
  decided_by uuid,
  decided_at timestamptz,
  steps jsonb not null,
  digest text not null,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  party_organs text collate "C" not null,
  assignees text collate "C" not null,
  primary key (region_code, id)
);
comment on column move_request.approval is '有权批准的岗位';
comment on column move_request.record_version is '最近一次提请时记录的版本；此后记录有变动的，批准前重新审查';
alter table move_request add constraint move_request_standing
  check (standing in ('asked', 'returned', 'withdrawn', 'approved'));
-- Nobody approves what he asks for himself.
alter table move_request add constraint move_request_other
  check (standing <> 'approved' or decided_by is not null and decided_by <> asked_by);
alter table move_request add constraint move_request_asker
  foreign key (region_code, asked_by) references account (region_code, id);
alter table move_request add constraint move_request_decider
  foreign key (region_code, decided_by) references account (region_code, id);
-- One open request a move of a record.
create unique index move_request_one on move_request (region_code, ledger, record_id, move)
  where standing in ('asked', 'returned');
create index move_request_to_approve on move_request (region_code, approval) where standing = 'asked';
create index move_request_by_asker on move_request (region_code, asked_by, id);

grant select, insert on move_request to fazhi_app;
grant update (input, standing, version, record_version, asked_by, asked_post, asked_organ, urged, urged_on, decided_by, decided_at,
  steps, digest, organ_id, organ_path, party_organs, assignees) on move_request to fazhi_app;
alter table move_request enable row level security;
alter table move_request force row level security;

-- Whoever asks asks for himself; whoever holds the approving post and sees the record decides on what another asked.
create policy move_request_ask on move_request as restrictive for insert to fazhi_app
  with check (asked_by::text = current_setting('app.account_id', true) and asked_post = current_setting('app.post', true));
create policy move_request_decide on move_request for update to fazhi_app
  using (region_code = current_setting('app.region', true) and standing = 'asked'
    and approval = current_setting('app.post', true) and asked_by::text <> current_setting('app.account_id', true))
  with check (region_code = current_setting('app.region', true) and standing in ('returned', 'approved')
    and approval = current_setting('app.post', true) and decided_by::text = current_setting('app.account_id', true));

-- Each step is written down in a chain of the request's own, by whoever takes it.
create policy entry_move_request_add on entry for insert to fazhi_app
  with check (ledger = 'move_request' and region_code = current_setting('app.region', true)
    and account_id::text = current_setting('app.account_id', true) and post = current_setting('app.post', true));

-- A form half filled in, kept for whoever fills it in and seen by nobody else.
create table draft (
  region_code text collate "C" not null,
  id uuid not null,
  account_id uuid not null,
  ledger text collate "C" not null,
  form jsonb not null,
  saved_at timestamptz not null,
  primary key (region_code, id)
);
alter table draft add constraint draft_account foreign key (region_code, account_id) references account (region_code, id);
create index draft_of_account on draft (region_code, account_id, ledger);
grant select, insert, delete on draft to fazhi_app;
grant update (form, saved_at) on draft to fazhi_app;
alter table draft enable row level security;
alter table draft force row level security;
create policy draft_own on draft for all to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true))
  with check (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));
create policy draft_archive on draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
