drop policy attachment_insert_enforcement_clerk on attachment;

drop policy attachment_insert_enforcement_supervisor on attachment;

drop policy attachment_insert_inspector on attachment;

drop policy attachment_insert_legal_officer on attachment;

drop policy attachment_insert_litigation_clerk on attachment;

drop policy attachment_insert_operation_of_law on attachment;

drop policy attachment_insert_reconsideration_clerk on attachment;

drop policy attachment_select_archivist on attachment;

drop policy attachment_select_enforcement_clerk on attachment;

drop policy attachment_select_enforcement_coordinator on attachment;

drop policy attachment_select_enforcement_head on attachment;

drop policy attachment_select_enforcement_supervisor on attachment;

drop policy attachment_select_government_head on attachment;

drop policy attachment_select_inspector on attachment;

drop policy attachment_select_legal_officer on attachment;

drop policy attachment_select_litigation_clerk on attachment;

drop policy attachment_select_operation_of_law on attachment;

drop policy attachment_select_reconsideration_clerk on attachment;

drop policy attachment_select_report on attachment;

drop policy attachment_update_enforcement_clerk on attachment;

drop policy attachment_update_enforcement_supervisor on attachment;

drop policy attachment_update_inspector on attachment;

drop policy attachment_update_legal_officer on attachment;

drop policy attachment_update_litigation_clerk on attachment;

drop policy attachment_update_operation_of_law on attachment;

drop policy attachment_update_reconsideration_clerk on attachment;

drop policy clock_delete_enforcement_clerk on clock;

drop policy clock_delete_inspector on clock;

drop policy clock_delete_legal_officer on clock;

drop policy clock_delete_litigation_clerk on clock;

drop policy clock_delete_reconsideration_clerk on clock;

drop policy clock_insert_enforcement_clerk on clock;

drop policy clock_insert_enforcement_supervisor on clock;

drop policy clock_insert_inspector on clock;

drop policy clock_insert_legal_officer on clock;

drop policy clock_insert_litigation_clerk on clock;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_insert_reconsideration_clerk on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_enforcement_clerk on clock;

drop policy clock_select_enforcement_coordinator on clock;

drop policy clock_select_enforcement_head on clock;

drop policy clock_select_enforcement_supervisor on clock;

drop policy clock_select_government_head on clock;

drop policy clock_select_inspector on clock;

drop policy clock_select_legal_officer on clock;

drop policy clock_select_litigation_clerk on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_reconsideration_clerk on clock;

drop policy clock_select_report on clock;

drop policy clock_update_enforcement_clerk on clock;

drop policy clock_update_enforcement_supervisor on clock;

drop policy clock_update_inspector on clock;

drop policy clock_update_legal_officer on clock;

drop policy clock_update_litigation_clerk on clock;

drop policy clock_update_operation_of_law on clock;

drop policy clock_update_reconsideration_clerk on clock;

drop policy document_draft_insert_enforcement_clerk on document_draft;

drop policy document_draft_insert_enforcement_supervisor on document_draft;

drop policy document_draft_insert_inspector on document_draft;

drop policy document_draft_insert_legal_officer on document_draft;

drop policy document_draft_insert_litigation_clerk on document_draft;

drop policy document_draft_insert_operation_of_law on document_draft;

drop policy document_draft_insert_reconsideration_clerk on document_draft;

drop policy document_draft_select_archivist on document_draft;

drop policy document_draft_select_enforcement_clerk on document_draft;

drop policy document_draft_select_enforcement_supervisor on document_draft;

drop policy document_draft_select_inspector on document_draft;

drop policy document_draft_select_legal_officer on document_draft;

drop policy document_draft_select_litigation_clerk on document_draft;

drop policy document_draft_select_operation_of_law on document_draft;

drop policy document_draft_select_reconsideration_clerk on document_draft;

drop policy document_draft_update_enforcement_clerk on document_draft;

drop policy document_draft_update_enforcement_supervisor on document_draft;

drop policy document_draft_update_inspector on document_draft;

drop policy document_draft_update_legal_officer on document_draft;

drop policy document_draft_update_litigation_clerk on document_draft;

drop policy document_draft_update_operation_of_law on document_draft;

drop policy document_draft_update_reconsideration_clerk on document_draft;

drop policy entry_insert_enforcement_clerk on entry;

drop policy entry_insert_enforcement_supervisor on entry;

drop policy entry_insert_inspector on entry;

drop policy entry_insert_legal_officer on entry;

drop policy entry_insert_litigation_clerk on entry;

drop policy entry_insert_operation_of_law on entry;

drop policy entry_insert_reconsideration_clerk on entry;

drop policy entry_select_archivist on entry;

drop policy entry_select_enforcement_clerk on entry;

drop policy entry_select_enforcement_coordinator on entry;

drop policy entry_select_enforcement_head on entry;

drop policy entry_select_enforcement_supervisor on entry;

drop policy entry_select_government_head on entry;

drop policy entry_select_inspector on entry;

drop policy entry_select_legal_officer on entry;

drop policy entry_select_litigation_clerk on entry;

drop policy entry_select_operation_of_law on entry;

drop policy entry_select_reconsideration_clerk on entry;

drop policy entry_select_report on entry;

drop policy entry_update_enforcement_clerk on entry;

drop policy entry_update_enforcement_supervisor on entry;

drop policy entry_update_inspector on entry;

drop policy entry_update_legal_officer on entry;

drop policy entry_update_litigation_clerk on entry;

drop policy entry_update_operation_of_law on entry;

drop policy entry_update_reconsideration_clerk on entry;

drop policy issued_document_insert_enforcement_clerk on issued_document;

drop policy issued_document_insert_enforcement_supervisor on issued_document;

drop policy issued_document_insert_inspector on issued_document;

drop policy issued_document_insert_legal_officer on issued_document;

drop policy issued_document_insert_litigation_clerk on issued_document;

drop policy issued_document_insert_operation_of_law on issued_document;

drop policy issued_document_insert_reconsideration_clerk on issued_document;

drop policy issued_document_select_archivist on issued_document;

drop policy issued_document_select_enforcement_clerk on issued_document;

drop policy issued_document_select_enforcement_coordinator on issued_document;

drop policy issued_document_select_enforcement_head on issued_document;

drop policy issued_document_select_enforcement_supervisor on issued_document;

drop policy issued_document_select_government_head on issued_document;

drop policy issued_document_select_inspector on issued_document;

drop policy issued_document_select_legal_officer on issued_document;

drop policy issued_document_select_litigation_clerk on issued_document;

drop policy issued_document_select_operation_of_law on issued_document;

drop policy issued_document_select_reconsideration_clerk on issued_document;

drop policy issued_document_select_report on issued_document;

drop policy issued_document_update_enforcement_clerk on issued_document;

drop policy issued_document_update_enforcement_supervisor on issued_document;

drop policy issued_document_update_inspector on issued_document;

drop policy issued_document_update_legal_officer on issued_document;

drop policy issued_document_update_litigation_clerk on issued_document;

drop policy issued_document_update_operation_of_law on issued_document;

drop policy issued_document_update_reconsideration_clerk on issued_document;

drop policy move_request_insert_enforcement_clerk on move_request;

drop policy move_request_insert_enforcement_supervisor on move_request;

drop policy move_request_insert_inspector on move_request;

drop policy move_request_insert_legal_officer on move_request;

drop policy move_request_insert_litigation_clerk on move_request;

drop policy move_request_insert_operation_of_law on move_request;

drop policy move_request_insert_reconsideration_clerk on move_request;

drop policy move_request_select_archivist on move_request;

drop policy move_request_select_enforcement_clerk on move_request;

drop policy move_request_select_enforcement_coordinator on move_request;

drop policy move_request_select_enforcement_head on move_request;

drop policy move_request_select_enforcement_supervisor on move_request;

drop policy move_request_select_government_head on move_request;

drop policy move_request_select_inspector on move_request;

drop policy move_request_select_legal_officer on move_request;

drop policy move_request_select_litigation_clerk on move_request;

drop policy move_request_select_operation_of_law on move_request;

drop policy move_request_select_reconsideration_clerk on move_request;

drop policy move_request_select_report on move_request;

drop policy move_request_update_enforcement_clerk on move_request;

drop policy move_request_update_enforcement_supervisor on move_request;

drop policy move_request_update_inspector on move_request;

drop policy move_request_update_legal_officer on move_request;

drop policy move_request_update_litigation_clerk on move_request;

drop policy move_request_update_operation_of_law on move_request;

drop policy move_request_update_reconsideration_clerk on move_request;

drop policy number_issued_insert_enforcement_clerk on number_issued;

drop policy number_issued_insert_enforcement_supervisor on number_issued;

drop policy number_issued_insert_inspector on number_issued;

drop policy number_issued_insert_legal_officer on number_issued;

drop policy number_issued_insert_litigation_clerk on number_issued;

drop policy number_issued_insert_operation_of_law on number_issued;

drop policy number_issued_insert_reconsideration_clerk on number_issued;

drop policy number_issued_select_archivist on number_issued;

drop policy number_issued_select_enforcement_clerk on number_issued;

drop policy number_issued_select_enforcement_coordinator on number_issued;

drop policy number_issued_select_enforcement_head on number_issued;

drop policy number_issued_select_enforcement_supervisor on number_issued;

drop policy number_issued_select_government_head on number_issued;

drop policy number_issued_select_inspector on number_issued;

drop policy number_issued_select_legal_officer on number_issued;

drop policy number_issued_select_litigation_clerk on number_issued;

drop policy number_issued_select_operation_of_law on number_issued;

drop policy number_issued_select_reconsideration_clerk on number_issued;

drop policy number_issued_select_report on number_issued;

drop policy number_issued_update_enforcement_clerk on number_issued;

drop policy number_issued_update_enforcement_supervisor on number_issued;

drop policy number_issued_update_inspector on number_issued;

drop policy number_issued_update_legal_officer on number_issued;

drop policy number_issued_update_litigation_clerk on number_issued;

drop policy number_issued_update_operation_of_law on number_issued;

drop policy number_issued_update_reconsideration_clerk on number_issued;

drop policy publication_insert_enforcement_clerk on publication;

drop policy publication_insert_enforcement_supervisor on publication;

drop policy publication_insert_inspector on publication;

drop policy publication_insert_legal_officer on publication;

drop policy publication_insert_litigation_clerk on publication;

drop policy publication_insert_operation_of_law on publication;

drop policy publication_insert_reconsideration_clerk on publication;

drop policy publication_select_archivist on publication;

drop policy publication_select_enforcement_clerk on publication;

drop policy publication_select_enforcement_coordinator on publication;

drop policy publication_select_enforcement_head on publication;

drop policy publication_select_enforcement_supervisor on publication;

drop policy publication_select_government_head on publication;

drop policy publication_select_inspector on publication;

drop policy publication_select_legal_officer on publication;

drop policy publication_select_litigation_clerk on publication;

drop policy publication_select_operation_of_law on publication;

drop policy publication_select_reconsideration_clerk on publication;

drop policy publication_select_report on publication;

drop policy publication_update_enforcement_clerk on publication;

drop policy publication_update_enforcement_supervisor on publication;

drop policy publication_update_inspector on publication;

drop policy publication_update_legal_officer on publication;

drop policy publication_update_litigation_clerk on publication;

drop policy publication_update_operation_of_law on publication;

drop policy publication_update_reconsideration_clerk on publication;

drop policy search_text_delete_enforcement_clerk on search_text;

drop policy search_text_delete_inspector on search_text;

drop policy search_text_delete_legal_officer on search_text;

drop policy search_text_delete_litigation_clerk on search_text;

drop policy search_text_delete_reconsideration_clerk on search_text;

drop policy search_text_insert_enforcement_clerk on search_text;

drop policy search_text_insert_enforcement_supervisor on search_text;

drop policy search_text_insert_inspector on search_text;

drop policy search_text_insert_legal_officer on search_text;

drop policy search_text_insert_litigation_clerk on search_text;

drop policy search_text_insert_operation_of_law on search_text;

drop policy search_text_insert_reconsideration_clerk on search_text;

drop policy search_text_select_enforcement_clerk on search_text;

drop policy search_text_select_enforcement_coordinator on search_text;

drop policy search_text_select_enforcement_head on search_text;

drop policy search_text_select_enforcement_supervisor on search_text;

drop policy search_text_select_government_head on search_text;

drop policy search_text_select_inspector on search_text;

drop policy search_text_select_legal_officer on search_text;

drop policy search_text_select_litigation_clerk on search_text;

drop policy search_text_select_operation_of_law on search_text;

drop policy search_text_select_reconsideration_clerk on search_text;

drop policy search_text_update_enforcement_clerk on search_text;

drop policy search_text_update_enforcement_supervisor on search_text;

drop policy search_text_update_inspector on search_text;

drop policy search_text_update_legal_officer on search_text;

drop policy search_text_update_litigation_clerk on search_text;

drop policy search_text_update_operation_of_law on search_text;

drop policy search_text_update_reconsideration_clerk on search_text;

create table process_record (
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
  "department" text collate "C" not null,
  "penalty_case" uuid,
  "inspection" uuid,
  "phase" text collate "C" not null,
  "medium" text collate "C" not null,
  "title" text collate "C" not null,
  "recorded_on" date not null,
  "minutes" int,
  "uncut" text collate "C",
  "officer" uuid,
  "device" text collate "C",
  "algorithm" text collate "C" not null,
  "digest" text collate "C" not null,
  "digest_form" text collate "C",
  "kept_at" text collate "C" not null,
  "keep_until" date,
  "seen_digest" text collate "C",
  "comparison" text collate "C",
  "compared_on" date,
  "lost_on" date,
  "loss_reason" text collate "C",
  "destroyed_on" date,
  primary key (region_code, id)
);

alter table process_record enable row level security;

alter table process_record force row level security;

grant select, insert, update on process_record to fazhi_app;

create table record_check (
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
  "department" text collate "C" not null,
  "penalty_case" uuid,
  "inspection" uuid,
  "checked_on" date not null,
  "found" int not null,
  "lacking" int not null,
  "missing" text collate "C",
  "result" text collate "C",
  "explained_on" date,
  "explanation" text collate "C",
  primary key (region_code, id)
);

alter table record_check enable row level security;

alter table record_check force row level security;

grant select, insert, update on record_check to fazhi_app;

create table accompanied_supervision (
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
  "action" text collate "C" not null,
  "visit" uuid,
  "lead" text collate "C" not null,
  "second" text collate "C" not null,
  "third" text collate "C",
  "fourth" text collate "C",
  "fifth" text collate "C",
  "planned_on" date not null,
  "action_on" date not null,
  "supervisor" text collate "C" not null,
  "second_supervisor" text collate "C" not null,
  "notified_on" date,
  "accompanied_on" date,
  "stages" text collate "C",
  "cards" text collate "C",
  "telling" text collate "C",
  "recording" text collate "C",
  "papers" text collate "C",
  "discretion" text collate "C",
  "findings" text collate "C",
  "problems" text collate "C",
  "corrected_on_spot" text collate "C",
  "fed_back_on" date,
  "reply_due" date,
  "replied_on" date,
  "reply" text collate "C",
  "verified_on" date,
  "verification" text collate "C",
  "closed_on" date,
  "cancel_reason" text collate "C",
  primary key (region_code, id)
);

