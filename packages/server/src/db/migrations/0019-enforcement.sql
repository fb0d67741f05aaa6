do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_enforcement_clerk') then
    create role fazhi_post_enforcement_clerk nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_enforcement_clerk;

grant fazhi_post_enforcement_clerk to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_enforcement_coordinator') then
    create role fazhi_post_enforcement_coordinator nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_enforcement_coordinator;

grant fazhi_post_enforcement_coordinator to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_enforcement_head') then
    create role fazhi_post_enforcement_head nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_enforcement_head;

grant fazhi_post_enforcement_head to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_enforcement_supervisor') then
    create role fazhi_post_enforcement_supervisor nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_enforcement_supervisor;

grant fazhi_post_enforcement_supervisor to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_inspector') then
    create role fazhi_post_inspector nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_inspector;

grant fazhi_post_inspector to fazhi_acting;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_report on clock;

drop policy clock_update_operation_of_law on clock;

drop policy entry_insert_operation_of_law on entry;

drop policy entry_select_archivist on entry;

drop policy entry_select_operation_of_law on entry;

drop policy entry_select_report on entry;

drop policy entry_update_operation_of_law on entry;

drop policy issued_document_insert_operation_of_law on issued_document;

drop policy issued_document_select_archivist on issued_document;

drop policy issued_document_select_operation_of_law on issued_document;

drop policy issued_document_select_report on issued_document;

drop policy issued_document_update_operation_of_law on issued_document;

drop policy move_request_insert_operation_of_law on move_request;

drop policy move_request_select_archivist on move_request;

drop policy move_request_select_operation_of_law on move_request;

drop policy move_request_select_report on move_request;

drop policy move_request_update_operation_of_law on move_request;

drop policy number_issued_insert_operation_of_law on number_issued;

drop policy number_issued_select_archivist on number_issued;

drop policy number_issued_select_operation_of_law on number_issued;

drop policy number_issued_select_report on number_issued;

drop policy number_issued_update_operation_of_law on number_issued;

drop policy search_text_insert_operation_of_law on search_text;

drop policy search_text_select_operation_of_law on search_text;

drop policy search_text_update_operation_of_law on search_text;

create table inspection_plan (
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
  "record_no" text collate "C",
  "department" text collate "C" not null,
  "plan_year" int not null,
  "title" text collate "C" not null,
  "drafted_on" date not null,
  "note" text collate "C",
  "lines" int,
  "submitted_on" date,
  "returned_on" date,
  "opinion" text collate "C",
  "reviewed_on" date,
  "approved_on" date,
  "published_on" date,
  "published_at" text collate "C",
  primary key (region_code, id)
);

alter table inspection_plan enable row level security;

alter table inspection_plan force row level security;

grant select, insert, update on inspection_plan to fazhi_app;

create table inspection_plan_line (
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
  "plan" uuid not null,
  "department" text collate "C" not null,
  "plan_year" int not null,
  "item" uuid not null,
  "family" text collate "C" not null,
  "content" text collate "C" not null,
  "objects" text collate "C" not null,
  "object_kind" text collate "C" not null,
  "expected" int not null,
  "library" int,
  "times" int not null,
  "basis" text collate "C" not null,
  "window_from" date not null,
  "window_to" date not null,
  "method" text collate "C" not null,
  "notice" text collate "C" not null,
  "urgency" text collate "C" not null,
  "origin" text collate "C" not null,
  "drafted_on" date not null,
  "submitted_on" date,
  "reviewed_on" date,
  "opinion" text collate "C",
  "merged_into" uuid,
  "published_on" date,
  "drawn_on" date,
  "seed" text collate "C",
  "finished_on" date,
  "outcome" text collate "C",
  primary key (region_code, id)
);

alter table inspection_plan_line enable row level security;

alter table inspection_plan_line force row level security;

grant select, insert, update on inspection_plan_line to fazhi_app;

create table inspection_target (
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
  "line" uuid not null,
  "department" text collate "C" not null,
  "enterprise" uuid not null,
  "window_from" date not null,
  "window_to" date not null,
  "added_on" date not null,
  "visit" uuid,
  "merged_on" date,
  "separation_reason" text collate "C",
  "inspected_on" date,
  "dropped_on" date,
  "drop_reason" text collate "C",
  primary key (region_code, id)
);

alter table inspection_target enable row level security;

alter table inspection_target force row level security;

grant select, insert, update on inspection_target to fazhi_app;

create table joint_visit (
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
  "enterprise" uuid not null,
  "lead" text collate "C" not null,
  "second" text collate "C" not null,
  "third" text collate "C",
  "fourth" text collate "C",
  "fifth" text collate "C",
  "matters" int not null,
  "window_from" date not null,
  "window_to" date not null,
  "week_of" date not null,
  "agreed_on" date not null,
  "visit_on" date,
  "visited_on" date,
  "cancel_reason" text collate "C",
  primary key (region_code, id)
);

alter table joint_visit enable row level security;

alter table joint_visit force row level security;

grant select, insert, update on joint_visit to fazhi_app;

create table administrative_inspection (
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
  "notice_no" text collate "C",
  "department" text collate "C" not null,
  "enterprise" uuid not null,
  "mode" text collate "C" not null,
  "line" uuid,
  "visit" uuid,
  "trigger" text collate "C",
  "trigger_note" text collate "C",
  "content" text collate "C" not null,
  "prepared_on" date not null,
  "lead" uuid,
  "second" uuid,
  "noticed_on" date,
  "notice_code" text collate "C",
  "entered_on" date,
  "entry_way" text collate "C",
  "entry_code" text collate "C",
  "entered_at" text collate "C",
  "left_at" text collate "C",
  "made_up_on" date,
  "checklist" text collate "C",
  "finding" text collate "C",
  "problems" text collate "C",
  "concluded_on" date,
  "ordered_on" date,
  "correct_items" text collate "C",
  "correct_by" date,
  "rechecked_on" date,
  "recheck" text collate "C",
  "closed_on" date,
  "transferred_on" date,
  "transfer_note" text collate "C",
  "cancel_reason" text collate "C",
  primary key (region_code, id)
);

alter table administrative_inspection enable row level security;

alter table administrative_inspection force row level security;

grant select, insert, update on administrative_inspection to fazhi_app;

create table inspection_rating (
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
  "inspection" uuid not null,
  "department" text collate "C" not null,
  "rated_on" date not null,
  "score" int not null,
  "complaint" text collate "C" not null,
  "words" text collate "C",
  "assessed_on" date,
  "finding" text collate "C",
  "handling" text collate "C",
  "closed_on" date,
  primary key (region_code, id)
);

alter table inspection_rating enable row level security;

alter table inspection_rating force row level security;

grant select, insert, update on inspection_rating to fazhi_app;

create table enforcement_subject (
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
  "body" text collate "C" not null,
  "nature" text collate "C" not null,
  "level" text collate "C" not null,
  "penalty_power" text collate "C" not null,
  "domain" text collate "C" not null,
  "basis" text collate "C" not null,
  "credit_code" text collate "C",
  "representative" text collate "C",
  "entrusted_by" text collate "C",
  "entrusted_until" date,
  "registered_on" date not null,
  "audit" uuid,
  "announced_on" date,
  "changed_on" date,
  "change_reason" text collate "C",
  "revoked_on" date,
  "revocation_reason" text collate "C",
  primary key (region_code, id)
);

alter table enforcement_subject enable row level security;

alter table enforcement_subject force row level security;

grant select, insert, update on enforcement_subject to fazhi_app;

create table subject_audit (
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
  "body" text collate "C" not null,
  "round_year" int not null,
  "nature" text collate "C" not null,
  "level" text collate "C" not null,
  "penalty_power" text collate "C" not null,
  "opened_on" date not null,
  "legal_basis" text collate "C" not null,
  "certified" int not null,
  "entrustment" text collate "C",
  "provincial_decision" text collate "C",
  "audited_on" date,
  "opinion" text collate "C",
  "announced_on" date,
  "announcement" text collate "C",
  primary key (region_code, id)
);

alter table subject_audit enable row level security;

alter table subject_audit force row level security;

grant select, insert, update on subject_audit to fazhi_app;

create table enforcement_item (
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
  "code" text collate "C" not null,
  "name" text collate "C" not null,
  "kind" text collate "C" not null,
  "agency" text collate "C" not null,
  "subject" uuid not null,
  "batch" uuid not null,
  "area" text collate "C" not null,
  "family" text collate "C",
  "drafted_on" date not null,
  "setting_basis" text collate "C" not null,
  "breach_basis" text collate "C",
  "penalty_basis" text collate "C",
  "basis_level" text collate "C" not null,
  "office" text collate "C",
  "criminal_link" text collate "C",
  "edition" int,
  "listed_on" date,
  "basis_changed_on" date,
  "basis_change" text collate "C",
  "revised_on" date,
  "revised_basis" text collate "C",
  "revision_batch" uuid,
  "repealed_on" date,
  "repeal_reason" text collate "C",
  primary key (region_code, id)
);

alter table enforcement_item enable row level security;

alter table enforcement_item force row level security;

grant select, insert, update on enforcement_item to fazhi_app;

create table item_batch (
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
  "reason" text collate "C" not null,
  "ground" text collate "C" not null,
  "drafted_on" date not null,
  "expected" int not null,
  "scope" text collate "C",
  "reviewed_on" date,
  "opinion" text collate "C",
  "approved_on" date,
  "approval_no" text collate "C",
  "withdrawal_reason" text collate "C",
  primary key (region_code, id)
);

alter table item_batch enable row level security;

alter table item_batch force row level security;

grant select, insert, update on item_batch to fazhi_app;

create table discretion_step (
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
  "item" uuid not null,
  "agency" text collate "C" not null,
  "edition" text collate "C" not null,
  "grade" text collate "C" not null,
  "circumstances" text collate "C" not null,
  "measure" text collate "C" not null,
  "fine_from" bigint,
  "fine_to" bigint,
  "drafted_on" date not null,
  "effective_on" date,
  "repealed_on" date,
  primary key (region_code, id)
);

alter table discretion_step enable row level security;

alter table discretion_step force row level security;

grant select, insert, update on discretion_step to fazhi_app;

create table enforcement_officer (
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
  "unit" text collate "C" not null,
  "duty" text collate "C" not null,
  "staffing" text collate "C" not null,
  "domain" text collate "C" not null,
  "user" uuid,
  "applied_on" date not null,
  "examined_on" date,
  "exam_score" int,
  "card_no" text collate "C",
  "issuer" text collate "C",
  "issued_on" date,
  "printed_until" date,
  "valid_until" date,
  "checked_on" date,
  "checked_year" int,
  "check_result" text collate "C",
  "suspended_on" date,
  "suspension_reason" text collate "C",
  "restored_on" date,
  "ended_on" date,
  "end_reason" text collate "C",
  "refusal_reason" text collate "C",
  "expired_on" date,
  primary key (region_code, id)
);

