drop policy attachment_insert_enforcement_clerk on attachment;

drop policy attachment_insert_enforcement_coordinator on attachment;

drop policy attachment_insert_operation_of_law on attachment;

drop policy attachment_select_archivist on attachment;

drop policy attachment_select_enforcement_clerk on attachment;

drop policy attachment_select_enforcement_coordinator on attachment;

drop policy attachment_select_enforcement_head on attachment;

drop policy attachment_select_enforcement_supervisor on attachment;

drop policy attachment_select_inspector on attachment;

drop policy attachment_select_operation_of_law on attachment;

drop policy attachment_select_report on attachment;

drop policy attachment_update_enforcement_clerk on attachment;

drop policy attachment_update_enforcement_coordinator on attachment;

drop policy attachment_update_operation_of_law on attachment;

drop policy clock_delete_enforcement_clerk on clock;

drop policy clock_delete_enforcement_coordinator on clock;

drop policy clock_delete_inspector on clock;

drop policy clock_insert_enforcement_clerk on clock;

drop policy clock_insert_enforcement_coordinator on clock;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_enforcement_clerk on clock;

drop policy clock_select_enforcement_coordinator on clock;

drop policy clock_select_enforcement_head on clock;

drop policy clock_select_enforcement_supervisor on clock;

drop policy clock_select_inspector on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_report on clock;

drop policy clock_update_enforcement_clerk on clock;

drop policy clock_update_enforcement_coordinator on clock;

drop policy clock_update_operation_of_law on clock;

drop policy document_draft_insert_enforcement_clerk on document_draft;

drop policy document_draft_insert_enforcement_coordinator on document_draft;

drop policy document_draft_insert_operation_of_law on document_draft;

drop policy document_draft_select_archivist on document_draft;

drop policy document_draft_select_enforcement_clerk on document_draft;

drop policy document_draft_select_enforcement_coordinator on document_draft;

drop policy document_draft_select_operation_of_law on document_draft;

drop policy document_draft_update_enforcement_clerk on document_draft;

drop policy document_draft_update_enforcement_coordinator on document_draft;

drop policy document_draft_update_operation_of_law on document_draft;

drop policy entry_insert_enforcement_clerk on entry;

drop policy entry_insert_enforcement_coordinator on entry;

drop policy entry_insert_operation_of_law on entry;

drop policy entry_select_archivist on entry;

drop policy entry_select_enforcement_clerk on entry;

drop policy entry_select_enforcement_coordinator on entry;

drop policy entry_select_enforcement_head on entry;

drop policy entry_select_enforcement_supervisor on entry;

drop policy entry_select_inspector on entry;

drop policy entry_select_operation_of_law on entry;

drop policy entry_select_report on entry;

drop policy entry_update_enforcement_clerk on entry;

drop policy entry_update_enforcement_coordinator on entry;

drop policy entry_update_operation_of_law on entry;

drop policy first_offence_check_delete_enforcement_clerk on first_offence_check;

drop policy first_offence_check_delete_inspector on first_offence_check;

drop policy issued_document_insert_enforcement_clerk on issued_document;

drop policy issued_document_insert_enforcement_coordinator on issued_document;

drop policy issued_document_insert_operation_of_law on issued_document;

drop policy issued_document_select_archivist on issued_document;

drop policy issued_document_select_enforcement_clerk on issued_document;

drop policy issued_document_select_enforcement_coordinator on issued_document;

drop policy issued_document_select_enforcement_head on issued_document;

drop policy issued_document_select_enforcement_supervisor on issued_document;

drop policy issued_document_select_inspector on issued_document;

drop policy issued_document_select_operation_of_law on issued_document;

drop policy issued_document_select_report on issued_document;

drop policy issued_document_update_enforcement_clerk on issued_document;

drop policy issued_document_update_enforcement_coordinator on issued_document;

drop policy issued_document_update_operation_of_law on issued_document;

drop policy move_request_insert_enforcement_clerk on move_request;

drop policy move_request_insert_enforcement_coordinator on move_request;

drop policy move_request_insert_operation_of_law on move_request;

drop policy move_request_select_archivist on move_request;

drop policy move_request_select_enforcement_clerk on move_request;

drop policy move_request_select_enforcement_coordinator on move_request;

drop policy move_request_select_enforcement_head on move_request;

drop policy move_request_select_enforcement_supervisor on move_request;

drop policy move_request_select_inspector on move_request;

drop policy move_request_select_operation_of_law on move_request;

drop policy move_request_select_report on move_request;

drop policy move_request_update_enforcement_clerk on move_request;

drop policy move_request_update_enforcement_coordinator on move_request;

drop policy move_request_update_operation_of_law on move_request;

drop policy number_issued_insert_enforcement_clerk on number_issued;

drop policy number_issued_insert_enforcement_coordinator on number_issued;

drop policy number_issued_insert_operation_of_law on number_issued;

drop policy number_issued_select_archivist on number_issued;

drop policy number_issued_select_enforcement_clerk on number_issued;

drop policy number_issued_select_enforcement_coordinator on number_issued;

drop policy number_issued_select_enforcement_head on number_issued;

drop policy number_issued_select_enforcement_supervisor on number_issued;

drop policy number_issued_select_inspector on number_issued;

drop policy number_issued_select_operation_of_law on number_issued;

drop policy number_issued_select_report on number_issued;

drop policy number_issued_update_enforcement_clerk on number_issued;

drop policy number_issued_update_enforcement_coordinator on number_issued;

drop policy number_issued_update_operation_of_law on number_issued;

drop policy publication_insert_enforcement_clerk on publication;

drop policy publication_insert_enforcement_coordinator on publication;

drop policy publication_insert_operation_of_law on publication;

drop policy publication_select_archivist on publication;

drop policy publication_select_enforcement_clerk on publication;

drop policy publication_select_enforcement_coordinator on publication;

drop policy publication_select_enforcement_head on publication;

drop policy publication_select_enforcement_supervisor on publication;

drop policy publication_select_inspector on publication;

drop policy publication_select_operation_of_law on publication;

drop policy publication_select_report on publication;

drop policy publication_update_enforcement_clerk on publication;

drop policy publication_update_enforcement_coordinator on publication;

drop policy publication_update_operation_of_law on publication;

drop policy search_text_delete_enforcement_clerk on search_text;

drop policy search_text_delete_enforcement_coordinator on search_text;

drop policy search_text_delete_inspector on search_text;

drop policy search_text_insert_enforcement_clerk on search_text;

drop policy search_text_insert_enforcement_coordinator on search_text;

drop policy search_text_insert_operation_of_law on search_text;

drop policy search_text_select_enforcement_clerk on search_text;

drop policy search_text_select_enforcement_coordinator on search_text;

