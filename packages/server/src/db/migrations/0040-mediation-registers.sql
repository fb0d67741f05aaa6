do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_mediation_clerk') then
    create role fazhi_post_mediation_clerk nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_mediation_clerk;

grant fazhi_post_mediation_clerk to fazhi_acting;

drop policy attachment_insert_grassroots_officer on attachment;

drop policy attachment_insert_operation_of_law on attachment;

drop policy attachment_select_archivist on attachment;

drop policy attachment_select_grassroots_officer on attachment;

drop policy attachment_select_operation_of_law on attachment;

drop policy attachment_select_report on attachment;

drop policy attachment_select_station_officer on attachment;

drop policy attachment_update_grassroots_officer on attachment;

drop policy attachment_update_operation_of_law on attachment;

drop policy clock_delete_grassroots_officer on clock;

drop policy clock_insert_grassroots_officer on clock;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_grassroots_officer on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_report on clock;

drop policy clock_select_station_officer on clock;

drop policy clock_update_grassroots_officer on clock;

drop policy clock_update_operation_of_law on clock;

drop policy document_draft_insert_grassroots_officer on document_draft;

drop policy document_draft_insert_operation_of_law on document_draft;

drop policy document_draft_select_archivist on document_draft;

drop policy document_draft_select_grassroots_officer on document_draft;

drop policy document_draft_select_operation_of_law on document_draft;

drop policy document_draft_update_grassroots_officer on document_draft;

drop policy document_draft_update_operation_of_law on document_draft;

drop policy entry_insert_grassroots_officer on entry;

drop policy entry_insert_operation_of_law on entry;

drop policy entry_select_archivist on entry;

drop policy entry_select_grassroots_officer on entry;

drop policy entry_select_operation_of_law on entry;

drop policy entry_select_report on entry;

drop policy entry_select_station_officer on entry;

drop policy entry_update_grassroots_officer on entry;

drop policy entry_update_operation_of_law on entry;

drop policy issued_document_insert_grassroots_officer on issued_document;

drop policy issued_document_insert_operation_of_law on issued_document;

drop policy issued_document_select_archivist on issued_document;

drop policy issued_document_select_grassroots_officer on issued_document;

drop policy issued_document_select_operation_of_law on issued_document;

drop policy issued_document_select_report on issued_document;

drop policy issued_document_select_station_officer on issued_document;

drop policy issued_document_update_grassroots_officer on issued_document;

drop policy issued_document_update_operation_of_law on issued_document;

drop policy letter_select_grassroots_officer on letter;

drop policy letter_update_grassroots_officer on letter;

drop policy move_request_insert_grassroots_officer on move_request;

drop policy move_request_insert_operation_of_law on move_request;

drop policy move_request_select_archivist on move_request;

drop policy move_request_select_grassroots_officer on move_request;

drop policy move_request_select_operation_of_law on move_request;

drop policy move_request_select_report on move_request;

drop policy move_request_select_station_officer on move_request;

drop policy move_request_update_grassroots_officer on move_request;

drop policy move_request_update_operation_of_law on move_request;

drop policy number_issued_insert_grassroots_officer on number_issued;

drop policy number_issued_insert_operation_of_law on number_issued;

drop policy number_issued_select_archivist on number_issued;

drop policy number_issued_select_grassroots_officer on number_issued;

drop policy number_issued_select_operation_of_law on number_issued;

drop policy number_issued_select_report on number_issued;

drop policy number_issued_select_station_officer on number_issued;

drop policy number_issued_update_grassroots_officer on number_issued;

drop policy number_issued_update_operation_of_law on number_issued;

drop policy publication_insert_grassroots_officer on publication;

drop policy publication_insert_operation_of_law on publication;

drop policy publication_select_archivist on publication;

drop policy publication_select_grassroots_officer on publication;

drop policy publication_select_operation_of_law on publication;

drop policy publication_select_report on publication;

drop policy publication_select_station_officer on publication;

drop policy publication_update_grassroots_officer on publication;

drop policy publication_update_operation_of_law on publication;

drop policy search_text_delete_grassroots_officer on search_text;

drop policy search_text_insert_grassroots_officer on search_text;

drop policy search_text_insert_operation_of_law on search_text;

drop policy search_text_select_grassroots_officer on search_text;

drop policy search_text_select_operation_of_law on search_text;

drop policy search_text_select_station_officer on search_text;

drop policy search_text_update_grassroots_officer on search_text;

drop policy search_text_update_operation_of_law on search_text;