alter table accompanied_supervision enable row level security;

alter table accompanied_supervision force row level security;

grant select, insert, update on accompanied_supervision to fazhi_app;

create table supervision_proposal (
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
  "unit" text collate "C" not null,
  "source" text collate "C" not null,
  "arisen_on" date not null,
  "facts" text collate "C" not null,
  "penalty_case" uuid,
  "accompanied" uuid,
  "review" uuid,
  "reconsideration" uuid,
  "suit" uuid,
  "remedy" text collate "C",
  "opened_on" date,
  "dismissed_on" date,
  "dismiss_reason" text collate "C",
  primary key (region_code, id)
);

alter table supervision_proposal enable row level security;

alter table supervision_proposal force row level security;

grant select, insert, update on supervision_proposal to fazhi_app;

create table supervision_matter (
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
  "unit" text collate "C" not null,
  "proposal" uuid,
  "source" text collate "C" not null,
  "opened_on" date not null,
  "facts" text collate "C" not null,
  "established" text collate "C",
  "fault" text collate "C",
  "grave_ground" text collate "C",
  "instrument" text collate "C",
  "measured_on" date,
  "demand" text collate "C",
  "reply_due" date,
  "objected_on" date,
  "objection" text collate "C",
  "heard_on" date,
  "objection_result" text collate "C",
  "objection_answer" text collate "C",
  "replied_on" date,
  "reply" text collate "C",
  "reply_standing" text collate "C",
  "verified_on" date,
  "verification" text collate "C",
  "sent_back_on" date,
  "sent_back_reason" text collate "C",
  "dropped_on" date,
  "drop_reason" text collate "C",
  primary key (region_code, id)
);

alter table supervision_matter enable row level security;

alter table supervision_matter force row level security;

grant select, insert, update on supervision_matter to fazhi_app;

create table review_batch (
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
  "rule_set" uuid not null,
  "planned_on" date not null,
  "closed_from" date not null,
  "closed_to" date not null,
  "per_unit" int not null,
  "seed" text collate "C",
  "witness" text collate "C",
  "population" int,
  "population_digest" text collate "C",
  "drawn" int,
  "drawn_on" date,
  "summary" text collate "C",
  "concluded_on" date,
  "place" text collate "C",
  "published_on" date,
  "cancel_reason" text collate "C",
  primary key (region_code, id)
);

alter table review_batch enable row level security;

alter table review_batch force row level security;

grant select, insert, update on review_batch to fazhi_app;

create table file_review (
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
  "batch" uuid not null,
  "rule_set" uuid not null,
  "place" int not null,
  "department" text collate "C" not null,
  "penalty_case" uuid not null,
  "drawn_on" date not null,
  "first" uuid,
  "first_login" uuid,
  "second" uuid,
  "second_login" uuid,
  "arbiter" uuid,
  "arbiter_login" uuid,
  "assigned_on" date,
  "first_sheet" uuid,
  "second_sheet" uuid,
  "arbiter_sheet" uuid,
  "arbitration_ground" text collate "C",
  "difference" int,
  "vetoed" text collate "C",
  "score" int,
  "grade" text collate "C",
  "scored_on" date,
  "problems" text collate "C",
  "rectify_by" date,
  "fed_back_on" date,
  "objected_on" date,
  "objection" text collate "C",
  "answered_on" date,
  "answer" text collate "C",
  "rectified_on" date,
  "rectification" text collate "C",
  "closed_on" date,
  primary key (region_code, id)
);

alter table file_review enable row level security;

alter table file_review force row level security;

grant select, insert, update on file_review to fazhi_app;

create table review_sheet (
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
  "review" uuid not null,
  "batch" uuid not null,
  "rule_set" uuid not null,
  "place" int not null,
  "department" text collate "C" not null,
  "reviewer" uuid not null,
  "login" uuid not null,
  "role" text collate "C" not null,
  "opened_on" date not null,
  "rule" uuid,
  "part" text collate "C",
  "error" text collate "C",
  "points" int,
  "page" text collate "C",
  "reason" text collate "C",
  "restored" uuid,
  "vetoes" int,
  "form_lost" int,
  "content_lost" int,
  "opinion" text collate "C",
  "total" int,
  "submitted_on" date,
  primary key (region_code, id)
);

alter table review_sheet enable row level security;

alter table review_sheet force row level security;

grant select, insert, update on review_sheet to fazhi_app;

create table review_deduction (
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
  "sheet" uuid not null,
  "review" uuid not null,
  "rule" uuid not null,
  "department" text collate "C" not null,
  "part" text collate "C" not null,
  "error" text collate "C" not null,
  "points" int not null,
  "page" text collate "C" not null,
  "reason" text collate "C" not null,
  "noted_on" date not null,
  "confirmed_on" date,
  "dropped_on" date,
  "drop_ground" text collate "C",
  primary key (region_code, id)
);

alter table review_deduction enable row level security;

alter table review_deduction force row level security;

grant select, insert, update on review_deduction to fazhi_app;

create table review_rule_set (
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
  "file_kind" text collate "C" not null,
  "edition" int not null,
  "drafted_on" date not null,
  "part" text collate "C",
  "error" text collate "C",
  "requirement" text collate "C",
  "points" int,
  "vetoes" int,
  "form_sum" int,
  "content_sum" int,
  "adopted_on" date,
  "replaced_on" date,
  "discarded_on" date,
  primary key (region_code, id)
);

alter table review_rule_set enable row level security;

alter table review_rule_set force row level security;

grant select, insert, update on review_rule_set to fazhi_app;

create table review_rule (
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
  "rule_set" uuid not null,
  "listed_on" date not null,
  "part" text collate "C" not null,
  "error" text collate "C" not null,
  "requirement" text collate "C" not null,
  "points" int not null,
  primary key (region_code, id)
);

alter table review_rule enable row level security;

alter table review_rule force row level security;

grant select, insert, update on review_rule to fazhi_app;

create table file_reviewer (
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
  "login" uuid not null,
  "qualification" text collate "C" not null,
  "listed_on" date not null,
  "left_on" date,
  "leave_reason" text collate "C",
  primary key (region_code, id)
);

alter table file_reviewer enable row level security;

alter table file_reviewer force row level security;

grant select, insert, update on file_reviewer to fazhi_app;

grant delete on process_record to fazhi_app;

grant delete on record_check to fazhi_app;

grant delete on accompanied_supervision to fazhi_app;

grant delete on supervision_proposal to fazhi_app;

grant delete on supervision_matter to fazhi_app;

grant delete on review_batch to fazhi_app;

grant delete on file_review to fazhi_app;

grant delete on review_sheet to fazhi_app;

grant delete on review_deduction to fazhi_app;

grant delete on review_rule_set to fazhi_app;

grant delete on review_rule to fazhi_app;

grant delete on file_reviewer to fazhi_app;

alter table penalty_case add column "record_check" uuid;

alter table penalty_case add column "record_gap" text collate "C";

alter table penalty_case add constraint penalty_case_record_check_fkey foreign key (region_code, "record_check") references record_check (region_code, id);

comment on constraint penalty_case_record_check_fkey on penalty_case is 'fazhi:1ef8aeab3b2a8f3c';

alter table process_record add constraint process_record_state_check check (state in ('indexed', 'lost', 'destroyed'));

comment on constraint process_record_state_check on process_record is 'fazhi:bbba49a67a62b769';

alter table process_record add constraint process_record_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint process_record_organ_id_fkey on process_record is 'fazhi:b9be8649f4a26065';

alter table process_record add constraint process_record_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint process_record_department_fkey on process_record is 'fazhi:1773fdda38dfe8b1';

alter table process_record add constraint process_record_penalty_case_fkey foreign key (region_code, "penalty_case") references penalty_case (region_code, id);

comment on constraint process_record_penalty_case_fkey on process_record is 'fazhi:618e9f0a2eadf084';

alter table process_record add constraint process_record_inspection_fkey foreign key (region_code, "inspection") references administrative_inspection (region_code, id);

comment on constraint process_record_inspection_fkey on process_record is 'fazhi:32d506287b719ebe';

alter table process_record add constraint process_record_phase_check check ("phase" in ('opening', 'scene', 'evidence', 'preservation', 'telling', 'hearing', 'review', 'discussion', 'decision', 'service', 'enforcement', 'closing'));

comment on constraint process_record_phase_check on process_record is 'fazhi:93aab628953d7eb7';

alter table process_record add constraint process_record_medium_check check ("medium" in ('text', 'audio', 'video'));

comment on constraint process_record_medium_check on process_record is 'fazhi:35e7c3581efcf7b6';

alter table process_record add constraint process_record_minutes_check check ("minutes" >= 0);

comment on constraint process_record_minutes_check on process_record is 'fazhi:32e3b72eef89c4d9';

alter table process_record add constraint process_record_uncut_check check ("uncut" in ('yes', 'no'));

comment on constraint process_record_uncut_check on process_record is 'fazhi:5c9913ec76153607';

alter table process_record add constraint process_record_officer_fkey foreign key (region_code, "officer") references enforcement_officer (region_code, id);

comment on constraint process_record_officer_fkey on process_record is 'fazhi:6f5b376c581be8ae';

alter table process_record add constraint process_record_algorithm_check check ("algorithm" in ('sha256', 'sm3'));

comment on constraint process_record_algorithm_check on process_record is 'fazhi:98a9f341694dabaa';

alter table process_record add constraint process_record_digest_form_check check ("digest_form" in ('formed', 'malformed'));

comment on constraint process_record_digest_form_check on process_record is 'fazhi:80d1c382e77e03e4';

alter table process_record add constraint process_record_comparison_check check ("comparison" in ('same', 'differs'));

comment on constraint process_record_comparison_check on process_record is 'fazhi:b036b672ea2bd489';

create index process_record_by_start on process_record (region_code, "recorded_on" desc, id desc);

comment on index process_record_by_start is 'fazhi:b5a7112437e0eeb4';

create index process_record_by_state on process_record (region_code, state, "recorded_on" desc, id desc);

comment on index process_record_by_state is 'fazhi:3e0185b3f3aed609';

create index process_record_by_organ on process_record (region_code, organ_id, "recorded_on" desc, id desc);

comment on index process_record_by_organ is 'fazhi:6d5785febbb09be7';

create index process_record_open on process_record (region_code, organ_id, "recorded_on", id) where state in ('indexed');

comment on index process_record_open is 'fazhi:5ae3f48d01696eac';

create index process_record_months_recorded_on on process_record (region_code, "recorded_on", "medium", "phase");

comment on index process_record_months_recorded_on is 'fazhi:a42b096b5af52237';

alter table record_check add constraint record_check_state_check check (state in ('checked', 'explained'));

comment on constraint record_check_state_check on record_check is 'fazhi:26608d2ed1226c9b';

alter table record_check add constraint record_check_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint record_check_organ_id_fkey on record_check is 'fazhi:3eeba60c5be1c9c2';

alter table record_check add constraint record_check_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint record_check_department_fkey on record_check is 'fazhi:20f9c774c20f92ef';

alter table record_check add constraint record_check_penalty_case_fkey foreign key (region_code, "penalty_case") references penalty_case (region_code, id);

comment on constraint record_check_penalty_case_fkey on record_check is 'fazhi:ed403150d1c4aab8';

alter table record_check add constraint record_check_inspection_fkey foreign key (region_code, "inspection") references administrative_inspection (region_code, id);

comment on constraint record_check_inspection_fkey on record_check is 'fazhi:fdba68d43ae1b46f';

alter table record_check add constraint record_check_found_check check ("found" >= 0);

comment on constraint record_check_found_check on record_check is 'fazhi:fc3ef36e76a93657';

alter table record_check add constraint record_check_lacking_check check ("lacking" >= 0);

comment on constraint record_check_lacking_check on record_check is 'fazhi:e184a01b540ab92b';

alter table record_check add constraint record_check_result_check check ("result" in ('complete', 'incomplete'));

comment on constraint record_check_result_check on record_check is 'fazhi:e017d9d24f4d6271';

create index record_check_by_start on record_check (region_code, "checked_on" desc, id desc);

comment on index record_check_by_start is 'fazhi:528af9c99992fa2c';

create index record_check_by_state on record_check (region_code, state, "checked_on" desc, id desc);

comment on index record_check_by_state is 'fazhi:d019e3638c930c17';

create index record_check_by_organ on record_check (region_code, organ_id, "checked_on" desc, id desc);

comment on index record_check_by_organ is 'fazhi:885edb1c594477de';

create index record_check_open on record_check (region_code, organ_id, "checked_on", id) where state in ('checked');

comment on index record_check_open is 'fazhi:ec4d6b818735c722';

create index record_check_months_checked_on on record_check (region_code, "checked_on", "result");

comment on index record_check_months_checked_on is 'fazhi:8ea3ef05aeea8aae';

alter table accompanied_supervision add constraint accompanied_supervision_state_check check (state in ('planned', 'notified', 'accompanied', 'fedBack', 'replied', 'closed', 'cancelled'));

comment on constraint accompanied_supervision_state_check on accompanied_supervision is 'fazhi:6225f447cbc63183';

alter table accompanied_supervision add constraint accompanied_supervision_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint accompanied_supervision_organ_id_fkey on accompanied_supervision is 'fazhi:932037326fa19ab9';

alter table accompanied_supervision add constraint accompanied_supervision_visit_fkey foreign key (region_code, "visit") references joint_visit (region_code, id);

comment on constraint accompanied_supervision_visit_fkey on accompanied_supervision is 'fazhi:7645c9c509eb04e3';

alter table accompanied_supervision add constraint accompanied_supervision_lead_fkey foreign key (region_code, "lead") references organ (region_code, id);

comment on constraint accompanied_supervision_lead_fkey on accompanied_supervision is 'fazhi:9ff52fa3f8efedb2';

alter table accompanied_supervision add constraint accompanied_supervision_second_fkey foreign key (region_code, "second") references organ (region_code, id);

comment on constraint accompanied_supervision_second_fkey on accompanied_supervision is 'fazhi:af72a1c6af7946c9';

alter table accompanied_supervision add constraint accompanied_supervision_third_fkey foreign key (region_code, "third") references organ (region_code, id);

comment on constraint accompanied_supervision_third_fkey on accompanied_supervision is 'fazhi:55cf51201b78f143';

alter table accompanied_supervision add constraint accompanied_supervision_fourth_fkey foreign key (region_code, "fourth") references organ (region_code, id);

comment on constraint accompanied_supervision_fourth_fkey on accompanied_supervision is 'fazhi:2e941f3c0259162c';

alter table accompanied_supervision add constraint accompanied_supervision_fifth_fkey foreign key (region_code, "fifth") references organ (region_code, id);