drop policy search_text_select_enforcement_head on search_text;

drop policy search_text_select_enforcement_supervisor on search_text;

drop policy search_text_select_inspector on search_text;

drop policy search_text_select_operation_of_law on search_text;

drop policy search_text_update_enforcement_clerk on search_text;

drop policy search_text_update_enforcement_coordinator on search_text;

drop policy search_text_update_operation_of_law on search_text;

create table officer_training (
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
  "title" text collate "C" not null,
  "organiser" text collate "C" not null,
  "kind" text collate "C" not null,
  "mode" text collate "C" not null,
  "planned_on" date not null,
  "hours" int not null,
  "expected" int not null,
  "lecturer" text collate "C",
  "held_on" date,
  "cancel_reason" text collate "C",
  primary key (region_code, id)
);

alter table officer_training enable row level security;

alter table officer_training force row level security;

grant select, insert, update on officer_training to fazhi_app;

create table training_hours (
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
  "training" uuid not null,
  "officer" uuid not null,
  "unit" text collate "C" not null,
  "kind" text collate "C" not null,
  "attended_on" date not null,
  "hours" int not null,
  "test" text collate "C",
  "confirmed_on" date,
  "struck_on" date,
  "strike_reason" text collate "C",
  primary key (region_code, id)
);

alter table training_hours enable row level security;

alter table training_hours force row level security;

grant select, insert, update on training_hours to fazhi_app;

create table exam_question (
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
  "stem" text collate "C" not null,
  "kind" text collate "C" not null,
  "option_a" text collate "C" not null,
  "option_b" text collate "C" not null,
  "option_c" text collate "C",
  "option_d" text collate "C",
  "key" text collate "C" not null,
  "law" text collate "C" not null,
  "article" text collate "C" not null,
  "item" uuid,
  "difficulty" text collate "C" not null,
  "drafted_on" date not null,
  "reviewed_on" date,
  "retired_on" date,
  "retire_reason" text collate "C",
  primary key (region_code, id)
);

alter table exam_question enable row level security;

alter table exam_question force row level security;

grant select, insert, update on exam_question to fazhi_app;

create table exam_paper (
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
  "title" text collate "C" not null,
  "contest_year" int not null,
  "published_on" date not null,
  "opens_on" date not null,
  "closes_on" date not null,
  "minutes" int not null,
  "items" int not null,
  "full_marks" int not null,
  "tie_rule" text collate "C" not null,
  "teams" int not null,
  "members" int not null,
  primary key (region_code, id)
);

alter table exam_paper enable row level security;

alter table exam_paper force row level security;

grant select, insert, update on exam_paper to fazhi_app;

create table answer_sheet (
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
  "paper" uuid not null,
  "officer" uuid not null,
  "unit" text collate "C" not null,
  "candidate" uuid,
  "submitted_on" date not null,
  "ending" text collate "C" not null,
  "score" int not null,
  "seconds" int not null,
  "place" int not null,
  primary key (region_code, id)
);

alter table answer_sheet enable row level security;

alter table answer_sheet force row level security;

grant select, insert, update on answer_sheet to fazhi_app;

create table contest_team (
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
  "paper" uuid not null,
  "name" text collate "C" not null,
  "contest_year" int not null,
  "selected_on" date not null,
  "members" int not null,
  primary key (region_code, id)
);

alter table contest_team enable row level security;

alter table contest_team force row level security;

grant select, insert, update on contest_team to fazhi_app;

create table team_member (
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
  "team" uuid not null,
  "officer" uuid not null,
  "sheet" uuid not null,
  "unit" text collate "C" not null,
  "place" int not null,
  "selected_on" date not null,
  primary key (region_code, id)
);

alter table team_member enable row level security;

alter table team_member force row level security;

grant select, insert, update on team_member to fazhi_app;

grant delete on officer_training to fazhi_app;

grant delete on training_hours to fazhi_app;

grant delete on exam_question to fazhi_app;

alter table officer_training add constraint officer_training_state_check check (state in ('planned', 'held', 'cancelled'));

comment on constraint officer_training_state_check on officer_training is 'fazhi:9534b078c60eeeec';

alter table officer_training add constraint officer_training_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint officer_training_organ_id_fkey on officer_training is 'fazhi:ab1c450d6fa3198b';

alter table officer_training add constraint officer_training_organiser_fkey foreign key (region_code, "organiser") references organ (region_code, id);

comment on constraint officer_training_organiser_fkey on officer_training is 'fazhi:d8f57f1efe58baad';

alter table officer_training add constraint officer_training_kind_check check ("kind" in ('business', 'law', 'prePost'));

comment on constraint officer_training_kind_check on officer_training is 'fazhi:67ff5c85b134572f';

alter table officer_training add constraint officer_training_mode_check check ("mode" in ('classroom', 'online', 'practice'));

comment on constraint officer_training_mode_check on officer_training is 'fazhi:f0ad5e9ee54f570d';

alter table officer_training add constraint officer_training_hours_check check ("hours" >= 0);

comment on constraint officer_training_hours_check on officer_training is 'fazhi:5c2ed2da848803e2';

alter table officer_training add constraint officer_training_expected_check check ("expected" >= 0);

comment on constraint officer_training_expected_check on officer_training is 'fazhi:59ed34395b5b4d55';

create index officer_training_by_start on officer_training (region_code, "planned_on" desc, id desc);

comment on index officer_training_by_start is 'fazhi:3ea4ffd70dad4753';

create index officer_training_by_state on officer_training (region_code, state, "planned_on" desc, id desc);

comment on index officer_training_by_state is 'fazhi:63f423c0e251422d';

create index officer_training_by_organ on officer_training (region_code, organ_id, "planned_on" desc, id desc);

comment on index officer_training_by_organ is 'fazhi:4ca9a62235028000';

create index officer_training_open on officer_training (region_code, organ_id, "planned_on", id) where state in ('planned');

comment on index officer_training_open is 'fazhi:585f43003f79be1f';

alter table training_hours add constraint training_hours_state_check check (state in ('recorded', 'confirmed', 'struck'));

comment on constraint training_hours_state_check on training_hours is 'fazhi:cd26798b56ff0ef8';

alter table training_hours add constraint training_hours_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint training_hours_organ_id_fkey on training_hours is 'fazhi:29855446d88d82df';

alter table training_hours add constraint training_hours_training_fkey foreign key (region_code, "training") references officer_training (region_code, id);

comment on constraint training_hours_training_fkey on training_hours is 'fazhi:cbd1e296cfcf8d92';

alter table training_hours add constraint training_hours_officer_fkey foreign key (region_code, "officer") references enforcement_officer (region_code, id);

comment on constraint training_hours_officer_fkey on training_hours is 'fazhi:0c476e45a29e4ff9';