create table mediation_committee (
  "region_code" text collate "C" not null,
  "id" uuid not null,
  "organ_id" text collate "C" not null,
  "organ_path" text collate "C" not null,
  "party_organs" text collate "C" not null,
  "assignees" text collate "C" not null,
  "state" text collate "C" not null,
  "version" int not null,
  "created_on" date not null,
  "created_at" timestamptz not null,
  "updated_at" timestamptz not null,
  "name" text collate "C" not null,
  "level" text collate "C" not null,
  "nature" text collate "C" not null,
  "founder" text collate "C" not null,
  "township" text collate "C",
  "address" text collate "C",
  "mixed" text collate "C" not null,
  "registered_on" date not null,
  "founded_on" date,
  "elected_on" date,
  "chair" text collate "C",
  "members" int,
  "women" int,
  "minority" int,
  "court_told_on" date,
  "dissolved_on" date,
  "dissolve_reason" text collate "C",
  "released_on" date,
  primary key (region_code, id)
);

alter table mediation_committee enable row level security;

alter table mediation_committee force row level security;

grant select, insert, update on mediation_committee to fazhi_app;

create table people_mediator (
  "region_code" text collate "C" not null,
  "id" uuid not null,
  "organ_id" text collate "C" not null,
  "organ_path" text collate "C" not null,
  "party_organs" text collate "C" not null,
  "assignees" text collate "C" not null,
  "state" text collate "C" not null,
  "version" int not null,
  "created_on" date not null,
  "created_at" timestamptz not null,
  "updated_at" timestamptz not null,
  "mediator_no" text collate "C" not null,
  "name" text collate "C" not null,
  "committee" uuid not null,
  "kind" text collate "C" not null,
  "employment" text collate "C" not null,
  "adult" text collate "C" not null,
  "education" text collate "C" not null,
  "skill" text collate "C",
  "registered_on" date not null,
  "appointed_on" date,
  "trained_on" date,
  "misconduct" text collate "C",
  "grave" text collate "C",
  "misconduct_facts" text collate "C",
  "criticised_on" date,
  "left_on" date,
  "left_for" text collate "C",
  primary key (region_code, id)
);

alter table people_mediator enable row level security;

alter table people_mediator force row level security;

grant select, insert, update on people_mediator to fazhi_app;

create table mediation_studio (
  "region_code" text collate "C" not null,
  "id" uuid not null,
  "organ_id" text collate "C" not null,
  "organ_path" text collate "C" not null,
  "party_organs" text collate "C" not null,
  "assignees" text collate "C" not null,
  "state" text collate "C" not null,
  "version" int not null,
  "created_on" date not null,
  "created_at" timestamptz not null,
  "updated_at" timestamptz not null,
  "name" text collate "C" not null,
  "kind" text collate "C" not null,
  "committee" uuid not null,
  "namesake" text collate "C",
  "address" text collate "C",
  "method" text collate "C",
  "volunteers" int,
  "prepared_on" date not null,
  "opened_on" date,
  "closed_on" date,
  "closing_reason" text collate "C",
  "released_on" date,
  primary key (region_code, id)
);

alter table mediation_studio enable row level security;

alter table mediation_studio force row level security;

grant select, insert, update on mediation_studio to fazhi_app;

grant delete on mediation_committee to fazhi_app;

grant delete on people_mediator to fazhi_app;

grant delete on mediation_studio to fazhi_app;

grant select ("address", "id", "level", "name", "region_code", "township") on mediation_committee to fazhi_public;

grant select ("address", "id", "kind", "name", "region_code") on mediation_studio to fazhi_public;

alter table mediation_committee add constraint mediation_committee_state_check check (state in ('preparing', 'open', 'dissolved'));

comment on constraint mediation_committee_state_check on mediation_committee is 'fazhi:6438f2d2dd0b1aeb';

alter table mediation_committee add constraint mediation_committee_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint mediation_committee_organ_id_fkey on mediation_committee is 'fazhi:87beb2aa5929c487';

alter table mediation_committee add constraint mediation_committee_level_check check ("level" in ('district', 'township', 'village'));

comment on constraint mediation_committee_level_check on mediation_committee is 'fazhi:b1ce86d65cb6803a';

alter table mediation_committee add constraint mediation_committee_nature_check check ("nature" in ('area', 'enterprise', 'association'));

comment on constraint mediation_committee_nature_check on mediation_committee is 'fazhi:10228cc0979f9b08';

alter table mediation_committee add constraint mediation_committee_township_fkey foreign key (region_code, "township") references organ (region_code, id);

comment on constraint mediation_committee_township_fkey on mediation_committee is 'fazhi:4ac674bfc3061ee3';

alter table mediation_committee add constraint mediation_committee_mixed_check check ("mixed" in ('yes', 'no'));