comment on constraint accompanied_supervision_fifth_fkey on accompanied_supervision is 'fazhi:9635d15f23348717';

alter table accompanied_supervision add constraint accompanied_supervision_stages_check check ("stages" in ('whole', 'during', 'after'));

comment on constraint accompanied_supervision_stages_check on accompanied_supervision is 'fazhi:03a2435e653a5fdb';

alter table accompanied_supervision add constraint accompanied_supervision_cards_check check ("cards" in ('met', 'amiss', 'absent'));

comment on constraint accompanied_supervision_cards_check on accompanied_supervision is 'fazhi:fb8980ce4044926a';

alter table accompanied_supervision add constraint accompanied_supervision_telling_check check ("telling" in ('met', 'amiss', 'absent'));

comment on constraint accompanied_supervision_telling_check on accompanied_supervision is 'fazhi:2bc05af377b1c6ed';

alter table accompanied_supervision add constraint accompanied_supervision_recording_check check ("recording" in ('met', 'amiss', 'absent'));

comment on constraint accompanied_supervision_recording_check on accompanied_supervision is 'fazhi:cbb3c6dabdb0ffb3';

alter table accompanied_supervision add constraint accompanied_supervision_papers_check check ("papers" in ('met', 'amiss', 'absent'));

comment on constraint accompanied_supervision_papers_check on accompanied_supervision is 'fazhi:10746ce1cf9212a6';

alter table accompanied_supervision add constraint accompanied_supervision_discretion_check check ("discretion" in ('met', 'amiss', 'absent'));

comment on constraint accompanied_supervision_discretion_check on accompanied_supervision is 'fazhi:fc4526282fa41b87';

alter table accompanied_supervision add constraint accompanied_supervision_verification_check check ("verification" in ('corrected', 'partly', 'none'));

comment on constraint accompanied_supervision_verification_check on accompanied_supervision is 'fazhi:b1437f7c822f33c6';

create index accompanied_supervision_by_start on accompanied_supervision (region_code, "planned_on" desc, id desc);

comment on index accompanied_supervision_by_start is 'fazhi:d1c6118aa894ba58';

create index accompanied_supervision_by_state on accompanied_supervision (region_code, state, "planned_on" desc, id desc);

comment on index accompanied_supervision_by_state is 'fazhi:a053a2f378498c2e';

create index accompanied_supervision_by_organ on accompanied_supervision (region_code, organ_id, "planned_on" desc, id desc);

comment on index accompanied_supervision_by_organ is 'fazhi:d71c6d754f3a592a';

create index accompanied_supervision_open on accompanied_supervision (region_code, organ_id, "planned_on", id) where state in ('planned', 'notified', 'accompanied', 'fedBack', 'replied');

comment on index accompanied_supervision_open is 'fazhi:6f9634749d022118';

alter table supervision_proposal add constraint supervision_proposal_state_check check (state in ('proposed', 'opened', 'dismissed'));

comment on constraint supervision_proposal_state_check on supervision_proposal is 'fazhi:ad6b7d885641a102';

alter table supervision_proposal add constraint supervision_proposal_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint supervision_proposal_organ_id_fkey on supervision_proposal is 'fazhi:d5308df6607500e9';

alter table supervision_proposal add constraint supervision_proposal_unit_fkey foreign key (region_code, "unit") references organ (region_code, id);

comment on constraint supervision_proposal_unit_fkey on supervision_proposal is 'fazhi:88d9cf74e1a780bd';

alter table supervision_proposal add constraint supervision_proposal_source_check check ("source" in ('fileReview', 'reconsideration', 'litigation', 'accompanied', 'complaint', 'hotline', 'media', 'transfer', 'daily'));

comment on constraint supervision_proposal_source_check on supervision_proposal is 'fazhi:c79a3151f1f79d35';

alter table supervision_proposal add constraint supervision_proposal_penalty_case_fkey foreign key (region_code, "penalty_case") references penalty_case (region_code, id);

comment on constraint supervision_proposal_penalty_case_fkey on supervision_proposal is 'fazhi:c144a154890d05fe';

alter table supervision_proposal add constraint supervision_proposal_accompanied_fkey foreign key (region_code, "accompanied") references accompanied_supervision (region_code, id);

comment on constraint supervision_proposal_accompanied_fkey on supervision_proposal is 'fazhi:f30efe970c34ca71';

alter table supervision_proposal add constraint supervision_proposal_review_fkey foreign key (region_code, "review") references file_review (region_code, id);

comment on constraint supervision_proposal_review_fkey on supervision_proposal is 'fazhi:90564fc90a591a2f';

alter table supervision_proposal add constraint supervision_proposal_reconsideration_fkey foreign key (region_code, "reconsideration") references reconsideration_case (region_code, id);

comment on constraint supervision_proposal_reconsideration_fkey on supervision_proposal is 'fazhi:23eb74f9a323ea90';

alter table supervision_proposal add constraint supervision_proposal_suit_fkey foreign key (region_code, "suit") references administrative_suit (region_code, id);

comment on constraint supervision_proposal_suit_fkey on supervision_proposal is 'fazhi:25e72b4b8fe6cd28';

alter table supervision_proposal add constraint supervision_proposal_remedy_check check ("remedy" in ('none', 'ended', 'pending'));

comment on constraint supervision_proposal_remedy_check on supervision_proposal is 'fazhi:8bce0b804ac9c9ed';

create index supervision_proposal_by_start on supervision_proposal (region_code, "arisen_on" desc, id desc);

comment on index supervision_proposal_by_start is 'fazhi:8a198e2e999f0f61';

create index supervision_proposal_by_state on supervision_proposal (region_code, state, "arisen_on" desc, id desc);

comment on index supervision_proposal_by_state is 'fazhi:93511dc4ebca23e8';

create index supervision_proposal_by_organ on supervision_proposal (region_code, organ_id, "arisen_on" desc, id desc);

comment on index supervision_proposal_by_organ is 'fazhi:914b559e19eef936';

create index supervision_proposal_open on supervision_proposal (region_code, organ_id, "arisen_on", id) where state in ('proposed');

comment on index supervision_proposal_open is 'fazhi:1442f920ac9dbb95';

create index supervision_proposal_months_arisen_on on supervision_proposal (region_code, "arisen_on", "source");

comment on index supervision_proposal_months_arisen_on is 'fazhi:a1f31e1828098d6f';

create index supervision_proposal_months_opened_on on supervision_proposal (region_code, "opened_on", "source");

comment on index supervision_proposal_months_opened_on is 'fazhi:30dff61ab6817298';

alter table supervision_matter add constraint supervision_matter_state_check check (state in ('opened', 'awaiting', 'objected', 'replied', 'verified', 'dropped'));

comment on constraint supervision_matter_state_check on supervision_matter is 'fazhi:3cb11e8b27c92efa';

alter table supervision_matter add constraint supervision_matter_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint supervision_matter_organ_id_fkey on supervision_matter is 'fazhi:481da2a1a7118a44';

alter table supervision_matter add constraint supervision_matter_unit_fkey foreign key (region_code, "unit") references organ (region_code, id);

comment on constraint supervision_matter_unit_fkey on supervision_matter is 'fazhi:4bd48259a3d8ecf1';

alter table supervision_matter add constraint supervision_matter_proposal_fkey foreign key (region_code, "proposal") references supervision_proposal (region_code, id);

comment on constraint supervision_matter_proposal_fkey on supervision_matter is 'fazhi:7e731a011befcb28';

alter table supervision_matter add constraint supervision_matter_source_check check ("source" in ('fileReview', 'reconsideration', 'litigation', 'accompanied', 'complaint', 'hotline', 'media', 'transfer', 'daily'));

comment on constraint supervision_matter_source_check on supervision_matter is 'fazhi:37e5e89ab7656301';

alter table supervision_matter add constraint supervision_matter_fault_check check ("fault" in ('omission', 'unlawful', 'improper'));

comment on constraint supervision_matter_fault_check on supervision_matter is 'fazhi:07eaf87ed0e1271b';

alter table supervision_matter add constraint supervision_matter_grave_ground_check check ("grave_ground" in ('major', 'disobeyed'));

comment on constraint supervision_matter_grave_ground_check on supervision_matter is 'fazhi:85bd5cabbddc5ed7';

alter table supervision_matter add constraint supervision_matter_instrument_check check ("instrument" in ('urging', 'opinion', 'decision'));

comment on constraint supervision_matter_instrument_check on supervision_matter is 'fazhi:6289edbb124a2d11';

alter table supervision_matter add constraint supervision_matter_objection_result_check check ("objection_result" in ('upheld', 'rejected'));

comment on constraint supervision_matter_objection_result_check on supervision_matter is 'fazhi:5707bd519a394d30';

alter table supervision_matter add constraint supervision_matter_reply_standing_check check ("reply_standing" in ('inTime', 'late'));

comment on constraint supervision_matter_reply_standing_check on supervision_matter is 'fazhi:f7bbdf5f437bcd9f';

create index supervision_matter_by_start on supervision_matter (region_code, "opened_on" desc, id desc);

comment on index supervision_matter_by_start is 'fazhi:bca87482a5863ddd';

create index supervision_matter_by_state on supervision_matter (region_code, state, "opened_on" desc, id desc);

comment on index supervision_matter_by_state is 'fazhi:0b902930e2fbb5ec';

create index supervision_matter_by_organ on supervision_matter (region_code, organ_id, "opened_on" desc, id desc);

comment on index supervision_matter_by_organ is 'fazhi:469ff7bf0542a8fa';

create index supervision_matter_open on supervision_matter (region_code, organ_id, "opened_on", id) where state in ('opened', 'awaiting', 'objected', 'replied');

comment on index supervision_matter_open is 'fazhi:1ebae7e3863f8713';

create index supervision_matter_months_opened_on on supervision_matter (region_code, "opened_on", "source", "instrument", "fault");

comment on index supervision_matter_months_opened_on is 'fazhi:2a865b6ae08f77aa';

create index supervision_matter_months_measured_on on supervision_matter (region_code, "measured_on", "source", "instrument", "fault");

comment on index supervision_matter_months_measured_on is 'fazhi:87d1ec20c2ee430c';

create index supervision_matter_months_replied_on on supervision_matter (region_code, "replied_on", "source", "instrument", "fault") include ("reply_standing");

comment on index supervision_matter_months_replied_on is 'fazhi:75452bdcdda60054';

create index supervision_matter_months_verified_on on supervision_matter (region_code, "verified_on", "source", "instrument", "fault");

comment on index supervision_matter_months_verified_on is 'fazhi:55c2d964ac5b107b';

alter table review_batch add constraint review_batch_state_check check (state in ('planned', 'drawn', 'concluded', 'published', 'cancelled'));

comment on constraint review_batch_state_check on review_batch is 'fazhi:2a8a127e549f3ffa';

alter table review_batch add constraint review_batch_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint review_batch_organ_id_fkey on review_batch is 'fazhi:c622fec0f31ca6bb';

alter table review_batch add constraint review_batch_rule_set_fkey foreign key (region_code, "rule_set") references review_rule_set (region_code, id);

comment on constraint review_batch_rule_set_fkey on review_batch is 'fazhi:fc5d8781648b830a';

alter table review_batch add constraint review_batch_per_unit_check check ("per_unit" >= 0);

comment on constraint review_batch_per_unit_check on review_batch is 'fazhi:add5932999ab8331';

alter table review_batch add constraint review_batch_population_check check ("population" >= 0);

comment on constraint review_batch_population_check on review_batch is 'fazhi:559ec1ba29c594bb';

alter table review_batch add constraint review_batch_drawn_check check ("drawn" >= 0);

comment on constraint review_batch_drawn_check on review_batch is 'fazhi:84be7bc5c7959b7c';

create index review_batch_by_start on review_batch (region_code, "planned_on" desc, id desc);

comment on index review_batch_by_start is 'fazhi:3d25f8bae0197487';

create index review_batch_by_state on review_batch (region_code, state, "planned_on" desc, id desc);

comment on index review_batch_by_state is 'fazhi:8ff3fe8aac0ce3b5';

create index review_batch_by_organ on review_batch (region_code, organ_id, "planned_on" desc, id desc);

comment on index review_batch_by_organ is 'fazhi:fbc7eb4d9fcdc3b0';

create index review_batch_open on review_batch (region_code, organ_id, "planned_on", id) where state in ('planned', 'drawn', 'concluded');

comment on index review_batch_open is 'fazhi:5e2408f341e4dc42';

alter table file_review add constraint file_review_state_check check (state in ('drawn', 'assigned', 'arbitrating', 'scored', 'fedBack', 'objected', 'rectified', 'closed', 'raised'));

comment on constraint file_review_state_check on file_review is 'fazhi:f95ed084e206795b';

alter table file_review add constraint file_review_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint file_review_organ_id_fkey on file_review is 'fazhi:24ed352962793cdc';

alter table file_review add constraint file_review_batch_fkey foreign key (region_code, "batch") references review_batch (region_code, id);

comment on constraint file_review_batch_fkey on file_review is 'fazhi:72a1315544f6c668';

alter table file_review add constraint file_review_rule_set_fkey foreign key (region_code, "rule_set") references review_rule_set (region_code, id);

comment on constraint file_review_rule_set_fkey on file_review is 'fazhi:e38fcee5e972d1e5';

alter table file_review add constraint file_review_place_check check ("place" >= 0);

comment on constraint file_review_place_check on file_review is 'fazhi:248ba4e1b88e4b8d';

alter table file_review add constraint file_review_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint file_review_department_fkey on file_review is 'fazhi:4412eb14d27c8b63';

alter table file_review add constraint file_review_penalty_case_fkey foreign key (region_code, "penalty_case") references penalty_case (region_code, id);

comment on constraint file_review_penalty_case_fkey on file_review is 'fazhi:d449c71bd797646b';

alter table file_review add constraint file_review_first_fkey foreign key (region_code, "first") references file_reviewer (region_code, id);

comment on constraint file_review_first_fkey on file_review is 'fazhi:f0e0534a7aae2f53';

alter table file_review add constraint file_review_first_login_fkey foreign key (region_code, "first_login") references account (region_code, id);

comment on constraint file_review_first_login_fkey on file_review is 'fazhi:d5da65deca9737db';

alter table file_review add constraint file_review_second_fkey foreign key (region_code, "second") references file_reviewer (region_code, id);

comment on constraint file_review_second_fkey on file_review is 'fazhi:9c9abb3faa2f23d3';

alter table file_review add constraint file_review_second_login_fkey foreign key (region_code, "second_login") references account (region_code, id);

comment on constraint file_review_second_login_fkey on file_review is 'fazhi:b8037c3f662d6551';

alter table file_review add constraint file_review_arbiter_fkey foreign key (region_code, "arbiter") references file_reviewer (region_code, id);

comment on constraint file_review_arbiter_fkey on file_review is 'fazhi:b053ddd5e958d7d4';

