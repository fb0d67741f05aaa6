-- Files that belong to records. The bytes lie outside the database, under the SHA-256 of what they are; the row and its
-- entry say what was added, and by whom. A row that was removed stays.
create table attachment (
  region_code text collate "C" not null,
  id uuid not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  name text not null,
  material text collate "C",
  medium text collate "C" not null,
  bytes bigint not null check (bytes > 0),
  pages int check (pages >= 0),
  digest text collate "C" not null check (digest ~ '^[0-9a-f]{64}$'),
  added_at timestamptz not null,
  account_id uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  removal_reason text,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  party_organs text collate "C" not null,
  assignees text collate "C" not null,
  primary key (region_code, id),
  check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removal_reason is null))
);
create index attachment_record on attachment (region_code, ledger, record_id);
create index attachment_digest on attachment (region_code, digest);

grant select, insert on attachment to fazhi_app;
grant update (removed_at, removed_by, removal_reason, organ_id, organ_path, party_organs, assignees) on attachment to fazhi_app;
alter table attachment enable row level security;
alter table attachment force row level security;

-- What was released to the public: number and day stay when the content is withdrawn.
create table publication (
  region_code text collate "C" not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  year int not null,
  n int not null,
  released_on date not null,
  account_id uuid not null,
  changed_on date not null,
  withdrawn_on date,
  withdrawal_reason text,
  withdrawn_by uuid,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  party_organs text collate "C" not null,
  assignees text collate "C" not null,
  primary key (region_code, ledger, year, n),
  check ((withdrawn_on is null) = (withdrawal_reason is null))
);
create unique index publication_record on publication (region_code, ledger, record_id) where withdrawn_on is null;

grant select, insert on publication to fazhi_app;
grant update (changed_on, withdrawn_on, withdrawal_reason, withdrawn_by, organ_id, organ_path, party_organs, assignees)
  on publication to fazhi_app;
alter table publication enable row level security;
alter table publication force row level security;

-- What the public writes about a released entry. Whoever wrote it holds a code, of which a digest is kept.
create table letter (
  region_code text collate "C" not null,
  id uuid not null,
  receipt_digest text collate "C" not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  kind text collate "C" not null check (kind in ('complaint', 'suggestion', 'rating')),
  rating int check (rating between 1 and 5),
  body text not null,
  contact text,
  sent_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  party_organs text collate "C" not null,
  assignees text collate "C" not null,
  primary key (region_code, id),
  unique (region_code, receipt_digest)
);
create index letter_sent on letter (region_code, ledger, sent_at desc);

grant select on letter to fazhi_app;
grant update (answer, answered_at, answered_by) on letter to fazhi_app;
alter table letter enable row level security;
alter table letter force row level security;
create policy letter_archive on letter for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

-- Whoever reads the public pages. This role has no part in fazhi_app: what is not granted to it here, column by column,
-- it cannot name; and of the rows it is granted, a policy lets it see what was released.
do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_public') then
    create role fazhi_public nologin;
  end if;
end
$$;
grant fazhi_public to fazhi_acting;
grant usage on schema public to fazhi_public;
grant execute on function app_scope(text, text, text, text, text, text) to fazhi_public;

grant select (region_code, name) on region to fazhi_public;
create policy region_public on region for select to fazhi_public
  using (region_code = current_setting('app.region', true));
grant select (region_code, id, name) on organ to fazhi_public;
create policy organ_public on organ for select to fazhi_public
  using (region_code = current_setting('app.region', true));

grant select (region_code, ledger, record_id, year, n, released_on, changed_on, withdrawn_on, withdrawal_reason, organ_id,
  organ_path, party_organs, assignees) on publication to fazhi_public;
create policy publication_public on publication for select to fazhi_public
  using (region_code = current_setting('app.region', true));

-- Whoever writes reads again only what his code opens.
grant insert (region_code, id, receipt_digest, ledger, record_id, kind, rating, body, contact, sent_at, organ_id,
  organ_path, party_organs, assignees) on letter to fazhi_public;
grant select (region_code, receipt_digest, kind, sent_at, answer, answered_at) on letter to fazhi_public;
create policy letter_send on letter for insert to fazhi_public
  with check (region_code = current_setting('app.region', true));
create policy letter_receipt on letter for select to fazhi_public
  using (region_code = current_setting('app.region', true)
    and receipt_digest = nullif(current_setting('app.account_id', true), ''));

-- What the declarations want, as drafted.