comment on constraint mediation_committee_mixed_check on mediation_committee is 'fazhi:a0b44530412eddee';

alter table mediation_committee add constraint mediation_committee_members_check check ("members" >= 0);

comment on constraint mediation_committee_members_check on mediation_committee is 'fazhi:5cc66487c44b203e';

alter table mediation_committee add constraint mediation_committee_women_check check ("women" >= 0);

comment on constraint mediation_committee_women_check on mediation_committee is 'fazhi:6b8652a9f8a2f501';

alter table mediation_committee add constraint mediation_committee_minority_check check ("minority" >= 0);

comment on constraint mediation_committee_minority_check on mediation_committee is 'fazhi:ffb24fcb54d8b8e1';

create index mediation_committee_by_start on mediation_committee (region_code, "registered_on" desc, id desc);

comment on index mediation_committee_by_start is 'fazhi:fd71aa1f8a540285';

create index mediation_committee_by_state on mediation_committee (region_code, state, "registered_on" desc, id desc);

comment on index mediation_committee_by_state is 'fazhi:1c406dcaf05c3d77';

create index mediation_committee_by_organ on mediation_committee (region_code, organ_id, "registered_on" desc, id desc);

comment on index mediation_committee_by_organ is 'fazhi:7416606a2a2c7f11';

create index mediation_committee_open on mediation_committee (region_code, organ_id, "registered_on", id) where state in ('preparing', 'open');

comment on index mediation_committee_open is 'fazhi:37ac9751371176f7';

alter table people_mediator add constraint people_mediator_state_check check (state in ('nominated', 'serving', 'left'));

comment on constraint people_mediator_state_check on people_mediator is 'fazhi:88d12717b69dae14';

alter table people_mediator add constraint people_mediator_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint people_mediator_organ_id_fkey on people_mediator is 'fazhi:4fa0bc563952dfcd';

alter table people_mediator add constraint people_mediator_committee_fkey foreign key (region_code, "committee") references mediation_committee (region_code, id);

comment on constraint people_mediator_committee_fkey on people_mediator is 'fazhi:a873ab403e03970b';

alter table people_mediator add constraint people_mediator_kind_check check ("kind" in ('member', 'appointed'));

comment on constraint people_mediator_kind_check on people_mediator is 'fazhi:2a17570ceab4d2d8';

alter table people_mediator add constraint people_mediator_employment_check check ("employment" in ('fullTime', 'partTime'));

comment on constraint people_mediator_employment_check on people_mediator is 'fazhi:f93a04a97f6ea826';

alter table people_mediator add constraint people_mediator_adult_check check ("adult" in ('yes', 'no'));

comment on constraint people_mediator_adult_check on people_mediator is 'fazhi:7ef7c35186471dbe';

alter table people_mediator add constraint people_mediator_education_check check ("education" in ('middle', 'high', 'college'));

comment on constraint people_mediator_education_check on people_mediator is 'fazhi:6a0de18d33d9a672';

alter table people_mediator add constraint people_mediator_misconduct_check check ("misconduct" in ('partial', 'insult', 'benefit', 'leak'));

comment on constraint people_mediator_misconduct_check on people_mediator is 'fazhi:5d81fab010641ac1';

alter table people_mediator add constraint people_mediator_grave_check check ("grave" in ('yes', 'no'));

comment on constraint people_mediator_grave_check on people_mediator is 'fazhi:94e8909f1568b3b0';

alter table people_mediator add constraint people_mediator_left_for_check check ("left_for" in ('term', 'resigned', 'moved', 'removed', 'other'));

comment on constraint people_mediator_left_for_check on people_mediator is 'fazhi:b4db0881c3d2556e';

create index people_mediator_by_start on people_mediator (region_code, "registered_on" desc, id desc);

comment on index people_mediator_by_start is 'fazhi:fe5cf96328491358';

create index people_mediator_by_state on people_mediator (region_code, state, "registered_on" desc, id desc);

comment on index people_mediator_by_state is 'fazhi:38c5e3f80c3de9a7';

create index people_mediator_by_organ on people_mediator (region_code, organ_id, "registered_on" desc, id desc);

comment on index people_mediator_by_organ is 'fazhi:333d7c9f57f7256c';

create index people_mediator_open on people_mediator (region_code, organ_id, "registered_on", id) where state in ('nominated', 'serving');

comment on index people_mediator_open is 'fazhi:be0af64471f14799';

create index people_mediator_alike on people_mediator (region_code, "name", "committee");

comment on index people_mediator_alike is 'fazhi:60d0edf6d58c6043';

alter table mediation_studio add constraint mediation_studio_state_check check (state in ('preparing', 'open', 'closed'));