alter table file_review add constraint file_review_arbiter_login_fkey foreign key (region_code, "arbiter_login") references account (region_code, id);

comment on constraint file_review_arbiter_login_fkey on file_review is 'fazhi:401a02d7b2702a08';

alter table file_review add constraint file_review_first_sheet_fkey foreign key (region_code, "first_sheet") references review_sheet (region_code, id);

comment on constraint file_review_first_sheet_fkey on file_review is 'fazhi:988cf2fd8c373de0';

alter table file_review add constraint file_review_second_sheet_fkey foreign key (region_code, "second_sheet") references review_sheet (region_code, id);

comment on constraint file_review_second_sheet_fkey on file_review is 'fazhi:24827a38c5c6c63f';

alter table file_review add constraint file_review_arbiter_sheet_fkey foreign key (region_code, "arbiter_sheet") references review_sheet (region_code, id);

comment on constraint file_review_arbiter_sheet_fkey on file_review is 'fazhi:b807b2b97abba024';

alter table file_review add constraint file_review_arbitration_ground_check check ("arbitration_ground" in ('difference', 'dispute'));

comment on constraint file_review_arbitration_ground_check on file_review is 'fazhi:25d695adf4f726c6';

alter table file_review add constraint file_review_difference_check check ("difference" >= 0);

comment on constraint file_review_difference_check on file_review is 'fazhi:96e3cc3a97d09f4d';

alter table file_review add constraint file_review_vetoed_check check ("vetoed" in ('yes', 'no'));

comment on constraint file_review_vetoed_check on file_review is 'fazhi:d5126629e32e9c45';

alter table file_review add constraint file_review_score_check check ("score" >= 0);

comment on constraint file_review_score_check on file_review is 'fazhi:e4cd45fb33b0f228';

alter table file_review add constraint file_review_grade_check check ("grade" in ('excellent', 'qualified', 'unqualified'));

comment on constraint file_review_grade_check on file_review is 'fazhi:f6ce226502575716';

create index file_review_by_start on file_review (region_code, "drawn_on" desc, id desc);

comment on index file_review_by_start is 'fazhi:927a9ca048b8ba9f';

create index file_review_by_state on file_review (region_code, state, "drawn_on" desc, id desc);

comment on index file_review_by_state is 'fazhi:ce67893cec78168a';

create index file_review_by_organ on file_review (region_code, organ_id, "drawn_on" desc, id desc);

comment on index file_review_by_organ is 'fazhi:d42dff6715763adf';

create index file_review_open on file_review (region_code, organ_id, "drawn_on", id) where state in ('drawn', 'assigned', 'arbitrating', 'scored', 'fedBack', 'objected', 'rectified');

comment on index file_review_open is 'fazhi:58c0d39f613c4091';

create index file_review_held_first_login on file_review (region_code, "first_login") where state in ('drawn', 'assigned', 'arbitrating', 'scored', 'fedBack', 'objected', 'rectified');

comment on index file_review_held_first_login is 'fazhi:874b910f693cd8c5';

create index file_review_held_second_login on file_review (region_code, "second_login") where state in ('drawn', 'assigned', 'arbitrating', 'scored', 'fedBack', 'objected', 'rectified');

comment on index file_review_held_second_login is 'fazhi:26fc620379e30c46';

create index file_review_held_arbiter_login on file_review (region_code, "arbiter_login") where state in ('drawn', 'assigned', 'arbitrating', 'scored', 'fedBack', 'objected', 'rectified');

comment on index file_review_held_arbiter_login is 'fazhi:aef1f3265e487e63';

create index file_review_months_drawn_on on file_review (region_code, "drawn_on", "grade", "vetoed");

comment on index file_review_months_drawn_on is 'fazhi:577eddaa69bc475f';

create index file_review_months_scored_on on file_review (region_code, "scored_on", "grade", "vetoed");

comment on index file_review_months_scored_on is 'fazhi:202f9067d1acc92e';

create index file_review_months_rectified_on on file_review (region_code, "rectified_on", "grade", "vetoed");

comment on index file_review_months_rectified_on is 'fazhi:eba34c075205ed3a';

alter table review_sheet add constraint review_sheet_state_check check (state in ('scoring', 'submitted'));

comment on constraint review_sheet_state_check on review_sheet is 'fazhi:b6b4d22e30e501e6';

alter table review_sheet add constraint review_sheet_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint review_sheet_organ_id_fkey on review_sheet is 'fazhi:181d3f3d1bbdb642';

alter table review_sheet add constraint review_sheet_review_fkey foreign key (region_code, "review") references file_review (region_code, id);

comment on constraint review_sheet_review_fkey on review_sheet is 'fazhi:273c38ceff5bbf20';

alter table review_sheet add constraint review_sheet_batch_fkey foreign key (region_code, "batch") references review_batch (region_code, id);

comment on constraint review_sheet_batch_fkey on review_sheet is 'fazhi:f95dbf7dccb3dbb0';

alter table review_sheet add constraint review_sheet_rule_set_fkey foreign key (region_code, "rule_set") references review_rule_set (region_code, id);

comment on constraint review_sheet_rule_set_fkey on review_sheet is 'fazhi:f0177303146523b5';

alter table review_sheet add constraint review_sheet_place_check check ("place" >= 0);

comment on constraint review_sheet_place_check on review_sheet is 'fazhi:0301ddfd093834a8';

alter table review_sheet add constraint review_sheet_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint review_sheet_department_fkey on review_sheet is 'fazhi:0618a51c4e75da86';

alter table review_sheet add constraint review_sheet_reviewer_fkey foreign key (region_code, "reviewer") references file_reviewer (region_code, id);

comment on constraint review_sheet_reviewer_fkey on review_sheet is 'fazhi:b9149c9cf42212e8';

alter table review_sheet add constraint review_sheet_login_fkey foreign key (region_code, "login") references account (region_code, id);

comment on constraint review_sheet_login_fkey on review_sheet is 'fazhi:f250261885dd40af';

alter table review_sheet add constraint review_sheet_role_check check ("role" in ('first', 'second', 'arbiter'));

comment on constraint review_sheet_role_check on review_sheet is 'fazhi:699af7d5fab89884';

alter table review_sheet add constraint review_sheet_rule_fkey foreign key (region_code, "rule") references review_rule (region_code, id);

comment on constraint review_sheet_rule_fkey on review_sheet is 'fazhi:80cdb3bd2cbd63b6';

alter table review_sheet add constraint review_sheet_part_check check ("part" in ('veto', 'form', 'content'));

comment on constraint review_sheet_part_check on review_sheet is 'fazhi:095fd21f38096548';

alter table review_sheet add constraint review_sheet_error_check check ("error" in ('transfer', 'discretion', 'standing', 'facts', 'officers', 'telling', 'pleading', 'evidence', 'recording', 'publication', 'discussion', 'review', 'decision', 'term', 'service', 'hearing', 'execution', 'binding'));

comment on constraint review_sheet_error_check on review_sheet is 'fazhi:048b772d4996375b';

alter table review_sheet add constraint review_sheet_points_check check ("points" >= 0);

comment on constraint review_sheet_points_check on review_sheet is 'fazhi:4148855e05dc1783';

alter table review_sheet add constraint review_sheet_restored_fkey foreign key (region_code, "restored") references review_deduction (region_code, id);

comment on constraint review_sheet_restored_fkey on review_sheet is 'fazhi:1c90f05c3a12d2ba';

alter table review_sheet add constraint review_sheet_vetoes_check check ("vetoes" >= 0);

comment on constraint review_sheet_vetoes_check on review_sheet is 'fazhi:7c8936ec9ae1470d';

alter table review_sheet add constraint review_sheet_form_lost_check check ("form_lost" >= 0);

comment on constraint review_sheet_form_lost_check on review_sheet is 'fazhi:ee55748286525960';

alter table review_sheet add constraint review_sheet_content_lost_check check ("content_lost" >= 0);

comment on constraint review_sheet_content_lost_check on review_sheet is 'fazhi:bb52742af1ffcea7';

alter table review_sheet add constraint review_sheet_total_check check ("total" >= 0);

comment on constraint review_sheet_total_check on review_sheet is 'fazhi:ca97cc85f1910f5f';

create index review_sheet_by_start on review_sheet (region_code, "opened_on" desc, id desc);

comment on index review_sheet_by_start is 'fazhi:7473a0d102b7ef60';

create index review_sheet_by_state on review_sheet (region_code, state, "opened_on" desc, id desc);

comment on index review_sheet_by_state is 'fazhi:65cd5727e3c6d184';

create index review_sheet_by_organ on review_sheet (region_code, organ_id, "opened_on" desc, id desc);

comment on index review_sheet_by_organ is 'fazhi:3af178ece24e6e95';

create index review_sheet_open on review_sheet (region_code, organ_id, "opened_on", id) where state in ('scoring');

comment on index review_sheet_open is 'fazhi:9e2149f0360852ce';

create index review_sheet_held_login on review_sheet (region_code, "login") where state in ('scoring');

comment on index review_sheet_held_login is 'fazhi:cd3c2650437a3957';

alter table review_deduction add constraint review_deduction_state_check check (state in ('noted', 'confirmed', 'dropped'));

comment on constraint review_deduction_state_check on review_deduction is 'fazhi:08c66ebe491892a5';

alter table review_deduction add constraint review_deduction_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint review_deduction_organ_id_fkey on review_deduction is 'fazhi:f3e8234fc685ad36';

alter table review_deduction add constraint review_deduction_sheet_fkey foreign key (region_code, "sheet") references review_sheet (region_code, id);

comment on constraint review_deduction_sheet_fkey on review_deduction is 'fazhi:cbcd3d822b126afb';

alter table review_deduction add constraint review_deduction_review_fkey foreign key (region_code, "review") references file_review (region_code, id);

comment on constraint review_deduction_review_fkey on review_deduction is 'fazhi:59fb025f5010c7ac';

alter table review_deduction add constraint review_deduction_rule_fkey foreign key (region_code, "rule") references review_rule (region_code, id);

comment on constraint review_deduction_rule_fkey on review_deduction is 'fazhi:e1570624985872a8';

alter table review_deduction add constraint review_deduction_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint review_deduction_department_fkey on review_deduction is 'fazhi:d8e7a0153cf8afc1';

alter table review_deduction add constraint review_deduction_part_check check ("part" in ('veto', 'form', 'content'));

comment on constraint review_deduction_part_check on review_deduction is 'fazhi:79f08d58648f111d';

alter table review_deduction add constraint review_deduction_error_check check ("error" in ('transfer', 'discretion', 'standing', 'facts', 'officers', 'telling', 'pleading', 'evidence', 'recording', 'publication', 'discussion', 'review', 'decision', 'term', 'service', 'hearing', 'execution', 'binding'));

comment on constraint review_deduction_error_check on review_deduction is 'fazhi:d27659bf14ad3d6c';

alter table review_deduction add constraint review_deduction_points_check check ("points" >= 0);

comment on constraint review_deduction_points_check on review_deduction is 'fazhi:79a4c7886c0d3c7e';

alter table review_deduction add constraint review_deduction_drop_ground_check check ("drop_ground" in ('duplicate', 'mistaken', 'objection'));

comment on constraint review_deduction_drop_ground_check on review_deduction is 'fazhi:92bdd8749d31ad5c';

create index review_deduction_by_start on review_deduction (region_code, "noted_on" desc, id desc);

comment on index review_deduction_by_start is 'fazhi:9f994f211e5b979b';

create index review_deduction_by_state on review_deduction (region_code, state, "noted_on" desc, id desc);

comment on index review_deduction_by_state is 'fazhi:01aa00fbd8782fd5';

create index review_deduction_by_organ on review_deduction (region_code, organ_id, "noted_on" desc, id desc);

comment on index review_deduction_by_organ is 'fazhi:6bf922bf4316a676';

create index review_deduction_open on review_deduction (region_code, organ_id, "noted_on", id) where state in ('noted', 'confirmed');

comment on index review_deduction_open is 'fazhi:15184d4f46d2b5cb';

create index review_deduction_months_confirmed_on on review_deduction (region_code, "confirmed_on", "error", "part") include ("state", "review", "points");

comment on index review_deduction_months_confirmed_on is 'fazhi:5c82d1ba4e704a1d';

alter table review_rule_set add constraint review_rule_set_state_check check (state in ('drafted', 'adopted', 'replaced', 'discarded'));

comment on constraint review_rule_set_state_check on review_rule_set is 'fazhi:cc2d09fbe124777d';

alter table review_rule_set add constraint review_rule_set_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint review_rule_set_organ_id_fkey on review_rule_set is 'fazhi:608f149a75c1a54a';

alter table review_rule_set add constraint review_rule_set_file_kind_check check ("file_kind" in ('penalty'));

comment on constraint review_rule_set_file_kind_check on review_rule_set is 'fazhi:706fe8be4fcb3b42';

alter table review_rule_set add constraint review_rule_set_edition_check check ("edition" >= 0);

comment on constraint review_rule_set_edition_check on review_rule_set is 'fazhi:defcae39d12950c5';

alter table review_rule_set add constraint review_rule_set_part_check check ("part" in ('veto', 'form', 'content'));

comment on constraint review_rule_set_part_check on review_rule_set is 'fazhi:22e9accadc074a8e';

alter table review_rule_set add constraint review_rule_set_error_check check ("error" in ('transfer', 'discretion', 'standing', 'facts', 'officers', 'telling', 'pleading', 'evidence', 'recording', 'publication', 'discussion', 'review', 'decision', 'term', 'service', 'hearing', 'execution', 'binding'));

comment on constraint review_rule_set_error_check on review_rule_set is 'fazhi:6fbd4320440bfe7f';

alter table review_rule_set add constraint review_rule_set_points_check check ("points" >= 0);

comment on constraint review_rule_set_points_check on review_rule_set is 'fazhi:7adf5e760b5cda93';

alter table review_rule_set add constraint review_rule_set_vetoes_check check ("vetoes" >= 0);

comment on constraint review_rule_set_vetoes_check on review_rule_set is 'fazhi:39cdf12ecf33580c';

alter table review_rule_set add constraint review_rule_set_form_sum_check check ("form_sum" >= 0);

comment on constraint review_rule_set_form_sum_check on review_rule_set is 'fazhi:f3de88ad366c9693';

alter table review_rule_set add constraint review_rule_set_content_sum_check check ("content_sum" >= 0);

comment on constraint review_rule_set_content_sum_check on review_rule_set is 'fazhi:97603a0b2c939b7f';

create index review_rule_set_by_start on review_rule_set (region_code, "drafted_on" desc, id desc);

comment on index review_rule_set_by_start is 'fazhi:90d9ad978c127531';

create index review_rule_set_by_state on review_rule_set (region_code, state, "drafted_on" desc, id desc);

comment on index review_rule_set_by_state is 'fazhi:64d0d2af57acea1c';

create index review_rule_set_by_organ on review_rule_set (region_code, organ_id, "drafted_on" desc, id desc);