alter table training_hours add constraint training_hours_unit_fkey foreign key (region_code, "unit") references organ (region_code, id);

comment on constraint training_hours_unit_fkey on training_hours is 'fazhi:0dcd6e9c6613253f';

alter table training_hours add constraint training_hours_kind_check check ("kind" in ('business', 'law', 'prePost'));

comment on constraint training_hours_kind_check on training_hours is 'fazhi:3869b3d84297c2fb';

alter table training_hours add constraint training_hours_hours_check check ("hours" >= 0);

comment on constraint training_hours_hours_check on training_hours is 'fazhi:087f47c0e5bb35c4';

alter table training_hours add constraint training_hours_test_check check ("test" in ('passed', 'failed'));

comment on constraint training_hours_test_check on training_hours is 'fazhi:90d4739a24d571a1';

create index training_hours_by_start on training_hours (region_code, "attended_on" desc, id desc);

comment on index training_hours_by_start is 'fazhi:0bba577dfdf0d632';

create index training_hours_by_state on training_hours (region_code, state, "attended_on" desc, id desc);

comment on index training_hours_by_state is 'fazhi:c76b11c0f416a9f4';

create index training_hours_by_organ on training_hours (region_code, organ_id, "attended_on" desc, id desc);

comment on index training_hours_by_organ is 'fazhi:bb6d2e69e13075f7';

create index training_hours_open on training_hours (region_code, organ_id, "attended_on", id) where state in ('recorded', 'confirmed');

comment on index training_hours_open is 'fazhi:403be81dd8c9a1c9';

create index training_hours_alike on training_hours (region_code, "officer", "training");

comment on index training_hours_alike is 'fazhi:a16d8b7f81c69942';

create index training_hours_months_attended_on on training_hours (region_code, "attended_on", "kind") include ("officer", "struck_on", "hours");

comment on index training_hours_months_attended_on is 'fazhi:56161f885177f15c';

alter table exam_question add constraint exam_question_state_check check (state in ('drafted', 'ready', 'retired'));

comment on constraint exam_question_state_check on exam_question is 'fazhi:cb567541c39709f5';

alter table exam_question add constraint exam_question_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint exam_question_organ_id_fkey on exam_question is 'fazhi:ad1710b8a8698632';

alter table exam_question add constraint exam_question_kind_check check ("kind" in ('single', 'multiple', 'judge'));

comment on constraint exam_question_kind_check on exam_question is 'fazhi:06df8c6ef7554c89';

alter table exam_question add constraint exam_question_key_check check ("key" in ('A', 'B', 'C', 'D', 'AB', 'AC', 'AD', 'BC', 'BD', 'CD', 'ABC', 'ABD', 'ACD', 'BCD', 'ABCD'));

comment on constraint exam_question_key_check on exam_question is 'fazhi:ec63afa3ca555430';

alter table exam_question add constraint exam_question_item_fkey foreign key (region_code, "item") references enforcement_item (region_code, id);

comment on constraint exam_question_item_fkey on exam_question is 'fazhi:2b47da90f4e991fa';

alter table exam_question add constraint exam_question_difficulty_check check ("difficulty" in ('easy', 'medium', 'hard'));

comment on constraint exam_question_difficulty_check on exam_question is 'fazhi:b0e94cbffbd3c70f';

create index exam_question_by_start on exam_question (region_code, "drafted_on" desc, id desc);

comment on index exam_question_by_start is 'fazhi:83711bacf2822aea';

create index exam_question_by_state on exam_question (region_code, state, "drafted_on" desc, id desc);

comment on index exam_question_by_state is 'fazhi:3c19aca95e2f9c9e';

create index exam_question_by_organ on exam_question (region_code, organ_id, "drafted_on" desc, id desc);

comment on index exam_question_by_organ is 'fazhi:a2cf1680ca16a4e0';

create index exam_question_open on exam_question (region_code, organ_id, "drafted_on", id) where state in ('drafted', 'ready');

comment on index exam_question_open is 'fazhi:35c14fd0cffa0563';

alter table exam_paper add constraint exam_paper_state_check check (state in ('published'));

comment on constraint exam_paper_state_check on exam_paper is 'fazhi:48c570a2d136f632';

alter table exam_paper add constraint exam_paper_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint exam_paper_organ_id_fkey on exam_paper is 'fazhi:7b924c2869260183';

alter table exam_paper add constraint exam_paper_minutes_check check ("minutes" >= 0);

comment on constraint exam_paper_minutes_check on exam_paper is 'fazhi:1f8219cf7adafe9e';

alter table exam_paper add constraint exam_paper_items_check check ("items" >= 0);

comment on constraint exam_paper_items_check on exam_paper is 'fazhi:ef3fed0b91324dd4';

alter table exam_paper add constraint exam_paper_full_marks_check check ("full_marks" >= 0);

comment on constraint exam_paper_full_marks_check on exam_paper is 'fazhi:2bb4022cc013ba38';

alter table exam_paper add constraint exam_paper_tie_rule_check check ("tie_rule" in ('faster', 'earlier', 'shared'));

comment on constraint exam_paper_tie_rule_check on exam_paper is 'fazhi:478fad5cecc684cc';

alter table exam_paper add constraint exam_paper_teams_check check ("teams" >= 0);

comment on constraint exam_paper_teams_check on exam_paper is 'fazhi:a6d3b1372605cbc0';

alter table exam_paper add constraint exam_paper_members_check check ("members" >= 0);

comment on constraint exam_paper_members_check on exam_paper is 'fazhi:9bde339e0a4c8d96';

create index exam_paper_by_start on exam_paper (region_code, "published_on" desc, id desc);

comment on index exam_paper_by_start is 'fazhi:f0fc3bb2f36f4a1b';

create index exam_paper_by_state on exam_paper (region_code, state, "published_on" desc, id desc);

comment on index exam_paper_by_state is 'fazhi:6be5441342892e8a';

create index exam_paper_by_organ on exam_paper (region_code, organ_id, "published_on" desc, id desc);

comment on index exam_paper_by_organ is 'fazhi:46ba7981e2473ba9';

alter table answer_sheet add constraint answer_sheet_state_check check (state in ('scored'));

comment on constraint answer_sheet_state_check on answer_sheet is 'fazhi:b41bfa9c38efff50';

alter table answer_sheet add constraint answer_sheet_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint answer_sheet_organ_id_fkey on answer_sheet is 'fazhi:93740d40d876103c';

alter table answer_sheet add constraint answer_sheet_paper_fkey foreign key (region_code, "paper") references exam_paper (region_code, id);

comment on constraint answer_sheet_paper_fkey on answer_sheet is 'fazhi:87ac6cee6faca0e0';