comment on constraint mediation_studio_state_check on mediation_studio is 'fazhi:856777325d7a3703';

alter table mediation_studio add constraint mediation_studio_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint mediation_studio_organ_id_fkey on mediation_studio is 'fazhi:3294f8c787eaf470';

alter table mediation_studio add constraint mediation_studio_kind_check check ("kind" in ('personal', 'stationed', 'field'));

comment on constraint mediation_studio_kind_check on mediation_studio is 'fazhi:ca2fb94c21233842';

alter table mediation_studio add constraint mediation_studio_committee_fkey foreign key (region_code, "committee") references mediation_committee (region_code, id);

comment on constraint mediation_studio_committee_fkey on mediation_studio is 'fazhi:34082204dedc0657';

alter table mediation_studio add constraint mediation_studio_volunteers_check check ("volunteers" >= 0);

comment on constraint mediation_studio_volunteers_check on mediation_studio is 'fazhi:e928b3d54489fb35';

create index mediation_studio_by_start on mediation_studio (region_code, "prepared_on" desc, id desc);

comment on index mediation_studio_by_start is 'fazhi:7be6668c895d4b8a';

create index mediation_studio_by_state on mediation_studio (region_code, state, "prepared_on" desc, id desc);

comment on index mediation_studio_by_state is 'fazhi:22b9c79f24d829f6';

create index mediation_studio_by_organ on mediation_studio (region_code, organ_id, "prepared_on" desc, id desc);

comment on index mediation_studio_by_organ is 'fazhi:99f2f13b9f0a3654';

create index mediation_studio_open on mediation_studio (region_code, organ_id, "prepared_on", id) where state in ('preparing', 'open');

comment on index mediation_studio_open is 'fazhi:7abfba79891e84bb';

create policy mediation_committee_select_archivist on mediation_committee for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy mediation_committee_select_archivist on mediation_committee is 'fazhi:684885266370aa36';

create policy people_mediator_select_archivist on people_mediator for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy people_mediator_select_archivist on people_mediator is 'fazhi:2f6423f274f07b9f';

create policy mediation_studio_select_archivist on mediation_studio for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy mediation_studio_select_archivist on mediation_studio is 'fazhi:793375fb7e65e675';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy entry_select_archivist on entry is 'fazhi:6c0691b4bdb6a7df';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy clock_select_archivist on clock is 'fazhi:827098d662ac9920';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:bb67918d6596ab25';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:5e2ed992315e7a53';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy move_request_select_archivist on move_request is 'fazhi:a6860b77649259ca';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:ccb11085a732c640';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy attachment_select_archivist on attachment is 'fazhi:5a314d07aff4baae';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy publication_select_archivist on publication is 'fazhi:5b02f75ce36831c0';

create policy mediation_committee_select_grassroots_officer on mediation_committee for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true));

comment on policy mediation_committee_select_grassroots_officer on mediation_committee is 'fazhi:aae83d286bbca14f';

create policy mediation_committee_insert_grassroots_officer on mediation_committee for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_committee_insert_grassroots_officer on mediation_committee is 'fazhi:e4bc6e1c8fcf5b4a';

create policy mediation_committee_update_grassroots_officer on mediation_committee for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_committee_update_grassroots_officer on mediation_committee is 'fazhi:48b1538437c57a4c';

create policy mediation_committee_delete_grassroots_officer on mediation_committee for delete to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy mediation_committee_delete_grassroots_officer on mediation_committee is 'fazhi:381ca2a65fd9c911';

create policy people_mediator_select_grassroots_officer on people_mediator for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true));

comment on policy people_mediator_select_grassroots_officer on people_mediator is 'fazhi:3d4910b5f74ae77e';

create policy people_mediator_insert_grassroots_officer on people_mediator for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true));

comment on policy people_mediator_insert_grassroots_officer on people_mediator is 'fazhi:6512c7dde6de5485';

create policy people_mediator_update_grassroots_officer on people_mediator for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy people_mediator_update_grassroots_officer on people_mediator is 'fazhi:45d4a5165bd75a0a';

create policy people_mediator_delete_grassroots_officer on people_mediator for delete to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy people_mediator_delete_grassroots_officer on people_mediator is 'fazhi:60b020a1fda7726f';

create policy mediation_studio_select_grassroots_officer on mediation_studio for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true));

comment on policy mediation_studio_select_grassroots_officer on mediation_studio is 'fazhi:c4ee39cc555fb0fe';

create policy mediation_studio_insert_grassroots_officer on mediation_studio for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_studio_insert_grassroots_officer on mediation_studio is 'fazhi:e0bca0626364351a';