comment on index review_rule_set_by_organ is 'fazhi:5788de1d6775dd9e';

create index review_rule_set_open on review_rule_set (region_code, organ_id, "drafted_on", id) where state in ('drafted', 'adopted');

comment on index review_rule_set_open is 'fazhi:e31d83abf6fe92a5';

alter table review_rule add constraint review_rule_state_check check (state in ('listed', 'withdrawn'));

comment on constraint review_rule_state_check on review_rule is 'fazhi:87d23516663b6ab8';

alter table review_rule add constraint review_rule_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint review_rule_organ_id_fkey on review_rule is 'fazhi:a018f612ebf54385';

alter table review_rule add constraint review_rule_rule_set_fkey foreign key (region_code, "rule_set") references review_rule_set (region_code, id);

comment on constraint review_rule_rule_set_fkey on review_rule is 'fazhi:e3bffcad89c34381';

alter table review_rule add constraint review_rule_part_check check ("part" in ('veto', 'form', 'content'));

comment on constraint review_rule_part_check on review_rule is 'fazhi:01f6771129b3b145';

alter table review_rule add constraint review_rule_error_check check ("error" in ('transfer', 'discretion', 'standing', 'facts', 'officers', 'telling', 'pleading', 'evidence', 'recording', 'publication', 'discussion', 'review', 'decision', 'term', 'service', 'hearing', 'execution', 'binding'));

comment on constraint review_rule_error_check on review_rule is 'fazhi:e2119ea3f295066c';

alter table review_rule add constraint review_rule_points_check check ("points" >= 0);

comment on constraint review_rule_points_check on review_rule is 'fazhi:67eb3e9c143ff25f';

create index review_rule_by_start on review_rule (region_code, "listed_on" desc, id desc);

comment on index review_rule_by_start is 'fazhi:7e58208298af3c31';

create index review_rule_by_state on review_rule (region_code, state, "listed_on" desc, id desc);

comment on index review_rule_by_state is 'fazhi:d18da160a72b24c9';

create index review_rule_by_organ on review_rule (region_code, organ_id, "listed_on" desc, id desc);

comment on index review_rule_by_organ is 'fazhi:8bcdd408eed9190d';

create index review_rule_open on review_rule (region_code, organ_id, "listed_on", id) where state in ('listed');

comment on index review_rule_open is 'fazhi:9ad73d754b093b3f';

create index review_rule_months_listed_on on review_rule (region_code, "listed_on", "part");

comment on index review_rule_months_listed_on is 'fazhi:f721b4584588ca7e';

alter table file_reviewer add constraint file_reviewer_state_check check (state in ('listed', 'left'));

comment on constraint file_reviewer_state_check on file_reviewer is 'fazhi:4097a2656d0f0d66';

alter table file_reviewer add constraint file_reviewer_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint file_reviewer_organ_id_fkey on file_reviewer is 'fazhi:5a6a3557bae39e50';

alter table file_reviewer add constraint file_reviewer_unit_fkey foreign key (region_code, "unit") references organ (region_code, id);

comment on constraint file_reviewer_unit_fkey on file_reviewer is 'fazhi:19a6d26832ea25f5';

alter table file_reviewer add constraint file_reviewer_login_fkey foreign key (region_code, "login") references account (region_code, id);

comment on constraint file_reviewer_login_fkey on file_reviewer is 'fazhi:1a186153056406a4';

alter table file_reviewer add constraint file_reviewer_qualification_check check ("qualification" in ('lawyer', 'officer', 'supervisor'));

comment on constraint file_reviewer_qualification_check on file_reviewer is 'fazhi:34ada87a0b61216a';

create index file_reviewer_by_start on file_reviewer (region_code, "listed_on" desc, id desc);

comment on index file_reviewer_by_start is 'fazhi:71c7cb52b752bc30';

create index file_reviewer_by_state on file_reviewer (region_code, state, "listed_on" desc, id desc);

comment on index file_reviewer_by_state is 'fazhi:e8e6e20a86c61d60';

create index file_reviewer_by_organ on file_reviewer (region_code, organ_id, "listed_on" desc, id desc);

comment on index file_reviewer_by_organ is 'fazhi:5b3d0950d9dbfaf4';

create index file_reviewer_open on file_reviewer (region_code, organ_id, "listed_on", id) where state in ('listed');

comment on index file_reviewer_open is 'fazhi:f9df5978ee76f049';

create policy process_record_select_archivist on process_record for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy process_record_select_archivist on process_record is 'fazhi:d4f739204809f088';

create policy record_check_select_archivist on record_check for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy record_check_select_archivist on record_check is 'fazhi:b4c0044e6904ee58';

create policy accompanied_supervision_select_archivist on accompanied_supervision for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_select_archivist on accompanied_supervision is 'fazhi:865fc3854a367a26';

create policy supervision_proposal_select_archivist on supervision_proposal for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_select_archivist on supervision_proposal is 'fazhi:23e56eaad19f7316';

create policy supervision_matter_select_archivist on supervision_matter for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy supervision_matter_select_archivist on supervision_matter is 'fazhi:aa06a696e4fd9af7';

create policy review_batch_select_archivist on review_batch for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy review_batch_select_archivist on review_batch is 'fazhi:9b66f2c97686c6ca';

create policy file_review_select_archivist on file_review for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy file_review_select_archivist on file_review is 'fazhi:d88d3fb67ca909d8';

create policy review_sheet_select_archivist on review_sheet for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy review_sheet_select_archivist on review_sheet is 'fazhi:c17a52c8b8b412d6';

create policy review_deduction_select_archivist on review_deduction for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy review_deduction_select_archivist on review_deduction is 'fazhi:cdb1bb12decaaa97';

create policy review_rule_set_select_archivist on review_rule_set for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy review_rule_set_select_archivist on review_rule_set is 'fazhi:fdb71631ad7cad7b';

create policy review_rule_select_archivist on review_rule for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy review_rule_select_archivist on review_rule is 'fazhi:b0c412d3c2c457ba';

create policy file_reviewer_select_archivist on file_reviewer for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy file_reviewer_select_archivist on file_reviewer is 'fazhi:1a5ef7db801e7bd9';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_archivist on entry is 'fazhi:a1e6206811f256fa';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_archivist on clock is 'fazhi:5e866b5859ab14b5';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:c5c809face7962a0';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:397de52ff06b4588';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_archivist on move_request is 'fazhi:03f7091f451f1c2e';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:ac7c24e80542e5e4';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_archivist on attachment is 'fazhi:bf2caf1c2bf96b64';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_archivist on publication is 'fazhi:c8c906e14a9f0111';

create policy process_record_select_enforcement_clerk on process_record for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy process_record_select_enforcement_clerk on process_record is 'fazhi:2155dedbfc03aa38';

create policy process_record_insert_enforcement_clerk on process_record for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy process_record_insert_enforcement_clerk on process_record is 'fazhi:920da7dcbd71cbfb';

create policy process_record_update_enforcement_clerk on process_record for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy process_record_update_enforcement_clerk on process_record is 'fazhi:df8767db79151cef';

create policy process_record_delete_enforcement_clerk on process_record for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy process_record_delete_enforcement_clerk on process_record is 'fazhi:d4ad919a85521379';

create policy record_check_select_enforcement_clerk on record_check for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy record_check_select_enforcement_clerk on record_check is 'fazhi:c78dd6d7ac5d145a';

create policy record_check_insert_enforcement_clerk on record_check for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy record_check_insert_enforcement_clerk on record_check is 'fazhi:bce4467d2f70aa63';

create policy record_check_update_enforcement_clerk on record_check for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy record_check_update_enforcement_clerk on record_check is 'fazhi:d35bfc73bc316a7e';

create policy record_check_delete_enforcement_clerk on record_check for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy record_check_delete_enforcement_clerk on record_check is 'fazhi:16ed07e595833e73';

create policy accompanied_supervision_select_enforcement_clerk on accompanied_supervision for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy accompanied_supervision_select_enforcement_clerk on accompanied_supervision is 'fazhi:f278ee7d163d0509';

create policy accompanied_supervision_update_enforcement_clerk on accompanied_supervision for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy accompanied_supervision_update_enforcement_clerk on accompanied_supervision is 'fazhi:4cc188949814681a';

create policy supervision_matter_select_enforcement_clerk on supervision_matter for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy supervision_matter_select_enforcement_clerk on supervision_matter is 'fazhi:3ab231a19c41faa7';

create policy supervision_matter_update_enforcement_clerk on supervision_matter for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy supervision_matter_update_enforcement_clerk on supervision_matter is 'fazhi:69b1acbd0dc82eb0';

create policy file_review_select_enforcement_clerk on file_review for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy file_review_select_enforcement_clerk on file_review is 'fazhi:27ed0e738d6dd5dd';

create policy file_review_update_enforcement_clerk on file_review for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy file_review_update_enforcement_clerk on file_review is 'fazhi:e023f54319f55f81';

create policy entry_select_enforcement_clerk on entry for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_select_enforcement_clerk on entry is 'fazhi:ca37b907e470a690';

create policy entry_insert_enforcement_clerk on entry for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_insert_enforcement_clerk on entry is 'fazhi:08b301c77170cfa3';

create policy entry_update_enforcement_clerk on entry for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_update_enforcement_clerk on entry is 'fazhi:c01f25c43f86a9fc';

create policy clock_select_enforcement_clerk on clock for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_select_enforcement_clerk on clock is 'fazhi:ff06b409b3d6e85b';

create policy clock_insert_enforcement_clerk on clock for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_insert_enforcement_clerk on clock is 'fazhi:9ce6546b382583db';

create policy clock_update_enforcement_clerk on clock for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_update_enforcement_clerk on clock is 'fazhi:e2d8b4a9f67d3c05';

create policy clock_delete_enforcement_clerk on clock for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_enforcement_clerk on clock is 'fazhi:1bda4c3ce1f26e66';

create policy number_issued_select_enforcement_clerk on number_issued for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_select_enforcement_clerk on number_issued is 'fazhi:8b50cf91ab201052';

create policy number_issued_insert_enforcement_clerk on number_issued for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_insert_enforcement_clerk on number_issued is 'fazhi:096321cc28843cc3';

create policy number_issued_update_enforcement_clerk on number_issued for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_update_enforcement_clerk on number_issued is 'fazhi:055d0a33d1010315';

create policy issued_document_select_enforcement_clerk on issued_document for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_select_enforcement_clerk on issued_document is 'fazhi:0103c9b338db53bb';

create policy issued_document_insert_enforcement_clerk on issued_document for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_insert_enforcement_clerk on issued_document is 'fazhi:6b6c97a36970fc13';

create policy issued_document_update_enforcement_clerk on issued_document for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_update_enforcement_clerk on issued_document is 'fazhi:446f1b143f99c0c4';

create policy move_request_select_enforcement_clerk on move_request for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_select_enforcement_clerk on move_request is 'fazhi:fd89301918cd1cc5';

create policy move_request_insert_enforcement_clerk on move_request for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_insert_enforcement_clerk on move_request is 'fazhi:05e8965770b543e0';

create policy move_request_update_enforcement_clerk on move_request for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_update_enforcement_clerk on move_request is 'fazhi:8b19f5f4ef6e5d9e';

create policy document_draft_select_enforcement_clerk on document_draft for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy document_draft_select_enforcement_clerk on document_draft is 'fazhi:82b0a12ae9cb5980';

create policy document_draft_insert_enforcement_clerk on document_draft for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy document_draft_insert_enforcement_clerk on document_draft is 'fazhi:321b189edf58d71e';

create policy document_draft_update_enforcement_clerk on document_draft for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy document_draft_update_enforcement_clerk on document_draft is 'fazhi:960ab171ab624187';

create policy attachment_select_enforcement_clerk on attachment for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_select_enforcement_clerk on attachment is 'fazhi:5fe36922a692cc0c';

create policy attachment_insert_enforcement_clerk on attachment for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_insert_enforcement_clerk on attachment is 'fazhi:0b2a0eafaac9633f';

create policy attachment_update_enforcement_clerk on attachment for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_update_enforcement_clerk on attachment is 'fazhi:7366e9d870eb59ab';

create policy publication_select_enforcement_clerk on publication for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_select_enforcement_clerk on publication is 'fazhi:004da7c637155518';

create policy publication_insert_enforcement_clerk on publication for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_insert_enforcement_clerk on publication is 'fazhi:00c039caa92add36';

create policy publication_update_enforcement_clerk on publication for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_update_enforcement_clerk on publication is 'fazhi:48bc3d9a53043fc4';

create policy search_text_select_enforcement_clerk on search_text for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_clerk on search_text is 'fazhi:1e40c194286e101c';

create policy search_text_insert_enforcement_clerk on search_text for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy search_text_insert_enforcement_clerk on search_text is 'fazhi:ddfc521ab93e10b6';

create policy search_text_update_enforcement_clerk on search_text for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy search_text_update_enforcement_clerk on search_text is 'fazhi:1b13d28430f85195';

create policy search_text_delete_enforcement_clerk on search_text for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_enforcement_clerk on search_text is 'fazhi:42dc601589181704';

create policy accompanied_supervision_select_enforcement_coordinator on accompanied_supervision for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_select_enforcement_coordinator on accompanied_supervision is 'fazhi:93886bb2d2e2d633';

create policy entry_select_enforcement_coordinator on entry for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_select_enforcement_coordinator on entry is 'fazhi:56523135479c73e5';

create policy clock_select_enforcement_coordinator on clock for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_select_enforcement_coordinator on clock is 'fazhi:57a3bc70fae8fe16';

create policy number_issued_select_enforcement_coordinator on number_issued for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_select_enforcement_coordinator on number_issued is 'fazhi:1ad089184b71e46d';

create policy issued_document_select_enforcement_coordinator on issued_document for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_select_enforcement_coordinator on issued_document is 'fazhi:12581746a41b1171';

create policy move_request_select_enforcement_coordinator on move_request for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_select_enforcement_coordinator on move_request is 'fazhi:88e64ef22b5d57df';

create policy attachment_select_enforcement_coordinator on attachment for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_select_enforcement_coordinator on attachment is 'fazhi:efe3b9c182f328cb';

create policy publication_select_enforcement_coordinator on publication for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_select_enforcement_coordinator on publication is 'fazhi:a638f7d24cb043de';

create policy search_text_select_enforcement_coordinator on search_text for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_coordinator on search_text is 'fazhi:5326cebe95b4093e';

create policy process_record_select_enforcement_head on process_record for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy process_record_select_enforcement_head on process_record is 'fazhi:b294b926acbdae4b';

create policy record_check_select_enforcement_head on record_check for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy record_check_select_enforcement_head on record_check is 'fazhi:5f0ff71b8b5c4ee6';

create policy accompanied_supervision_select_enforcement_head on accompanied_supervision for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy accompanied_supervision_select_enforcement_head on accompanied_supervision is 'fazhi:a6661c2af7d3993b';

create policy supervision_matter_select_enforcement_head on supervision_matter for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy supervision_matter_select_enforcement_head on supervision_matter is 'fazhi:d1b0b8bb0a5eda2c';