alter table answer_sheet add constraint answer_sheet_officer_fkey foreign key (region_code, "officer") references enforcement_officer (region_code, id);

comment on constraint answer_sheet_officer_fkey on answer_sheet is 'fazhi:afef1ea7c527ffdf';

alter table answer_sheet add constraint answer_sheet_unit_fkey foreign key (region_code, "unit") references organ (region_code, id);

comment on constraint answer_sheet_unit_fkey on answer_sheet is 'fazhi:313f247fb278e4e4';

alter table answer_sheet add constraint answer_sheet_candidate_fkey foreign key (region_code, "candidate") references account (region_code, id);

comment on constraint answer_sheet_candidate_fkey on answer_sheet is 'fazhi:aa12701f3f15b36c';

alter table answer_sheet add constraint answer_sheet_ending_check check ("ending" in ('finished', 'expired'));

comment on constraint answer_sheet_ending_check on answer_sheet is 'fazhi:20192d0d624c62f8';

alter table answer_sheet add constraint answer_sheet_score_check check ("score" >= 0);

comment on constraint answer_sheet_score_check on answer_sheet is 'fazhi:57cbe4e9178b467b';

alter table answer_sheet add constraint answer_sheet_seconds_check check ("seconds" >= 0);

comment on constraint answer_sheet_seconds_check on answer_sheet is 'fazhi:56171d84c1424f73';

alter table answer_sheet add constraint answer_sheet_place_check check ("place" >= 0);

comment on constraint answer_sheet_place_check on answer_sheet is 'fazhi:8239545d5c04b13d';

create index answer_sheet_by_start on answer_sheet (region_code, "submitted_on" desc, id desc);

comment on index answer_sheet_by_start is 'fazhi:30c73c6427b1d47b';

create index answer_sheet_by_state on answer_sheet (region_code, state, "submitted_on" desc, id desc);

comment on index answer_sheet_by_state is 'fazhi:80b03a65c487c34f';

create index answer_sheet_by_organ on answer_sheet (region_code, organ_id, "submitted_on" desc, id desc);

comment on index answer_sheet_by_organ is 'fazhi:6b29bf270e05f19d';

alter table contest_team add constraint contest_team_state_check check (state in ('selected'));

comment on constraint contest_team_state_check on contest_team is 'fazhi:e63495b65fa5254c';

alter table contest_team add constraint contest_team_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint contest_team_organ_id_fkey on contest_team is 'fazhi:629c53cd0df5b3a9';

alter table contest_team add constraint contest_team_paper_fkey foreign key (region_code, "paper") references exam_paper (region_code, id);

comment on constraint contest_team_paper_fkey on contest_team is 'fazhi:5d86197e3befa558';

alter table contest_team add constraint contest_team_members_check check ("members" >= 0);

comment on constraint contest_team_members_check on contest_team is 'fazhi:f5553a340b3041ff';

create index contest_team_by_start on contest_team (region_code, "selected_on" desc, id desc);

comment on index contest_team_by_start is 'fazhi:f71dc230ac68c89f';

create index contest_team_by_state on contest_team (region_code, state, "selected_on" desc, id desc);

comment on index contest_team_by_state is 'fazhi:9878ee06ec396deb';

create index contest_team_by_organ on contest_team (region_code, organ_id, "selected_on" desc, id desc);

comment on index contest_team_by_organ is 'fazhi:b3a6712ada081dbc';

alter table team_member add constraint team_member_state_check check (state in ('selected'));

comment on constraint team_member_state_check on team_member is 'fazhi:ac641a7a8958150d';

alter table team_member add constraint team_member_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint team_member_organ_id_fkey on team_member is 'fazhi:c31a890221c8987f';

alter table team_member add constraint team_member_team_fkey foreign key (region_code, "team") references contest_team (region_code, id);

comment on constraint team_member_team_fkey on team_member is 'fazhi:ce5afae1f0ae6fc3';

alter table team_member add constraint team_member_officer_fkey foreign key (region_code, "officer") references enforcement_officer (region_code, id);

comment on constraint team_member_officer_fkey on team_member is 'fazhi:859dcae930d8c355';

alter table team_member add constraint team_member_sheet_fkey foreign key (region_code, "sheet") references answer_sheet (region_code, id);

comment on constraint team_member_sheet_fkey on team_member is 'fazhi:7ef977620879a913';

alter table team_member add constraint team_member_unit_fkey foreign key (region_code, "unit") references organ (region_code, id);

comment on constraint team_member_unit_fkey on team_member is 'fazhi:d68622bdec0c075e';

alter table team_member add constraint team_member_place_check check ("place" >= 0);

comment on constraint team_member_place_check on team_member is 'fazhi:eb6cb81e383bb2fe';

create index team_member_by_start on team_member (region_code, "selected_on" desc, id desc);

comment on index team_member_by_start is 'fazhi:8f41de765a11df01';

create index team_member_by_state on team_member (region_code, state, "selected_on" desc, id desc);

comment on index team_member_by_state is 'fazhi:ef8420e18303a01d';

create index team_member_by_organ on team_member (region_code, organ_id, "selected_on" desc, id desc);

comment on index team_member_by_organ is 'fazhi:2c79da05919e511f';

create policy officer_training_select_archivist on officer_training for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy officer_training_select_archivist on officer_training is 'fazhi:700b45c5455eaef3';

create policy training_hours_select_archivist on training_hours for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy training_hours_select_archivist on training_hours is 'fazhi:271a472852ace669';

create policy exam_question_select_archivist on exam_question for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy exam_question_select_archivist on exam_question is 'fazhi:789aa1db5d7caee2';

create policy exam_paper_select_archivist on exam_paper for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy exam_paper_select_archivist on exam_paper is 'fazhi:f87c6d4e1a45ca72';

create policy answer_sheet_select_archivist on answer_sheet for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy answer_sheet_select_archivist on answer_sheet is 'fazhi:4b75e3788c537401';

create policy contest_team_select_archivist on contest_team for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy contest_team_select_archivist on contest_team is 'fazhi:40920b40b35be2ef';

create policy team_member_select_archivist on team_member for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy team_member_select_archivist on team_member is 'fazhi:b3e01a82f82ef703';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_archivist on entry is 'fazhi:608a4636b50016fb';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_archivist on clock is 'fazhi:7d5a34a54a35e99b';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:653d9897eb9dd3a0';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:7e8b3cea5ae34cdc';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_archivist on move_request is 'fazhi:cf97e016b356842f';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:1219b5cc39bb23ad';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_archivist on attachment is 'fazhi:b7a3fc8f7bb2d870';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_archivist on publication is 'fazhi:c648d99043478858';