create policy mediation_studio_update_grassroots_officer on mediation_studio for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_studio_update_grassroots_officer on mediation_studio is 'fazhi:68c89ab71a600aa3';

create policy mediation_studio_delete_grassroots_officer on mediation_studio for delete to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy mediation_studio_delete_grassroots_officer on mediation_studio is 'fazhi:b318d6fc10aa0ba3';

create policy entry_select_grassroots_officer on entry for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy entry_select_grassroots_officer on entry is 'fazhi:23ed51aa40f9bf77';

create policy entry_insert_grassroots_officer on entry for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy entry_insert_grassroots_officer on entry is 'fazhi:fbf430283ef1a97c';

create policy entry_update_grassroots_officer on entry for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy entry_update_grassroots_officer on entry is 'fazhi:8c3c2d2d7814df23';

create policy clock_select_grassroots_officer on clock for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy clock_select_grassroots_officer on clock is 'fazhi:a5f4fc98f69ebb3c';

create policy clock_insert_grassroots_officer on clock for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy clock_insert_grassroots_officer on clock is 'fazhi:0f4f06fd4f821554';

create policy clock_update_grassroots_officer on clock for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy clock_update_grassroots_officer on clock is 'fazhi:e90276769a78d7fb';

create policy clock_delete_grassroots_officer on clock for delete to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy clock_delete_grassroots_officer on clock is 'fazhi:d2d2fbd0ab0ad822';

create policy number_issued_select_grassroots_officer on number_issued for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy number_issued_select_grassroots_officer on number_issued is 'fazhi:05484dbb17f2fb16';

create policy number_issued_insert_grassroots_officer on number_issued for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy number_issued_insert_grassroots_officer on number_issued is 'fazhi:044540164fa17811';

create policy number_issued_update_grassroots_officer on number_issued for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy number_issued_update_grassroots_officer on number_issued is 'fazhi:a564d52b6cc9fc08';

create policy issued_document_select_grassroots_officer on issued_document for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy issued_document_select_grassroots_officer on issued_document is 'fazhi:38aa7b701a189e94';

create policy issued_document_insert_grassroots_officer on issued_document for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy issued_document_insert_grassroots_officer on issued_document is 'fazhi:0cdd4c3ac32ea117';

create policy issued_document_update_grassroots_officer on issued_document for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy issued_document_update_grassroots_officer on issued_document is 'fazhi:16868d0faabb4d5e';

create policy move_request_select_grassroots_officer on move_request for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy move_request_select_grassroots_officer on move_request is 'fazhi:986f223d6cb5ee5c';

create policy move_request_insert_grassroots_officer on move_request for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy move_request_insert_grassroots_officer on move_request is 'fazhi:975401a4db23e56d';

create policy move_request_update_grassroots_officer on move_request for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy move_request_update_grassroots_officer on move_request is 'fazhi:35848076a7807911';

create policy document_draft_select_grassroots_officer on document_draft for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy document_draft_select_grassroots_officer on document_draft is 'fazhi:ecbc7b287852a740';

create policy document_draft_insert_grassroots_officer on document_draft for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy document_draft_insert_grassroots_officer on document_draft is 'fazhi:e699bc01faf20d7a';

create policy document_draft_update_grassroots_officer on document_draft for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy document_draft_update_grassroots_officer on document_draft is 'fazhi:d03dd6ea3d88a8f4';

create policy attachment_select_grassroots_officer on attachment for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy attachment_select_grassroots_officer on attachment is 'fazhi:82fcdfbd01f20ea0';

create policy attachment_insert_grassroots_officer on attachment for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy attachment_insert_grassroots_officer on attachment is 'fazhi:62a73d29f2817bca';

create policy attachment_update_grassroots_officer on attachment for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy attachment_update_grassroots_officer on attachment is 'fazhi:ad1680af2517ee36';

create policy publication_select_grassroots_officer on publication for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy publication_select_grassroots_officer on publication is 'fazhi:fccd4577f0627142';

create policy publication_insert_grassroots_officer on publication for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy publication_insert_grassroots_officer on publication is 'fazhi:a23f7e632b6957e1';

create policy publication_update_grassroots_officer on publication for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy publication_update_grassroots_officer on publication is 'fazhi:40de560b0b2c07ed';

create policy search_text_select_grassroots_officer on search_text for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_grassroots_officer on search_text is 'fazhi:14e490fab0045346';

create policy search_text_insert_grassroots_officer on search_text for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy search_text_insert_grassroots_officer on search_text is 'fazhi:234bcd4a7a8b1b3e';

create policy search_text_update_grassroots_officer on search_text for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy search_text_update_grassroots_officer on search_text is 'fazhi:f47bb6e4c7535808';