alter table enforcement_officer enable row level security;

alter table enforcement_officer force row level security;

grant select, insert, update on enforcement_officer to fazhi_app;

create table enterprise (
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
  "credit_code" text collate "C" not null,
  "code_check" text collate "C",
  "former_no" text collate "C",
  "kind" text collate "C" not null,
  "trade" text collate "C" not null,
  "township" text collate "C",
  "address" text collate "C",
  "representative" text collate "C",
  "entered_on" date not null,
  "cancelled_on" date,
  "cancellation" text collate "C",
  primary key (region_code, id)
);

alter table enterprise enable row level security;

alter table enterprise force row level security;

grant select, insert, update on enterprise to fazhi_app;

alter table inspection_plan add constraint inspection_plan_state_check check (state in ('drafted', 'submitted', 'returned', 'reviewed', 'published'));

comment on constraint inspection_plan_state_check on inspection_plan is 'fazhi:9c704b6752bb6347';

alter table inspection_plan add constraint inspection_plan_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint inspection_plan_organ_id_fkey on inspection_plan is 'fazhi:48b0350cd860944e';

create unique index inspection_plan_record_no_key on inspection_plan (region_code, "record_no");

comment on index inspection_plan_record_no_key is 'fazhi:3e6f242ce661cb7e';

alter table inspection_plan add constraint inspection_plan_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint inspection_plan_department_fkey on inspection_plan is 'fazhi:eae87a2cf01fe08f';

alter table inspection_plan add constraint inspection_plan_lines_check check ("lines" >= 0);

comment on constraint inspection_plan_lines_check on inspection_plan is 'fazhi:cc6949420c7ec27f';

create index inspection_plan_by_start on inspection_plan (region_code, "drafted_on" desc, id desc);

comment on index inspection_plan_by_start is 'fazhi:a9d9141286b164cb';

create index inspection_plan_by_state on inspection_plan (region_code, state, "drafted_on" desc, id desc);

comment on index inspection_plan_by_state is 'fazhi:84e499fa49ff1b7d';

create index inspection_plan_by_organ on inspection_plan (region_code, organ_id, "drafted_on" desc, id desc);

comment on index inspection_plan_by_organ is 'fazhi:a803048828309978';

create index inspection_plan_open on inspection_plan (region_code, organ_id, "drafted_on", id) where state in ('drafted', 'submitted', 'returned', 'reviewed');

comment on index inspection_plan_open is 'fazhi:e3b9a32900cf74de';

alter table inspection_plan_line add constraint inspection_plan_line_state_check check (state in ('drafted', 'submitted', 'returned', 'approved', 'merged', 'cut', 'published', 'finished'));

comment on constraint inspection_plan_line_state_check on inspection_plan_line is 'fazhi:8555eb05d96fa835';

alter table inspection_plan_line add constraint inspection_plan_line_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint inspection_plan_line_organ_id_fkey on inspection_plan_line is 'fazhi:85ae5c86bae61ad8';

alter table inspection_plan_line add constraint inspection_plan_line_plan_fkey foreign key (region_code, "plan") references inspection_plan (region_code, id);

comment on constraint inspection_plan_line_plan_fkey on inspection_plan_line is 'fazhi:8c80f098b1737eb6';

alter table inspection_plan_line add constraint inspection_plan_line_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint inspection_plan_line_department_fkey on inspection_plan_line is 'fazhi:e03c7d019884138a';

alter table inspection_plan_line add constraint inspection_plan_line_item_fkey foreign key (region_code, "item") references enforcement_item (region_code, id);

comment on constraint inspection_plan_line_item_fkey on inspection_plan_line is 'fazhi:168459a839251489';

alter table inspection_plan_line add constraint inspection_plan_line_family_check check ("family" in ('fire', 'workSafety', 'product', 'food', 'health', 'labour', 'environment', 'construction', 'transport', 'premises', 'other'));

comment on constraint inspection_plan_line_family_check on inspection_plan_line is 'fazhi:964037d7686ace7a';

alter table inspection_plan_line add constraint inspection_plan_line_object_kind_check check ("object_kind" in ('named', 'sampled', 'all'));

comment on constraint inspection_plan_line_object_kind_check on inspection_plan_line is 'fazhi:524cda7272507dfc';

alter table inspection_plan_line add constraint inspection_plan_line_expected_check check ("expected" >= 0);

comment on constraint inspection_plan_line_expected_check on inspection_plan_line is 'fazhi:783f4debe81db1a5';

alter table inspection_plan_line add constraint inspection_plan_line_library_check check ("library" >= 0);

comment on constraint inspection_plan_line_library_check on inspection_plan_line is 'fazhi:a9b744056a7fdd3c';

alter table inspection_plan_line add constraint inspection_plan_line_times_check check ("times" >= 0);

comment on constraint inspection_plan_line_times_check on inspection_plan_line is 'fazhi:f3d26419d665856c';

alter table inspection_plan_line add constraint inspection_plan_line_method_check check ("method" in ('daily', 'doubleRandom', 'special', 'joint'));

comment on constraint inspection_plan_line_method_check on inspection_plan_line is 'fazhi:4fd5f4c4220cc043';

alter table inspection_plan_line add constraint inspection_plan_line_notice_check check ("notice" in ('announced', 'unannounced'));

comment on constraint inspection_plan_line_notice_check on inspection_plan_line is 'fazhi:d287ffc0b3b229c6';

alter table inspection_plan_line add constraint inspection_plan_line_urgency_check check ("urgency" in ('ordinary', 'urgent'));

comment on constraint inspection_plan_line_urgency_check on inspection_plan_line is 'fazhi:b2f4474fba564aa9';

alter table inspection_plan_line add constraint inspection_plan_line_origin_check check ("origin" in ('routine', 'complaint', 'transfer'));

comment on constraint inspection_plan_line_origin_check on inspection_plan_line is 'fazhi:34cfcfc258b8405f';

alter table inspection_plan_line add constraint inspection_plan_line_merged_into_fkey foreign key (region_code, "merged_into") references inspection_plan_line (region_code, id);

comment on constraint inspection_plan_line_merged_into_fkey on inspection_plan_line is 'fazhi:ca643ab402e2e31b';

create index inspection_plan_line_by_start on inspection_plan_line (region_code, "drafted_on" desc, id desc);

comment on index inspection_plan_line_by_start is 'fazhi:d03659d4e982cac1';

create index inspection_plan_line_by_state on inspection_plan_line (region_code, state, "drafted_on" desc, id desc);

comment on index inspection_plan_line_by_state is 'fazhi:f8ae0b23cadb8e12';

create index inspection_plan_line_by_organ on inspection_plan_line (region_code, organ_id, "drafted_on" desc, id desc);

comment on index inspection_plan_line_by_organ is 'fazhi:bb360235c12d3214';

create index inspection_plan_line_open on inspection_plan_line (region_code, organ_id, "drafted_on", id) where state in ('drafted', 'submitted', 'returned', 'approved', 'published');

comment on index inspection_plan_line_open is 'fazhi:9646f12a72cf2b86';

alter table inspection_target add constraint inspection_target_state_check check (state in ('planned', 'merged', 'inspected', 'dropped'));

comment on constraint inspection_target_state_check on inspection_target is 'fazhi:4aeb8f614df5f337';

alter table inspection_target add constraint inspection_target_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint inspection_target_organ_id_fkey on inspection_target is 'fazhi:f168cdcc16e2a62c';

alter table inspection_target add constraint inspection_target_line_fkey foreign key (region_code, "line") references inspection_plan_line (region_code, id);

comment on constraint inspection_target_line_fkey on inspection_target is 'fazhi:f2e44416a417651e';

alter table inspection_target add constraint inspection_target_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint inspection_target_department_fkey on inspection_target is 'fazhi:ca0c3c57da0ece1a';

alter table inspection_target add constraint inspection_target_enterprise_fkey foreign key (region_code, "enterprise") references enterprise (region_code, id);

comment on constraint inspection_target_enterprise_fkey on inspection_target is 'fazhi:3d206c302cd9064f';

alter table inspection_target add constraint inspection_target_visit_fkey foreign key (region_code, "visit") references joint_visit (region_code, id);

comment on constraint inspection_target_visit_fkey on inspection_target is 'fazhi:9bbac6dc26ce2cbd';

create index inspection_target_by_start on inspection_target (region_code, "added_on" desc, id desc);

comment on index inspection_target_by_start is 'fazhi:a6bf13ebd2b51587';

create index inspection_target_by_state on inspection_target (region_code, state, "added_on" desc, id desc);

comment on index inspection_target_by_state is 'fazhi:ab4aa202321da551';

create index inspection_target_by_organ on inspection_target (region_code, organ_id, "added_on" desc, id desc);

comment on index inspection_target_by_organ is 'fazhi:cbbfb948bbde5917';

create index inspection_target_open on inspection_target (region_code, organ_id, "added_on", id) where state in ('planned', 'merged');

comment on index inspection_target_open is 'fazhi:930cc102c2ec941c';

alter table joint_visit add constraint joint_visit_state_check check (state in ('agreed', 'scheduled', 'visited', 'cancelled'));

comment on constraint joint_visit_state_check on joint_visit is 'fazhi:b3d3f8d3468911bf';

alter table joint_visit add constraint joint_visit_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint joint_visit_organ_id_fkey on joint_visit is 'fazhi:870b6836442d8e66';

alter table joint_visit add constraint joint_visit_enterprise_fkey foreign key (region_code, "enterprise") references enterprise (region_code, id);

comment on constraint joint_visit_enterprise_fkey on joint_visit is 'fazhi:37853325fb50aa45';

alter table joint_visit add constraint joint_visit_lead_fkey foreign key (region_code, "lead") references organ (region_code, id);

comment on constraint joint_visit_lead_fkey on joint_visit is 'fazhi:ab2726d0be032819';

alter table joint_visit add constraint joint_visit_second_fkey foreign key (region_code, "second") references organ (region_code, id);

comment on constraint joint_visit_second_fkey on joint_visit is 'fazhi:a3252d788353cf76';

alter table joint_visit add constraint joint_visit_third_fkey foreign key (region_code, "third") references organ (region_code, id);

comment on constraint joint_visit_third_fkey on joint_visit is 'fazhi:566c7e6d0e3cac56';

alter table joint_visit add constraint joint_visit_fourth_fkey foreign key (region_code, "fourth") references organ (region_code, id);

comment on constraint joint_visit_fourth_fkey on joint_visit is 'fazhi:5a3274bc7b2f2b9d';

alter table joint_visit add constraint joint_visit_fifth_fkey foreign key (region_code, "fifth") references organ (region_code, id);

comment on constraint joint_visit_fifth_fkey on joint_visit is 'fazhi:e6296bc4eb5757cc';