create policy officer_training_select_enforcement_clerk on officer_training for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy officer_training_select_enforcement_clerk on officer_training is 'fazhi:a9b3c52b24f3dfab';

create policy training_hours_select_enforcement_clerk on training_hours for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy training_hours_select_enforcement_clerk on training_hours is 'fazhi:7a617cf04f44fe45';

create policy training_hours_insert_enforcement_clerk on training_hours for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy training_hours_insert_enforcement_clerk on training_hours is 'fazhi:6171c30dda6d1dab';

create policy training_hours_update_enforcement_clerk on training_hours for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy training_hours_update_enforcement_clerk on training_hours is 'fazhi:3a5a74c560cea2cb';

create policy training_hours_delete_enforcement_clerk on training_hours for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy training_hours_delete_enforcement_clerk on training_hours is 'fazhi:4c4a4aa8cd5efbe9';

create policy exam_paper_select_enforcement_clerk on exam_paper for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy exam_paper_select_enforcement_clerk on exam_paper is 'fazhi:efcecf279c1b25a9';

create policy answer_sheet_select_enforcement_clerk on answer_sheet for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy answer_sheet_select_enforcement_clerk on answer_sheet is 'fazhi:643e674f36a01fdd';

create policy contest_team_select_enforcement_clerk on contest_team for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy contest_team_select_enforcement_clerk on contest_team is 'fazhi:4df1dc4fe803987f';

create policy team_member_select_enforcement_clerk on team_member for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy team_member_select_enforcement_clerk on team_member is 'fazhi:95829744ecd58723';

create policy entry_select_enforcement_clerk on entry for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy entry_select_enforcement_clerk on entry is 'fazhi:0409e1df256eb61e';

create policy entry_insert_enforcement_clerk on entry for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_enforcement_clerk on entry is 'fazhi:bd1732e80590f7ca';

create policy entry_update_enforcement_clerk on entry for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_enforcement_clerk on entry is 'fazhi:9c4f080253a482a2';

create policy clock_select_enforcement_clerk on clock for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy clock_select_enforcement_clerk on clock is 'fazhi:8fd7c317434332cf';

create policy clock_insert_enforcement_clerk on clock for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_enforcement_clerk on clock is 'fazhi:1cc64615d6820e25';

create policy clock_update_enforcement_clerk on clock for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_enforcement_clerk on clock is 'fazhi:2e03c87ad38cb3f2';

create policy clock_delete_enforcement_clerk on clock for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_enforcement_clerk on clock is 'fazhi:fce177f963464095';

create policy number_issued_select_enforcement_clerk on number_issued for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy number_issued_select_enforcement_clerk on number_issued is 'fazhi:5836cad757d246d6';

create policy number_issued_insert_enforcement_clerk on number_issued for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_enforcement_clerk on number_issued is 'fazhi:b5ff23f9f5f5e588';

create policy number_issued_update_enforcement_clerk on number_issued for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_enforcement_clerk on number_issued is 'fazhi:d5735b975e6fd1a3';

create policy issued_document_select_enforcement_clerk on issued_document for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy issued_document_select_enforcement_clerk on issued_document is 'fazhi:4523ceac5b8a3dd3';

create policy issued_document_insert_enforcement_clerk on issued_document for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_enforcement_clerk on issued_document is 'fazhi:22090a5ec2c9b6f8';

create policy issued_document_update_enforcement_clerk on issued_document for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_enforcement_clerk on issued_document is 'fazhi:1972f408068528c1';

create policy move_request_select_enforcement_clerk on move_request for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy move_request_select_enforcement_clerk on move_request is 'fazhi:e9a65bde83c1faaf';

create policy move_request_insert_enforcement_clerk on move_request for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_enforcement_clerk on move_request is 'fazhi:a7b34fc9fdfc3abd';

create policy move_request_update_enforcement_clerk on move_request for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_enforcement_clerk on move_request is 'fazhi:efd1e048c1379d8a';

create policy document_draft_select_enforcement_clerk on document_draft for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_enforcement_clerk on document_draft is 'fazhi:f4566ab5ded407be';

create policy document_draft_insert_enforcement_clerk on document_draft for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_enforcement_clerk on document_draft is 'fazhi:b501a62d95e69728';

create policy document_draft_update_enforcement_clerk on document_draft for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_enforcement_clerk on document_draft is 'fazhi:1482e0b178ebaf9d';

create policy attachment_select_enforcement_clerk on attachment for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy attachment_select_enforcement_clerk on attachment is 'fazhi:641511e945a49196';

create policy attachment_insert_enforcement_clerk on attachment for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_enforcement_clerk on attachment is 'fazhi:e05489baeffcdf6e';

create policy attachment_update_enforcement_clerk on attachment for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_enforcement_clerk on attachment is 'fazhi:e165873b09e72806';

create policy publication_select_enforcement_clerk on publication for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy publication_select_enforcement_clerk on publication is 'fazhi:77843050e95501ca';

create policy publication_insert_enforcement_clerk on publication for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_enforcement_clerk on publication is 'fazhi:cd3f58f59fc931d3';

create policy publication_update_enforcement_clerk on publication for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_enforcement_clerk on publication is 'fazhi:52e57565925c1072';

create policy search_text_select_enforcement_clerk on search_text for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_clerk on search_text is 'fazhi:2a4333bc30210302';

create policy search_text_insert_enforcement_clerk on search_text for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_enforcement_clerk on search_text is 'fazhi:d5f002f3d429985e';

create policy search_text_update_enforcement_clerk on search_text for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_enforcement_clerk on search_text is 'fazhi:ceb26aa0a36e3d73';

create policy search_text_delete_enforcement_clerk on search_text for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_enforcement_clerk on search_text is 'fazhi:dbb6bf4acabd891c';

create policy officer_training_select_enforcement_coordinator on officer_training for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy officer_training_select_enforcement_coordinator on officer_training is 'fazhi:58686776282a8c3c';

create policy officer_training_insert_enforcement_coordinator on officer_training for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy officer_training_insert_enforcement_coordinator on officer_training is 'fazhi:d90b60045af95a7c';

create policy officer_training_update_enforcement_coordinator on officer_training for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy officer_training_update_enforcement_coordinator on officer_training is 'fazhi:29f0e866595c7920';

create policy officer_training_delete_enforcement_coordinator on officer_training for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy officer_training_delete_enforcement_coordinator on officer_training is 'fazhi:87aecbe10409d913';

create policy training_hours_select_enforcement_coordinator on training_hours for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy training_hours_select_enforcement_coordinator on training_hours is 'fazhi:4cfb8f407c61ade5';

create policy training_hours_insert_enforcement_coordinator on training_hours for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy training_hours_insert_enforcement_coordinator on training_hours is 'fazhi:989e02bd98d1577c';