create policy file_review_select_enforcement_head on file_review for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy file_review_select_enforcement_head on file_review is 'fazhi:0017c1c98d76d268';

create policy entry_select_enforcement_head on entry for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_enforcement_head on entry is 'fazhi:ee6bcbaa848dbbcb';

create policy clock_select_enforcement_head on clock for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_enforcement_head on clock is 'fazhi:f60fa43659779643';

create policy number_issued_select_enforcement_head on number_issued for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_enforcement_head on number_issued is 'fazhi:540228da9664ad62';

create policy issued_document_select_enforcement_head on issued_document for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_enforcement_head on issued_document is 'fazhi:1be6b84f8d82d890';

create policy move_request_select_enforcement_head on move_request for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_enforcement_head on move_request is 'fazhi:b82948213d2d0ccd';

create policy attachment_select_enforcement_head on attachment for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_enforcement_head on attachment is 'fazhi:d3daf6f1709ea10d';

create policy publication_select_enforcement_head on publication for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_enforcement_head on publication is 'fazhi:42ecface4f5cc932';

create policy search_text_select_enforcement_head on search_text for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_head on search_text is 'fazhi:97df66391c89e7e7';

create policy process_record_select_enforcement_supervisor on process_record for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy process_record_select_enforcement_supervisor on process_record is 'fazhi:0cc75ec4d487a426';

create policy record_check_select_enforcement_supervisor on record_check for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy record_check_select_enforcement_supervisor on record_check is 'fazhi:a3a5e9e7774b324b';

create policy accompanied_supervision_select_enforcement_supervisor on accompanied_supervision for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_select_enforcement_supervisor on accompanied_supervision is 'fazhi:1f737516cb57b2c4';

create policy accompanied_supervision_insert_enforcement_supervisor on accompanied_supervision for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_insert_enforcement_supervisor on accompanied_supervision is 'fazhi:f7f0e40b17f728ab';

create policy accompanied_supervision_update_enforcement_supervisor on accompanied_supervision for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_update_enforcement_supervisor on accompanied_supervision is 'fazhi:c95488d03b847e2b';

create policy accompanied_supervision_delete_enforcement_supervisor on accompanied_supervision for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy accompanied_supervision_delete_enforcement_supervisor on accompanied_supervision is 'fazhi:490ed5a08629a8df';

create policy supervision_proposal_select_enforcement_supervisor on supervision_proposal for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_select_enforcement_supervisor on supervision_proposal is 'fazhi:69273db3ac9a4d79';

create policy supervision_proposal_insert_enforcement_supervisor on supervision_proposal for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_insert_enforcement_supervisor on supervision_proposal is 'fazhi:93d49ea978c5f10a';

create policy supervision_proposal_update_enforcement_supervisor on supervision_proposal for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_update_enforcement_supervisor on supervision_proposal is 'fazhi:c8767edcc2911fa7';

create policy supervision_proposal_delete_enforcement_supervisor on supervision_proposal for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy supervision_proposal_delete_enforcement_supervisor on supervision_proposal is 'fazhi:9cc688411ec2c0a3';

create policy supervision_matter_select_enforcement_supervisor on supervision_matter for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy supervision_matter_select_enforcement_supervisor on supervision_matter is 'fazhi:1917eb8cc61806b8';

create policy supervision_matter_insert_enforcement_supervisor on supervision_matter for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_matter_insert_enforcement_supervisor on supervision_matter is 'fazhi:415d54f9f022e9ee';

create policy supervision_matter_update_enforcement_supervisor on supervision_matter for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_matter_update_enforcement_supervisor on supervision_matter is 'fazhi:c0f33b591d7320f5';

create policy supervision_matter_delete_enforcement_supervisor on supervision_matter for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy supervision_matter_delete_enforcement_supervisor on supervision_matter is 'fazhi:c96b4707e492ca46';

create policy review_batch_select_enforcement_supervisor on review_batch for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy review_batch_select_enforcement_supervisor on review_batch is 'fazhi:f847ecc059b94d5d';

create policy review_batch_insert_enforcement_supervisor on review_batch for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy review_batch_insert_enforcement_supervisor on review_batch is 'fazhi:7519a1f73bcfc1ee';

create policy review_batch_update_enforcement_supervisor on review_batch for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy review_batch_update_enforcement_supervisor on review_batch is 'fazhi:9c216704334ac321';

create policy review_batch_delete_enforcement_supervisor on review_batch for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy review_batch_delete_enforcement_supervisor on review_batch is 'fazhi:b78c128ee4aac8f0';

create policy file_review_select_enforcement_supervisor on file_review for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy file_review_select_enforcement_supervisor on file_review is 'fazhi:d25055739d04d020';

create policy file_review_insert_enforcement_supervisor on file_review for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy file_review_insert_enforcement_supervisor on file_review is 'fazhi:831f8525d423235a';

create policy file_review_update_enforcement_supervisor on file_review for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy file_review_update_enforcement_supervisor on file_review is 'fazhi:2b4d6fb9a4f8c55f';

create policy file_review_delete_enforcement_supervisor on file_review for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy file_review_delete_enforcement_supervisor on file_review is 'fazhi:55c4f87112fc9d5c';

create policy review_sheet_select_enforcement_supervisor on review_sheet for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy review_sheet_select_enforcement_supervisor on review_sheet is 'fazhi:6a37213ad6f2c49a';

create policy review_sheet_insert_enforcement_supervisor on review_sheet for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy review_sheet_insert_enforcement_supervisor on review_sheet is 'fazhi:41025ba38f30f469';

create policy review_sheet_update_enforcement_supervisor on review_sheet for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and (organ_id = current_setting('app.organ_id', true) or strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0))
  with check (region_code = current_setting('app.region', true) and (organ_id = current_setting('app.organ_id', true) or strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0));

comment on policy review_sheet_update_enforcement_supervisor on review_sheet is 'fazhi:0b478bdeb8e51c2d';

create policy review_sheet_delete_enforcement_supervisor on review_sheet for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy review_sheet_delete_enforcement_supervisor on review_sheet is 'fazhi:504f21502d8d9c91';

create policy review_deduction_select_enforcement_supervisor on review_deduction for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy review_deduction_select_enforcement_supervisor on review_deduction is 'fazhi:2a2bdc2e1fef3d48';

create policy review_deduction_insert_enforcement_supervisor on review_deduction for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy review_deduction_insert_enforcement_supervisor on review_deduction is 'fazhi:21f1f357a3131899';

create policy review_deduction_update_enforcement_supervisor on review_deduction for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy review_deduction_update_enforcement_supervisor on review_deduction is 'fazhi:662baee9c31cea59';

create policy review_deduction_delete_enforcement_supervisor on review_deduction for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy review_deduction_delete_enforcement_supervisor on review_deduction is 'fazhi:e48d84fc2c29f94b';

create policy review_rule_set_select_enforcement_supervisor on review_rule_set for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy review_rule_set_select_enforcement_supervisor on review_rule_set is 'fazhi:37e41f98bad96d4c';

create policy review_rule_set_insert_enforcement_supervisor on review_rule_set for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy review_rule_set_insert_enforcement_supervisor on review_rule_set is 'fazhi:2abcaeb25bb1c9a4';

create policy review_rule_set_update_enforcement_supervisor on review_rule_set for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy review_rule_set_update_enforcement_supervisor on review_rule_set is 'fazhi:01e6a7a6fdbd524c';

create policy review_rule_set_delete_enforcement_supervisor on review_rule_set for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy review_rule_set_delete_enforcement_supervisor on review_rule_set is 'fazhi:1696d5cb4089f8ea';

create policy review_rule_select_enforcement_supervisor on review_rule for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy review_rule_select_enforcement_supervisor on review_rule is 'fazhi:10984987b75d810c';

create policy review_rule_insert_enforcement_supervisor on review_rule for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy review_rule_insert_enforcement_supervisor on review_rule is 'fazhi:f716111fa32ef548';

create policy review_rule_update_enforcement_supervisor on review_rule for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy review_rule_update_enforcement_supervisor on review_rule is 'fazhi:5c9ed2905ba140d9';

create policy review_rule_delete_enforcement_supervisor on review_rule for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy review_rule_delete_enforcement_supervisor on review_rule is 'fazhi:79221c9aea92a629';

create policy file_reviewer_select_enforcement_supervisor on file_reviewer for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy file_reviewer_select_enforcement_supervisor on file_reviewer is 'fazhi:a66e883ad35d0661';

create policy file_reviewer_insert_enforcement_supervisor on file_reviewer for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy file_reviewer_insert_enforcement_supervisor on file_reviewer is 'fazhi:6893d802e042d836';

create policy file_reviewer_update_enforcement_supervisor on file_reviewer for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy file_reviewer_update_enforcement_supervisor on file_reviewer is 'fazhi:f3299823d53954f8';

create policy file_reviewer_delete_enforcement_supervisor on file_reviewer for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy file_reviewer_delete_enforcement_supervisor on file_reviewer is 'fazhi:bc005c7632de9727';

create policy entry_select_enforcement_supervisor on entry for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_select_enforcement_supervisor on entry is 'fazhi:2592c0a76476f6d9';

create policy entry_insert_enforcement_supervisor on entry for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy entry_insert_enforcement_supervisor on entry is 'fazhi:2e37355e6424cfe6';

create policy entry_update_enforcement_supervisor on entry for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy entry_update_enforcement_supervisor on entry is 'fazhi:2edbf2920a40d0c3';

create policy clock_select_enforcement_supervisor on clock for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_select_enforcement_supervisor on clock is 'fazhi:f938e5bef9e2ebe8';

create policy clock_insert_enforcement_supervisor on clock for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy clock_insert_enforcement_supervisor on clock is 'fazhi:91ee5086b63c7fb2';

create policy clock_update_enforcement_supervisor on clock for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy clock_update_enforcement_supervisor on clock is 'fazhi:fe83fc8f40ec581b';

create policy clock_delete_enforcement_supervisor on clock for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy clock_delete_enforcement_supervisor on clock is 'fazhi:290329faadb719fe';

create policy number_issued_select_enforcement_supervisor on number_issued for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_select_enforcement_supervisor on number_issued is 'fazhi:0919b583effd3a26';

create policy number_issued_insert_enforcement_supervisor on number_issued for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy number_issued_insert_enforcement_supervisor on number_issued is 'fazhi:e9b341b64469d6af';

create policy number_issued_update_enforcement_supervisor on number_issued for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy number_issued_update_enforcement_supervisor on number_issued is 'fazhi:43bb10e26d85a368';

create policy issued_document_select_enforcement_supervisor on issued_document for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_select_enforcement_supervisor on issued_document is 'fazhi:3752e933eb5e9679';

create policy issued_document_insert_enforcement_supervisor on issued_document for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy issued_document_insert_enforcement_supervisor on issued_document is 'fazhi:88b5fffc706c8c0e';

create policy issued_document_update_enforcement_supervisor on issued_document for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy issued_document_update_enforcement_supervisor on issued_document is 'fazhi:c86b261fdaf466fc';

create policy move_request_select_enforcement_supervisor on move_request for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_select_enforcement_supervisor on move_request is 'fazhi:e95c4fdde2b706d9';

create policy move_request_insert_enforcement_supervisor on move_request for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy move_request_insert_enforcement_supervisor on move_request is 'fazhi:f3bca5d10d4ef5ed';

create policy move_request_update_enforcement_supervisor on move_request for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy move_request_update_enforcement_supervisor on move_request is 'fazhi:e990b9c76eaca823';

create policy document_draft_select_enforcement_supervisor on document_draft for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy document_draft_select_enforcement_supervisor on document_draft is 'fazhi:0fc68ee8324d9d86';

create policy document_draft_insert_enforcement_supervisor on document_draft for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy document_draft_insert_enforcement_supervisor on document_draft is 'fazhi:8bd46f9d5b3d45f0';

create policy document_draft_update_enforcement_supervisor on document_draft for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy document_draft_update_enforcement_supervisor on document_draft is 'fazhi:a191c8f8b1b06325';

create policy attachment_select_enforcement_supervisor on attachment for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_select_enforcement_supervisor on attachment is 'fazhi:bb897f0feff8d128';

create policy attachment_insert_enforcement_supervisor on attachment for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy attachment_insert_enforcement_supervisor on attachment is 'fazhi:5139ec024a1dbd06';

create policy attachment_update_enforcement_supervisor on attachment for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy attachment_update_enforcement_supervisor on attachment is 'fazhi:fd68eead25c61a05';

create policy publication_select_enforcement_supervisor on publication for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_select_enforcement_supervisor on publication is 'fazhi:5c1e58439852633c';

create policy publication_insert_enforcement_supervisor on publication for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy publication_insert_enforcement_supervisor on publication is 'fazhi:95f3d7fdc0f042e3';

create policy publication_update_enforcement_supervisor on publication for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy publication_update_enforcement_supervisor on publication is 'fazhi:818be2bf786aaebe';

create policy search_text_select_enforcement_supervisor on search_text for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_supervisor on search_text is 'fazhi:0167b56e26db8115';

create policy search_text_insert_enforcement_supervisor on search_text for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy search_text_insert_enforcement_supervisor on search_text is 'fazhi:f7b36c620d0f1cdc';

create policy search_text_update_enforcement_supervisor on search_text for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy search_text_update_enforcement_supervisor on search_text is 'fazhi:7a515512de54f29e';

create policy search_text_delete_enforcement_supervisor on search_text for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer'));

comment on policy search_text_delete_enforcement_supervisor on search_text is 'fazhi:196beb9724aca813';

create policy supervision_matter_select_government_head on supervision_matter for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true));

comment on policy supervision_matter_select_government_head on supervision_matter is 'fazhi:8e632e57bb8de399';

create policy entry_select_government_head on entry for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_government_head on entry is 'fazhi:373b04ffab4ab0fb';

create policy clock_select_government_head on clock for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_government_head on clock is 'fazhi:b0ab484a05edd14e';

create policy number_issued_select_government_head on number_issued for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_government_head on number_issued is 'fazhi:2703095164e12f80';

create policy issued_document_select_government_head on issued_document for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_government_head on issued_document is 'fazhi:05f1bb60699f5cf0';

create policy move_request_select_government_head on move_request for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_government_head on move_request is 'fazhi:97c25dcf66b026d8';

create policy attachment_select_government_head on attachment for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_opinion', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_government_head on attachment is 'fazhi:debc1d1ee0e4ebe7';

create policy publication_select_government_head on publication for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_government_head on publication is 'fazhi:a8a1774ca8e3ac13';

create policy search_text_select_government_head on search_text for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_government_head on search_text is 'fazhi:b5e415056e56b5fa';

create policy process_record_select_inspector on process_record for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy process_record_select_inspector on process_record is 'fazhi:de07ad897e18ec22';

create policy process_record_insert_inspector on process_record for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy process_record_insert_inspector on process_record is 'fazhi:2582272140c12b60';