create policy search_text_delete_grassroots_officer on search_text for delete to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy search_text_delete_grassroots_officer on search_text is 'fazhi:a0475f19fb2e2043';

create policy mediation_committee_select_mediation_clerk on mediation_committee for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true));

comment on policy mediation_committee_select_mediation_clerk on mediation_committee is 'fazhi:4222db031d9b2bd4';

create policy mediation_committee_insert_mediation_clerk on mediation_committee for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy mediation_committee_insert_mediation_clerk on mediation_committee is 'fazhi:3f8abac894197617';

create policy mediation_committee_update_mediation_clerk on mediation_committee for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy mediation_committee_update_mediation_clerk on mediation_committee is 'fazhi:6efbd5d2e8b056ef';

create policy mediation_committee_delete_mediation_clerk on mediation_committee for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy mediation_committee_delete_mediation_clerk on mediation_committee is 'fazhi:8f9188dc486bcba3';

create policy people_mediator_select_mediation_clerk on people_mediator for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy people_mediator_select_mediation_clerk on people_mediator is 'fazhi:24a5a1d934eb92ad';

create policy people_mediator_insert_mediation_clerk on people_mediator for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy people_mediator_insert_mediation_clerk on people_mediator is 'fazhi:cc7e53fadc277c48';

create policy people_mediator_update_mediation_clerk on people_mediator for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy people_mediator_update_mediation_clerk on people_mediator is 'fazhi:09c3f9594b165a6e';

create policy people_mediator_delete_mediation_clerk on people_mediator for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy people_mediator_delete_mediation_clerk on people_mediator is 'fazhi:50a5891977a8aad6';

create policy mediation_studio_select_mediation_clerk on mediation_studio for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true));

comment on policy mediation_studio_select_mediation_clerk on mediation_studio is 'fazhi:9017b83e1f3d5341';

create policy mediation_studio_insert_mediation_clerk on mediation_studio for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy mediation_studio_insert_mediation_clerk on mediation_studio is 'fazhi:7e1b871d16870208';

create policy mediation_studio_update_mediation_clerk on mediation_studio for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy mediation_studio_update_mediation_clerk on mediation_studio is 'fazhi:f42a0760c1077874';

create policy mediation_studio_delete_mediation_clerk on mediation_studio for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy mediation_studio_delete_mediation_clerk on mediation_studio is 'fazhi:2e5386c815196859';

create policy entry_select_mediation_clerk on entry for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('mediation_committee', 'mediation_studio'))
    or (ledger in ('people_mediator') and organ_id = current_setting('app.organ_id', true))));

comment on policy entry_select_mediation_clerk on entry is 'fazhi:8cc2369123b0b5ac';

create policy entry_insert_mediation_clerk on entry for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_mediation_clerk on entry is 'fazhi:9cc1ff3616f830f2';

create policy entry_update_mediation_clerk on entry for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_mediation_clerk on entry is 'fazhi:54bd4960ac250816';

create policy clock_select_mediation_clerk on clock for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('mediation_committee', 'mediation_studio'))
    or (ledger in ('people_mediator') and organ_id = current_setting('app.organ_id', true))));

comment on policy clock_select_mediation_clerk on clock is 'fazhi:9905c73e91a3b5ee';

create policy clock_insert_mediation_clerk on clock for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_mediation_clerk on clock is 'fazhi:78a6d370bae2bbc4';

create policy clock_update_mediation_clerk on clock for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_mediation_clerk on clock is 'fazhi:fd224698732f1f9c';

create policy clock_delete_mediation_clerk on clock for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_mediation_clerk on clock is 'fazhi:1b6438a30032a549';

create policy number_issued_select_mediation_clerk on number_issued for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('mediation_committee', 'mediation_studio'))
    or (ledger in ('people_mediator') and organ_id = current_setting('app.organ_id', true))));

comment on policy number_issued_select_mediation_clerk on number_issued is 'fazhi:7fc7eb862864ead9';

create policy number_issued_insert_mediation_clerk on number_issued for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_mediation_clerk on number_issued is 'fazhi:e39e1419f3572a8b';

create policy number_issued_update_mediation_clerk on number_issued for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_mediation_clerk on number_issued is 'fazhi:1790accc91e5c4b2';

create policy issued_document_select_mediation_clerk on issued_document for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('mediation_committee', 'mediation_studio'))
    or (ledger in ('people_mediator') and organ_id = current_setting('app.organ_id', true))));

comment on policy issued_document_select_mediation_clerk on issued_document is 'fazhi:37d1701d4dba94e1';

create policy issued_document_insert_mediation_clerk on issued_document for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_mediation_clerk on issued_document is 'fazhi:e48a94ed7ee60c57';