alter table joint_visit add constraint joint_visit_matters_check check ("matters" >= 0);

comment on constraint joint_visit_matters_check on joint_visit is 'fazhi:a6686c40b2f619c6';

create index joint_visit_by_start on joint_visit (region_code, "agreed_on" desc, id desc);

comment on index joint_visit_by_start is 'fazhi:891ce7a0bb4fb324';

create index joint_visit_by_state on joint_visit (region_code, state, "agreed_on" desc, id desc);

comment on index joint_visit_by_state is 'fazhi:32feef6d27429df4';

create index joint_visit_by_organ on joint_visit (region_code, organ_id, "agreed_on" desc, id desc);

comment on index joint_visit_by_organ is 'fazhi:3b88dc136250c514';

create index joint_visit_open on joint_visit (region_code, organ_id, "agreed_on", id) where state in ('agreed', 'scheduled');

comment on index joint_visit_open is 'fazhi:15fd47fd915fcf5b';

alter table administrative_inspection add constraint administrative_inspection_state_check check (state in ('prepared', 'noticed', 'entered', 'concluded', 'correcting', 'rechecked', 'closed', 'transferred', 'cancelled'));

comment on constraint administrative_inspection_state_check on administrative_inspection is 'fazhi:765299e49ebcb9b7';

alter table administrative_inspection add constraint administrative_inspection_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint administrative_inspection_organ_id_fkey on administrative_inspection is 'fazhi:ba4be270031dc032';

create unique index administrative_inspection_notice_no_key on administrative_inspection (region_code, "notice_no");

comment on index administrative_inspection_notice_no_key is 'fazhi:d90ccf44dc2a1935';

alter table administrative_inspection add constraint administrative_inspection_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint administrative_inspection_department_fkey on administrative_inspection is 'fazhi:f47f4883f3c8583e';

alter table administrative_inspection add constraint administrative_inspection_enterprise_fkey foreign key (region_code, "enterprise") references enterprise (region_code, id);

comment on constraint administrative_inspection_enterprise_fkey on administrative_inspection is 'fazhi:bee9415172f2ebd8';

alter table administrative_inspection add constraint administrative_inspection_mode_check check ("mode" in ('planned', 'case', 'urgent'));

comment on constraint administrative_inspection_mode_check on administrative_inspection is 'fazhi:317ed26fcd7fbb7e';

alter table administrative_inspection add constraint administrative_inspection_line_fkey foreign key (region_code, "line") references inspection_plan_line (region_code, id);

comment on constraint administrative_inspection_line_fkey on administrative_inspection is 'fazhi:f0d6dc4d4f0a837a';

alter table administrative_inspection add constraint administrative_inspection_visit_fkey foreign key (region_code, "visit") references joint_visit (region_code, id);

comment on constraint administrative_inspection_visit_fkey on administrative_inspection is 'fazhi:2aeb9910957d8697';

alter table administrative_inspection add constraint administrative_inspection_trigger_check check ("trigger" in ('complaint', 'transfer', 'lead', 'application', 'followUp', 'licenceSite', 'incident', 'media'));

comment on constraint administrative_inspection_trigger_check on administrative_inspection is 'fazhi:0060a7dc69a56a62';

alter table administrative_inspection add constraint administrative_inspection_lead_fkey foreign key (region_code, "lead") references enforcement_officer (region_code, id);

comment on constraint administrative_inspection_lead_fkey on administrative_inspection is 'fazhi:5e2cf138d711bf11';

alter table administrative_inspection add constraint administrative_inspection_second_fkey foreign key (region_code, "second") references enforcement_officer (region_code, id);

comment on constraint administrative_inspection_second_fkey on administrative_inspection is 'fazhi:4b65a2b1238531f8';

alter table administrative_inspection add constraint administrative_inspection_entry_way_check check ("entry_way" in ('scan', 'code', 'none'));

comment on constraint administrative_inspection_entry_way_check on administrative_inspection is 'fazhi:ae569c254185a4b5';

alter table administrative_inspection add constraint administrative_inspection_finding_check check ("finding" in ('none', 'minor', 'violation'));

comment on constraint administrative_inspection_finding_check on administrative_inspection is 'fazhi:1d96bb59cb0f6e28';

alter table administrative_inspection add constraint administrative_inspection_recheck_check check ("recheck" in ('corrected', 'uncorrected'));

comment on constraint administrative_inspection_recheck_check on administrative_inspection is 'fazhi:baa75046c80f0265';

create index administrative_inspection_by_start on administrative_inspection (region_code, "prepared_on" desc, id desc);

comment on index administrative_inspection_by_start is 'fazhi:173dc58ea9bf329d';

create index administrative_inspection_by_state on administrative_inspection (region_code, state, "prepared_on" desc, id desc);

comment on index administrative_inspection_by_state is 'fazhi:5d8a9790fb4763e0';

create index administrative_inspection_by_organ on administrative_inspection (region_code, organ_id, "prepared_on" desc, id desc);

comment on index administrative_inspection_by_organ is 'fazhi:5b045a6b4b5bf85f';

create index administrative_inspection_open on administrative_inspection (region_code, organ_id, "prepared_on", id) where state in ('prepared', 'noticed', 'entered', 'concluded', 'correcting', 'rechecked');

comment on index administrative_inspection_open is 'fazhi:a5a71f29afef9326';

create index administrative_inspection_months_entered_on on administrative_inspection (region_code, "entered_on", "mode") include ("enterprise", "entry_way");

comment on index administrative_inspection_months_entered_on is 'fazhi:2e43669c0ed8585e';

create index administrative_inspection_months_concluded_on on administrative_inspection (region_code, "concluded_on", "mode") include ("finding");

comment on index administrative_inspection_months_concluded_on is 'fazhi:960a441aba3c0128';

alter table inspection_rating add constraint inspection_rating_state_check check (state in ('received', 'assessing', 'closed'));

comment on constraint inspection_rating_state_check on inspection_rating is 'fazhi:8fae2bd9fbb4424b';

alter table inspection_rating add constraint inspection_rating_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint inspection_rating_organ_id_fkey on inspection_rating is 'fazhi:92641e574cbe437d';

alter table inspection_rating add constraint inspection_rating_inspection_fkey foreign key (region_code, "inspection") references administrative_inspection (region_code, id);

comment on constraint inspection_rating_inspection_fkey on inspection_rating is 'fazhi:6b79ba67e9b993bf';

alter table inspection_rating add constraint inspection_rating_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint inspection_rating_department_fkey on inspection_rating is 'fazhi:2f17f6e9eb2dd256';

alter table inspection_rating add constraint inspection_rating_score_check check ("score" >= 0);

comment on constraint inspection_rating_score_check on inspection_rating is 'fazhi:000d0270f3cad163';

alter table inspection_rating add constraint inspection_rating_complaint_check check ("complaint" in ('none', 'withoutCertificate', 'withoutNotice', 'repeated', 'thirdParty', 'disturbance', 'stopOrder', 'benefit', 'costs', 'fineTarget', 'other'));

comment on constraint inspection_rating_complaint_check on inspection_rating is 'fazhi:d3a95d52f597fd63';

alter table inspection_rating add constraint inspection_rating_finding_check check ("finding" in ('true', 'partly', 'untrue'));

comment on constraint inspection_rating_finding_check on inspection_rating is 'fazhi:2d50a20795ea8ca6';

create index inspection_rating_by_start on inspection_rating (region_code, "rated_on" desc, id desc);

comment on index inspection_rating_by_start is 'fazhi:da106c1d230eb0f4';

create index inspection_rating_by_state on inspection_rating (region_code, state, "rated_on" desc, id desc);

comment on index inspection_rating_by_state is 'fazhi:21eb6d5887404b1a';

create index inspection_rating_by_organ on inspection_rating (region_code, organ_id, "rated_on" desc, id desc);

comment on index inspection_rating_by_organ is 'fazhi:fdeb1bad4f2c8c33';

create index inspection_rating_open on inspection_rating (region_code, organ_id, "rated_on", id) where state in ('received', 'assessing');

comment on index inspection_rating_open is 'fazhi:8a2ec90871fe48d2';

alter table enforcement_subject add constraint enforcement_subject_state_check check (state in ('registered', 'announced', 'changed', 'revoked'));

comment on constraint enforcement_subject_state_check on enforcement_subject is 'fazhi:f977efadb1ca4938';

alter table enforcement_subject add constraint enforcement_subject_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint enforcement_subject_organ_id_fkey on enforcement_subject is 'fazhi:46de284583437cf0';

alter table enforcement_subject add constraint enforcement_subject_body_fkey foreign key (region_code, "body") references organ (region_code, id);

comment on constraint enforcement_subject_body_fkey on enforcement_subject is 'fazhi:673c6b7922e76756';

alter table enforcement_subject add constraint enforcement_subject_nature_check check ("nature" in ('organ', 'authorised', 'entrusted'));

comment on constraint enforcement_subject_nature_check on enforcement_subject is 'fazhi:70ee9b559c3acf6f';

alter table enforcement_subject add constraint enforcement_subject_level_check check ("level" in ('district', 'township'));

comment on constraint enforcement_subject_level_check on enforcement_subject is 'fazhi:13cf27a6d8dfb5be';

alter table enforcement_subject add constraint enforcement_subject_penalty_power_check check ("penalty_power" in ('yes', 'no'));

comment on constraint enforcement_subject_penalty_power_check on enforcement_subject is 'fazhi:27bb5410d9691990';

alter table enforcement_subject add constraint enforcement_subject_audit_fkey foreign key (region_code, "audit") references subject_audit (region_code, id);

comment on constraint enforcement_subject_audit_fkey on enforcement_subject is 'fazhi:feb4bf6c69390b7c';

create index enforcement_subject_by_start on enforcement_subject (region_code, "registered_on" desc, id desc);

comment on index enforcement_subject_by_start is 'fazhi:e87efcd13dca515f';

create index enforcement_subject_by_state on enforcement_subject (region_code, state, "registered_on" desc, id desc);

comment on index enforcement_subject_by_state is 'fazhi:8d112c1956b810c1';

create index enforcement_subject_by_organ on enforcement_subject (region_code, organ_id, "registered_on" desc, id desc);

comment on index enforcement_subject_by_organ is 'fazhi:ff05d72fa6a3d255';

create index enforcement_subject_open on enforcement_subject (region_code, organ_id, "registered_on", id) where state in ('registered', 'announced', 'changed');

comment on index enforcement_subject_open is 'fazhi:b039137c1190dad7';

alter table subject_audit add constraint subject_audit_state_check check (state in ('opened', 'passed', 'failed', 'announced'));

comment on constraint subject_audit_state_check on subject_audit is 'fazhi:b46aeffdafbe1f85';