create policy process_record_update_inspector on process_record for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy process_record_update_inspector on process_record is 'fazhi:e9465da0a5bd8f69';

create policy process_record_delete_inspector on process_record for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy process_record_delete_inspector on process_record is 'fazhi:2daa73e31fded9c7';

create policy record_check_select_inspector on record_check for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy record_check_select_inspector on record_check is 'fazhi:3064137a4e4024e3';

create policy record_check_insert_inspector on record_check for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy record_check_insert_inspector on record_check is 'fazhi:64b27daa289a9b39';

create policy record_check_update_inspector on record_check for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy record_check_update_inspector on record_check is 'fazhi:3e8f714e6a25a4c3';

create policy record_check_delete_inspector on record_check for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy record_check_delete_inspector on record_check is 'fazhi:cdd509ef03fdc6a3';

create policy accompanied_supervision_select_inspector on accompanied_supervision for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy accompanied_supervision_select_inspector on accompanied_supervision is 'fazhi:577d78b60152555a';

create policy entry_select_inspector on entry for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_inspector on entry is 'fazhi:3f200ccd99a44ab5';

create policy entry_insert_inspector on entry for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_inspector on entry is 'fazhi:fed5bb17a6383a5c';

create policy entry_update_inspector on entry for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_inspector on entry is 'fazhi:f1295f8bd4ce99a9';

create policy clock_select_inspector on clock for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_inspector on clock is 'fazhi:bcfacbbf24acc52d';

create policy clock_insert_inspector on clock for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_inspector on clock is 'fazhi:5349e9ec6cc1a08e';

create policy clock_update_inspector on clock for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_inspector on clock is 'fazhi:147f0e44e3a0c5f8';

create policy clock_delete_inspector on clock for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_inspector on clock is 'fazhi:5513459ed1d150aa';

create policy number_issued_select_inspector on number_issued for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_inspector on number_issued is 'fazhi:8137ae541da088d7';

create policy number_issued_insert_inspector on number_issued for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_inspector on number_issued is 'fazhi:7e21fe0118ba32ea';

create policy number_issued_update_inspector on number_issued for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_inspector on number_issued is 'fazhi:7e88cf42a52f1efb';

create policy issued_document_select_inspector on issued_document for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_inspector on issued_document is 'fazhi:3bad96ea84509575';

create policy issued_document_insert_inspector on issued_document for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_inspector on issued_document is 'fazhi:d8b15d7116ff221c';

create policy issued_document_update_inspector on issued_document for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_inspector on issued_document is 'fazhi:a287dbf4e0b185b2';

create policy move_request_select_inspector on move_request for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_inspector on move_request is 'fazhi:8df0e9ce6deddd2a';

create policy move_request_insert_inspector on move_request for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_inspector on move_request is 'fazhi:26ec1ab1442dbf23';

create policy move_request_update_inspector on move_request for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_inspector on move_request is 'fazhi:d48193c83a91b37a';

create policy document_draft_select_inspector on document_draft for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_inspector on document_draft is 'fazhi:ef2394a6b6d31516';

create policy document_draft_insert_inspector on document_draft for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_inspector on document_draft is 'fazhi:bf824a9e42abfde9';

create policy document_draft_update_inspector on document_draft for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_inspector on document_draft is 'fazhi:68a317d41237db39';

create policy attachment_select_inspector on attachment for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_inspector on attachment is 'fazhi:b5e5c0a20ce56d28';

create policy attachment_insert_inspector on attachment for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_inspector on attachment is 'fazhi:5a7b13cdda338cc7';

create policy attachment_update_inspector on attachment for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_inspector on attachment is 'fazhi:191105b3f220a041';

create policy publication_select_inspector on publication for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_inspector on publication is 'fazhi:06a6a5c7988abcb5';

create policy publication_insert_inspector on publication for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_inspector on publication is 'fazhi:a9ab88120d42ada8';

create policy publication_update_inspector on publication for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_inspector on publication is 'fazhi:a08ef7e72ceb706f';

create policy search_text_select_inspector on search_text for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_inspector on search_text is 'fazhi:a1672986f4fca74f';

create policy search_text_insert_inspector on search_text for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_inspector on search_text is 'fazhi:93c388368f602b0d';

create policy search_text_update_inspector on search_text for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_inspector on search_text is 'fazhi:d7b0c3fdbfb2db63';

create policy search_text_delete_inspector on search_text for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_inspector on search_text is 'fazhi:70987eae058b3b59';

create policy process_record_select_legal_officer on process_record for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy process_record_select_legal_officer on process_record is 'fazhi:8d5bc4d7903d11c3';

create policy record_check_select_legal_officer on record_check for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy record_check_select_legal_officer on record_check is 'fazhi:f52d4a6c0b499242';

create policy review_batch_select_legal_officer on review_batch for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true));

comment on policy review_batch_select_legal_officer on review_batch is 'fazhi:d1a0699f80a7200a';

create policy file_review_select_legal_officer on file_review for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0);

comment on policy file_review_select_legal_officer on file_review is 'fazhi:c892a62397efb928';

create policy review_sheet_select_legal_officer on review_sheet for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0);

comment on policy review_sheet_select_legal_officer on review_sheet is 'fazhi:66098ca4e9af529b';

create policy review_sheet_update_legal_officer on review_sheet for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0);

comment on policy review_sheet_update_legal_officer on review_sheet is 'fazhi:cfa57860854ba51a';

create policy review_deduction_select_legal_officer on review_deduction for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy review_deduction_select_legal_officer on review_deduction is 'fazhi:086a070d1dafb873';

create policy review_deduction_insert_legal_officer on review_deduction for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy review_deduction_insert_legal_officer on review_deduction is 'fazhi:fcbfdfbb0038abf7';

create policy review_deduction_delete_legal_officer on review_deduction for delete to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy review_deduction_delete_legal_officer on review_deduction is 'fazhi:c36f0a030222ecf0';

create policy review_rule_set_select_legal_officer on review_rule_set for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true));

comment on policy review_rule_set_select_legal_officer on review_rule_set is 'fazhi:79d18f413b2701ef';

create policy review_rule_select_legal_officer on review_rule for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true));

comment on policy review_rule_select_legal_officer on review_rule is 'fazhi:6667cfbf9ba4d325';