create policy issued_document_update_mediation_clerk on issued_document for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_mediation_clerk on issued_document is 'fazhi:cc6c8d9ddca33bd0';

create policy move_request_select_mediation_clerk on move_request for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('mediation_committee', 'mediation_studio'))
    or (ledger in ('people_mediator') and organ_id = current_setting('app.organ_id', true))));

comment on policy move_request_select_mediation_clerk on move_request is 'fazhi:2c7b610a9b5a1d2e';

create policy move_request_insert_mediation_clerk on move_request for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_mediation_clerk on move_request is 'fazhi:44106d30f8d4c2a2';

create policy move_request_update_mediation_clerk on move_request for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_mediation_clerk on move_request is 'fazhi:3a4417ef127f8a27';

create policy document_draft_select_mediation_clerk on document_draft for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_mediation_clerk on document_draft is 'fazhi:b9369d55d92db33a';

create policy document_draft_insert_mediation_clerk on document_draft for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_mediation_clerk on document_draft is 'fazhi:857e7d190f02d4a9';

create policy document_draft_update_mediation_clerk on document_draft for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_mediation_clerk on document_draft is 'fazhi:88e9ff308a7aaf95';

create policy attachment_select_mediation_clerk on attachment for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('mediation_committee', 'mediation_studio'))
    or (ledger in ('people_mediator') and organ_id = current_setting('app.organ_id', true))));

comment on policy attachment_select_mediation_clerk on attachment is 'fazhi:8a873f122af4483c';

create policy attachment_insert_mediation_clerk on attachment for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_mediation_clerk on attachment is 'fazhi:808bbc68c84bc261';

create policy attachment_update_mediation_clerk on attachment for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_mediation_clerk on attachment is 'fazhi:426e517e135eb64c';

create policy publication_select_mediation_clerk on publication for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('mediation_committee', 'mediation_studio'))
    or (ledger in ('people_mediator') and organ_id = current_setting('app.organ_id', true))));

comment on policy publication_select_mediation_clerk on publication is 'fazhi:4bce0238e1fa711f';

create policy publication_insert_mediation_clerk on publication for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_mediation_clerk on publication is 'fazhi:b8e2fa30d209630d';

create policy publication_update_mediation_clerk on publication for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_mediation_clerk on publication is 'fazhi:03f53de861941835';

create policy search_text_select_mediation_clerk on search_text for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('mediation_committee', 'mediation_studio'))
    or (ledger in ('people_mediator') and organ_id = current_setting('app.organ_id', true))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_mediation_clerk on search_text is 'fazhi:3c383f09757a8c78';

create policy search_text_insert_mediation_clerk on search_text for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_mediation_clerk on search_text is 'fazhi:f30ef11d3ffe892a';

create policy search_text_update_mediation_clerk on search_text for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_mediation_clerk on search_text is 'fazhi:44ea51217b51d903';

create policy search_text_delete_mediation_clerk on search_text for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('mediation_committee', 'people_mediator', 'mediation_studio') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_mediation_clerk on search_text is 'fazhi:2d9d9939b50187f8';

create policy mediation_committee_select_operation_of_law on mediation_committee for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy mediation_committee_select_operation_of_law on mediation_committee is 'fazhi:6dbe78e6fb9875c3';

create policy mediation_committee_insert_operation_of_law on mediation_committee for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_committee_insert_operation_of_law on mediation_committee is 'fazhi:f412c8edbefa3d7f';

create policy mediation_committee_update_operation_of_law on mediation_committee for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_committee_update_operation_of_law on mediation_committee is 'fazhi:988f09844815414d';

create policy people_mediator_select_operation_of_law on people_mediator for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy people_mediator_select_operation_of_law on people_mediator is 'fazhi:e6b90821716236f3';

create policy people_mediator_insert_operation_of_law on people_mediator for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy people_mediator_insert_operation_of_law on people_mediator is 'fazhi:22f61b092678ce51';

create policy people_mediator_update_operation_of_law on people_mediator for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy people_mediator_update_operation_of_law on people_mediator is 'fazhi:103ca7cdb2e85183';

create policy mediation_studio_select_operation_of_law on mediation_studio for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy mediation_studio_select_operation_of_law on mediation_studio is 'fazhi:2cf31b4fe78052df';

create policy mediation_studio_insert_operation_of_law on mediation_studio for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_studio_insert_operation_of_law on mediation_studio is 'fazhi:78bbbb11748801a9';