alter table inspection_plan_line add column "released_on" date;

alter table enforcement_subject add column "released_on" date;

alter table enforcement_item add column "released_on" date;

alter table discretion_step add column "released_on" date;

alter table enforcement_officer add column "released_on" date;

alter table justice_office add column "released_on" date;

alter table reconsideration_case add column "released_on" date;

alter table reconsideration_station add column "released_on" date;

grant select ("basis", "content", "department", "id", "method", "objects", "plan_year", "region_code", "window_from", "window_to") on inspection_plan_line to fazhi_public;

grant select ("announced_on", "basis", "body", "domain", "id", "level", "name", "nature", "region_code") on enforcement_subject to fazhi_public;

grant select ("agency", "breach_basis", "code", "id", "kind", "listed_on", "name", "office", "penalty_basis", "region_code", "setting_basis") on enforcement_item to fazhi_public;

grant select ("agency", "circumstances", "edition", "effective_on", "grade", "id", "measure", "region_code") on discretion_step to fazhi_public;

grant select ("card_no", "domain", "id", "name", "region_code", "unit", "valid_until") on enforcement_officer to fazhi_public;

grant select ("address", "id", "name", "region_code", "township") on justice_office to fazhi_public;

grant select ("case_no", "closed_on", "id", "outcome", "region_code", "respondent") on reconsideration_case to fazhi_public;

grant select ("address", "host", "host_organ", "id", "name", "opened_on", "region_code") on reconsideration_station to fazhi_public;

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_archivist on attachment is 'fazhi:44a71ca249b561c3';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_archivist on publication is 'fazhi:3c1bfa4cc93bb3c1';

create policy attachment_select_enforcement_clerk on attachment for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_enforcement_clerk on attachment is 'fazhi:72ba0903a6a3f5fa';

create policy attachment_insert_enforcement_clerk on attachment for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_enforcement_clerk on attachment is 'fazhi:6d7757934785e07e';

create policy attachment_update_enforcement_clerk on attachment for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_enforcement_clerk on attachment is 'fazhi:86198d287697c3b6';

create policy publication_select_enforcement_clerk on publication for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_enforcement_clerk on publication is 'fazhi:cdf9c8ca796ce47e';

create policy publication_insert_enforcement_clerk on publication for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_enforcement_clerk on publication is 'fazhi:3704f21048f606d7';

create policy publication_update_enforcement_clerk on publication for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_enforcement_clerk on publication is 'fazhi:e69b766909a4f80f';

create policy attachment_select_enforcement_coordinator on attachment for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_select_enforcement_coordinator on attachment is 'fazhi:c661c932234c3d24';

create policy attachment_insert_enforcement_coordinator on attachment for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_insert_enforcement_coordinator on attachment is 'fazhi:5969a744de16de7f';

create policy attachment_update_enforcement_coordinator on attachment for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_update_enforcement_coordinator on attachment is 'fazhi:4dc2c741c51650f1';

create policy publication_select_enforcement_coordinator on publication for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_select_enforcement_coordinator on publication is 'fazhi:2a1d6a2982a51e43';

create policy publication_insert_enforcement_coordinator on publication for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_insert_enforcement_coordinator on publication is 'fazhi:91e0b571570904b7';

create policy publication_update_enforcement_coordinator on publication for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_update_enforcement_coordinator on publication is 'fazhi:c846449cbec0735f';

create policy attachment_select_enforcement_head on attachment for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_enforcement_head on attachment is 'fazhi:4b1a9674651ef767';

create policy publication_select_enforcement_head on publication for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_enforcement_head on publication is 'fazhi:0c6cf6f29b9bf44f';

create policy attachment_select_enforcement_supervisor on attachment for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_select_enforcement_supervisor on attachment is 'fazhi:957eee40379467a8';

create policy attachment_insert_enforcement_supervisor on attachment for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy attachment_insert_enforcement_supervisor on attachment is 'fazhi:6b2079750ea65398';

create policy attachment_update_enforcement_supervisor on attachment for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy attachment_update_enforcement_supervisor on attachment is 'fazhi:37bb6ae88b104eb9';

create policy publication_select_enforcement_supervisor on publication for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_select_enforcement_supervisor on publication is 'fazhi:726f1a318f9e1309';

create policy publication_insert_enforcement_supervisor on publication for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy publication_insert_enforcement_supervisor on publication is 'fazhi:3030c92cc99746e8';