create policy training_hours_update_enforcement_coordinator on training_hours for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy training_hours_update_enforcement_coordinator on training_hours is 'fazhi:a599cd8db8f410e0';

create policy training_hours_delete_enforcement_coordinator on training_hours for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy training_hours_delete_enforcement_coordinator on training_hours is 'fazhi:67ac9ceeb762b0a9';

create policy exam_question_select_enforcement_coordinator on exam_question for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy exam_question_select_enforcement_coordinator on exam_question is 'fazhi:018bf46e9317951e';

create policy exam_question_insert_enforcement_coordinator on exam_question for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy exam_question_insert_enforcement_coordinator on exam_question is 'fazhi:37f09daa939c1468';

create policy exam_question_update_enforcement_coordinator on exam_question for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy exam_question_update_enforcement_coordinator on exam_question is 'fazhi:0759613342a1ee24';

create policy exam_question_delete_enforcement_coordinator on exam_question for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy exam_question_delete_enforcement_coordinator on exam_question is 'fazhi:254f6400c60ffaa0';

create policy exam_paper_select_enforcement_coordinator on exam_paper for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy exam_paper_select_enforcement_coordinator on exam_paper is 'fazhi:4912dbbcb71a72a9';

create policy exam_paper_insert_enforcement_coordinator on exam_paper for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy exam_paper_insert_enforcement_coordinator on exam_paper is 'fazhi:cc5af26b7317b5a9';

create policy answer_sheet_select_enforcement_coordinator on answer_sheet for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy answer_sheet_select_enforcement_coordinator on answer_sheet is 'fazhi:490cdd61117c9889';

create policy answer_sheet_insert_enforcement_coordinator on answer_sheet for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy answer_sheet_insert_enforcement_coordinator on answer_sheet is 'fazhi:c587fd6bef9ff234';

create policy contest_team_select_enforcement_coordinator on contest_team for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy contest_team_select_enforcement_coordinator on contest_team is 'fazhi:b7333ac4a7151042';

create policy contest_team_insert_enforcement_coordinator on contest_team for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy contest_team_insert_enforcement_coordinator on contest_team is 'fazhi:7826b9261fe679ce';

create policy team_member_select_enforcement_coordinator on team_member for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy team_member_select_enforcement_coordinator on team_member is 'fazhi:368c7d7d291f6076';

create policy team_member_insert_enforcement_coordinator on team_member for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true));

comment on policy team_member_insert_enforcement_coordinator on team_member is 'fazhi:b4379bb41032f44e';

create policy entry_select_enforcement_coordinator on entry for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy entry_select_enforcement_coordinator on entry is 'fazhi:e3cc8836ae659df9';

create policy entry_insert_enforcement_coordinator on entry for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy entry_insert_enforcement_coordinator on entry is 'fazhi:491c05e63bc1aad0';

create policy entry_update_enforcement_coordinator on entry for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy entry_update_enforcement_coordinator on entry is 'fazhi:0871f00393e6c18b';

create policy clock_select_enforcement_coordinator on clock for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy clock_select_enforcement_coordinator on clock is 'fazhi:8630df5b121af905';

create policy clock_insert_enforcement_coordinator on clock for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy clock_insert_enforcement_coordinator on clock is 'fazhi:db1ae059a5bad8fa';

create policy clock_update_enforcement_coordinator on clock for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy clock_update_enforcement_coordinator on clock is 'fazhi:8afdaf35d38ec129';

create policy clock_delete_enforcement_coordinator on clock for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ((ledger in ('joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question'))
    or (ledger in ('enterprise') and organ_id = current_setting('app.organ_id', true))));

comment on policy clock_delete_enforcement_coordinator on clock is 'fazhi:e0f6186ec1f5c7d0';

create policy number_issued_select_enforcement_coordinator on number_issued for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy number_issued_select_enforcement_coordinator on number_issued is 'fazhi:93a9e763e6089c13';

create policy number_issued_insert_enforcement_coordinator on number_issued for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy number_issued_insert_enforcement_coordinator on number_issued is 'fazhi:693237cbfde99e39';

create policy number_issued_update_enforcement_coordinator on number_issued for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy number_issued_update_enforcement_coordinator on number_issued is 'fazhi:dfbf6a0c3a0f270b';

create policy issued_document_select_enforcement_coordinator on issued_document for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy issued_document_select_enforcement_coordinator on issued_document is 'fazhi:3bfeccdfcab6b7a5';

create policy issued_document_insert_enforcement_coordinator on issued_document for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy issued_document_insert_enforcement_coordinator on issued_document is 'fazhi:d5fdd603e007e2d3';

create policy issued_document_update_enforcement_coordinator on issued_document for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy issued_document_update_enforcement_coordinator on issued_document is 'fazhi:b996a6b8178d3050';

create policy move_request_select_enforcement_coordinator on move_request for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy move_request_select_enforcement_coordinator on move_request is 'fazhi:dde95686bef352f6';

create policy move_request_insert_enforcement_coordinator on move_request for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy move_request_insert_enforcement_coordinator on move_request is 'fazhi:cb4ff671b8379c95';

create policy move_request_update_enforcement_coordinator on move_request for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy move_request_update_enforcement_coordinator on move_request is 'fazhi:65311ec8163bf6f6';

create policy document_draft_select_enforcement_coordinator on document_draft for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy document_draft_select_enforcement_coordinator on document_draft is 'fazhi:c6f57bfe0780e039';

create policy document_draft_insert_enforcement_coordinator on document_draft for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy document_draft_insert_enforcement_coordinator on document_draft is 'fazhi:b38d6f0cf529eb1c';

create policy document_draft_update_enforcement_coordinator on document_draft for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy document_draft_update_enforcement_coordinator on document_draft is 'fazhi:c6a42e4b52c3e894';

create policy attachment_select_enforcement_coordinator on attachment for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy attachment_select_enforcement_coordinator on attachment is 'fazhi:b8d34232e985e1d2';

create policy attachment_insert_enforcement_coordinator on attachment for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy attachment_insert_enforcement_coordinator on attachment is 'fazhi:d82f716932ec447d';

create policy attachment_update_enforcement_coordinator on attachment for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy attachment_update_enforcement_coordinator on attachment is 'fazhi:302634559f3dac61';

create policy publication_select_enforcement_coordinator on publication for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy publication_select_enforcement_coordinator on publication is 'fazhi:25906d6b12a0e53d';

create policy publication_insert_enforcement_coordinator on publication for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy publication_insert_enforcement_coordinator on publication is 'fazhi:628508924246cde4';

create policy publication_update_enforcement_coordinator on publication for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy publication_update_enforcement_coordinator on publication is 'fazhi:1c17123c3d89de45';