create policy entry_select_legal_officer on entry for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item', 'review_batch', 'review_rule_set', 'review_rule'))
    or (ledger in ('file_review', 'review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_select_legal_officer on entry is 'fazhi:7ac61d2905393f87';

create policy entry_insert_legal_officer on entry for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy entry_insert_legal_officer on entry is 'fazhi:180c3f99fdfba568';

create policy entry_update_legal_officer on entry for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy entry_update_legal_officer on entry is 'fazhi:b7a36be83fe15c71';

create policy clock_select_legal_officer on clock for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item', 'review_batch', 'review_rule_set', 'review_rule'))
    or (ledger in ('file_review', 'review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_select_legal_officer on clock is 'fazhi:b4292d5f4c7db04c';

create policy clock_insert_legal_officer on clock for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy clock_insert_legal_officer on clock is 'fazhi:d58da82616294c90';

create policy clock_update_legal_officer on clock for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy clock_update_legal_officer on clock is 'fazhi:acc6013a8d8a025e';

create policy clock_delete_legal_officer on clock for delete to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_hearing', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_legal_officer on clock is 'fazhi:3ed2fc6143619d86';

create policy number_issued_select_legal_officer on number_issued for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item', 'review_batch', 'review_rule_set', 'review_rule'))
    or (ledger in ('file_review', 'review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_select_legal_officer on number_issued is 'fazhi:22cd7f39aa781f0a';

create policy number_issued_insert_legal_officer on number_issued for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy number_issued_insert_legal_officer on number_issued is 'fazhi:2fac248cfe8dcc4a';

create policy number_issued_update_legal_officer on number_issued for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy number_issued_update_legal_officer on number_issued is 'fazhi:6f16e618ce43cdeb';

create policy issued_document_select_legal_officer on issued_document for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item', 'review_batch', 'review_rule_set', 'review_rule'))
    or (ledger in ('file_review', 'review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_select_legal_officer on issued_document is 'fazhi:1289c53aa8fc6eeb';

create policy issued_document_insert_legal_officer on issued_document for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy issued_document_insert_legal_officer on issued_document is 'fazhi:35a9b21228ceb2d8';

create policy issued_document_update_legal_officer on issued_document for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy issued_document_update_legal_officer on issued_document is 'fazhi:a8a00a589a0bcae5';

create policy move_request_select_legal_officer on move_request for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item', 'review_batch', 'review_rule_set', 'review_rule'))
    or (ledger in ('file_review', 'review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_select_legal_officer on move_request is 'fazhi:3933943892933c10';

create policy move_request_insert_legal_officer on move_request for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy move_request_insert_legal_officer on move_request is 'fazhi:dc4460a86d9984b7';

create policy move_request_update_legal_officer on move_request for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy move_request_update_legal_officer on move_request is 'fazhi:4830f4355bcb5d72';

create policy document_draft_select_legal_officer on document_draft for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy document_draft_select_legal_officer on document_draft is 'fazhi:9cc27d706dbfd536';

create policy document_draft_insert_legal_officer on document_draft for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy document_draft_insert_legal_officer on document_draft is 'fazhi:2f1fcdb3a4279ce4';

create policy document_draft_update_legal_officer on document_draft for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy document_draft_update_legal_officer on document_draft is 'fazhi:ac852965661f51b7';

create policy attachment_select_legal_officer on attachment for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item', 'review_batch', 'review_rule_set', 'review_rule'))
    or (ledger in ('file_review', 'review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_select_legal_officer on attachment is 'fazhi:db6c7bf263fafaad';

create policy attachment_insert_legal_officer on attachment for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy attachment_insert_legal_officer on attachment is 'fazhi:612b1dbe67d293a7';

create policy attachment_update_legal_officer on attachment for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy attachment_update_legal_officer on attachment is 'fazhi:693da6536f1bdb8e';

create policy publication_select_legal_officer on publication for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item', 'review_batch', 'review_rule_set', 'review_rule'))
    or (ledger in ('file_review', 'review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_select_legal_officer on publication is 'fazhi:14ed20fc2e510981';

create policy publication_insert_legal_officer on publication for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy publication_insert_legal_officer on publication is 'fazhi:72c8f9feee41c25a';

create policy publication_update_legal_officer on publication for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy publication_update_legal_officer on publication is 'fazhi:af0f882ebb757992';

create policy search_text_select_legal_officer on search_text for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item', 'review_batch', 'review_rule_set', 'review_rule'))
    or (ledger in ('file_review', 'review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_legal_officer on search_text is 'fazhi:ab02265efa16c03d';

create policy search_text_insert_legal_officer on search_text for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy search_text_insert_legal_officer on search_text is 'fazhi:0df9c5e20e62daa7';

create policy search_text_update_legal_officer on search_text for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('review_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy search_text_update_legal_officer on search_text is 'fazhi:790e43a7c18bd8fb';

create policy search_text_delete_legal_officer on search_text for delete to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_hearing', 'review_deduction', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_legal_officer on search_text is 'fazhi:2c28e1c3a08a7d24';

create policy supervision_proposal_select_litigation_clerk on supervision_proposal for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_select_litigation_clerk on supervision_proposal is 'fazhi:0a9d4d9961f30b27';

create policy supervision_proposal_insert_litigation_clerk on supervision_proposal for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_insert_litigation_clerk on supervision_proposal is 'fazhi:dca4b56a23f64400';

create policy supervision_proposal_delete_litigation_clerk on supervision_proposal for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_delete_litigation_clerk on supervision_proposal is 'fazhi:81f056a24852104b';

create policy entry_select_litigation_clerk on entry for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_select_litigation_clerk on entry is 'fazhi:651857b612150f18';

create policy entry_insert_litigation_clerk on entry for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_litigation_clerk on entry is 'fazhi:8925b8ae413edd3a';

create policy entry_update_litigation_clerk on entry for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_litigation_clerk on entry is 'fazhi:35d7892f5953983c';

create policy clock_select_litigation_clerk on clock for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_select_litigation_clerk on clock is 'fazhi:03b8ff8c6b34c676';

create policy clock_insert_litigation_clerk on clock for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_litigation_clerk on clock is 'fazhi:00a712551906e0eb';

create policy clock_update_litigation_clerk on clock for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_litigation_clerk on clock is 'fazhi:d828e8538fea916b';

create policy clock_delete_litigation_clerk on clock for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_litigation_clerk on clock is 'fazhi:8acfaf97f5936f17';

create policy number_issued_select_litigation_clerk on number_issued for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_select_litigation_clerk on number_issued is 'fazhi:103bf679db51c400';

create policy number_issued_insert_litigation_clerk on number_issued for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_litigation_clerk on number_issued is 'fazhi:7bbcab0ba8a270f8';

create policy number_issued_update_litigation_clerk on number_issued for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_litigation_clerk on number_issued is 'fazhi:8d9bfe871f2276ea';

create policy issued_document_select_litigation_clerk on issued_document for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_select_litigation_clerk on issued_document is 'fazhi:511f8617a49a7e72';

create policy issued_document_insert_litigation_clerk on issued_document for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_litigation_clerk on issued_document is 'fazhi:de8a210d89c49ad0';

create policy issued_document_update_litigation_clerk on issued_document for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_litigation_clerk on issued_document is 'fazhi:fd15bf21e216a2c2';

create policy move_request_select_litigation_clerk on move_request for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_select_litigation_clerk on move_request is 'fazhi:8e0fb02b5e7a86d0';

create policy move_request_insert_litigation_clerk on move_request for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_litigation_clerk on move_request is 'fazhi:62cec6d22b559479';

create policy move_request_update_litigation_clerk on move_request for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_litigation_clerk on move_request is 'fazhi:b3a82a6b2313040e';

create policy document_draft_select_litigation_clerk on document_draft for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_litigation_clerk on document_draft is 'fazhi:7e9ee3b2d9ca8d1c';

create policy document_draft_insert_litigation_clerk on document_draft for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_litigation_clerk on document_draft is 'fazhi:37889530d4cae198';

create policy document_draft_update_litigation_clerk on document_draft for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_litigation_clerk on document_draft is 'fazhi:5e02c1e39ffc8260';

create policy attachment_select_litigation_clerk on attachment for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_select_litigation_clerk on attachment is 'fazhi:9a13584a4d4845f9';

create policy attachment_insert_litigation_clerk on attachment for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_litigation_clerk on attachment is 'fazhi:7f0bbecb6c217e82';

create policy attachment_update_litigation_clerk on attachment for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_litigation_clerk on attachment is 'fazhi:2d14aaf893bda602';

create policy publication_select_litigation_clerk on publication for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_select_litigation_clerk on publication is 'fazhi:477ac67f80fe9af8';

create policy publication_insert_litigation_clerk on publication for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_litigation_clerk on publication is 'fazhi:2d57ea6844ea15bb';

create policy publication_update_litigation_clerk on publication for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_litigation_clerk on publication is 'fazhi:63e80c994c69166a';

create policy search_text_select_litigation_clerk on search_text for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_litigation_clerk on search_text is 'fazhi:f914a2b81aa8548b';

create policy search_text_insert_litigation_clerk on search_text for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_litigation_clerk on search_text is 'fazhi:26c8f6f6ca117d92';

create policy search_text_update_litigation_clerk on search_text for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_litigation_clerk on search_text is 'fazhi:b24646cfda3fe4e6';

create policy search_text_delete_litigation_clerk on search_text for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_litigation_clerk on search_text is 'fazhi:6137eb7b3c86212b';

create policy process_record_select_operation_of_law on process_record for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy process_record_select_operation_of_law on process_record is 'fazhi:fe703c3cb69b22df';

create policy process_record_insert_operation_of_law on process_record for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy process_record_insert_operation_of_law on process_record is 'fazhi:404a0e864bb9d4e2';

create policy process_record_update_operation_of_law on process_record for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy process_record_update_operation_of_law on process_record is 'fazhi:6e19864f1bb531df';

create policy record_check_select_operation_of_law on record_check for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy record_check_select_operation_of_law on record_check is 'fazhi:336588bf6721f675';

create policy record_check_insert_operation_of_law on record_check for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy record_check_insert_operation_of_law on record_check is 'fazhi:04f96a1a0e279bb9';

create policy record_check_update_operation_of_law on record_check for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy record_check_update_operation_of_law on record_check is 'fazhi:14d3d587547dc37f';

create policy accompanied_supervision_select_operation_of_law on accompanied_supervision for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_select_operation_of_law on accompanied_supervision is 'fazhi:db21895f23c34b66';

create policy accompanied_supervision_insert_operation_of_law on accompanied_supervision for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_insert_operation_of_law on accompanied_supervision is 'fazhi:0cabf3433131d6c7';

create policy accompanied_supervision_update_operation_of_law on accompanied_supervision for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_update_operation_of_law on accompanied_supervision is 'fazhi:7f5b2a44a469ef9b';

create policy supervision_proposal_select_operation_of_law on supervision_proposal for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_select_operation_of_law on supervision_proposal is 'fazhi:8c3768b7dfc6ad6e';

create policy supervision_proposal_insert_operation_of_law on supervision_proposal for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_insert_operation_of_law on supervision_proposal is 'fazhi:ed18cc680f67218f';

create policy supervision_proposal_update_operation_of_law on supervision_proposal for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_update_operation_of_law on supervision_proposal is 'fazhi:3b514a8ca965e560';

create policy supervision_matter_select_operation_of_law on supervision_matter for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy supervision_matter_select_operation_of_law on supervision_matter is 'fazhi:560b0eb20eeb3298';

create policy supervision_matter_insert_operation_of_law on supervision_matter for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_matter_insert_operation_of_law on supervision_matter is 'fazhi:9a43e8cc4bce4e14';

create policy supervision_matter_update_operation_of_law on supervision_matter for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_matter_update_operation_of_law on supervision_matter is 'fazhi:771337cd4468cbec';

create policy review_batch_select_operation_of_law on review_batch for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy review_batch_select_operation_of_law on review_batch is 'fazhi:9cafbb307a78eade';

create policy review_batch_insert_operation_of_law on review_batch for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy review_batch_insert_operation_of_law on review_batch is 'fazhi:52dd86ef956eba27';

create policy review_batch_update_operation_of_law on review_batch for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy review_batch_update_operation_of_law on review_batch is 'fazhi:6f14495c7406b474';

create policy file_review_select_operation_of_law on file_review for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy file_review_select_operation_of_law on file_review is 'fazhi:55a4ec595cbc5dbc';

create policy file_review_insert_operation_of_law on file_review for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy file_review_insert_operation_of_law on file_review is 'fazhi:db49ff3f10a35685';

create policy file_review_update_operation_of_law on file_review for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy file_review_update_operation_of_law on file_review is 'fazhi:1074a9b1d6d3bd0c';

create policy review_sheet_select_operation_of_law on review_sheet for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy review_sheet_select_operation_of_law on review_sheet is 'fazhi:f1ef73b7e28d05d8';

create policy review_sheet_insert_operation_of_law on review_sheet for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy review_sheet_insert_operation_of_law on review_sheet is 'fazhi:0943d423a1628e9a';

create policy review_sheet_update_operation_of_law on review_sheet for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy review_sheet_update_operation_of_law on review_sheet is 'fazhi:19df7465a773efd7';

create policy review_deduction_select_operation_of_law on review_deduction for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy review_deduction_select_operation_of_law on review_deduction is 'fazhi:acfdcf3d5e035d98';

create policy review_deduction_insert_operation_of_law on review_deduction for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy review_deduction_insert_operation_of_law on review_deduction is 'fazhi:2b6e488d8b6d4190';

create policy review_deduction_update_operation_of_law on review_deduction for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy review_deduction_update_operation_of_law on review_deduction is 'fazhi:1c664cecf618d5eb';

create policy review_rule_set_select_operation_of_law on review_rule_set for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy review_rule_set_select_operation_of_law on review_rule_set is 'fazhi:fc46f16ae223eb10';

create policy review_rule_set_insert_operation_of_law on review_rule_set for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy review_rule_set_insert_operation_of_law on review_rule_set is 'fazhi:7543f02a43e93861';

create policy review_rule_set_update_operation_of_law on review_rule_set for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy review_rule_set_update_operation_of_law on review_rule_set is 'fazhi:799c45702293cc2d';

create policy review_rule_select_operation_of_law on review_rule for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy review_rule_select_operation_of_law on review_rule is 'fazhi:233000c9990cb707';

create policy review_rule_insert_operation_of_law on review_rule for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy review_rule_insert_operation_of_law on review_rule is 'fazhi:dc51a938d5e6deff';

create policy review_rule_update_operation_of_law on review_rule for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy review_rule_update_operation_of_law on review_rule is 'fazhi:ef6652bb9ba20f87';

create policy file_reviewer_select_operation_of_law on file_reviewer for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy file_reviewer_select_operation_of_law on file_reviewer is 'fazhi:b95ca33a394c0503';

create policy file_reviewer_insert_operation_of_law on file_reviewer for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy file_reviewer_insert_operation_of_law on file_reviewer is 'fazhi:90d52c82afb0e499';

create policy file_reviewer_update_operation_of_law on file_reviewer for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy file_reviewer_update_operation_of_law on file_reviewer is 'fazhi:8faa865feb2b91e9';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:3525e630c749c679';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:5ee3275873c0d788';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:92fd132ba655fdf2';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:6bf129e679be80bd';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:d7bb1f870d451dca';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:6734ff93b681d64c';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:9cbdc3637567c2d6';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:48646cd14710ac86';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:d1304f7a74222280';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:4198fd0b5b3bfffb';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:619f5d18c4cc1c00';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:1d8847df528d5c36';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:e22275a9c34e0ab2';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:fe57c6fe4df14e3a';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:988518567d8c2207';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:001eb52b5258ff28';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:ede4a2275d123117';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:8bec4e4ff75f3061';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:c6b04bf4b0c561d4';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:d2bf330dda94a7fd';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:1e8aa058916808e0';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:b699a7e05ea85acb';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:dad0648181e843f1';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:13eaf950bab0fea9';

create policy search_text_select_operation_of_law on search_text for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_operation_of_law on search_text is 'fazhi:e0aa5364c4199faf';

create policy search_text_insert_operation_of_law on search_text for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_insert_operation_of_law on search_text is 'fazhi:1e6f31dc8bea4bd9';

create policy search_text_update_operation_of_law on search_text for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_update_operation_of_law on search_text is 'fazhi:becc2bc3606fd69c';

create policy supervision_proposal_select_reconsideration_clerk on supervision_proposal for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_select_reconsideration_clerk on supervision_proposal is 'fazhi:3e93be270a4c77d0';

create policy supervision_proposal_insert_reconsideration_clerk on supervision_proposal for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_insert_reconsideration_clerk on supervision_proposal is 'fazhi:69aae1b9c84ad18c';

create policy supervision_proposal_delete_reconsideration_clerk on supervision_proposal for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_delete_reconsideration_clerk on supervision_proposal is 'fazhi:4327f6c5c67ce7c4';

create policy entry_select_reconsideration_clerk on entry for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy entry_select_reconsideration_clerk on entry is 'fazhi:ebb7608475d21a64';

create policy entry_insert_reconsideration_clerk on entry for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy entry_insert_reconsideration_clerk on entry is 'fazhi:c528eda7c4f9db06';

create policy entry_update_reconsideration_clerk on entry for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy entry_update_reconsideration_clerk on entry is 'fazhi:9fbcf81a1be00ce2';

create policy clock_select_reconsideration_clerk on clock for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy clock_select_reconsideration_clerk on clock is 'fazhi:997f74f28b184587';

create policy clock_insert_reconsideration_clerk on clock for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy clock_insert_reconsideration_clerk on clock is 'fazhi:6b2f059f63c7d24c';

create policy clock_update_reconsideration_clerk on clock for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy clock_update_reconsideration_clerk on clock is 'fazhi:32e4c78df5045c67';

create policy clock_delete_reconsideration_clerk on clock for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception'))));

comment on policy clock_delete_reconsideration_clerk on clock is 'fazhi:3a2f0b0d25edb0c3';

create policy number_issued_select_reconsideration_clerk on number_issued for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy number_issued_select_reconsideration_clerk on number_issued is 'fazhi:5be7f4c83c4d0fae';

create policy number_issued_insert_reconsideration_clerk on number_issued for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy number_issued_insert_reconsideration_clerk on number_issued is 'fazhi:3b8254563dc3b027';

create policy number_issued_update_reconsideration_clerk on number_issued for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy number_issued_update_reconsideration_clerk on number_issued is 'fazhi:2fbe6d00f5abad9c';

create policy issued_document_select_reconsideration_clerk on issued_document for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy issued_document_select_reconsideration_clerk on issued_document is 'fazhi:d0285601e8052e5e';

create policy issued_document_insert_reconsideration_clerk on issued_document for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy issued_document_insert_reconsideration_clerk on issued_document is 'fazhi:60dbd5674c473ac2';

create policy issued_document_update_reconsideration_clerk on issued_document for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy issued_document_update_reconsideration_clerk on issued_document is 'fazhi:06285fbae5dac31c';

create policy move_request_select_reconsideration_clerk on move_request for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy move_request_select_reconsideration_clerk on move_request is 'fazhi:3198f65995a6ae27';

create policy move_request_insert_reconsideration_clerk on move_request for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy move_request_insert_reconsideration_clerk on move_request is 'fazhi:55c99053176e1e44';

create policy move_request_update_reconsideration_clerk on move_request for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy move_request_update_reconsideration_clerk on move_request is 'fazhi:0590919bafab4008';

create policy document_draft_select_reconsideration_clerk on document_draft for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy document_draft_select_reconsideration_clerk on document_draft is 'fazhi:ab9102bbf7f9a14b';

create policy document_draft_insert_reconsideration_clerk on document_draft for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy document_draft_insert_reconsideration_clerk on document_draft is 'fazhi:5036fe94019d0e1e';

create policy document_draft_update_reconsideration_clerk on document_draft for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy document_draft_update_reconsideration_clerk on document_draft is 'fazhi:70ee43db417838ac';

create policy attachment_select_reconsideration_clerk on attachment for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy attachment_select_reconsideration_clerk on attachment is 'fazhi:ff22f0c0bf2601a6';

create policy attachment_insert_reconsideration_clerk on attachment for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy attachment_insert_reconsideration_clerk on attachment is 'fazhi:9a1f6bbb995f617a';

create policy attachment_update_reconsideration_clerk on attachment for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy attachment_update_reconsideration_clerk on attachment is 'fazhi:ec648bad805dc41c';

create policy publication_select_reconsideration_clerk on publication for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy publication_select_reconsideration_clerk on publication is 'fazhi:978aa7152e5fe689';

create policy publication_insert_reconsideration_clerk on publication for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy publication_insert_reconsideration_clerk on publication is 'fazhi:723f949c86cb06a2';

create policy publication_update_reconsideration_clerk on publication for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy publication_update_reconsideration_clerk on publication is 'fazhi:69c7d7384ff0d6e5';

create policy search_text_select_reconsideration_clerk on search_text for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_reconsideration_clerk on search_text is 'fazhi:ad4458759976ceeb';

create policy search_text_insert_reconsideration_clerk on search_text for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy search_text_insert_reconsideration_clerk on search_text is 'fazhi:989357803f792853';

create policy search_text_update_reconsideration_clerk on search_text for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy search_text_update_reconsideration_clerk on search_text is 'fazhi:e7df34f89bc6f197';

create policy search_text_delete_reconsideration_clerk on search_text for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception'))));

comment on policy search_text_delete_reconsideration_clerk on search_text is 'fazhi:ab700a8910f8597b';

create policy process_record_select_report on process_record for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy process_record_select_report on process_record is 'fazhi:9240def6cbb605b6';

create policy record_check_select_report on record_check for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy record_check_select_report on record_check is 'fazhi:44d722e78dee4914';

create policy accompanied_supervision_select_report on accompanied_supervision for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_select_report on accompanied_supervision is 'fazhi:3ef8db44e2dd7696';

create policy supervision_proposal_select_report on supervision_proposal for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_select_report on supervision_proposal is 'fazhi:b42c48748e47f963';

create policy supervision_matter_select_report on supervision_matter for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy supervision_matter_select_report on supervision_matter is 'fazhi:c7606a24702d3530';

create policy review_batch_select_report on review_batch for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy review_batch_select_report on review_batch is 'fazhi:b27c9c8301b806f0';

create policy file_review_select_report on file_review for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy file_review_select_report on file_review is 'fazhi:9c57db1a350a9fad';

create policy review_sheet_select_report on review_sheet for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy review_sheet_select_report on review_sheet is 'fazhi:88bc9b25bc383e9e';

create policy review_deduction_select_report on review_deduction for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy review_deduction_select_report on review_deduction is 'fazhi:0d8593e678e49b7c';

create policy review_rule_set_select_report on review_rule_set for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy review_rule_set_select_report on review_rule_set is 'fazhi:c25b7b36bff8f054';

create policy review_rule_select_report on review_rule for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy review_rule_select_report on review_rule is 'fazhi:816cffc5303827ac';

create policy file_reviewer_select_report on file_reviewer for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy file_reviewer_select_report on file_reviewer is 'fazhi:d15c540e1eb2f358';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_report on entry is 'fazhi:4263ba67603717ad';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_report on clock is 'fazhi:c952ca9ed718e02d';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_report on number_issued is 'fazhi:56a92275f06df488';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_report on issued_document is 'fazhi:0107c4cdf1339b13';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_report on move_request is 'fazhi:5b24168bee8304d8';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_report on attachment is 'fazhi:a3bfb1a2f9c93d1c';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_report on publication is 'fazhi:6d43ae319c8f5452';