alter table subject_audit add constraint subject_audit_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint subject_audit_organ_id_fkey on subject_audit is 'fazhi:c92c531f1fcaa682';

alter table subject_audit add constraint subject_audit_body_fkey foreign key (region_code, "body") references organ (region_code, id);

comment on constraint subject_audit_body_fkey on subject_audit is 'fazhi:959850dafcf7c3bc';

alter table subject_audit add constraint subject_audit_nature_check check ("nature" in ('organ', 'authorised', 'entrusted'));

comment on constraint subject_audit_nature_check on subject_audit is 'fazhi:1e320cc1c1346a1d';

alter table subject_audit add constraint subject_audit_level_check check ("level" in ('district', 'township'));

comment on constraint subject_audit_level_check on subject_audit is 'fazhi:d80fe3ec1a710c63';

alter table subject_audit add constraint subject_audit_penalty_power_check check ("penalty_power" in ('yes', 'no'));

comment on constraint subject_audit_penalty_power_check on subject_audit is 'fazhi:1b008a67bf58d68d';

alter table subject_audit add constraint subject_audit_certified_check check ("certified" >= 0);

comment on constraint subject_audit_certified_check on subject_audit is 'fazhi:aebbe620688d4df3';

create index subject_audit_by_start on subject_audit (region_code, "opened_on" desc, id desc);

comment on index subject_audit_by_start is 'fazhi:e3cc8253885bd4ba';

create index subject_audit_by_state on subject_audit (region_code, state, "opened_on" desc, id desc);

comment on index subject_audit_by_state is 'fazhi:4b8bd9f7c9e761a4';

create index subject_audit_by_organ on subject_audit (region_code, organ_id, "opened_on" desc, id desc);

comment on index subject_audit_by_organ is 'fazhi:5e33e4ddaae6a266';

create index subject_audit_open on subject_audit (region_code, organ_id, "opened_on", id) where state in ('opened', 'passed');

comment on index subject_audit_open is 'fazhi:b25a534c9801d182';

alter table enforcement_item add constraint enforcement_item_state_check check (state in ('drafted', 'listed', 'outdated', 'repealed'));

comment on constraint enforcement_item_state_check on enforcement_item is 'fazhi:ce634c1cc002a40d';

alter table enforcement_item add constraint enforcement_item_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint enforcement_item_organ_id_fkey on enforcement_item is 'fazhi:b5fcc073aa8f9c46';

alter table enforcement_item add constraint enforcement_item_kind_check check ("kind" in ('penalty', 'licence', 'inspection', 'coercion', 'confirmation', 'levy', 'payment', 'adjudication', 'reward', 'other'));

comment on constraint enforcement_item_kind_check on enforcement_item is 'fazhi:c191d8c5ec7843ea';

alter table enforcement_item add constraint enforcement_item_agency_fkey foreign key (region_code, "agency") references organ (region_code, id);

comment on constraint enforcement_item_agency_fkey on enforcement_item is 'fazhi:ad3934e2abdb465f';

alter table enforcement_item add constraint enforcement_item_subject_fkey foreign key (region_code, "subject") references enforcement_subject (region_code, id);

comment on constraint enforcement_item_subject_fkey on enforcement_item is 'fazhi:6a8b31e3d3cd7217';

alter table enforcement_item add constraint enforcement_item_batch_fkey foreign key (region_code, "batch") references item_batch (region_code, id);

comment on constraint enforcement_item_batch_fkey on enforcement_item is 'fazhi:09f3d8c7df5c9ccb';

alter table enforcement_item add constraint enforcement_item_area_check check ("area" in ('lifeAndHealth', 'publicSafety', 'environment', 'market', 'labour', 'construction', 'transport', 'agriculture', 'culture', 'education', 'civil', 'finance', 'resources', 'other'));

comment on constraint enforcement_item_area_check on enforcement_item is 'fazhi:40dc1b7b4f1fab9f';

alter table enforcement_item add constraint enforcement_item_family_check check ("family" in ('fire', 'workSafety', 'product', 'food', 'health', 'labour', 'environment', 'construction', 'transport', 'premises', 'other'));

comment on constraint enforcement_item_family_check on enforcement_item is 'fazhi:2380db5f302a40c8';

alter table enforcement_item add constraint enforcement_item_basis_level_check check ("basis_level" in ('law', 'regulation', 'localRegulation', 'ministryRule', 'governmentRule', 'normative'));

comment on constraint enforcement_item_basis_level_check on enforcement_item is 'fazhi:019debfde81d3850';

alter table enforcement_item add constraint enforcement_item_edition_check check ("edition" >= 0);

comment on constraint enforcement_item_edition_check on enforcement_item is 'fazhi:52132c134e0113f0';

alter table enforcement_item add constraint enforcement_item_revision_batch_fkey foreign key (region_code, "revision_batch") references item_batch (region_code, id);

comment on constraint enforcement_item_revision_batch_fkey on enforcement_item is 'fazhi:8d090d499eacdf83';

create index enforcement_item_by_start on enforcement_item (region_code, "drafted_on" desc, id desc);

comment on index enforcement_item_by_start is 'fazhi:6773f5a83b505090';

create index enforcement_item_by_state on enforcement_item (region_code, state, "drafted_on" desc, id desc);

comment on index enforcement_item_by_state is 'fazhi:774c5894b9752b16';

create index enforcement_item_by_organ on enforcement_item (region_code, organ_id, "drafted_on" desc, id desc);

comment on index enforcement_item_by_organ is 'fazhi:0c1dd8b656853075';

create index enforcement_item_open on enforcement_item (region_code, organ_id, "drafted_on", id) where state in ('drafted', 'listed', 'outdated');

comment on index enforcement_item_open is 'fazhi:4ce9d9940fc17f64';

alter table item_batch add constraint item_batch_state_check check (state in ('drafted', 'reviewed', 'approved', 'withdrawn'));

comment on constraint item_batch_state_check on item_batch is 'fazhi:65c6ed3da3ce74fb';

alter table item_batch add constraint item_batch_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint item_batch_organ_id_fkey on item_batch is 'fazhi:57b91658353b2726';

alter table item_batch add constraint item_batch_reason_check check ("reason" in ('sortOut', 'basisChanged', 'dutiesChanged', 'other'));

comment on constraint item_batch_reason_check on item_batch is 'fazhi:06a55485b24e32bd';

alter table item_batch add constraint item_batch_expected_check check ("expected" >= 0);

comment on constraint item_batch_expected_check on item_batch is 'fazhi:488c45b661a3e780';

create index item_batch_by_start on item_batch (region_code, "drafted_on" desc, id desc);

comment on index item_batch_by_start is 'fazhi:e47e802cb6735b59';

create index item_batch_by_state on item_batch (region_code, state, "drafted_on" desc, id desc);

comment on index item_batch_by_state is 'fazhi:d7ebb54c20d6c0a1';

create index item_batch_by_organ on item_batch (region_code, organ_id, "drafted_on" desc, id desc);

comment on index item_batch_by_organ is 'fazhi:28dc5e6bccaf0cb1';

create index item_batch_open on item_batch (region_code, organ_id, "drafted_on", id) where state in ('drafted', 'reviewed');

comment on index item_batch_open is 'fazhi:a8601974c21bb834';

alter table discretion_step add constraint discretion_step_state_check check (state in ('drafted', 'effective', 'repealed'));

comment on constraint discretion_step_state_check on discretion_step is 'fazhi:3e15eaa0fd29f975';

alter table discretion_step add constraint discretion_step_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint discretion_step_organ_id_fkey on discretion_step is 'fazhi:6d3f665e4d81ed1d';

alter table discretion_step add constraint discretion_step_item_fkey foreign key (region_code, "item") references enforcement_item (region_code, id);

comment on constraint discretion_step_item_fkey on discretion_step is 'fazhi:4667c746bfdb3604';

alter table discretion_step add constraint discretion_step_agency_fkey foreign key (region_code, "agency") references organ (region_code, id);

comment on constraint discretion_step_agency_fkey on discretion_step is 'fazhi:5a1e0c1398f43bda';

alter table discretion_step add constraint discretion_step_grade_check check ("grade" in ('exempt', 'mitigated', 'lighter', 'ordinary', 'heavier'));

comment on constraint discretion_step_grade_check on discretion_step is 'fazhi:19a3c89ea5252efd';

alter table discretion_step add constraint discretion_step_fine_from_check check ("fine_from" >= 0);

comment on constraint discretion_step_fine_from_check on discretion_step is 'fazhi:1909140d9d850bbe';

alter table discretion_step add constraint discretion_step_fine_to_check check ("fine_to" >= 0);

comment on constraint discretion_step_fine_to_check on discretion_step is 'fazhi:3e880f880356aa54';

create index discretion_step_by_start on discretion_step (region_code, "drafted_on" desc, id desc);

comment on index discretion_step_by_start is 'fazhi:ace05e29280c8b6d';

create index discretion_step_by_state on discretion_step (region_code, state, "drafted_on" desc, id desc);

comment on index discretion_step_by_state is 'fazhi:5f82799332f6875d';

create index discretion_step_by_organ on discretion_step (region_code, organ_id, "drafted_on" desc, id desc);

comment on index discretion_step_by_organ is 'fazhi:d346cfb921a61ee7';

create index discretion_step_open on discretion_step (region_code, organ_id, "drafted_on", id) where state in ('drafted', 'effective');

comment on index discretion_step_open is 'fazhi:b224eb5e0288ff2f';

alter table enforcement_officer add constraint enforcement_officer_state_check check (state in ('applying', 'certified', 'suspended', 'expired', 'ended', 'refused'));

comment on constraint enforcement_officer_state_check on enforcement_officer is 'fazhi:141af6aefbe32ed3';

alter table enforcement_officer add constraint enforcement_officer_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint enforcement_officer_organ_id_fkey on enforcement_officer is 'fazhi:45bad24a02e37f1e';

alter table enforcement_officer add constraint enforcement_officer_unit_fkey foreign key (region_code, "unit") references organ (region_code, id);

comment on constraint enforcement_officer_unit_fkey on enforcement_officer is 'fazhi:cfa768d457015542';

alter table enforcement_officer add constraint enforcement_officer_staffing_check check ("staffing" in ('civilServant', 'institution', 'auxiliary'));

comment on constraint enforcement_officer_staffing_check on enforcement_officer is 'fazhi:63bc79b9cf45433b';

alter table enforcement_officer add constraint enforcement_officer_user_fkey foreign key (region_code, "user") references account (region_code, id);

comment on constraint enforcement_officer_user_fkey on enforcement_officer is 'fazhi:3cb9d72ed68795f6';

alter table enforcement_officer add constraint enforcement_officer_exam_score_check check ("exam_score" >= 0);

comment on constraint enforcement_officer_exam_score_check on enforcement_officer is 'fazhi:0985c3513e1e63de';