create policy search_text_select_enforcement_coordinator on search_text for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_coordinator on search_text is 'fazhi:437d9208a7590730';

create policy search_text_insert_enforcement_coordinator on search_text for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy search_text_insert_enforcement_coordinator on search_text is 'fazhi:d68074406eb1850b';

create policy search_text_update_enforcement_coordinator on search_text for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy search_text_update_enforcement_coordinator on search_text is 'fazhi:deebba63cd4afd18';

create policy search_text_delete_enforcement_coordinator on search_text for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ((ledger in ('joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question'))
    or (ledger in ('enterprise') and organ_id = current_setting('app.organ_id', true))));

comment on policy search_text_delete_enforcement_coordinator on search_text is 'fazhi:098e3b16c1102039';

create policy officer_training_select_enforcement_head on officer_training for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy officer_training_select_enforcement_head on officer_training is 'fazhi:f3fe73383b9ce483';

create policy training_hours_select_enforcement_head on training_hours for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy training_hours_select_enforcement_head on training_hours is 'fazhi:542b367fad4454de';

create policy exam_paper_select_enforcement_head on exam_paper for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy exam_paper_select_enforcement_head on exam_paper is 'fazhi:1a0bd96df77db057';

create policy answer_sheet_select_enforcement_head on answer_sheet for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy answer_sheet_select_enforcement_head on answer_sheet is 'fazhi:fa1035de548819d1';

create policy contest_team_select_enforcement_head on contest_team for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy contest_team_select_enforcement_head on contest_team is 'fazhi:38a8b59b714a549c';

create policy team_member_select_enforcement_head on team_member for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy team_member_select_enforcement_head on team_member is 'fazhi:efc1b3bf34523a45';

create policy entry_select_enforcement_head on entry for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy entry_select_enforcement_head on entry is 'fazhi:f3eec07cfd51363a';

create policy clock_select_enforcement_head on clock for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy clock_select_enforcement_head on clock is 'fazhi:18ececd62f3cb1b8';

create policy number_issued_select_enforcement_head on number_issued for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy number_issued_select_enforcement_head on number_issued is 'fazhi:458b64831014fe38';

create policy issued_document_select_enforcement_head on issued_document for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy issued_document_select_enforcement_head on issued_document is 'fazhi:4c7a0cfcde11b671';

create policy move_request_select_enforcement_head on move_request for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy move_request_select_enforcement_head on move_request is 'fazhi:763006c1f695016e';

create policy attachment_select_enforcement_head on attachment for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy attachment_select_enforcement_head on attachment is 'fazhi:6d397b77f3d1fbc0';

create policy publication_select_enforcement_head on publication for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy publication_select_enforcement_head on publication is 'fazhi:1058be58f3ed5401';

create policy search_text_select_enforcement_head on search_text for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_head on search_text is 'fazhi:e5a6076a8716dd99';

create policy officer_training_select_enforcement_supervisor on officer_training for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy officer_training_select_enforcement_supervisor on officer_training is 'fazhi:385e8dd8f549ad19';

create policy training_hours_select_enforcement_supervisor on training_hours for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy training_hours_select_enforcement_supervisor on training_hours is 'fazhi:a322aff16ff2b510';

create policy exam_question_select_enforcement_supervisor on exam_question for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy exam_question_select_enforcement_supervisor on exam_question is 'fazhi:8c137a52dbcc28f0';

create policy exam_paper_select_enforcement_supervisor on exam_paper for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy exam_paper_select_enforcement_supervisor on exam_paper is 'fazhi:e2fbd8e1cc59ae8c';

create policy answer_sheet_select_enforcement_supervisor on answer_sheet for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy answer_sheet_select_enforcement_supervisor on answer_sheet is 'fazhi:1fba951b1a6c7b8f';

create policy contest_team_select_enforcement_supervisor on contest_team for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy contest_team_select_enforcement_supervisor on contest_team is 'fazhi:9b0e879a79548345';

create policy team_member_select_enforcement_supervisor on team_member for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy team_member_select_enforcement_supervisor on team_member is 'fazhi:e3b866e457de9025';

create policy entry_select_enforcement_supervisor on entry for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy entry_select_enforcement_supervisor on entry is 'fazhi:232c10ebc894520c';

create policy clock_select_enforcement_supervisor on clock for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy clock_select_enforcement_supervisor on clock is 'fazhi:810eaf8be544ff6e';

create policy number_issued_select_enforcement_supervisor on number_issued for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy number_issued_select_enforcement_supervisor on number_issued is 'fazhi:e5145493a3df42fa';

create policy issued_document_select_enforcement_supervisor on issued_document for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy issued_document_select_enforcement_supervisor on issued_document is 'fazhi:f13047f0cb3720c3';

create policy move_request_select_enforcement_supervisor on move_request for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy move_request_select_enforcement_supervisor on move_request is 'fazhi:56f1679e45bea04e';

create policy attachment_select_enforcement_supervisor on attachment for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy attachment_select_enforcement_supervisor on attachment is 'fazhi:838bdc53f8bd25f3';

create policy publication_select_enforcement_supervisor on publication for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy publication_select_enforcement_supervisor on publication is 'fazhi:7a5caeb5fe7153c2';

create policy search_text_select_enforcement_supervisor on search_text for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_supervisor on search_text is 'fazhi:3d77f471ac5635fb';

create policy officer_training_select_inspector on officer_training for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy officer_training_select_inspector on officer_training is 'fazhi:349fc2dbad49ecb0';

create policy training_hours_select_inspector on training_hours for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy training_hours_select_inspector on training_hours is 'fazhi:1aa620157d67098a';

create policy exam_paper_select_inspector on exam_paper for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy exam_paper_select_inspector on exam_paper is 'fazhi:85146a098cf84747';

create policy answer_sheet_select_inspector on answer_sheet for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0);

comment on policy answer_sheet_select_inspector on answer_sheet is 'fazhi:43de93bd17cf6da1';

create policy contest_team_select_inspector on contest_team for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy contest_team_select_inspector on contest_team is 'fazhi:b8f2dc8577134ef9';

create policy team_member_select_inspector on team_member for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy team_member_select_inspector on team_member is 'fazhi:d2048f60dbfa0e6c';

create policy entry_select_inspector on entry for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy entry_select_inspector on entry is 'fazhi:0a3ba87655a17990';

create policy clock_select_inspector on clock for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy clock_select_inspector on clock is 'fazhi:dd7395a1434c1edb';

create policy clock_delete_inspector on clock for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_inspector on clock is 'fazhi:4eb5fe1f9680c272';

create policy number_issued_select_inspector on number_issued for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy number_issued_select_inspector on number_issued is 'fazhi:24acf2c4b4712bb7';