create policy mediation_studio_update_operation_of_law on mediation_studio for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_studio_update_operation_of_law on mediation_studio is 'fazhi:caabebfa7d606046';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:85d6cd3744fcfa8b';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:15a303f37c255a31';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:cc7f44903012ef9b';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:4d12ecd4fd55bf2e';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:6bd5b3d1fce1db8e';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:e8b70ca5a6422d4a';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:50442851ff12b871';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:1970a9d91431fab4';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:473d5195605dd650';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:d3f9647ebb2b5e07';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:93e85fed19b7f39a';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:aa3e9bbc6e323a18';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:850a7ba3105ab24b';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:3954745a93c3cd68';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:71f703b7d047c54d';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:dac767a52ba65367';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:fd9d0b19994fe722';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:be90b4c49abe23b1';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:0725c591ae585895';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:d4591787bbd83a0b';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:44ca396b859bb399';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:63d89c94574edf9f';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:9da69957de4bc6d7';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:16d60531a7cd8842';

create policy search_text_select_operation_of_law on search_text for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_operation_of_law on search_text is 'fazhi:88e4615426230e78';

create policy search_text_insert_operation_of_law on search_text for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy search_text_insert_operation_of_law on search_text is 'fazhi:f85e93d1382ec2e8';

create policy search_text_update_operation_of_law on search_text for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy search_text_update_operation_of_law on search_text is 'fazhi:313532fde71a2e90';

create policy mediation_committee_select_report on mediation_committee for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy mediation_committee_select_report on mediation_committee is 'fazhi:57ea26267f6f37af';

create policy people_mediator_select_report on people_mediator for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy people_mediator_select_report on people_mediator is 'fazhi:b8e47c83451742cf';

create policy mediation_studio_select_report on mediation_studio for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy mediation_studio_select_report on mediation_studio is 'fazhi:f1b19d1082762f20';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy entry_select_report on entry is 'fazhi:c7781e9ea1fd345b';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy clock_select_report on clock is 'fazhi:00343310801f0729';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy number_issued_select_report on number_issued is 'fazhi:ae225b65802560de';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy issued_document_select_report on issued_document is 'fazhi:e8d43797eb314b61';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy move_request_select_report on move_request is 'fazhi:70c755fc4a8a9b0c';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy attachment_select_report on attachment is 'fazhi:9eb458b788407d39';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'mediation_committee', 'people_mediator', 'mediation_studio'));

comment on policy publication_select_report on publication is 'fazhi:7bc15e9a5c643783';

create policy mediation_committee_select_station_officer on mediation_committee for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true));

comment on policy mediation_committee_select_station_officer on mediation_committee is 'fazhi:3b60950e5925b09d';

create policy people_mediator_select_station_officer on people_mediator for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy people_mediator_select_station_officer on people_mediator is 'fazhi:6ab3a13cd5693196';

create policy mediation_studio_select_station_officer on mediation_studio for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true));

comment on policy mediation_studio_select_station_officer on mediation_studio is 'fazhi:2e39cd72f21f5ca0';

create policy entry_select_station_officer on entry for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy entry_select_station_officer on entry is 'fazhi:8fbf0fd2c9ffa5f3';

create policy clock_select_station_officer on clock for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy clock_select_station_officer on clock is 'fazhi:989a290388d79a6e';

create policy number_issued_select_station_officer on number_issued for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy number_issued_select_station_officer on number_issued is 'fazhi:62cfcde2ccaa3086';

create policy issued_document_select_station_officer on issued_document for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy issued_document_select_station_officer on issued_document is 'fazhi:e019a26a4e5649e4';

create policy move_request_select_station_officer on move_request for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy move_request_select_station_officer on move_request is 'fazhi:342fa3fc372e022b';

create policy attachment_select_station_officer on attachment for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy attachment_select_station_officer on attachment is 'fazhi:7853054f07c1c70e';

create policy publication_select_station_officer on publication for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy publication_select_station_officer on publication is 'fazhi:0b694bfab176c415';

create policy search_text_select_station_officer on search_text for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_station_officer on search_text is 'fazhi:7b01faa5872b73f0';

create policy mediation_committee_select_public on mediation_committee for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "state" = 'open');

comment on policy mediation_committee_select_public on mediation_committee is 'fazhi:6d5a225b29ca5bfd';

create policy mediation_studio_select_public on mediation_studio for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "state" = 'open');

comment on policy mediation_studio_select_public on mediation_studio is 'fazhi:036a4972c6bb1750';

create policy letter_select_grassroots_officer on letter for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'mediation_studio'));

comment on policy letter_select_grassroots_officer on letter is 'fazhi:e37fc79714a54385';

create policy letter_update_grassroots_officer on letter for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'mediation_studio'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'mediation_studio'));

comment on policy letter_update_grassroots_officer on letter is 'fazhi:709bc6e2e7219d09';