create policy publication_update_enforcement_supervisor on publication for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy publication_update_enforcement_supervisor on publication is 'fazhi:c9828f2591d3f6dc';

create policy attachment_select_government_head on attachment for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_opinion', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_government_head on attachment is 'fazhi:28d9d28384ac07a3';

create policy publication_select_government_head on publication for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_government_head on publication is 'fazhi:5c74ca72836468ff';

create policy attachment_select_grassroots_officer on attachment for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy attachment_select_grassroots_officer on attachment is 'fazhi:25f8abf5d1988204';

create policy attachment_insert_grassroots_officer on attachment for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy attachment_insert_grassroots_officer on attachment is 'fazhi:505096d9bf9b631f';

create policy attachment_update_grassroots_officer on attachment for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy attachment_update_grassroots_officer on attachment is 'fazhi:47009b812549a1d6';

create policy publication_select_grassroots_officer on publication for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy publication_select_grassroots_officer on publication is 'fazhi:efea56997fc70f33';

create policy publication_insert_grassroots_officer on publication for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy publication_insert_grassroots_officer on publication is 'fazhi:f76f78d7ea878a91';

create policy publication_update_grassroots_officer on publication for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy publication_update_grassroots_officer on publication is 'fazhi:7925678244b8559a';

create policy attachment_select_inspector on attachment for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_inspector on attachment is 'fazhi:b1b35e18c2b4d20f';

create policy attachment_insert_inspector on attachment for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_inspector on attachment is 'fazhi:4abc39127d7776e6';

create policy attachment_update_inspector on attachment for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_inspector on attachment is 'fazhi:3487816db83583c0';

create policy publication_select_inspector on publication for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_inspector on publication is 'fazhi:7ed6ad2423347458';

create policy publication_insert_inspector on publication for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_inspector on publication is 'fazhi:dd86a1be27823913';

create policy publication_update_inspector on publication for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_inspector on publication is 'fazhi:e84c6a47fa930425';

create policy attachment_select_legal_officer on attachment for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))));

comment on policy attachment_select_legal_officer on attachment is 'fazhi:4b67251babac1e5f';

create policy attachment_insert_legal_officer on attachment for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_legal_officer on attachment is 'fazhi:b1d97eb80ba8125d';

create policy attachment_update_legal_officer on attachment for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_legal_officer on attachment is 'fazhi:f64f81caddf94f64';

create policy publication_select_legal_officer on publication for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))));

comment on policy publication_select_legal_officer on publication is 'fazhi:92f9fa5f5f219e9b';

create policy publication_insert_legal_officer on publication for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_legal_officer on publication is 'fazhi:1b9b9e9eb120bf0c';

create policy publication_update_legal_officer on publication for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_legal_officer on publication is 'fazhi:8a7421232f797aac';

create policy attachment_select_litigation_clerk on attachment for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_select_litigation_clerk on attachment is 'fazhi:3c8ecb8885a6a993';

create policy attachment_insert_litigation_clerk on attachment for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_litigation_clerk on attachment is 'fazhi:c4219f3c0b216b7b';

create policy attachment_update_litigation_clerk on attachment for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_litigation_clerk on attachment is 'fazhi:3fe26912bb243df2';

create policy publication_select_litigation_clerk on publication for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_select_litigation_clerk on publication is 'fazhi:37435db0a868f708';

create policy publication_insert_litigation_clerk on publication for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_litigation_clerk on publication is 'fazhi:b85bc0481dd5c601';

create policy publication_update_litigation_clerk on publication for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_litigation_clerk on publication is 'fazhi:469c6eb589dec2eb';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:783972adf8480ec3';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:bc714127ed50bcd2';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:c63d9f2e5918f36f';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:933db64877ce0112';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:bd0a9d9ca8876fac';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:7a0223e28eba236e';

create policy attachment_select_reconsideration_clerk on attachment for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy attachment_select_reconsideration_clerk on attachment is 'fazhi:8f67b91045cdeb45';

create policy attachment_insert_reconsideration_clerk on attachment for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy attachment_insert_reconsideration_clerk on attachment is 'fazhi:7307607f2b3a4d8a';

create policy attachment_update_reconsideration_clerk on attachment for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy attachment_update_reconsideration_clerk on attachment is 'fazhi:1d4fdfc8a5a89d3a';

create policy publication_select_reconsideration_clerk on publication for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy publication_select_reconsideration_clerk on publication is 'fazhi:605cb06a71fa5f90';