alter table enforcement_officer add constraint enforcement_officer_check_result_check check ("check_result" in ('passed', 'failed'));

comment on constraint enforcement_officer_check_result_check on enforcement_officer is 'fazhi:fa0c03c0a5098b14';

alter table enforcement_officer add constraint enforcement_officer_end_reason_check check ("end_reason" in ('left', 'retired', 'expired', 'failed', 'revoked'));

comment on constraint enforcement_officer_end_reason_check on enforcement_officer is 'fazhi:3f88d4cffa124f8a';

create index enforcement_officer_by_start on enforcement_officer (region_code, "applied_on" desc, id desc);

comment on index enforcement_officer_by_start is 'fazhi:d0444a9533dc8d64';

create index enforcement_officer_by_state on enforcement_officer (region_code, state, "applied_on" desc, id desc);

comment on index enforcement_officer_by_state is 'fazhi:788cc9666f00ea11';

create index enforcement_officer_by_organ on enforcement_officer (region_code, organ_id, "applied_on" desc, id desc);

comment on index enforcement_officer_by_organ is 'fazhi:e822065084cf9f6e';

create index enforcement_officer_open on enforcement_officer (region_code, organ_id, "applied_on", id) where state in ('applying', 'certified', 'suspended', 'expired');

comment on index enforcement_officer_open is 'fazhi:96534cb860e2f3b9';

alter table enterprise add constraint enterprise_state_check check (state in ('active', 'gone'));

comment on constraint enterprise_state_check on enterprise is 'fazhi:970cdd72d4175dde';

alter table enterprise add constraint enterprise_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint enterprise_organ_id_fkey on enterprise is 'fazhi:c40e37e8e68d0d60';

alter table enterprise add constraint enterprise_code_check_check check ("code_check" in ('passes', 'fails', 'malformed'));

comment on constraint enterprise_code_check_check on enterprise is 'fazhi:b1b401015e38e859';

alter table enterprise add constraint enterprise_kind_check check ("kind" in ('company', 'branch', 'household', 'cooperative', 'other'));

comment on constraint enterprise_kind_check on enterprise is 'fazhi:68ddf6979f9a00ac';

alter table enterprise add constraint enterprise_township_fkey foreign key (region_code, "township") references organ (region_code, id);

comment on constraint enterprise_township_fkey on enterprise is 'fazhi:8479d0f4ac48f97e';

alter table enterprise add constraint enterprise_cancellation_check check ("cancellation" in ('cancelled', 'revoked', 'moved'));

comment on constraint enterprise_cancellation_check on enterprise is 'fazhi:64a022f3dca02110';

create index enterprise_by_start on enterprise (region_code, "entered_on" desc, id desc);

comment on index enterprise_by_start is 'fazhi:af826ec53b8eece2';

create index enterprise_by_state on enterprise (region_code, state, "entered_on" desc, id desc);

comment on index enterprise_by_state is 'fazhi:626d65e70d4d3a6b';

create index enterprise_by_organ on enterprise (region_code, organ_id, "entered_on" desc, id desc);

comment on index enterprise_by_organ is 'fazhi:2b5184856173be35';

create index enterprise_open on enterprise (region_code, organ_id, "entered_on", id) where state in ('active');

comment on index enterprise_open is 'fazhi:3ee462866e82ad14';

create policy inspection_plan_select_archivist on inspection_plan for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy inspection_plan_select_archivist on inspection_plan is 'fazhi:1d00fb5a54d19805';

create policy inspection_plan_line_select_archivist on inspection_plan_line for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy inspection_plan_line_select_archivist on inspection_plan_line is 'fazhi:3367e1c1f813707c';

create policy inspection_target_select_archivist on inspection_target for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy inspection_target_select_archivist on inspection_target is 'fazhi:517dd50f28679b52';

create policy joint_visit_select_archivist on joint_visit for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy joint_visit_select_archivist on joint_visit is 'fazhi:4c41a4b2f3287d8e';

create policy administrative_inspection_select_archivist on administrative_inspection for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy administrative_inspection_select_archivist on administrative_inspection is 'fazhi:45620066a460b0ca';

create policy inspection_rating_select_archivist on inspection_rating for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy inspection_rating_select_archivist on inspection_rating is 'fazhi:baf771bfa3eea9a3';

create policy enforcement_subject_select_archivist on enforcement_subject for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_select_archivist on enforcement_subject is 'fazhi:64304640cce99a4c';

create policy subject_audit_select_archivist on subject_audit for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy subject_audit_select_archivist on subject_audit is 'fazhi:82feee1658b6203d';

create policy enforcement_item_select_archivist on enforcement_item for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_item_select_archivist on enforcement_item is 'fazhi:ea1f0b3a0832eee5';

create policy item_batch_select_archivist on item_batch for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy item_batch_select_archivist on item_batch is 'fazhi:720372283c7aed6a';

create policy discretion_step_select_archivist on discretion_step for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy discretion_step_select_archivist on discretion_step is 'fazhi:98477bc6fc89efa9';

create policy enforcement_officer_select_archivist on enforcement_officer for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_select_archivist on enforcement_officer is 'fazhi:4481ed337c802619';

create policy enterprise_select_archivist on enterprise for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy enterprise_select_archivist on enterprise is 'fazhi:e5f11b5bb95ecfae';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_archivist on entry is 'fazhi:05f2c8440e4a75e0';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_archivist on clock is 'fazhi:8ee1080d8942d529';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:24b858d966112a70';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:440a7d1ac1d7fef2';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_archivist on move_request is 'fazhi:45c4a6bc56e2f76c';

create policy inspection_plan_select_enforcement_clerk on inspection_plan for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_select_enforcement_clerk on inspection_plan is 'fazhi:d4401ad9fc0017eb';

create policy inspection_plan_insert_enforcement_clerk on inspection_plan for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_insert_enforcement_clerk on inspection_plan is 'fazhi:95f5ed9cbbdaf8ba';

create policy inspection_plan_update_enforcement_clerk on inspection_plan for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_update_enforcement_clerk on inspection_plan is 'fazhi:b74a3c4738f2fef1';

create policy inspection_plan_line_select_enforcement_clerk on inspection_plan_line for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_line_select_enforcement_clerk on inspection_plan_line is 'fazhi:4859a37dcf953e55';

create policy inspection_plan_line_insert_enforcement_clerk on inspection_plan_line for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_line_insert_enforcement_clerk on inspection_plan_line is 'fazhi:4096692196d8397d';

create policy inspection_plan_line_update_enforcement_clerk on inspection_plan_line for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_line_update_enforcement_clerk on inspection_plan_line is 'fazhi:8503d25313661cdc';

create policy inspection_target_select_enforcement_clerk on inspection_target for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_target_select_enforcement_clerk on inspection_target is 'fazhi:7fbe0d9eaa710848';

create policy inspection_target_insert_enforcement_clerk on inspection_target for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_target_insert_enforcement_clerk on inspection_target is 'fazhi:80211d878f9e44b9';

create policy inspection_target_update_enforcement_clerk on inspection_target for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_target_update_enforcement_clerk on inspection_target is 'fazhi:ba967d700793e2f4';

create policy joint_visit_select_enforcement_clerk on joint_visit for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)));

comment on policy joint_visit_select_enforcement_clerk on joint_visit is 'fazhi:5d6ce98ee74aa00e';

create policy joint_visit_update_enforcement_clerk on joint_visit for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy joint_visit_update_enforcement_clerk on joint_visit is 'fazhi:39686884b5cb19fd';

create policy administrative_inspection_select_enforcement_clerk on administrative_inspection for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_inspection_select_enforcement_clerk on administrative_inspection is 'fazhi:45fb9f812643be07';

create policy administrative_inspection_insert_enforcement_clerk on administrative_inspection for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_inspection_insert_enforcement_clerk on administrative_inspection is 'fazhi:361b0441af9bf56d';

create policy administrative_inspection_update_enforcement_clerk on administrative_inspection for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_inspection_update_enforcement_clerk on administrative_inspection is 'fazhi:34e5ac63c6bc527b';

create policy enforcement_subject_select_enforcement_clerk on enforcement_subject for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_select_enforcement_clerk on enforcement_subject is 'fazhi:63d5e6d11cb8b84a';

create policy subject_audit_select_enforcement_clerk on subject_audit for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy subject_audit_select_enforcement_clerk on subject_audit is 'fazhi:92831813d7d93bd1';

create policy enforcement_item_select_enforcement_clerk on enforcement_item for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_item_select_enforcement_clerk on enforcement_item is 'fazhi:d080fedd6b46cbf1';

create policy item_batch_select_enforcement_clerk on item_batch for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy item_batch_select_enforcement_clerk on item_batch is 'fazhi:62287722e681927d';

create policy discretion_step_select_enforcement_clerk on discretion_step for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy discretion_step_select_enforcement_clerk on discretion_step is 'fazhi:094a4e9f77098a79';

create policy enforcement_officer_select_enforcement_clerk on enforcement_officer for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_select_enforcement_clerk on enforcement_officer is 'fazhi:626ed4d0c171c586';

create policy enterprise_select_enforcement_clerk on enterprise for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy enterprise_select_enforcement_clerk on enterprise is 'fazhi:d87b9d9df4c82760';

create policy enterprise_insert_enforcement_clerk on enterprise for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy enterprise_insert_enforcement_clerk on enterprise is 'fazhi:86d26ace8011ee14';

create policy enterprise_update_enforcement_clerk on enterprise for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy enterprise_update_enforcement_clerk on enterprise is 'fazhi:d5f1e8a53161959b';

create policy entry_select_enforcement_clerk on entry for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_enforcement_clerk on entry is 'fazhi:521d8c91bfdf60b2';

create policy entry_insert_enforcement_clerk on entry for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_enforcement_clerk on entry is 'fazhi:91aca6983029b253';

create policy entry_update_enforcement_clerk on entry for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_enforcement_clerk on entry is 'fazhi:c3e85a5e1bc91aae';

create policy clock_select_enforcement_clerk on clock for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_enforcement_clerk on clock is 'fazhi:73b25ea43be3864d';

create policy clock_insert_enforcement_clerk on clock for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_enforcement_clerk on clock is 'fazhi:8a22218f602c4c03';

create policy clock_update_enforcement_clerk on clock for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_enforcement_clerk on clock is 'fazhi:ec56ea5158a8cfde';

create policy number_issued_select_enforcement_clerk on number_issued for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_enforcement_clerk on number_issued is 'fazhi:07144233a6e9a337';

create policy number_issued_insert_enforcement_clerk on number_issued for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_enforcement_clerk on number_issued is 'fazhi:b6f195af6f161846';

create policy number_issued_update_enforcement_clerk on number_issued for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_enforcement_clerk on number_issued is 'fazhi:26929d1d4ccdb59b';

create policy issued_document_select_enforcement_clerk on issued_document for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_enforcement_clerk on issued_document is 'fazhi:b96a311fc67ef728';