create policy issued_document_select_inspector on issued_document for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy issued_document_select_inspector on issued_document is 'fazhi:2b81a2de7a3adb9b';

create policy move_request_select_inspector on move_request for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy move_request_select_inspector on move_request is 'fazhi:04b0715c2fbd1d24';

create policy attachment_select_inspector on attachment for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy attachment_select_inspector on attachment is 'fazhi:8a6b08606d29a63b';

create policy publication_select_inspector on publication for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy publication_select_inspector on publication is 'fazhi:498a0c88bf405a14';

create policy search_text_select_inspector on search_text for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_inspector on search_text is 'fazhi:e0505b851d895c4c';

create policy search_text_delete_inspector on search_text for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_inspector on search_text is 'fazhi:dfb3122a4f228c22';

create policy officer_training_select_operation_of_law on officer_training for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy officer_training_select_operation_of_law on officer_training is 'fazhi:9df6d0c90a316e42';

create policy officer_training_insert_operation_of_law on officer_training for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy officer_training_insert_operation_of_law on officer_training is 'fazhi:98fd866f33090f28';

create policy officer_training_update_operation_of_law on officer_training for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy officer_training_update_operation_of_law on officer_training is 'fazhi:f5426694fbe722b6';

create policy training_hours_select_operation_of_law on training_hours for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy training_hours_select_operation_of_law on training_hours is 'fazhi:55e5ccb99b5ab93a';

create policy training_hours_insert_operation_of_law on training_hours for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy training_hours_insert_operation_of_law on training_hours is 'fazhi:7a015881b6a19af2';

create policy training_hours_update_operation_of_law on training_hours for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy training_hours_update_operation_of_law on training_hours is 'fazhi:be602053fdb1a825';

create policy exam_question_select_operation_of_law on exam_question for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy exam_question_select_operation_of_law on exam_question is 'fazhi:71eef0f2d1e9bda8';

create policy exam_question_insert_operation_of_law on exam_question for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy exam_question_insert_operation_of_law on exam_question is 'fazhi:fd98912f432c4749';

create policy exam_question_update_operation_of_law on exam_question for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy exam_question_update_operation_of_law on exam_question is 'fazhi:a2841288ab80dcd5';

create policy exam_paper_select_operation_of_law on exam_paper for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy exam_paper_select_operation_of_law on exam_paper is 'fazhi:0c3cd4a3783e05aa';

create policy exam_paper_insert_operation_of_law on exam_paper for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy exam_paper_insert_operation_of_law on exam_paper is 'fazhi:5545683f659d378a';

create policy exam_paper_update_operation_of_law on exam_paper for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy exam_paper_update_operation_of_law on exam_paper is 'fazhi:4b4ab7d297338ce5';

create policy answer_sheet_select_operation_of_law on answer_sheet for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy answer_sheet_select_operation_of_law on answer_sheet is 'fazhi:83489933139a2bea';

create policy answer_sheet_insert_operation_of_law on answer_sheet for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy answer_sheet_insert_operation_of_law on answer_sheet is 'fazhi:7127f42bbc4ee804';

create policy answer_sheet_update_operation_of_law on answer_sheet for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy answer_sheet_update_operation_of_law on answer_sheet is 'fazhi:e7e2f53a5f3d1f8d';

create policy contest_team_select_operation_of_law on contest_team for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy contest_team_select_operation_of_law on contest_team is 'fazhi:2a8c105443ae7d3f';

create policy contest_team_insert_operation_of_law on contest_team for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy contest_team_insert_operation_of_law on contest_team is 'fazhi:2674518093e62c6a';

create policy contest_team_update_operation_of_law on contest_team for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy contest_team_update_operation_of_law on contest_team is 'fazhi:14d9dd48a39b8acc';

create policy team_member_select_operation_of_law on team_member for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy team_member_select_operation_of_law on team_member is 'fazhi:f47a836af686d5f3';

create policy team_member_insert_operation_of_law on team_member for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy team_member_insert_operation_of_law on team_member is 'fazhi:b6109e780ba979a6';

create policy team_member_update_operation_of_law on team_member for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy team_member_update_operation_of_law on team_member is 'fazhi:0c96c4e04a21df7d';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:56e2ac9f014ff1db';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:1e9b4503e2d5cc4e';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:6077d8963f701214';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:f1693d30489c417f';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:60a9557f83a456ad';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:7448719e59db7a76';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:17007335946f0c84';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:c1779de5ca7f17b5';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:b424bc8126341ce6';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:3dfd565eb35addf4';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:232463b7c1322a12';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:a02f3b806ee67ce6';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:94758f7cb1142979';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:81c4cda61734848b';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:5fddf33e621d6084';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:b8abb943a6321bf3';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:2a7ee7ff703f097d';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:1c908979d56ad38f';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:5023fed62cc50480';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:8e81accd5f10bf4e';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:3b9aa389856513a7';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:34df9b1d6bbac608';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:c0da38beb3f41589';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:ed77f49591031eb0';

create policy search_text_select_operation_of_law on search_text for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_operation_of_law on search_text is 'fazhi:9272afe47c410803';

create policy search_text_insert_operation_of_law on search_text for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_insert_operation_of_law on search_text is 'fazhi:7fd2240101cc2b62';

create policy search_text_update_operation_of_law on search_text for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_update_operation_of_law on search_text is 'fazhi:d475c20b67a1d629';

create policy officer_training_select_report on officer_training for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy officer_training_select_report on officer_training is 'fazhi:75af93d52b51392a';

create policy training_hours_select_report on training_hours for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy training_hours_select_report on training_hours is 'fazhi:a40771e909d3e719';

create policy exam_question_select_report on exam_question for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy exam_question_select_report on exam_question is 'fazhi:3df1a8e1f72bc0ba';

create policy exam_paper_select_report on exam_paper for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy exam_paper_select_report on exam_paper is 'fazhi:5da6d37f68aeeb95';

create policy answer_sheet_select_report on answer_sheet for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy answer_sheet_select_report on answer_sheet is 'fazhi:70714d2e778dcb74';

create policy contest_team_select_report on contest_team for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy contest_team_select_report on contest_team is 'fazhi:e0c9fcefce0279bd';

create policy team_member_select_report on team_member for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy team_member_select_report on team_member is 'fazhi:13660a040ba2f341';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_report on entry is 'fazhi:75b9a553c529101e';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_report on clock is 'fazhi:ac7b1a45f7444003';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_report on number_issued is 'fazhi:a65d1976436767f0';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_report on issued_document is 'fazhi:f4bb7c8a46edca5a';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_report on move_request is 'fazhi:f34d6ae3d14a574b';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_report on attachment is 'fazhi:89f1b17d9bda4dc7';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_report on publication is 'fazhi:ebdeacbc99dc8882';