create policy publication_insert_reconsideration_clerk on publication for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy publication_insert_reconsideration_clerk on publication is 'fazhi:ba302a800162669c';

create policy publication_update_reconsideration_clerk on publication for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy publication_update_reconsideration_clerk on publication is 'fazhi:95506c805d162727';

create policy attachment_select_reconsideration_head on attachment for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy attachment_select_reconsideration_head on attachment is 'fazhi:bd4a5017cd0f5abb';

create policy attachment_insert_reconsideration_head on attachment for insert to fazhi_post_reconsideration_head
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy attachment_insert_reconsideration_head on attachment is 'fazhi:f35fcd7fab363c2b';

create policy attachment_update_reconsideration_head on attachment for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy attachment_update_reconsideration_head on attachment is 'fazhi:d765ed10feaf77b4';

create policy publication_select_reconsideration_head on publication for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy publication_select_reconsideration_head on publication is 'fazhi:614e6454d4302967';

create policy publication_insert_reconsideration_head on publication for insert to fazhi_post_reconsideration_head
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy publication_insert_reconsideration_head on publication is 'fazhi:5d3b36c9e58d722f';

create policy publication_update_reconsideration_head on publication for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy publication_update_reconsideration_head on publication is 'fazhi:5db8efd2025448dd';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_report on attachment is 'fazhi:28bf834d936a1647';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_report on publication is 'fazhi:9066f0a5247ed08c';

create policy attachment_select_station_officer on attachment for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station', 'station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_select_station_officer on attachment is 'fazhi:766e03f5a98967ac';

create policy attachment_insert_station_officer on attachment for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_station_officer on attachment is 'fazhi:3d925baf1594a2ec';

create policy attachment_update_station_officer on attachment for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_station_officer on attachment is 'fazhi:ebc51c6318044c35';

create policy publication_select_station_officer on publication for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station', 'station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_select_station_officer on publication is 'fazhi:78cc789dc908dabc';

create policy publication_insert_station_officer on publication for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_station_officer on publication is 'fazhi:96a78eac5df12167';

create policy publication_update_station_officer on publication for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_station_officer on publication is 'fazhi:8715cef8d4028028';

create policy inspection_plan_line_select_public on inspection_plan_line for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "state" = 'published' and "notice" = 'announced');

comment on policy inspection_plan_line_select_public on inspection_plan_line is 'fazhi:471cfcbb316189c8';

create policy enforcement_subject_select_public on enforcement_subject for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "state" = 'announced');

comment on policy enforcement_subject_select_public on enforcement_subject is 'fazhi:2953d5f1054be045';

create policy enforcement_item_select_public on enforcement_item for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "state" in ('listed', 'outdated'));

comment on policy enforcement_item_select_public on enforcement_item is 'fazhi:4cf4745e62763776';

create policy discretion_step_select_public on discretion_step for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "state" = 'effective');

comment on policy discretion_step_select_public on discretion_step is 'fazhi:f04585e38337d76f';

create policy enforcement_officer_select_public on enforcement_officer for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "state" = 'certified');

comment on policy enforcement_officer_select_public on enforcement_officer is 'fazhi:af2b52b3f0d6ae54';

create policy justice_office_select_public on justice_office for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "state" = 'open');

comment on policy justice_office_select_public on justice_office is 'fazhi:96a13332cde3782f';

create policy reconsideration_case_select_public on reconsideration_case for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "outcome" is not null and "decision_served_on" is not null);

comment on policy reconsideration_case_select_public on reconsideration_case is 'fazhi:601947a3322f2ac2';

create policy reconsideration_station_select_public on reconsideration_station for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "state" = 'open');

comment on policy reconsideration_station_select_public on reconsideration_station is 'fazhi:55fcf5017889785b';

create policy letter_select_grassroots_officer on letter for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy letter_select_grassroots_officer on letter is 'fazhi:4de7e01bb27b5e94';

create policy letter_update_grassroots_officer on letter for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy letter_update_grassroots_officer on letter is 'fazhi:5440cf6e3b0578b1';

create policy letter_select_reconsideration_head on letter for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station'));

comment on policy letter_select_reconsideration_head on letter is 'fazhi:8415b00dc651019b';

create policy letter_update_reconsideration_head on letter for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station'))
  with check (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station'));

comment on policy letter_update_reconsideration_head on letter is 'fazhi:e2b9bf8d2e9655a6';