create policy issued_document_insert_enforcement_clerk on issued_document for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_enforcement_clerk on issued_document is 'fazhi:46b111997990ac7d';

create policy issued_document_update_enforcement_clerk on issued_document for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_enforcement_clerk on issued_document is 'fazhi:8a6be0a044e7d2f3';

create policy move_request_select_enforcement_clerk on move_request for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_enforcement_clerk on move_request is 'fazhi:7d7c7865ad0487b9';

create policy move_request_insert_enforcement_clerk on move_request for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_enforcement_clerk on move_request is 'fazhi:33ce55d7081cef8f';

create policy move_request_update_enforcement_clerk on move_request for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_enforcement_clerk on move_request is 'fazhi:b7b709ac900537cd';

create policy search_text_select_enforcement_clerk on search_text for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_clerk on search_text is 'fazhi:1027f016d651eb30';

create policy search_text_insert_enforcement_clerk on search_text for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_enforcement_clerk on search_text is 'fazhi:3749486f00a2297e';

create policy search_text_update_enforcement_clerk on search_text for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_enforcement_clerk on search_text is 'fazhi:e5116abb98fd1d1b';

create policy inspection_plan_select_enforcement_coordinator on inspection_plan for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy inspection_plan_select_enforcement_coordinator on inspection_plan is 'fazhi:e445591e701814ec';

create policy inspection_plan_update_enforcement_coordinator on inspection_plan for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_plan_update_enforcement_coordinator on inspection_plan is 'fazhi:fe9e2619d89096f3';

create policy inspection_plan_line_select_enforcement_coordinator on inspection_plan_line for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy inspection_plan_line_select_enforcement_coordinator on inspection_plan_line is 'fazhi:54f33809b47f2c6c';

create policy inspection_plan_line_update_enforcement_coordinator on inspection_plan_line for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_plan_line_update_enforcement_coordinator on inspection_plan_line is 'fazhi:3c1a69c50fd98a39';

create policy inspection_target_select_enforcement_coordinator on inspection_target for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy inspection_target_select_enforcement_coordinator on inspection_target is 'fazhi:16f34762761d23c7';

create policy inspection_target_update_enforcement_coordinator on inspection_target for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_target_update_enforcement_coordinator on inspection_target is 'fazhi:065275f55f3a3658';

create policy joint_visit_select_enforcement_coordinator on joint_visit for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy joint_visit_select_enforcement_coordinator on joint_visit is 'fazhi:b866b205753b4871';

create policy joint_visit_insert_enforcement_coordinator on joint_visit for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy joint_visit_insert_enforcement_coordinator on joint_visit is 'fazhi:a6b58f04ea932e5b';

create policy joint_visit_update_enforcement_coordinator on joint_visit for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy joint_visit_update_enforcement_coordinator on joint_visit is 'fazhi:d481bca197cf8cca';

create policy administrative_inspection_select_enforcement_coordinator on administrative_inspection for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy administrative_inspection_select_enforcement_coordinator on administrative_inspection is 'fazhi:52f89b3854caa3ec';

create policy inspection_rating_select_enforcement_coordinator on inspection_rating for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy inspection_rating_select_enforcement_coordinator on inspection_rating is 'fazhi:b09afae28ee2c27f';

create policy inspection_rating_insert_enforcement_coordinator on inspection_rating for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_rating_insert_enforcement_coordinator on inspection_rating is 'fazhi:98ded80ce5a38bbd';

create policy inspection_rating_update_enforcement_coordinator on inspection_rating for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_rating_update_enforcement_coordinator on inspection_rating is 'fazhi:17c62e1c0443e9d1';

create policy enforcement_subject_select_enforcement_coordinator on enforcement_subject for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_select_enforcement_coordinator on enforcement_subject is 'fazhi:4ec1a0db003af7da';

create policy enforcement_subject_insert_enforcement_coordinator on enforcement_subject for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_insert_enforcement_coordinator on enforcement_subject is 'fazhi:0634fa2725ad82e4';

create policy enforcement_subject_update_enforcement_coordinator on enforcement_subject for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_update_enforcement_coordinator on enforcement_subject is 'fazhi:c6d0d226653a3dfe';

create policy subject_audit_select_enforcement_coordinator on subject_audit for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy subject_audit_select_enforcement_coordinator on subject_audit is 'fazhi:b40a20430dd4762a';

create policy subject_audit_insert_enforcement_coordinator on subject_audit for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy subject_audit_insert_enforcement_coordinator on subject_audit is 'fazhi:02c5f2cda8c95394';

create policy subject_audit_update_enforcement_coordinator on subject_audit for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy subject_audit_update_enforcement_coordinator on subject_audit is 'fazhi:82b076a28d288e07';

create policy enforcement_item_select_enforcement_coordinator on enforcement_item for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_item_select_enforcement_coordinator on enforcement_item is 'fazhi:532764d1973b9318';

create policy enforcement_item_insert_enforcement_coordinator on enforcement_item for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_item_insert_enforcement_coordinator on enforcement_item is 'fazhi:ab89687c83f1b64e';

create policy enforcement_item_update_enforcement_coordinator on enforcement_item for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_item_update_enforcement_coordinator on enforcement_item is 'fazhi:23808ad151881889';

create policy item_batch_select_enforcement_coordinator on item_batch for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy item_batch_select_enforcement_coordinator on item_batch is 'fazhi:c3b32a760fdf2cf8';

create policy item_batch_insert_enforcement_coordinator on item_batch for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy item_batch_insert_enforcement_coordinator on item_batch is 'fazhi:04bfb3a9b2e7aa4f';

create policy item_batch_update_enforcement_coordinator on item_batch for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy item_batch_update_enforcement_coordinator on item_batch is 'fazhi:e5aa23e00e4382d9';

create policy discretion_step_select_enforcement_coordinator on discretion_step for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy discretion_step_select_enforcement_coordinator on discretion_step is 'fazhi:f2e4bbce6847c0a8';

create policy discretion_step_insert_enforcement_coordinator on discretion_step for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy discretion_step_insert_enforcement_coordinator on discretion_step is 'fazhi:fd54eb8c29bfafe6';

create policy discretion_step_update_enforcement_coordinator on discretion_step for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy discretion_step_update_enforcement_coordinator on discretion_step is 'fazhi:937c4a53f6f59332';

create policy enforcement_officer_select_enforcement_coordinator on enforcement_officer for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_select_enforcement_coordinator on enforcement_officer is 'fazhi:02b1758f62adc4d7';

create policy enforcement_officer_insert_enforcement_coordinator on enforcement_officer for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_insert_enforcement_coordinator on enforcement_officer is 'fazhi:fa23547cca3fe15a';

create policy enforcement_officer_update_enforcement_coordinator on enforcement_officer for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_update_enforcement_coordinator on enforcement_officer is 'fazhi:0157c0188c9329a0';

create policy enterprise_select_enforcement_coordinator on enterprise for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy enterprise_select_enforcement_coordinator on enterprise is 'fazhi:3e73560fe70a8a86';

create policy enterprise_insert_enforcement_coordinator on enterprise for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy enterprise_insert_enforcement_coordinator on enterprise is 'fazhi:f3e84a627c71b1dc';

create policy enterprise_update_enforcement_coordinator on enterprise for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy enterprise_update_enforcement_coordinator on enterprise is 'fazhi:114f10d429c1fe12';

create policy entry_select_enforcement_coordinator on entry for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_select_enforcement_coordinator on entry is 'fazhi:0e7594f5d260d9a2';

create policy entry_insert_enforcement_coordinator on entry for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_insert_enforcement_coordinator on entry is 'fazhi:99769f9d6ee59742';

create policy entry_update_enforcement_coordinator on entry for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_update_enforcement_coordinator on entry is 'fazhi:80bb7e0b69cd80f9';

create policy clock_select_enforcement_coordinator on clock for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_select_enforcement_coordinator on clock is 'fazhi:7ee11ccbcc6f82da';

create policy clock_insert_enforcement_coordinator on clock for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_insert_enforcement_coordinator on clock is 'fazhi:540d1997af1c5509';

create policy clock_update_enforcement_coordinator on clock for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_update_enforcement_coordinator on clock is 'fazhi:c2a22cd8e6fdec26';

create policy number_issued_select_enforcement_coordinator on number_issued for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_select_enforcement_coordinator on number_issued is 'fazhi:3d02101bb09df1ee';

create policy number_issued_insert_enforcement_coordinator on number_issued for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_insert_enforcement_coordinator on number_issued is 'fazhi:2ba9c36509e1a026';

create policy number_issued_update_enforcement_coordinator on number_issued for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_update_enforcement_coordinator on number_issued is 'fazhi:8ac4437aeabfe77b';

create policy issued_document_select_enforcement_coordinator on issued_document for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_select_enforcement_coordinator on issued_document is 'fazhi:47ec21098b854710';

create policy issued_document_insert_enforcement_coordinator on issued_document for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_insert_enforcement_coordinator on issued_document is 'fazhi:236c6fe732db087e';

create policy issued_document_update_enforcement_coordinator on issued_document for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_update_enforcement_coordinator on issued_document is 'fazhi:9f854f4c0134b706';

create policy move_request_select_enforcement_coordinator on move_request for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_select_enforcement_coordinator on move_request is 'fazhi:7b79ebd862e16449';

create policy move_request_insert_enforcement_coordinator on move_request for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_insert_enforcement_coordinator on move_request is 'fazhi:736f1814d85fe6ba';

create policy move_request_update_enforcement_coordinator on move_request for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_update_enforcement_coordinator on move_request is 'fazhi:ced9d3b1dd616a99';

create policy search_text_select_enforcement_coordinator on search_text for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_coordinator on search_text is 'fazhi:5d37dacea3245760';

create policy search_text_insert_enforcement_coordinator on search_text for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy search_text_insert_enforcement_coordinator on search_text is 'fazhi:061d027a9362c5db';

create policy search_text_update_enforcement_coordinator on search_text for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy search_text_update_enforcement_coordinator on search_text is 'fazhi:89583eb6c81c2f39';

create policy inspection_plan_select_enforcement_head on inspection_plan for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_select_enforcement_head on inspection_plan is 'fazhi:ec2fed8e063404c8';

create policy inspection_plan_line_select_enforcement_head on inspection_plan_line for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_line_select_enforcement_head on inspection_plan_line is 'fazhi:34c180d9339e3849';

create policy inspection_target_select_enforcement_head on inspection_target for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_target_select_enforcement_head on inspection_target is 'fazhi:8367cd9422e79554';

create policy joint_visit_select_enforcement_head on joint_visit for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy joint_visit_select_enforcement_head on joint_visit is 'fazhi:c8b1d9e91f72922d';

create policy administrative_inspection_select_enforcement_head on administrative_inspection for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_inspection_select_enforcement_head on administrative_inspection is 'fazhi:b579f5c3cebbfb9a';

create policy inspection_rating_select_enforcement_head on inspection_rating for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_rating_select_enforcement_head on inspection_rating is 'fazhi:3cd12186f0a20b4a';

create policy enforcement_subject_select_enforcement_head on enforcement_subject for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_select_enforcement_head on enforcement_subject is 'fazhi:a2d90826f31befd8';

create policy subject_audit_select_enforcement_head on subject_audit for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy subject_audit_select_enforcement_head on subject_audit is 'fazhi:9320a277d0deb06b';

create policy enforcement_item_select_enforcement_head on enforcement_item for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_item_select_enforcement_head on enforcement_item is 'fazhi:be19f84c066054be';

create policy item_batch_select_enforcement_head on item_batch for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy item_batch_select_enforcement_head on item_batch is 'fazhi:d6f94e1dc8af4672';

create policy discretion_step_select_enforcement_head on discretion_step for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy discretion_step_select_enforcement_head on discretion_step is 'fazhi:38d8955c140b93d1';

create policy enforcement_officer_select_enforcement_head on enforcement_officer for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_select_enforcement_head on enforcement_officer is 'fazhi:f33b018d5368fd24';

create policy enterprise_select_enforcement_head on enterprise for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy enterprise_select_enforcement_head on enterprise is 'fazhi:eae253b26e808730';

create policy entry_select_enforcement_head on entry for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_enforcement_head on entry is 'fazhi:f4bd6d28ef1b3ca3';

create policy clock_select_enforcement_head on clock for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_enforcement_head on clock is 'fazhi:178e184ade459cb2';

create policy number_issued_select_enforcement_head on number_issued for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_enforcement_head on number_issued is 'fazhi:064d513e7dabf98c';

create policy issued_document_select_enforcement_head on issued_document for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_enforcement_head on issued_document is 'fazhi:ba149059f79c0207';

create policy move_request_select_enforcement_head on move_request for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_enforcement_head on move_request is 'fazhi:e0b9ad381882d5ae';

create policy search_text_select_enforcement_head on search_text for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_head on search_text is 'fazhi:66c7c377573e260a';

create policy inspection_plan_select_enforcement_supervisor on inspection_plan for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy inspection_plan_select_enforcement_supervisor on inspection_plan is 'fazhi:3a92cc7004548609';

create policy inspection_plan_line_select_enforcement_supervisor on inspection_plan_line for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy inspection_plan_line_select_enforcement_supervisor on inspection_plan_line is 'fazhi:10fd41740a9760a1';

create policy inspection_target_select_enforcement_supervisor on inspection_target for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy inspection_target_select_enforcement_supervisor on inspection_target is 'fazhi:12603046baa01da5';

create policy joint_visit_select_enforcement_supervisor on joint_visit for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy joint_visit_select_enforcement_supervisor on joint_visit is 'fazhi:0c18ebe1f50241b1';

create policy administrative_inspection_select_enforcement_supervisor on administrative_inspection for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy administrative_inspection_select_enforcement_supervisor on administrative_inspection is 'fazhi:5500d521e4062eed';

create policy inspection_rating_select_enforcement_supervisor on inspection_rating for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy inspection_rating_select_enforcement_supervisor on inspection_rating is 'fazhi:7e6de1bb494cc49c';

create policy inspection_rating_update_enforcement_supervisor on inspection_rating for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_rating_update_enforcement_supervisor on inspection_rating is 'fazhi:1dc3cf40e2c97deb';

create policy enforcement_subject_select_enforcement_supervisor on enforcement_subject for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_select_enforcement_supervisor on enforcement_subject is 'fazhi:1a91a96eda84c751';

create policy subject_audit_select_enforcement_supervisor on subject_audit for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy subject_audit_select_enforcement_supervisor on subject_audit is 'fazhi:1f8b06a7bb3ce222';

create policy enforcement_item_select_enforcement_supervisor on enforcement_item for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_item_select_enforcement_supervisor on enforcement_item is 'fazhi:0b6ae8947d98e376';

create policy item_batch_select_enforcement_supervisor on item_batch for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy item_batch_select_enforcement_supervisor on item_batch is 'fazhi:42422bd4b9df5ba9';

create policy discretion_step_select_enforcement_supervisor on discretion_step for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy discretion_step_select_enforcement_supervisor on discretion_step is 'fazhi:bb2d4f8d3e5432ed';

create policy enforcement_officer_select_enforcement_supervisor on enforcement_officer for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_select_enforcement_supervisor on enforcement_officer is 'fazhi:bedf1721b5a4e33b';

create policy enterprise_select_enforcement_supervisor on enterprise for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy enterprise_select_enforcement_supervisor on enterprise is 'fazhi:0819f2df14f58ad9';

create policy entry_select_enforcement_supervisor on entry for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_select_enforcement_supervisor on entry is 'fazhi:a40e80daaf1208a7';

create policy entry_insert_enforcement_supervisor on entry for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy entry_insert_enforcement_supervisor on entry is 'fazhi:722f2ca87491c4e1';

create policy entry_update_enforcement_supervisor on entry for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy entry_update_enforcement_supervisor on entry is 'fazhi:1133ed9302073709';

create policy clock_select_enforcement_supervisor on clock for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_select_enforcement_supervisor on clock is 'fazhi:f0a6ebd9ef50d9b4';

create policy clock_insert_enforcement_supervisor on clock for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy clock_insert_enforcement_supervisor on clock is 'fazhi:2fcd8f921cbef8ed';

create policy clock_update_enforcement_supervisor on clock for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy clock_update_enforcement_supervisor on clock is 'fazhi:26580eadb0014926';

create policy number_issued_select_enforcement_supervisor on number_issued for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_select_enforcement_supervisor on number_issued is 'fazhi:541224d093dabc1e';

create policy number_issued_insert_enforcement_supervisor on number_issued for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy number_issued_insert_enforcement_supervisor on number_issued is 'fazhi:200057879e5606fb';

create policy number_issued_update_enforcement_supervisor on number_issued for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy number_issued_update_enforcement_supervisor on number_issued is 'fazhi:f6f32c5ae872d6e1';

create policy issued_document_select_enforcement_supervisor on issued_document for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_select_enforcement_supervisor on issued_document is 'fazhi:1810424da4687cc3';

create policy issued_document_insert_enforcement_supervisor on issued_document for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy issued_document_insert_enforcement_supervisor on issued_document is 'fazhi:cec6457331feabc3';

create policy issued_document_update_enforcement_supervisor on issued_document for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy issued_document_update_enforcement_supervisor on issued_document is 'fazhi:3b2f797c8bcd2c3d';

create policy move_request_select_enforcement_supervisor on move_request for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_select_enforcement_supervisor on move_request is 'fazhi:48cb0c3df11fd988';

create policy move_request_insert_enforcement_supervisor on move_request for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy move_request_insert_enforcement_supervisor on move_request is 'fazhi:e03e48c58efa93c3';

create policy move_request_update_enforcement_supervisor on move_request for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy move_request_update_enforcement_supervisor on move_request is 'fazhi:34e59af81c77b25d';

create policy search_text_select_enforcement_supervisor on search_text for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_supervisor on search_text is 'fazhi:8f123d74181a2470';

create policy search_text_insert_enforcement_supervisor on search_text for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy search_text_insert_enforcement_supervisor on search_text is 'fazhi:0c2f3c01358dd2ce';

create policy search_text_update_enforcement_supervisor on search_text for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy search_text_update_enforcement_supervisor on search_text is 'fazhi:888d00bbd7399c45';

create policy inspection_plan_select_inspector on inspection_plan for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_select_inspector on inspection_plan is 'fazhi:515d92a5e2a748b9';

create policy inspection_plan_line_select_inspector on inspection_plan_line for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_line_select_inspector on inspection_plan_line is 'fazhi:362f01122e6357be';

create policy inspection_target_select_inspector on inspection_target for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_target_select_inspector on inspection_target is 'fazhi:d545c96ca9deb1b2';

create policy inspection_target_update_inspector on inspection_target for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_target_update_inspector on inspection_target is 'fazhi:c7bf18a7e05dc45f';

create policy joint_visit_select_inspector on joint_visit for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy joint_visit_select_inspector on joint_visit is 'fazhi:b849943bc8b6f502';

create policy administrative_inspection_select_inspector on administrative_inspection for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_inspection_select_inspector on administrative_inspection is 'fazhi:e569559ff9ae529e';

create policy administrative_inspection_insert_inspector on administrative_inspection for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_inspection_insert_inspector on administrative_inspection is 'fazhi:1b2e7dd16cb391d2';

create policy administrative_inspection_update_inspector on administrative_inspection for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_inspection_update_inspector on administrative_inspection is 'fazhi:1fa07b33a1756a55';

create policy enforcement_subject_select_inspector on enforcement_subject for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_select_inspector on enforcement_subject is 'fazhi:e61c1302d11b1895';

create policy subject_audit_select_inspector on subject_audit for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy subject_audit_select_inspector on subject_audit is 'fazhi:1f97971a134cc5c3';

create policy enforcement_item_select_inspector on enforcement_item for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_item_select_inspector on enforcement_item is 'fazhi:69cbff61ceb6299e';

create policy item_batch_select_inspector on item_batch for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy item_batch_select_inspector on item_batch is 'fazhi:136ac47f8e20423a';

create policy discretion_step_select_inspector on discretion_step for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy discretion_step_select_inspector on discretion_step is 'fazhi:fb36720411ecd297';

create policy enforcement_officer_select_inspector on enforcement_officer for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_select_inspector on enforcement_officer is 'fazhi:09342495dde57483';

create policy enterprise_select_inspector on enterprise for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy enterprise_select_inspector on enterprise is 'fazhi:3f61bce1b941698f';

create policy entry_select_inspector on entry for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_inspector on entry is 'fazhi:34c288b7c7ac1e09';

create policy entry_insert_inspector on entry for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_inspector on entry is 'fazhi:91b801d3e6df4f13';

create policy entry_update_inspector on entry for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_inspector on entry is 'fazhi:f4848f2769108042';

create policy clock_select_inspector on clock for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_inspector on clock is 'fazhi:760b13b341c55da1';

create policy clock_insert_inspector on clock for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_inspector on clock is 'fazhi:9e6228525cc04743';

create policy clock_update_inspector on clock for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_inspector on clock is 'fazhi:9315423858d341f2';

create policy number_issued_select_inspector on number_issued for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_inspector on number_issued is 'fazhi:e62a3c897d28bc13';

create policy number_issued_insert_inspector on number_issued for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_inspector on number_issued is 'fazhi:198d7cf9320af3f1';

create policy number_issued_update_inspector on number_issued for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_inspector on number_issued is 'fazhi:7c541eb02d14a43f';

create policy issued_document_select_inspector on issued_document for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_inspector on issued_document is 'fazhi:4205e9e915045ffa';

create policy issued_document_insert_inspector on issued_document for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_inspector on issued_document is 'fazhi:ab91d3e702302b5c';

create policy issued_document_update_inspector on issued_document for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_inspector on issued_document is 'fazhi:b276f997faf2e399';

create policy move_request_select_inspector on move_request for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_inspector on move_request is 'fazhi:5036e21cd2168c21';

create policy move_request_insert_inspector on move_request for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_inspector on move_request is 'fazhi:2ddc83f1d0b72dd0';

create policy move_request_update_inspector on move_request for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_inspector on move_request is 'fazhi:f276f7a8b2c022a0';

create policy search_text_select_inspector on search_text for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_inspector on search_text is 'fazhi:741af692b551825e';

create policy search_text_insert_inspector on search_text for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_inspector on search_text is 'fazhi:2dc1c17aeb97a146';

create policy search_text_update_inspector on search_text for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_inspector on search_text is 'fazhi:704c4d2735be08ab';

create policy inspection_plan_select_operation_of_law on inspection_plan for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy inspection_plan_select_operation_of_law on inspection_plan is 'fazhi:e2fbc4e70b8e7cd3';

create policy inspection_plan_insert_operation_of_law on inspection_plan for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_plan_insert_operation_of_law on inspection_plan is 'fazhi:bcf0b54ebaa6a3a9';

create policy inspection_plan_update_operation_of_law on inspection_plan for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_plan_update_operation_of_law on inspection_plan is 'fazhi:219f934be38dca56';

create policy inspection_plan_line_select_operation_of_law on inspection_plan_line for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy inspection_plan_line_select_operation_of_law on inspection_plan_line is 'fazhi:e827696b32de1e5e';

create policy inspection_plan_line_insert_operation_of_law on inspection_plan_line for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_plan_line_insert_operation_of_law on inspection_plan_line is 'fazhi:42a13de853e964ad';

create policy inspection_plan_line_update_operation_of_law on inspection_plan_line for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_plan_line_update_operation_of_law on inspection_plan_line is 'fazhi:d500b3b82fbb3b67';

create policy inspection_target_select_operation_of_law on inspection_target for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy inspection_target_select_operation_of_law on inspection_target is 'fazhi:1d9c2a5f19eeca2e';

create policy inspection_target_insert_operation_of_law on inspection_target for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_target_insert_operation_of_law on inspection_target is 'fazhi:7ed54bfda7127c56';

create policy inspection_target_update_operation_of_law on inspection_target for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_target_update_operation_of_law on inspection_target is 'fazhi:42445e14594152d3';

create policy joint_visit_select_operation_of_law on joint_visit for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy joint_visit_select_operation_of_law on joint_visit is 'fazhi:ea72247cde978781';

create policy joint_visit_insert_operation_of_law on joint_visit for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy joint_visit_insert_operation_of_law on joint_visit is 'fazhi:f5a2904dd7debf92';

create policy joint_visit_update_operation_of_law on joint_visit for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy joint_visit_update_operation_of_law on joint_visit is 'fazhi:5be44ae3637d09d1';

create policy administrative_inspection_select_operation_of_law on administrative_inspection for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy administrative_inspection_select_operation_of_law on administrative_inspection is 'fazhi:b54559d912beba0c';

create policy administrative_inspection_insert_operation_of_law on administrative_inspection for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy administrative_inspection_insert_operation_of_law on administrative_inspection is 'fazhi:83e9f3fadde82c69';

create policy administrative_inspection_update_operation_of_law on administrative_inspection for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy administrative_inspection_update_operation_of_law on administrative_inspection is 'fazhi:f696f4a182ce64a1';

create policy inspection_rating_select_operation_of_law on inspection_rating for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy inspection_rating_select_operation_of_law on inspection_rating is 'fazhi:d0f4805d4c875ebd';

create policy inspection_rating_insert_operation_of_law on inspection_rating for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_rating_insert_operation_of_law on inspection_rating is 'fazhi:db54967c95193fe3';

create policy inspection_rating_update_operation_of_law on inspection_rating for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy inspection_rating_update_operation_of_law on inspection_rating is 'fazhi:695b6b72e7167461';

create policy enforcement_subject_select_operation_of_law on enforcement_subject for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_select_operation_of_law on enforcement_subject is 'fazhi:e742c389dfd9cb5c';

create policy enforcement_subject_insert_operation_of_law on enforcement_subject for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_insert_operation_of_law on enforcement_subject is 'fazhi:90ebde53cb4bdb86';

create policy enforcement_subject_update_operation_of_law on enforcement_subject for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_update_operation_of_law on enforcement_subject is 'fazhi:2649069e4c311c27';

create policy subject_audit_select_operation_of_law on subject_audit for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy subject_audit_select_operation_of_law on subject_audit is 'fazhi:1dde47eb8a4f71c9';

create policy subject_audit_insert_operation_of_law on subject_audit for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy subject_audit_insert_operation_of_law on subject_audit is 'fazhi:f4af95662cac3eea';

create policy subject_audit_update_operation_of_law on subject_audit for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy subject_audit_update_operation_of_law on subject_audit is 'fazhi:d50546192d5da73f';

create policy enforcement_item_select_operation_of_law on enforcement_item for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_item_select_operation_of_law on enforcement_item is 'fazhi:6e496f333f02ca35';

create policy enforcement_item_insert_operation_of_law on enforcement_item for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_item_insert_operation_of_law on enforcement_item is 'fazhi:25d6c4fa5381b112';

create policy enforcement_item_update_operation_of_law on enforcement_item for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_item_update_operation_of_law on enforcement_item is 'fazhi:591d6a32f6f39ca4';

create policy item_batch_select_operation_of_law on item_batch for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy item_batch_select_operation_of_law on item_batch is 'fazhi:46a4138aa88010cc';

create policy item_batch_insert_operation_of_law on item_batch for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy item_batch_insert_operation_of_law on item_batch is 'fazhi:d61f1d0ca14ee39a';

create policy item_batch_update_operation_of_law on item_batch for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy item_batch_update_operation_of_law on item_batch is 'fazhi:8101645e4b16720b';

create policy discretion_step_select_operation_of_law on discretion_step for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy discretion_step_select_operation_of_law on discretion_step is 'fazhi:4beafcb228a566b9';

create policy discretion_step_insert_operation_of_law on discretion_step for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy discretion_step_insert_operation_of_law on discretion_step is 'fazhi:8d0c9c6fea3fc342';

create policy discretion_step_update_operation_of_law on discretion_step for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy discretion_step_update_operation_of_law on discretion_step is 'fazhi:30baef8ed8e31f3e';

create policy enforcement_officer_select_operation_of_law on enforcement_officer for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_select_operation_of_law on enforcement_officer is 'fazhi:16ef1bd86a17f050';

create policy enforcement_officer_insert_operation_of_law on enforcement_officer for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_insert_operation_of_law on enforcement_officer is 'fazhi:44c389d4a99c1f3e';

create policy enforcement_officer_update_operation_of_law on enforcement_officer for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_update_operation_of_law on enforcement_officer is 'fazhi:ded27dde86c90ae2';

create policy enterprise_select_operation_of_law on enterprise for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy enterprise_select_operation_of_law on enterprise is 'fazhi:84f8eab041848859';

create policy enterprise_insert_operation_of_law on enterprise for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy enterprise_insert_operation_of_law on enterprise is 'fazhi:9d48bac0a2ae5e68';

create policy enterprise_update_operation_of_law on enterprise for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy enterprise_update_operation_of_law on enterprise is 'fazhi:e3eb7059e8733d9c';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:5165601da5f8fbff';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:397bd66cbc5b36e6';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:7ee433eafa8aecc0';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:0c2a48d849652108';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:33e3d9f6787dd72b';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:9d386dc6bbefae65';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:d311535b65027621';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:5171a2a698ed0932';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:9c7c550eaec38ff7';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:0fce6c3a9f91bac3';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:51ded5710a18470c';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:0b8a18fdf9301ffa';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:1ed8f2a9e0662b76';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:524b8d50e2a676b1';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:5c89316d01e4ecdf';

create policy search_text_select_operation_of_law on search_text for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_operation_of_law on search_text is 'fazhi:0ed7185630d06fe5';

create policy search_text_insert_operation_of_law on search_text for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy search_text_insert_operation_of_law on search_text is 'fazhi:2d921c17ee1c174d';

create policy search_text_update_operation_of_law on search_text for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy search_text_update_operation_of_law on search_text is 'fazhi:136b732e23a62e19';

create policy inspection_plan_select_report on inspection_plan for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy inspection_plan_select_report on inspection_plan is 'fazhi:f6f6b1367d3ba5c2';

create policy inspection_plan_line_select_report on inspection_plan_line for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy inspection_plan_line_select_report on inspection_plan_line is 'fazhi:9b399e2ab62ae0ed';

create policy inspection_target_select_report on inspection_target for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy inspection_target_select_report on inspection_target is 'fazhi:548b5e7d4cda61b3';

create policy joint_visit_select_report on joint_visit for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy joint_visit_select_report on joint_visit is 'fazhi:a0f41e0d010432e2';

create policy administrative_inspection_select_report on administrative_inspection for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy administrative_inspection_select_report on administrative_inspection is 'fazhi:e40de86a7a91675e';

create policy inspection_rating_select_report on inspection_rating for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy inspection_rating_select_report on inspection_rating is 'fazhi:ff595931138c1bad';

create policy enforcement_subject_select_report on enforcement_subject for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_subject_select_report on enforcement_subject is 'fazhi:a6391ef8b9aa5cfb';

create policy subject_audit_select_report on subject_audit for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy subject_audit_select_report on subject_audit is 'fazhi:edb96682bf66e1ad';

create policy enforcement_item_select_report on enforcement_item for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_item_select_report on enforcement_item is 'fazhi:cfa467cb4c83feb3';

create policy item_batch_select_report on item_batch for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy item_batch_select_report on item_batch is 'fazhi:287d137821316eb5';

create policy discretion_step_select_report on discretion_step for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy discretion_step_select_report on discretion_step is 'fazhi:fef02af611398685';

create policy enforcement_officer_select_report on enforcement_officer for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy enforcement_officer_select_report on enforcement_officer is 'fazhi:5113d76d44b02757';

create policy enterprise_select_report on enterprise for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy enterprise_select_report on enterprise is 'fazhi:a732d88760a4ad75';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_report on entry is 'fazhi:77b1ce46541e4cea';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_report on clock is 'fazhi:d33407f47b7c24dc';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_report on number_issued is 'fazhi:65f9200add8b3617';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_report on issued_document is 'fazhi:f119fb528a19cc4b';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_report on move_request is 'fazhi:7346b61c5259ceda';
