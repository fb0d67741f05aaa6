do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_correction_clerk') then
    create role fazhi_post_correction_clerk nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_correction_clerk;

grant fazhi_post_correction_clerk to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_correction_head') then
    create role fazhi_post_correction_head nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_correction_head;

grant fazhi_post_correction_head to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_correction_officer') then
    create role fazhi_post_correction_officer nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_correction_officer;

grant fazhi_post_correction_officer to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_minor_correction_keeper') then
    create role fazhi_post_minor_correction_keeper nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_minor_correction_keeper;

grant fazhi_post_minor_correction_keeper to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_resettlement_officer') then
    create role fazhi_post_resettlement_officer nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_resettlement_officer;

grant fazhi_post_resettlement_officer to fazhi_acting;

drop policy attachment_insert_operation_of_law on attachment;

drop policy attachment_select_archivist on attachment;

drop policy attachment_select_operation_of_law on attachment;

drop policy attachment_select_report on attachment;

drop policy attachment_update_operation_of_law on attachment;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_report on clock;

drop policy clock_update_operation_of_law on clock;

drop policy document_draft_insert_operation_of_law on document_draft;

drop policy document_draft_select_archivist on document_draft;

drop policy document_draft_select_operation_of_law on document_draft;

drop policy document_draft_update_operation_of_law on document_draft;

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

drop policy publication_insert_operation_of_law on publication;

drop policy publication_select_archivist on publication;

drop policy publication_select_operation_of_law on publication;

drop policy publication_select_report on publication;

drop policy publication_update_operation_of_law on publication;

create table correction_subject (
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
  "file_no" text collate "C",
  "person" text collate "C" not null,
  "sex" text collate "C" not null,
  "category" text collate "C" not null,
  "crime" text collate "C" not null,
  "decider" text collate "C" not null,
  "judgment_no" text collate "C" not null,
  "effective_on" date not null,
  "origin" text collate "C" not null,
  "office" text collate "C" not null,
  "investigation" uuid,
  "injunction" text collate "C",
  "documents_on" date,
  "missed_on" date,
  "informed" text collate "C",
  "search_steps" text collate "C",
  "reported_on" date,
  "term_from" date,
  "term_to" date,
  "late_days" int,
  "group_members" text collate "C",
  "woman_in_group" text collate "C",
  "plan" text collate "C",
  "plan_no" int,
  "class" text collate "C",
  "check_every" int,
  "check_reason" text collate "C",
  "organised_on" date,
  "announced_on" date,
  "lost_on" date,
  "found_on" date,
  "lost_days" int,
  "certificate_no" text collate "C",
  "release_ground" text collate "C",
  "termination_ground" text collate "C",
  "termination_no" text collate "C",
  "transferred_to" text collate "C",
  "closed_reason" text collate "C",
  "end_kind" text collate "C",
  "ended_on" date,
  primary key (region_code, id)
);

alter table correction_subject enable row level security;

alter table correction_subject force row level security;

grant select, insert, update on correction_subject to fazhi_app;

create table information_check (
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
  "subject" uuid not null,
  "agency" text collate "C" not null,
  "office" text collate "C" not null,
  "planned_on" date not null,
  "time" text collate "C",
  "manner" text collate "C",
  "checked_on" date,
  "missed_on" date,
  "called_on" date,
  "explanation" text collate "C",
  "waived_reason" text collate "C",
  primary key (region_code, id)
);

alter table information_check enable row level security;

alter table information_check force row level security;

grant select, insert, update on information_check to fazhi_app;

create table correction_leave (
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
  "subject" uuid not null,
  "agency" text collate "C" not null,
  "office" text collate "C" not null,
  "reason" text collate "C" not null,
  "destination" text collate "C" not null,
  "applied_on" date not null,
  "leave_from" date not null,
  "leave_to" date not null,
  "recent_days" int not null,
  "urgent" text collate "C" not null,
  "level" text collate "C",
  "approved_on" date,
  "upper_organ" text collate "C",
  "upper_on" date,
  "declined_on" date,
  "decline_reason" text collate "C",
  "back_on" date,
  "late_days" int,
  primary key (region_code, id)
);

alter table correction_leave enable row level security;

alter table correction_leave force row level security;

grant select, insert, update on correction_leave to fazhi_app;

create table correction_place_change (
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
  "subject" uuid not null,
  "agency" text collate "C" not null,
  "office" text collate "C" not null,
  "reason" text collate "C" not null,
  "new_place" text collate "C" not null,
  "new_agency" text collate "C" not null,
  "applied_on" date not null,
  "asked_on" date,
  "answer" text collate "C",
  "answered_on" date,
  "decided_on" date,
  "decline_reason" text collate "C",
  "file_sent_on" date,
  "arrived_on" date,
  primary key (region_code, id)
);

alter table correction_place_change enable row level security;

alter table correction_place_change force row level security;

grant select, insert, update on correction_place_change to fazhi_app;

create table disciplinary_action (
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
  "subject" uuid not null,
  "agency" text collate "C" not null,
  "office" text collate "C" not null,
  "ground" text collate "C" not null,
  "gravity" text collate "C" not null,
  "missed_days" int,
  "educated" text collate "C" not null,
  "found_on" date not null,
  "facts" text collate "C" not null,
  "earlier_one" uuid,
  "earlier_two" uuid,
  "verified_on" date,
  "evidence" text collate "C",
  "statement" text collate "C",
  "kind" text collate "C",
  "decision_no" text collate "C",
  "decided_on" date,
  "legal_basis" text collate "C",
  "to_organ" text collate "C",
  "court_received_on" date,
  "served_on" date,
  "result" text collate "C",
  "result_on" date,
  "result_no" text collate "C",
  "dropped_on" date,
  "drop_reason" text collate "C",
  primary key (region_code, id)
);

alter table disciplinary_action enable row level security;

alter table disciplinary_action force row level security;

grant select, insert, update on disciplinary_action to fazhi_app;

create table electronic_positioning (
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
  "subject" uuid not null,
  "agency" text collate "C" not null,
  "office" text collate "C" not null,
  "ground" text collate "C" not null,
  "action" uuid,
  "facts" text collate "C" not null,
  "requested_on" date not null,
  "told_on" date,
  "approved_on" date,
  "extra_months" int,
  "assessment" text collate "C",
  "extended_on" date,
  "lifted_on" date,
  "lift_reason" text collate "C",
  "declined_on" date,
  primary key (region_code, id)
);

alter table electronic_positioning enable row level security;

alter table electronic_positioning force row level security;

grant select, insert, update on electronic_positioning to fazhi_app;

create table social_investigation (
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
  "opinion_no" text collate "C",
  "entruster" text collate "C" not null,
  "entruster_kind" text collate "C" not null,
  "letter_no" text collate "C" not null,
  "received_on" date not null,
  "fast" text collate "C" not null,
  "subject" text collate "C" not null,
  "residence" text collate "C" not null,
  "crime" text collate "C" not null,
  "category" text collate "C" not null,
  "office" text collate "C" not null,
  "investigator_one" text collate "C",
  "investigator_two" text collate "C",
  "investigated_on" date,
  "circumstances" text collate "C",
  "consequences" text collate "C",
  "views" text collate "C",
  "prohibitions" text collate "C",
  "extra_days" int,
  "opinion" text collate "C",
  "opinion_reason" text collate "C",
  "replied_on" date,
  "adopted" text collate "C",
  "adopted_on" date,
  "returned_on" date,
  "return_reason" text collate "C",
  primary key (region_code, id)
);

alter table social_investigation enable row level security;

alter table social_investigation force row level security;

grant select, insert, update on social_investigation to fazhi_app;

create table minor_correction (
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
  "file_no" text collate "C",
  "person" text collate "C" not null,
  "sex" text collate "C" not null,
  "category" text collate "C" not null,
  "crime" text collate "C" not null,
  "decider" text collate "C" not null,
  "judgment_no" text collate "C" not null,
  "effective_on" date not null,
  "origin" text collate "C" not null,
  "office" text collate "C" not null,
  "investigation" uuid,
  "injunction" text collate "C",
  "documents_on" date,
  "missed_on" date,
  "informed" text collate "C",
  "search_steps" text collate "C",
  "reported_on" date,
  "term_from" date,
  "term_to" date,
  "late_days" int,
  "group_members" text collate "C",
  "woman_in_group" text collate "C",
  "plan" text collate "C",
  "plan_no" int,
  "class" text collate "C",
  "check_every" int,
  "check_reason" text collate "C",
  "organised_on" date,
  "announced_on" date,
  "lost_on" date,
  "found_on" date,
  "lost_days" int,
  "certificate_no" text collate "C",
  "release_ground" text collate "C",
  "termination_ground" text collate "C",
  "termination_no" text collate "C",
  "transferred_to" text collate "C",
  "closed_reason" text collate "C",
  "end_kind" text collate "C",
  "ended_on" date,
  primary key (region_code, id)
);

alter table minor_correction enable row level security;

alter table minor_correction force row level security;

grant select, insert, update on minor_correction to fazhi_app;

create table resettlement_subject (
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
  "file_no" text collate "C",
  "office" text collate "C" not null,
  "person" text collate "C" not null,
  "source" text collate "C" not null,
  "place" text collate "C",
  "correction" uuid,
  "entry" text collate "C" not null,
  "released_on" date not null,
  "informed_on" date not null,
  "verified_on" date,
  "verification" text collate "C",
  "linked_on" date,
  "met_by" text collate "C",
  "helpers" text collate "C",
  "willing" text collate "C",
  "needs" text collate "C",
  "grouped_on" date,
  "placement" text collate "C",
  "placed_on" date,
  "aid" text collate "C",
  "aided_on" date,
  "visited_on" date,
  "visit_findings" text collate "C",
  "out_of_touch_on" date,
  "returned_on" date,
  "end_reason" text collate "C",
  "ended_on" date,
  primary key (region_code, id)
);

alter table resettlement_subject enable row level security;

alter table resettlement_subject force row level security;

grant select, insert, update on resettlement_subject to fazhi_app;

alter table correction_subject add constraint correction_subject_state_check check (state in ('expected', 'searched', 'registered', 'organised', 'supervised', 'lost', 'released', 'terminated', 'moved', 'never'));

comment on constraint correction_subject_state_check on correction_subject is 'fazhi:367235fc1b98733b';

alter table correction_subject add constraint correction_subject_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint correction_subject_organ_id_fkey on correction_subject is 'fazhi:302bd50daf41bbda';

create unique index correction_subject_file_no_key on correction_subject (region_code, "file_no");

comment on index correction_subject_file_no_key is 'fazhi:51fd5cd001530c74';

alter table correction_subject add constraint correction_subject_sex_check check ("sex" in ('female', 'male'));

comment on constraint correction_subject_sex_check on correction_subject is 'fazhi:22ef77e5fe03d50b';

alter table correction_subject add constraint correction_subject_category_check check ("category" in ('control', 'suspended', 'parole', 'medical'));

comment on constraint correction_subject_category_check on correction_subject is 'fazhi:465e5490c184f31a';

alter table correction_subject add constraint correction_subject_crime_check check ("crime" in ('safety', 'economy', 'person', 'property', 'order', 'duty', 'other'));

comment on constraint correction_subject_crime_check on correction_subject is 'fazhi:76e2e68a5b97ebb8';

alter table correction_subject add constraint correction_subject_origin_check check ("origin" in ('notice', 'self', 'moved', 'check'));

comment on constraint correction_subject_origin_check on correction_subject is 'fazhi:d8c4fa36b50b4795';

alter table correction_subject add constraint correction_subject_office_fkey foreign key (region_code, "office") references organ (region_code, id);

comment on constraint correction_subject_office_fkey on correction_subject is 'fazhi:ac603e0b1d000de2';

alter table correction_subject add constraint correction_subject_investigation_fkey foreign key (region_code, "investigation") references social_investigation (region_code, id);

comment on constraint correction_subject_investigation_fkey on correction_subject is 'fazhi:06a43698de7e0b48';

alter table correction_subject add constraint correction_subject_late_days_check check ("late_days" >= 0);

comment on constraint correction_subject_late_days_check on correction_subject is 'fazhi:9a7aa0134a217113';

alter table correction_subject add constraint correction_subject_woman_in_group_check check ("woman_in_group" in ('yes', 'no'));

comment on constraint correction_subject_woman_in_group_check on correction_subject is 'fazhi:d2c093e058c9360c';

alter table correction_subject add constraint correction_subject_plan_no_check check ("plan_no" >= 0);

comment on constraint correction_subject_plan_no_check on correction_subject is 'fazhi:58b376a4c6454dd5';

alter table correction_subject add constraint correction_subject_class_check check ("class" in ('strict', 'ordinary', 'relaxed'));

comment on constraint correction_subject_class_check on correction_subject is 'fazhi:1a8f7e7d2ad58c58';

alter table correction_subject add constraint correction_subject_check_every_check check ("check_every" >= 0);

comment on constraint correction_subject_check_every_check on correction_subject is 'fazhi:0769c2bbf62dec18';

alter table correction_subject add constraint correction_subject_lost_days_check check ("lost_days" >= 0);

comment on constraint correction_subject_lost_days_check on correction_subject is 'fazhi:8576b1dba4d97bbf';

create unique index correction_subject_certificate_no_key on correction_subject (region_code, "certificate_no");

comment on index correction_subject_certificate_no_key is 'fazhi:7befa6501a01b561';

alter table correction_subject add constraint correction_subject_release_ground_check check ("release_ground" in ('term', 'pardon'));

comment on constraint correction_subject_release_ground_check on correction_subject is 'fazhi:44035df411ed3565';

alter table correction_subject add constraint correction_subject_termination_ground_check check ("termination_ground" in ('revoked', 'prison', 'dead', 'resentenced'));

comment on constraint correction_subject_termination_ground_check on correction_subject is 'fazhi:d7a322a95396002a';

alter table correction_subject add constraint correction_subject_end_kind_check check ("end_kind" in ('released', 'terminated', 'moved', 'never'));

comment on constraint correction_subject_end_kind_check on correction_subject is 'fazhi:8bf51defd980113c';

create index correction_subject_by_start on correction_subject (region_code, "effective_on" desc, id desc);

comment on index correction_subject_by_start is 'fazhi:16acf7b2d6dbea95';

create index correction_subject_by_state on correction_subject (region_code, state, "effective_on" desc, id desc);

comment on index correction_subject_by_state is 'fazhi:d013613f807379fa';

create index correction_subject_by_organ on correction_subject (region_code, organ_id, "effective_on" desc, id desc);

comment on index correction_subject_by_organ is 'fazhi:7a86eb7b788acf96';

create index correction_subject_open on correction_subject (region_code, organ_id, "effective_on", id) where state in ('expected', 'searched', 'registered', 'organised', 'supervised', 'lost');

comment on index correction_subject_open is 'fazhi:c078ecc20b520ecb';

create index correction_subject_months_reported_on on correction_subject (region_code, "reported_on", "category", "sex", "class");

comment on index correction_subject_months_reported_on is 'fazhi:147ab8cf964e3ed8';

create index correction_subject_months_ended_on on correction_subject (region_code, "ended_on", "category", "sex", "class") include ("end_kind");

comment on index correction_subject_months_ended_on is 'fazhi:99693826d4cc1ec8';

create index correction_subject_months_missed_on on correction_subject (region_code, "missed_on", "category", "sex", "class");

comment on index correction_subject_months_missed_on is 'fazhi:48e456c427ae6888';

create index correction_subject_months_lost_on on correction_subject (region_code, "lost_on", "category", "sex", "class");

comment on index correction_subject_months_lost_on is 'fazhi:240ff751e73d34c2';

create index correction_subject_months_effective_on on correction_subject (region_code, "effective_on", "category", "sex", "class") include ("origin");

comment on index correction_subject_months_effective_on is 'fazhi:5c115ed1ea9e9b3f';

alter table information_check add constraint information_check_state_check check (state in ('due', 'passed', 'toCall', 'explained', 'unreached', 'waived'));

comment on constraint information_check_state_check on information_check is 'fazhi:224545c7485f8eb9';

alter table information_check add constraint information_check_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint information_check_organ_id_fkey on information_check is 'fazhi:5edbb2a0c01f8216';

alter table information_check add constraint information_check_subject_fkey foreign key (region_code, "subject") references correction_subject (region_code, id);

comment on constraint information_check_subject_fkey on information_check is 'fazhi:6008949ceb565497';

alter table information_check add constraint information_check_agency_fkey foreign key (region_code, "agency") references organ (region_code, id);

comment on constraint information_check_agency_fkey on information_check is 'fazhi:cf55274a6637dd1c';

alter table information_check add constraint information_check_office_fkey foreign key (region_code, "office") references organ (region_code, id);

comment on constraint information_check_office_fkey on information_check is 'fazhi:1f388c313f066a96';

alter table information_check add constraint information_check_manner_check check ("manner" in ('phone', 'visit', 'message'));

comment on constraint information_check_manner_check on information_check is 'fazhi:1a88286bfc74505b';

create index information_check_by_start on information_check (region_code, "planned_on" desc, id desc);

comment on index information_check_by_start is 'fazhi:09a2b75606dd167f';

create index information_check_by_state on information_check (region_code, state, "planned_on" desc, id desc);

comment on index information_check_by_state is 'fazhi:dd01b9b88a71d9af';

create index information_check_by_organ on information_check (region_code, organ_id, "planned_on" desc, id desc);

comment on index information_check_by_organ is 'fazhi:378492d09b6cbbde';

create index information_check_open on information_check (region_code, organ_id, "planned_on", id) where state in ('due', 'toCall');

comment on index information_check_open is 'fazhi:d4fc20d87dbd4fe8';

alter table correction_leave add constraint correction_leave_state_check check (state in ('applied', 'approved', 'back', 'declined'));

comment on constraint correction_leave_state_check on correction_leave is 'fazhi:a7d78d3036d8c02c';

alter table correction_leave add constraint correction_leave_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint correction_leave_organ_id_fkey on correction_leave is 'fazhi:6e98f91e34d4378e';

alter table correction_leave add constraint correction_leave_subject_fkey foreign key (region_code, "subject") references correction_subject (region_code, id);

comment on constraint correction_leave_subject_fkey on correction_leave is 'fazhi:4e22a2d0300817b5';

alter table correction_leave add constraint correction_leave_agency_fkey foreign key (region_code, "agency") references organ (region_code, id);

comment on constraint correction_leave_agency_fkey on correction_leave is 'fazhi:a20573b1eb9433fc';

alter table correction_leave add constraint correction_leave_office_fkey foreign key (region_code, "office") references organ (region_code, id);

comment on constraint correction_leave_office_fkey on correction_leave is 'fazhi:1d097bfb1065400e';

alter table correction_leave add constraint correction_leave_recent_days_check check ("recent_days" >= 0);

comment on constraint correction_leave_recent_days_check on correction_leave is 'fazhi:d579eed671a3fbbf';

alter table correction_leave add constraint correction_leave_urgent_check check ("urgent" in ('yes', 'no'));

comment on constraint correction_leave_urgent_check on correction_leave is 'fazhi:21156aa7dee44889';

alter table correction_leave add constraint correction_leave_level_check check ("level" in ('office', 'agency', 'upper'));

comment on constraint correction_leave_level_check on correction_leave is 'fazhi:3455aa75a2ba2d89';

alter table correction_leave add constraint correction_leave_late_days_check check ("late_days" >= 0);

comment on constraint correction_leave_late_days_check on correction_leave is 'fazhi:c4498853f670f8bd';

create index correction_leave_by_start on correction_leave (region_code, "applied_on" desc, id desc);

comment on index correction_leave_by_start is 'fazhi:9c4ce458642b54c3';

create index correction_leave_by_state on correction_leave (region_code, state, "applied_on" desc, id desc);

comment on index correction_leave_by_state is 'fazhi:0f2a71ecb44dbbd8';

create index correction_leave_by_organ on correction_leave (region_code, organ_id, "applied_on" desc, id desc);

comment on index correction_leave_by_organ is 'fazhi:53f513d6d10843e1';

create index correction_leave_open on correction_leave (region_code, organ_id, "applied_on", id) where state in ('applied', 'approved');

comment on index correction_leave_open is 'fazhi:f60a4488023b1ba5';

create index correction_leave_months_approved_on on correction_leave (region_code, "approved_on", "level");

comment on index correction_leave_months_approved_on is 'fazhi:696413d8446dbbdb';

create index correction_leave_months_declined_on on correction_leave (region_code, "declined_on", "level");

comment on index correction_leave_months_declined_on is 'fazhi:3539f851acd3743d';

alter table correction_place_change add constraint correction_place_change_state_check check (state in ('applied', 'asked', 'answered', 'allowed', 'declined', 'arrived'));

comment on constraint correction_place_change_state_check on correction_place_change is 'fazhi:b72fdce5ab990b3b';

alter table correction_place_change add constraint correction_place_change_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint correction_place_change_organ_id_fkey on correction_place_change is 'fazhi:4e3563ac9ea1ccce';

alter table correction_place_change add constraint correction_place_change_subject_fkey foreign key (region_code, "subject") references correction_subject (region_code, id);

comment on constraint correction_place_change_subject_fkey on correction_place_change is 'fazhi:66168773b028b45e';

alter table correction_place_change add constraint correction_place_change_agency_fkey foreign key (region_code, "agency") references organ (region_code, id);

comment on constraint correction_place_change_agency_fkey on correction_place_change is 'fazhi:2c4d4d196d20906b';

alter table correction_place_change add constraint correction_place_change_office_fkey foreign key (region_code, "office") references organ (region_code, id);

comment on constraint correction_place_change_office_fkey on correction_place_change is 'fazhi:a3146cdd87e2aa6c';

alter table correction_place_change add constraint correction_place_change_answer_check check ("answer" in ('agrees', 'objects'));

comment on constraint correction_place_change_answer_check on correction_place_change is 'fazhi:025dd67e693df715';

create index correction_place_change_by_start on correction_place_change (region_code, "applied_on" desc, id desc);

comment on index correction_place_change_by_start is 'fazhi:aee6b943ed4fb961';

create index correction_place_change_by_state on correction_place_change (region_code, state, "applied_on" desc, id desc);

comment on index correction_place_change_by_state is 'fazhi:54b07d749c79f7c1';

create index correction_place_change_by_organ on correction_place_change (region_code, organ_id, "applied_on" desc, id desc);

comment on index correction_place_change_by_organ is 'fazhi:7175ed9436118b89';

create index correction_place_change_open on correction_place_change (region_code, organ_id, "applied_on", id) where state in ('applied', 'asked', 'answered', 'allowed');

comment on index correction_place_change_open is 'fazhi:2272e3f0d062fc46';

alter table disciplinary_action add constraint disciplinary_action_state_check check (state in ('found', 'verified', 'admonished', 'warned', 'proposed', 'admonitionServed', 'warningServed', 'answered', 'dropped'));

comment on constraint disciplinary_action_state_check on disciplinary_action is 'fazhi:da4ea8b815fdadc5';

alter table disciplinary_action add constraint disciplinary_action_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint disciplinary_action_organ_id_fkey on disciplinary_action is 'fazhi:68cd41b3e3cda20f';

alter table disciplinary_action add constraint disciplinary_action_subject_fkey foreign key (region_code, "subject") references correction_subject (region_code, id);

comment on constraint disciplinary_action_subject_fkey on disciplinary_action is 'fazhi:45e028c8426b1748';

alter table disciplinary_action add constraint disciplinary_action_agency_fkey foreign key (region_code, "agency") references organ (region_code, id);

comment on constraint disciplinary_action_agency_fkey on disciplinary_action is 'fazhi:36eef1ca2033ec00';

alter table disciplinary_action add constraint disciplinary_action_office_fkey foreign key (region_code, "office") references organ (region_code, id);

comment on constraint disciplinary_action_office_fkey on disciplinary_action is 'fazhi:3c188520629238c2';

alter table disciplinary_action add constraint disciplinary_action_ground_check check ("ground" in ('late', 'rules', 'study', 'medical', 'injunction', 'repeated', 'punished', 'other'));

comment on constraint disciplinary_action_ground_check on disciplinary_action is 'fazhi:c6362f45108722b9';

alter table disciplinary_action add constraint disciplinary_action_gravity_check check ("gravity" in ('light', 'heavy', 'serious'));

comment on constraint disciplinary_action_gravity_check on disciplinary_action is 'fazhi:e3e0fa2c4f57a0d1';

alter table disciplinary_action add constraint disciplinary_action_missed_days_check check ("missed_days" >= 0);

comment on constraint disciplinary_action_missed_days_check on disciplinary_action is 'fazhi:ba47f9095844f9c7';

alter table disciplinary_action add constraint disciplinary_action_educated_check check ("educated" in ('yes', 'no'));

comment on constraint disciplinary_action_educated_check on disciplinary_action is 'fazhi:07eb2575e80c3987';

alter table disciplinary_action add constraint disciplinary_action_earlier_one_fkey foreign key (region_code, "earlier_one") references disciplinary_action (region_code, id);

comment on constraint disciplinary_action_earlier_one_fkey on disciplinary_action is 'fazhi:6a0e8b18d240874c';

alter table disciplinary_action add constraint disciplinary_action_earlier_two_fkey foreign key (region_code, "earlier_two") references disciplinary_action (region_code, id);

comment on constraint disciplinary_action_earlier_two_fkey on disciplinary_action is 'fazhi:67088e674afe73cf';

alter table disciplinary_action add constraint disciplinary_action_kind_check check ("kind" in ('admonition', 'warning', 'police', 'suspended', 'parole', 'prison'));

comment on constraint disciplinary_action_kind_check on disciplinary_action is 'fazhi:004a5ef90fd04e1a';

create unique index disciplinary_action_decision_no_key on disciplinary_action (region_code, "decision_no");

comment on index disciplinary_action_decision_no_key is 'fazhi:7d79da044d9a6625';

alter table disciplinary_action add constraint disciplinary_action_result_check check ("result" in ('granted', 'denied'));

comment on constraint disciplinary_action_result_check on disciplinary_action is 'fazhi:1bec7cdd43bcd720';

create index disciplinary_action_by_start on disciplinary_action (region_code, "found_on" desc, id desc);

comment on index disciplinary_action_by_start is 'fazhi:37f458069c345904';

create index disciplinary_action_by_state on disciplinary_action (region_code, state, "found_on" desc, id desc);

comment on index disciplinary_action_by_state is 'fazhi:eb52e273781beafc';

create index disciplinary_action_by_organ on disciplinary_action (region_code, organ_id, "found_on" desc, id desc);

comment on index disciplinary_action_by_organ is 'fazhi:f0307935b55d1b7d';

create index disciplinary_action_open on disciplinary_action (region_code, organ_id, "found_on", id) where state in ('found', 'verified', 'admonished', 'warned', 'proposed');

comment on index disciplinary_action_open is 'fazhi:a115fd75a16448e5';

create index disciplinary_action_months_decided_on on disciplinary_action (region_code, "decided_on", "ground", "kind") include ("subject");

comment on index disciplinary_action_months_decided_on is 'fazhi:d2988f91a38b92af';

alter table electronic_positioning add constraint electronic_positioning_state_check check (state in ('requested', 'active', 'lifted', 'declined'));

comment on constraint electronic_positioning_state_check on electronic_positioning is 'fazhi:8517c229c5e8b29b';

alter table electronic_positioning add constraint electronic_positioning_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint electronic_positioning_organ_id_fkey on electronic_positioning is 'fazhi:dd95c4f282979749';

alter table electronic_positioning add constraint electronic_positioning_subject_fkey foreign key (region_code, "subject") references correction_subject (region_code, id);

comment on constraint electronic_positioning_subject_fkey on electronic_positioning is 'fazhi:6e1166b8d6f7a6d0';

alter table electronic_positioning add constraint electronic_positioning_agency_fkey foreign key (region_code, "agency") references organ (region_code, id);

comment on constraint electronic_positioning_agency_fkey on electronic_positioning is 'fazhi:d92c97d6bfff8ea0';

alter table electronic_positioning add constraint electronic_positioning_office_fkey foreign key (region_code, "office") references organ (region_code, id);

comment on constraint electronic_positioning_office_fkey on electronic_positioning is 'fazhi:54ca576001872e99';

alter table electronic_positioning add constraint electronic_positioning_ground_check check ("ground" in ('injunction', 'left', 'refusal', 'punished', 'revocation'));

comment on constraint electronic_positioning_ground_check on electronic_positioning is 'fazhi:192542f397e89972';

alter table electronic_positioning add constraint electronic_positioning_action_fkey foreign key (region_code, "action") references disciplinary_action (region_code, id);

comment on constraint electronic_positioning_action_fkey on electronic_positioning is 'fazhi:c6448a2c84102079';

alter table electronic_positioning add constraint electronic_positioning_extra_months_check check ("extra_months" >= 0);

comment on constraint electronic_positioning_extra_months_check on electronic_positioning is 'fazhi:4efca424333d3e4e';

alter table electronic_positioning add constraint electronic_positioning_lift_reason_check check ("lift_reason" in ('term', 'needless', 'ended'));

comment on constraint electronic_positioning_lift_reason_check on electronic_positioning is 'fazhi:5ea33fcea482817c';

create index electronic_positioning_by_start on electronic_positioning (region_code, "requested_on" desc, id desc);

comment on index electronic_positioning_by_start is 'fazhi:eb90c3e3047be441';

create index electronic_positioning_by_state on electronic_positioning (region_code, state, "requested_on" desc, id desc);

comment on index electronic_positioning_by_state is 'fazhi:110b40867702b7a5';

create index electronic_positioning_by_organ on electronic_positioning (region_code, organ_id, "requested_on" desc, id desc);

comment on index electronic_positioning_by_organ is 'fazhi:055339e602d0a9d9';

create index electronic_positioning_open on electronic_positioning (region_code, organ_id, "requested_on", id) where state in ('requested', 'active');

comment on index electronic_positioning_open is 'fazhi:3c1d4148b80839cc';

create index electronic_positioning_months_approved_on on electronic_positioning (region_code, "approved_on", "ground");

comment on index electronic_positioning_months_approved_on is 'fazhi:b891962e726641cc';

alter table social_investigation add constraint social_investigation_state_check check (state in ('received', 'investigated', 'replied', 'closed', 'returned'));

comment on constraint social_investigation_state_check on social_investigation is 'fazhi:a7403e24d794e1d0';

alter table social_investigation add constraint social_investigation_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint social_investigation_organ_id_fkey on social_investigation is 'fazhi:ddc1dbf4dfc8d300';

create unique index social_investigation_opinion_no_key on social_investigation (region_code, "opinion_no");

comment on index social_investigation_opinion_no_key is 'fazhi:eaef171714abe432';

alter table social_investigation add constraint social_investigation_entruster_kind_check check ("entruster_kind" in ('court', 'procuratorate', 'police', 'prison'));

comment on constraint social_investigation_entruster_kind_check on social_investigation is 'fazhi:4c639d897ba5b59e';

alter table social_investigation add constraint social_investigation_fast_check check ("fast" in ('yes', 'no'));

comment on constraint social_investigation_fast_check on social_investigation is 'fazhi:8811405c71fcee0a';

alter table social_investigation add constraint social_investigation_category_check check ("category" in ('control', 'suspended', 'parole', 'medical'));

comment on constraint social_investigation_category_check on social_investigation is 'fazhi:320bd68298e4d6ac';

alter table social_investigation add constraint social_investigation_office_fkey foreign key (region_code, "office") references organ (region_code, id);

comment on constraint social_investigation_office_fkey on social_investigation is 'fazhi:2566385615edc815';

alter table social_investigation add constraint social_investigation_extra_days_check check ("extra_days" >= 0);

comment on constraint social_investigation_extra_days_check on social_investigation is 'fazhi:838feac4d3c49044';

alter table social_investigation add constraint social_investigation_opinion_check check ("opinion" in ('suitable', 'unsuitable', 'other'));

comment on constraint social_investigation_opinion_check on social_investigation is 'fazhi:f8560e8e16d11b3c';

alter table social_investigation add constraint social_investigation_adopted_check check ("adopted" in ('yes', 'no'));

comment on constraint social_investigation_adopted_check on social_investigation is 'fazhi:366d1ed404dba77c';

create index social_investigation_by_start on social_investigation (region_code, "received_on" desc, id desc);

comment on index social_investigation_by_start is 'fazhi:cf383b91bf9c3bb7';

create index social_investigation_by_state on social_investigation (region_code, state, "received_on" desc, id desc);

comment on index social_investigation_by_state is 'fazhi:2eca7012f3cdedf6';

create index social_investigation_by_organ on social_investigation (region_code, organ_id, "received_on" desc, id desc);

comment on index social_investigation_by_organ is 'fazhi:f6a8f3dbf7a29cc6';

create index social_investigation_open on social_investigation (region_code, organ_id, "received_on", id) where state in ('received', 'investigated', 'replied');

comment on index social_investigation_open is 'fazhi:3ec018e6cbaff538';

create index social_investigation_months_replied_on on social_investigation (region_code, "replied_on", "category", "opinion", "entruster_kind") include ("adopted");

comment on index social_investigation_months_replied_on is 'fazhi:df45b9f096618dfc';

alter table minor_correction add constraint minor_correction_state_check check (state in ('expected', 'searched', 'registered', 'organised', 'supervised', 'lost', 'released', 'terminated', 'moved', 'never'));

comment on constraint minor_correction_state_check on minor_correction is 'fazhi:6a88d7e1e53fbc27';

alter table minor_correction add constraint minor_correction_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint minor_correction_organ_id_fkey on minor_correction is 'fazhi:3266a951479279bf';

create unique index minor_correction_file_no_key on minor_correction (region_code, "file_no");

comment on index minor_correction_file_no_key is 'fazhi:3234423bee6421c1';

alter table minor_correction add constraint minor_correction_sex_check check ("sex" in ('female', 'male'));

comment on constraint minor_correction_sex_check on minor_correction is 'fazhi:14f62a60451dabeb';

alter table minor_correction add constraint minor_correction_category_check check ("category" in ('control', 'suspended', 'parole', 'medical'));

comment on constraint minor_correction_category_check on minor_correction is 'fazhi:26bd765d037d2dd2';

alter table minor_correction add constraint minor_correction_crime_check check ("crime" in ('safety', 'economy', 'person', 'property', 'order', 'duty', 'other'));

comment on constraint minor_correction_crime_check on minor_correction is 'fazhi:dc886780658fe8d2';

alter table minor_correction add constraint minor_correction_origin_check check ("origin" in ('notice', 'self', 'moved', 'check'));

comment on constraint minor_correction_origin_check on minor_correction is 'fazhi:dd170a9c61b40e51';

alter table minor_correction add constraint minor_correction_office_fkey foreign key (region_code, "office") references organ (region_code, id);

comment on constraint minor_correction_office_fkey on minor_correction is 'fazhi:27051028f3f40ce1';

alter table minor_correction add constraint minor_correction_investigation_fkey foreign key (region_code, "investigation") references social_investigation (region_code, id);

comment on constraint minor_correction_investigation_fkey on minor_correction is 'fazhi:be10bf22916174f1';

alter table minor_correction add constraint minor_correction_late_days_check check ("late_days" >= 0);

comment on constraint minor_correction_late_days_check on minor_correction is 'fazhi:f8795ff1faf4caed';

alter table minor_correction add constraint minor_correction_woman_in_group_check check ("woman_in_group" in ('yes', 'no'));

comment on constraint minor_correction_woman_in_group_check on minor_correction is 'fazhi:69078e0953b4d5b6';

alter table minor_correction add constraint minor_correction_plan_no_check check ("plan_no" >= 0);

comment on constraint minor_correction_plan_no_check on minor_correction is 'fazhi:990eb59290ad3821';

alter table minor_correction add constraint minor_correction_class_check check ("class" in ('strict', 'ordinary', 'relaxed'));

comment on constraint minor_correction_class_check on minor_correction is 'fazhi:185668c515fd529b';

alter table minor_correction add constraint minor_correction_check_every_check check ("check_every" >= 0);

comment on constraint minor_correction_check_every_check on minor_correction is 'fazhi:6391b34ac44107c3';

alter table minor_correction add constraint minor_correction_lost_days_check check ("lost_days" >= 0);

comment on constraint minor_correction_lost_days_check on minor_correction is 'fazhi:b4eca8096e7a1b76';

create unique index minor_correction_certificate_no_key on minor_correction (region_code, "certificate_no");

comment on index minor_correction_certificate_no_key is 'fazhi:8d46ec00b6bad139';

alter table minor_correction add constraint minor_correction_release_ground_check check ("release_ground" in ('term', 'pardon'));

comment on constraint minor_correction_release_ground_check on minor_correction is 'fazhi:1e38030fdb3d6d70';

alter table minor_correction add constraint minor_correction_termination_ground_check check ("termination_ground" in ('revoked', 'prison', 'dead', 'resentenced'));

comment on constraint minor_correction_termination_ground_check on minor_correction is 'fazhi:26ed97c2fb0ef755';

alter table minor_correction add constraint minor_correction_end_kind_check check ("end_kind" in ('released', 'terminated', 'moved', 'never'));

comment on constraint minor_correction_end_kind_check on minor_correction is 'fazhi:4c025e49162afd23';

create index minor_correction_by_start on minor_correction (region_code, "effective_on" desc, id desc);

comment on index minor_correction_by_start is 'fazhi:1cd973b77b9dde3f';

create index minor_correction_by_state on minor_correction (region_code, state, "effective_on" desc, id desc);

comment on index minor_correction_by_state is 'fazhi:d82b343e1c2a4b33';

create index minor_correction_by_organ on minor_correction (region_code, organ_id, "effective_on" desc, id desc);

comment on index minor_correction_by_organ is 'fazhi:e1ef2b56383fe7d4';

create index minor_correction_open on minor_correction (region_code, organ_id, "effective_on", id) where state in ('expected', 'searched', 'registered', 'organised', 'supervised', 'lost');

comment on index minor_correction_open is 'fazhi:f2c20ca722792c1d';

alter table resettlement_subject add constraint resettlement_subject_state_check check (state in ('informed', 'linked', 'outOfTouch', 'ended', 'returned'));

comment on constraint resettlement_subject_state_check on resettlement_subject is 'fazhi:441e74aec6bf9a15';

alter table resettlement_subject add constraint resettlement_subject_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint resettlement_subject_organ_id_fkey on resettlement_subject is 'fazhi:15ac72ed50f09c2c';

create unique index resettlement_subject_file_no_key on resettlement_subject (region_code, "file_no");

comment on index resettlement_subject_file_no_key is 'fazhi:88c7bca55451bc3a';

alter table resettlement_subject add constraint resettlement_subject_office_fkey foreign key (region_code, "office") references organ (region_code, id);

comment on constraint resettlement_subject_office_fkey on resettlement_subject is 'fazhi:6dd56ac6ba714b80';

alter table resettlement_subject add constraint resettlement_subject_source_check check ("source" in ('prison', 'detention', 'correction'));

comment on constraint resettlement_subject_source_check on resettlement_subject is 'fazhi:f7ce90fc7eca9ae5';

alter table resettlement_subject add constraint resettlement_subject_place_check check ("place" in ('local', 'elsewhere'));

comment on constraint resettlement_subject_place_check on resettlement_subject is 'fazhi:d51de504420d8727';

alter table resettlement_subject add constraint resettlement_subject_correction_fkey foreign key (region_code, "correction") references correction_subject (region_code, id);

comment on constraint resettlement_subject_correction_fkey on resettlement_subject is 'fazhi:afee8d4b8f15f4fc';

alter table resettlement_subject add constraint resettlement_subject_entry_check check ("entry" in ('linked', 'carried'));

comment on constraint resettlement_subject_entry_check on resettlement_subject is 'fazhi:b983b9588a69d90d';

alter table resettlement_subject add constraint resettlement_subject_verification_check check ("verification" in ('here', 'elsewhere', 'unknown'));

comment on constraint resettlement_subject_verification_check on resettlement_subject is 'fazhi:acc7137accb7c31f';

alter table resettlement_subject add constraint resettlement_subject_willing_check check ("willing" in ('willing', 'contact', 'declined'));

comment on constraint resettlement_subject_willing_check on resettlement_subject is 'fazhi:fc938c9ced44f174';

alter table resettlement_subject add constraint resettlement_subject_placement_check check ("placement" in ('job', 'trade', 'school', 'land', 'welfare', 'family'));

comment on constraint resettlement_subject_placement_check on resettlement_subject is 'fazhi:ab03943ede311914';

alter table resettlement_subject add constraint resettlement_subject_end_reason_check check ("end_reason" in ('term', 'dead', 'moved', 'reoffended'));

comment on constraint resettlement_subject_end_reason_check on resettlement_subject is 'fazhi:0b605d460b5203d4';

create index resettlement_subject_by_start on resettlement_subject (region_code, "released_on" desc, id desc);

comment on index resettlement_subject_by_start is 'fazhi:1b03cc7e9563551d';

create index resettlement_subject_by_state on resettlement_subject (region_code, state, "released_on" desc, id desc);

comment on index resettlement_subject_by_state is 'fazhi:3f8748819abe7a7a';

create index resettlement_subject_by_organ on resettlement_subject (region_code, organ_id, "released_on" desc, id desc);

comment on index resettlement_subject_by_organ is 'fazhi:0325909e54b1f9fd';

create index resettlement_subject_open on resettlement_subject (region_code, organ_id, "released_on", id) where state in ('informed', 'linked', 'outOfTouch');

comment on index resettlement_subject_open is 'fazhi:1840be0e8998bb54';

create index resettlement_subject_months_linked_on on resettlement_subject (region_code, "linked_on", "source", "placement", "end_reason") include ("entry", "place");

comment on index resettlement_subject_months_linked_on is 'fazhi:9ab799b9d1d7bce8';

create index resettlement_subject_months_ended_on on resettlement_subject (region_code, "ended_on", "source", "placement", "end_reason") include ("linked_on");

comment on index resettlement_subject_months_ended_on is 'fazhi:8a7709630a52bed5';

create policy correction_subject_select_archivist on correction_subject for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy correction_subject_select_archivist on correction_subject is 'fazhi:f5a35d19be65e355';

create policy information_check_select_archivist on information_check for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy information_check_select_archivist on information_check is 'fazhi:e57e0e7dc08f4e2b';

create policy correction_leave_select_archivist on correction_leave for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy correction_leave_select_archivist on correction_leave is 'fazhi:9139a69917652c1d';

create policy correction_place_change_select_archivist on correction_place_change for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy correction_place_change_select_archivist on correction_place_change is 'fazhi:102adcaa1bfa898c';

create policy disciplinary_action_select_archivist on disciplinary_action for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy disciplinary_action_select_archivist on disciplinary_action is 'fazhi:f52e4f55776b37ff';

create policy electronic_positioning_select_archivist on electronic_positioning for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy electronic_positioning_select_archivist on electronic_positioning is 'fazhi:be6c5c27db9f66c0';

create policy social_investigation_select_archivist on social_investigation for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy social_investigation_select_archivist on social_investigation is 'fazhi:9c93e22630f1337e';

create policy minor_correction_select_archivist on minor_correction for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy minor_correction_select_archivist on minor_correction is 'fazhi:0db5c438092a737b';

create policy resettlement_subject_select_archivist on resettlement_subject for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy resettlement_subject_select_archivist on resettlement_subject is 'fazhi:210cb01795539582';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_select_archivist on entry is 'fazhi:3a18e3c5937bf099';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_select_archivist on clock is 'fazhi:c17feb499c8f88b5';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:182623f01397a863';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:6629d72e2e029ff7';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_select_archivist on move_request is 'fazhi:4f0363a63f40f36e';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:adf679a98518942f';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_select_archivist on attachment is 'fazhi:cacbac1ec611c61c';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_select_archivist on publication is 'fazhi:269429abcacc3872';

create policy correction_subject_select_correction_clerk on correction_subject for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy correction_subject_select_correction_clerk on correction_subject is 'fazhi:b0fce3571d7d096a';

create policy correction_subject_insert_correction_clerk on correction_subject for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy correction_subject_insert_correction_clerk on correction_subject is 'fazhi:a3ba289b2b13c796';

create policy correction_subject_update_correction_clerk on correction_subject for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy correction_subject_update_correction_clerk on correction_subject is 'fazhi:9114d9f97446a05c';

create policy information_check_select_correction_clerk on information_check for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy information_check_select_correction_clerk on information_check is 'fazhi:475a9b9dd18f5acb';

create policy information_check_insert_correction_clerk on information_check for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy information_check_insert_correction_clerk on information_check is 'fazhi:e80cc4cf344686ca';

create policy information_check_update_correction_clerk on information_check for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy information_check_update_correction_clerk on information_check is 'fazhi:ed96e37901fc4163';

create policy correction_leave_select_correction_clerk on correction_leave for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy correction_leave_select_correction_clerk on correction_leave is 'fazhi:df10be1ccd2cfced';

create policy correction_leave_insert_correction_clerk on correction_leave for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy correction_leave_insert_correction_clerk on correction_leave is 'fazhi:f85c569cbe6005cc';

create policy correction_leave_update_correction_clerk on correction_leave for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy correction_leave_update_correction_clerk on correction_leave is 'fazhi:001aa21c4cc73683';

create policy correction_place_change_select_correction_clerk on correction_place_change for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy correction_place_change_select_correction_clerk on correction_place_change is 'fazhi:eb53731ef70b0dcd';

create policy correction_place_change_insert_correction_clerk on correction_place_change for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy correction_place_change_insert_correction_clerk on correction_place_change is 'fazhi:48f292af621982fc';

create policy correction_place_change_update_correction_clerk on correction_place_change for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy correction_place_change_update_correction_clerk on correction_place_change is 'fazhi:292c45485348c442';

create policy disciplinary_action_select_correction_clerk on disciplinary_action for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy disciplinary_action_select_correction_clerk on disciplinary_action is 'fazhi:97d5adba30437cb1';

create policy disciplinary_action_insert_correction_clerk on disciplinary_action for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy disciplinary_action_insert_correction_clerk on disciplinary_action is 'fazhi:d452333e5c2d3b87';

create policy disciplinary_action_update_correction_clerk on disciplinary_action for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy disciplinary_action_update_correction_clerk on disciplinary_action is 'fazhi:2f83383f7c00ddbf';

create policy electronic_positioning_select_correction_clerk on electronic_positioning for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy electronic_positioning_select_correction_clerk on electronic_positioning is 'fazhi:a71209abbc81ed5a';

create policy electronic_positioning_insert_correction_clerk on electronic_positioning for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy electronic_positioning_insert_correction_clerk on electronic_positioning is 'fazhi:2bc9c99d8f8b9056';

create policy electronic_positioning_update_correction_clerk on electronic_positioning for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy electronic_positioning_update_correction_clerk on electronic_positioning is 'fazhi:6d28f5ca525d006d';

create policy social_investigation_select_correction_clerk on social_investigation for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy social_investigation_select_correction_clerk on social_investigation is 'fazhi:a1916c13f3939eb5';

create policy social_investigation_insert_correction_clerk on social_investigation for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy social_investigation_insert_correction_clerk on social_investigation is 'fazhi:f91386a2aa509577';

create policy social_investigation_update_correction_clerk on social_investigation for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy social_investigation_update_correction_clerk on social_investigation is 'fazhi:e2582ee1c16d8cf3';

create policy resettlement_subject_select_correction_clerk on resettlement_subject for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy resettlement_subject_select_correction_clerk on resettlement_subject is 'fazhi:90b83ff0bbabdee7';

create policy resettlement_subject_insert_correction_clerk on resettlement_subject for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true));

comment on policy resettlement_subject_insert_correction_clerk on resettlement_subject is 'fazhi:433569c0ca664dc7';

create policy entry_select_correction_clerk on entry for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_select_correction_clerk on entry is 'fazhi:1449db4fdb2a26f7';

create policy entry_insert_correction_clerk on entry for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy entry_insert_correction_clerk on entry is 'fazhi:121b4134746de66f';

create policy entry_update_correction_clerk on entry for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy entry_update_correction_clerk on entry is 'fazhi:b0f3c2759be0c67c';

create policy clock_select_correction_clerk on clock for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_select_correction_clerk on clock is 'fazhi:1acb0c565bfce391';

create policy clock_insert_correction_clerk on clock for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy clock_insert_correction_clerk on clock is 'fazhi:803a77c683c005ff';

create policy clock_update_correction_clerk on clock for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy clock_update_correction_clerk on clock is 'fazhi:0a2f971e7f74b567';

create policy number_issued_select_correction_clerk on number_issued for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_select_correction_clerk on number_issued is 'fazhi:0c4f51221ac3d0f2';

create policy number_issued_insert_correction_clerk on number_issued for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy number_issued_insert_correction_clerk on number_issued is 'fazhi:c978b96c0032de6c';

create policy number_issued_update_correction_clerk on number_issued for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy number_issued_update_correction_clerk on number_issued is 'fazhi:f8a2401910983360';

create policy issued_document_select_correction_clerk on issued_document for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_select_correction_clerk on issued_document is 'fazhi:55e8e54db1b31002';

create policy issued_document_insert_correction_clerk on issued_document for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy issued_document_insert_correction_clerk on issued_document is 'fazhi:fe8714d4fcba2c7c';

create policy issued_document_update_correction_clerk on issued_document for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy issued_document_update_correction_clerk on issued_document is 'fazhi:11fc02467c40c641';

create policy move_request_select_correction_clerk on move_request for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_select_correction_clerk on move_request is 'fazhi:1c67e7b8a30153be';

create policy move_request_insert_correction_clerk on move_request for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy move_request_insert_correction_clerk on move_request is 'fazhi:ced63dd8db83d9c4';

create policy move_request_update_correction_clerk on move_request for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy move_request_update_correction_clerk on move_request is 'fazhi:81e35f41b956b316';

create policy document_draft_select_correction_clerk on document_draft for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy document_draft_select_correction_clerk on document_draft is 'fazhi:98223e8b39ed85c1';

create policy document_draft_insert_correction_clerk on document_draft for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy document_draft_insert_correction_clerk on document_draft is 'fazhi:c267e16e40631da1';

create policy document_draft_update_correction_clerk on document_draft for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy document_draft_update_correction_clerk on document_draft is 'fazhi:cc8dea6eaf244f3e';

create policy attachment_select_correction_clerk on attachment for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_select_correction_clerk on attachment is 'fazhi:487863a140670a8d';

create policy attachment_insert_correction_clerk on attachment for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy attachment_insert_correction_clerk on attachment is 'fazhi:c8f1b4d0835614c9';

create policy attachment_update_correction_clerk on attachment for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy attachment_update_correction_clerk on attachment is 'fazhi:ac013b863bd9834d';

create policy publication_select_correction_clerk on publication for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_select_correction_clerk on publication is 'fazhi:d4d18563da9ca63e';

create policy publication_insert_correction_clerk on publication for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy publication_insert_correction_clerk on publication is 'fazhi:a4577a0c12a628a7';

create policy publication_update_correction_clerk on publication for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy publication_update_correction_clerk on publication is 'fazhi:9d753865bd2549fc';

create policy electronic_positioning_select_correction_head on electronic_positioning for select to fazhi_post_correction_head
  using (region_code = current_setting('app.region', true));

comment on policy electronic_positioning_select_correction_head on electronic_positioning is 'fazhi:dccabf00217b45a1';

create policy entry_select_correction_head on entry for select to fazhi_post_correction_head
  using (region_code = current_setting('app.region', true) and ledger in ('electronic_positioning'));

comment on policy entry_select_correction_head on entry is 'fazhi:20864a79c8bd99c5';

create policy clock_select_correction_head on clock for select to fazhi_post_correction_head
  using (region_code = current_setting('app.region', true) and ledger in ('electronic_positioning'));

comment on policy clock_select_correction_head on clock is 'fazhi:985cd6eb6fce266c';

create policy number_issued_select_correction_head on number_issued for select to fazhi_post_correction_head
  using (region_code = current_setting('app.region', true) and ledger in ('electronic_positioning'));

comment on policy number_issued_select_correction_head on number_issued is 'fazhi:3bbc8b0380f07e6f';

create policy issued_document_select_correction_head on issued_document for select to fazhi_post_correction_head
  using (region_code = current_setting('app.region', true) and ledger in ('electronic_positioning'));

comment on policy issued_document_select_correction_head on issued_document is 'fazhi:1ebc95ce5669fe9a';

create policy move_request_select_correction_head on move_request for select to fazhi_post_correction_head
  using (region_code = current_setting('app.region', true) and ledger in ('electronic_positioning'));

comment on policy move_request_select_correction_head on move_request is 'fazhi:8a24c9e2fdb27582';

create policy attachment_select_correction_head on attachment for select to fazhi_post_correction_head
  using (region_code = current_setting('app.region', true) and ledger in ('electronic_positioning'));

comment on policy attachment_select_correction_head on attachment is 'fazhi:6756434f3cc1ba0d';

create policy publication_select_correction_head on publication for select to fazhi_post_correction_head
  using (region_code = current_setting('app.region', true) and ledger in ('electronic_positioning'));

comment on policy publication_select_correction_head on publication is 'fazhi:33a585012fa43af7';

create policy correction_subject_select_correction_officer on correction_subject for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy correction_subject_select_correction_officer on correction_subject is 'fazhi:4779e5e286910689';

create policy correction_subject_update_correction_officer on correction_subject for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy correction_subject_update_correction_officer on correction_subject is 'fazhi:a526cbf6f625fe79';

create policy information_check_select_correction_officer on information_check for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy information_check_select_correction_officer on information_check is 'fazhi:94afc2a986871ab4';

create policy information_check_insert_correction_officer on information_check for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true));

comment on policy information_check_insert_correction_officer on information_check is 'fazhi:de1ad6afd64f9ba1';

create policy information_check_update_correction_officer on information_check for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy information_check_update_correction_officer on information_check is 'fazhi:bd095b3954b0cc43';

create policy correction_leave_select_correction_officer on correction_leave for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy correction_leave_select_correction_officer on correction_leave is 'fazhi:e4805dfab5d565b7';

create policy correction_leave_insert_correction_officer on correction_leave for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true));

comment on policy correction_leave_insert_correction_officer on correction_leave is 'fazhi:d0872fea332eff4d';

create policy correction_leave_update_correction_officer on correction_leave for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy correction_leave_update_correction_officer on correction_leave is 'fazhi:c5885bcdecce7e62';

create policy correction_place_change_select_correction_officer on correction_place_change for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy correction_place_change_select_correction_officer on correction_place_change is 'fazhi:a219ca5d8862d92b';

create policy correction_place_change_insert_correction_officer on correction_place_change for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true));

comment on policy correction_place_change_insert_correction_officer on correction_place_change is 'fazhi:5bc2904cadc219a7';

create policy disciplinary_action_select_correction_officer on disciplinary_action for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy disciplinary_action_select_correction_officer on disciplinary_action is 'fazhi:5f0d0f215074a92d';

create policy disciplinary_action_insert_correction_officer on disciplinary_action for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true));

comment on policy disciplinary_action_insert_correction_officer on disciplinary_action is 'fazhi:0a30ad04a4717cb9';

create policy disciplinary_action_update_correction_officer on disciplinary_action for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy disciplinary_action_update_correction_officer on disciplinary_action is 'fazhi:ac3437a62e6496cd';

create policy electronic_positioning_select_correction_officer on electronic_positioning for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy electronic_positioning_select_correction_officer on electronic_positioning is 'fazhi:5cb0e99fe074e067';

create policy social_investigation_select_correction_officer on social_investigation for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy social_investigation_select_correction_officer on social_investigation is 'fazhi:5e8f504349f60434';

create policy social_investigation_update_correction_officer on social_investigation for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy social_investigation_update_correction_officer on social_investigation is 'fazhi:0b81e950cbcd49d8';

create policy entry_select_correction_officer on entry for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy entry_select_correction_officer on entry is 'fazhi:3b4db7df697845dc';

create policy entry_insert_correction_officer on entry for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy entry_insert_correction_officer on entry is 'fazhi:de0503f5bbe3f72a';

create policy entry_update_correction_officer on entry for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy entry_update_correction_officer on entry is 'fazhi:492148224a3e6517';

create policy clock_select_correction_officer on clock for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy clock_select_correction_officer on clock is 'fazhi:8b61f8d857531ffe';

create policy clock_insert_correction_officer on clock for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy clock_insert_correction_officer on clock is 'fazhi:26178bb990550eef';

create policy clock_update_correction_officer on clock for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy clock_update_correction_officer on clock is 'fazhi:b96572e4b3ba7349';

create policy number_issued_select_correction_officer on number_issued for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy number_issued_select_correction_officer on number_issued is 'fazhi:a25723e697217b65';

create policy number_issued_insert_correction_officer on number_issued for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy number_issued_insert_correction_officer on number_issued is 'fazhi:af549f8427f2ae0b';

create policy number_issued_update_correction_officer on number_issued for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy number_issued_update_correction_officer on number_issued is 'fazhi:fb3fd24d60ce522f';

create policy issued_document_select_correction_officer on issued_document for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy issued_document_select_correction_officer on issued_document is 'fazhi:3a6c09affb518143';

create policy issued_document_insert_correction_officer on issued_document for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy issued_document_insert_correction_officer on issued_document is 'fazhi:524db2603790407b';

create policy issued_document_update_correction_officer on issued_document for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy issued_document_update_correction_officer on issued_document is 'fazhi:ed85c1ba8598e98a';

create policy move_request_select_correction_officer on move_request for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy move_request_select_correction_officer on move_request is 'fazhi:a2d112624e2e8046';

create policy move_request_insert_correction_officer on move_request for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy move_request_insert_correction_officer on move_request is 'fazhi:b490c8ca54d14f96';

create policy move_request_update_correction_officer on move_request for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy move_request_update_correction_officer on move_request is 'fazhi:79e9a5e58f80a420';

create policy document_draft_select_correction_officer on document_draft for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy document_draft_select_correction_officer on document_draft is 'fazhi:74e3131421e23033';

create policy document_draft_insert_correction_officer on document_draft for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy document_draft_insert_correction_officer on document_draft is 'fazhi:bbbc190f3347f819';

create policy document_draft_update_correction_officer on document_draft for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy document_draft_update_correction_officer on document_draft is 'fazhi:2e5ae6cea20ae343';

create policy attachment_select_correction_officer on attachment for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy attachment_select_correction_officer on attachment is 'fazhi:fbc3cb5ca045b0b5';

create policy attachment_insert_correction_officer on attachment for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy attachment_insert_correction_officer on attachment is 'fazhi:72626a7b3ab672fe';

create policy attachment_update_correction_officer on attachment for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy attachment_update_correction_officer on attachment is 'fazhi:08bdd2303206c4cf';

create policy publication_select_correction_officer on publication for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy publication_select_correction_officer on publication is 'fazhi:8af3cc61f6161d8a';

create policy publication_insert_correction_officer on publication for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy publication_insert_correction_officer on publication is 'fazhi:f3cf3f131281f44f';

create policy publication_update_correction_officer on publication for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action'))));

comment on policy publication_update_correction_officer on publication is 'fazhi:c1ef17e6c7e7adb8';

create policy minor_correction_select_minor_correction_keeper on minor_correction for select to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy minor_correction_select_minor_correction_keeper on minor_correction is 'fazhi:7249893a27f9e321';

create policy minor_correction_insert_minor_correction_keeper on minor_correction for insert to fazhi_post_minor_correction_keeper
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy minor_correction_insert_minor_correction_keeper on minor_correction is 'fazhi:8e4d4e6dfe4cf910';

create policy minor_correction_update_minor_correction_keeper on minor_correction for update to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy minor_correction_update_minor_correction_keeper on minor_correction is 'fazhi:0efe0a23fff5873e';

create policy entry_select_minor_correction_keeper on entry for select to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_select_minor_correction_keeper on entry is 'fazhi:bf3fe319003d8ba2';

create policy entry_insert_minor_correction_keeper on entry for insert to fazhi_post_minor_correction_keeper
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_minor_correction_keeper on entry is 'fazhi:6f9836ffe465d04d';

create policy entry_update_minor_correction_keeper on entry for update to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_minor_correction_keeper on entry is 'fazhi:3bfade175852ce2c';

create policy clock_select_minor_correction_keeper on clock for select to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_select_minor_correction_keeper on clock is 'fazhi:1f7773084bcf13da';

create policy clock_insert_minor_correction_keeper on clock for insert to fazhi_post_minor_correction_keeper
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_minor_correction_keeper on clock is 'fazhi:05545670ea2f1bc1';

create policy clock_update_minor_correction_keeper on clock for update to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_minor_correction_keeper on clock is 'fazhi:8481ae4c2d807a5d';

create policy number_issued_select_minor_correction_keeper on number_issued for select to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_select_minor_correction_keeper on number_issued is 'fazhi:60f9ca67e34ea713';

create policy number_issued_insert_minor_correction_keeper on number_issued for insert to fazhi_post_minor_correction_keeper
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_minor_correction_keeper on number_issued is 'fazhi:3b21b1fe6ce4419b';

create policy number_issued_update_minor_correction_keeper on number_issued for update to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_minor_correction_keeper on number_issued is 'fazhi:d1622b99f62c4be4';

create policy issued_document_select_minor_correction_keeper on issued_document for select to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_select_minor_correction_keeper on issued_document is 'fazhi:b3ca0aaf1e9843c2';

create policy issued_document_insert_minor_correction_keeper on issued_document for insert to fazhi_post_minor_correction_keeper
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_minor_correction_keeper on issued_document is 'fazhi:3c82645b31001783';

create policy issued_document_update_minor_correction_keeper on issued_document for update to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_minor_correction_keeper on issued_document is 'fazhi:bed8b410fbb9e29b';

create policy move_request_select_minor_correction_keeper on move_request for select to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_select_minor_correction_keeper on move_request is 'fazhi:3cb8288a38b03928';

create policy move_request_insert_minor_correction_keeper on move_request for insert to fazhi_post_minor_correction_keeper
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_minor_correction_keeper on move_request is 'fazhi:873c4f592fd5ee2b';

create policy move_request_update_minor_correction_keeper on move_request for update to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_minor_correction_keeper on move_request is 'fazhi:0ec9886fbc627d89';

create policy document_draft_select_minor_correction_keeper on document_draft for select to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_minor_correction_keeper on document_draft is 'fazhi:e6a216e727230812';

create policy document_draft_insert_minor_correction_keeper on document_draft for insert to fazhi_post_minor_correction_keeper
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_minor_correction_keeper on document_draft is 'fazhi:66bd4e3cdcf8a66a';

create policy document_draft_update_minor_correction_keeper on document_draft for update to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_minor_correction_keeper on document_draft is 'fazhi:37cbc17e1b0e30ce';

create policy attachment_select_minor_correction_keeper on attachment for select to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_select_minor_correction_keeper on attachment is 'fazhi:df2d0c2377767fc4';

create policy attachment_insert_minor_correction_keeper on attachment for insert to fazhi_post_minor_correction_keeper
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_minor_correction_keeper on attachment is 'fazhi:f327d8b664b8f5d7';

create policy attachment_update_minor_correction_keeper on attachment for update to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_minor_correction_keeper on attachment is 'fazhi:b9675d9c200b7612';

create policy publication_select_minor_correction_keeper on publication for select to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_select_minor_correction_keeper on publication is 'fazhi:d3a431a1e90af741';

create policy publication_insert_minor_correction_keeper on publication for insert to fazhi_post_minor_correction_keeper
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_minor_correction_keeper on publication is 'fazhi:d706c8312a0aba38';

create policy publication_update_minor_correction_keeper on publication for update to fazhi_post_minor_correction_keeper
  using (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('minor_correction') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_minor_correction_keeper on publication is 'fazhi:4ba07751c9253652';

create policy correction_subject_select_operation_of_law on correction_subject for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy correction_subject_select_operation_of_law on correction_subject is 'fazhi:1babec4ef2b533d3';

create policy correction_subject_insert_operation_of_law on correction_subject for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy correction_subject_insert_operation_of_law on correction_subject is 'fazhi:0aa13722c0a145e6';

create policy correction_subject_update_operation_of_law on correction_subject for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy correction_subject_update_operation_of_law on correction_subject is 'fazhi:62a9e3c606905f9e';

create policy information_check_select_operation_of_law on information_check for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy information_check_select_operation_of_law on information_check is 'fazhi:d43c5d207c1d998e';

create policy information_check_insert_operation_of_law on information_check for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy information_check_insert_operation_of_law on information_check is 'fazhi:2be0dcebde057410';

create policy information_check_update_operation_of_law on information_check for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy information_check_update_operation_of_law on information_check is 'fazhi:5603ce697b42a8ca';

create policy correction_leave_select_operation_of_law on correction_leave for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy correction_leave_select_operation_of_law on correction_leave is 'fazhi:7d6cc7c307a26f5b';

create policy correction_leave_insert_operation_of_law on correction_leave for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy correction_leave_insert_operation_of_law on correction_leave is 'fazhi:e4ac883e5ea41bc9';

create policy correction_leave_update_operation_of_law on correction_leave for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy correction_leave_update_operation_of_law on correction_leave is 'fazhi:7e92ef9ce2f208eb';

create policy correction_place_change_select_operation_of_law on correction_place_change for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy correction_place_change_select_operation_of_law on correction_place_change is 'fazhi:0dbe954d661f6f62';

create policy correction_place_change_insert_operation_of_law on correction_place_change for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy correction_place_change_insert_operation_of_law on correction_place_change is 'fazhi:3e8aea96c4ec2c6c';

create policy correction_place_change_update_operation_of_law on correction_place_change for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy correction_place_change_update_operation_of_law on correction_place_change is 'fazhi:00dde023bf78549d';

create policy disciplinary_action_select_operation_of_law on disciplinary_action for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy disciplinary_action_select_operation_of_law on disciplinary_action is 'fazhi:362b62eb06ac0c39';

create policy disciplinary_action_insert_operation_of_law on disciplinary_action for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy disciplinary_action_insert_operation_of_law on disciplinary_action is 'fazhi:6882cb77767165ae';

create policy disciplinary_action_update_operation_of_law on disciplinary_action for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy disciplinary_action_update_operation_of_law on disciplinary_action is 'fazhi:262053dfa7f93025';

create policy electronic_positioning_select_operation_of_law on electronic_positioning for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy electronic_positioning_select_operation_of_law on electronic_positioning is 'fazhi:6bea1f2e645313ba';

create policy electronic_positioning_insert_operation_of_law on electronic_positioning for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy electronic_positioning_insert_operation_of_law on electronic_positioning is 'fazhi:734932f75ae9ba1a';

create policy electronic_positioning_update_operation_of_law on electronic_positioning for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy electronic_positioning_update_operation_of_law on electronic_positioning is 'fazhi:504d5499a803e8bc';

create policy social_investigation_select_operation_of_law on social_investigation for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy social_investigation_select_operation_of_law on social_investigation is 'fazhi:eb44118e1d21ead2';

create policy social_investigation_insert_operation_of_law on social_investigation for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy social_investigation_insert_operation_of_law on social_investigation is 'fazhi:4636ec0147fcf829';

create policy social_investigation_update_operation_of_law on social_investigation for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy social_investigation_update_operation_of_law on social_investigation is 'fazhi:1b124d5a9f3127cf';

create policy minor_correction_select_operation_of_law on minor_correction for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy minor_correction_select_operation_of_law on minor_correction is 'fazhi:d286f9ea40485ac6';

create policy minor_correction_insert_operation_of_law on minor_correction for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy minor_correction_insert_operation_of_law on minor_correction is 'fazhi:e0367e1b2e27d654';

create policy minor_correction_update_operation_of_law on minor_correction for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy minor_correction_update_operation_of_law on minor_correction is 'fazhi:7551356637533106';

create policy resettlement_subject_select_operation_of_law on resettlement_subject for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy resettlement_subject_select_operation_of_law on resettlement_subject is 'fazhi:c37ba176f29b2f1c';

create policy resettlement_subject_insert_operation_of_law on resettlement_subject for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy resettlement_subject_insert_operation_of_law on resettlement_subject is 'fazhi:f07c8936d34a9149';

create policy resettlement_subject_update_operation_of_law on resettlement_subject for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy resettlement_subject_update_operation_of_law on resettlement_subject is 'fazhi:827e122ef76ec564';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:2c290017b77f11cf';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:e9c44a91e3376236';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:646ff858ab2f2c4f';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:b6f50c7314c44209';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:22a9ebf2be1f4d6d';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:b42496eb6f88cac8';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:a494cd77e041ad5d';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:3cc19993c40be48c';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:463fe23e5d82ea19';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:41e9926a3d8f0136';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:9dcbb97fa25cabfd';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:798d8725debc3e54';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:b292bc668b4e33de';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:2952f5d69cf3a576';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:aa57fd5b7e637983';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:e07536ac165c82c5';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:d081c7c054791f80';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:df7dbea60c6beb83';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:512bcef549ed4404';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:e716a4cd641219ce';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:ddb731ec5f63d426';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:8a3258554083c539';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:2d24c8ffb6d79e88';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:102f467caafd33e2';

create policy correction_subject_select_report on correction_subject for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy correction_subject_select_report on correction_subject is 'fazhi:fd8b90a270d6683e';

create policy information_check_select_report on information_check for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy information_check_select_report on information_check is 'fazhi:1af2eb453ff8623b';

create policy correction_leave_select_report on correction_leave for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy correction_leave_select_report on correction_leave is 'fazhi:05b91cbb7776ceda';

create policy correction_place_change_select_report on correction_place_change for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy correction_place_change_select_report on correction_place_change is 'fazhi:1d617d720f54b938';

create policy disciplinary_action_select_report on disciplinary_action for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy disciplinary_action_select_report on disciplinary_action is 'fazhi:19ce1b8207c1befe';

create policy electronic_positioning_select_report on electronic_positioning for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy electronic_positioning_select_report on electronic_positioning is 'fazhi:78e3fe93e134280a';

create policy social_investigation_select_report on social_investigation for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy social_investigation_select_report on social_investigation is 'fazhi:141236e53ec776dd';

create policy minor_correction_select_report on minor_correction for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy minor_correction_select_report on minor_correction is 'fazhi:e0bff8de1c719c4e';

create policy resettlement_subject_select_report on resettlement_subject for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy resettlement_subject_select_report on resettlement_subject is 'fazhi:befe73d04e64ab71';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_select_report on entry is 'fazhi:8669b22d410352fc';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_select_report on clock is 'fazhi:4a8a02496617a26f';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_select_report on number_issued is 'fazhi:9145dab412a58a81';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_select_report on issued_document is 'fazhi:4d6d96685289d034';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_select_report on move_request is 'fazhi:a4b04b63f7065d9b';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_select_report on attachment is 'fazhi:7d80035f1a8c9547';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_select_report on publication is 'fazhi:a7de729674a31ad2';

create policy resettlement_subject_select_resettlement_officer on resettlement_subject for select to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy resettlement_subject_select_resettlement_officer on resettlement_subject is 'fazhi:d1676ed2926a0a79';

create policy resettlement_subject_insert_resettlement_officer on resettlement_subject for insert to fazhi_post_resettlement_officer
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy resettlement_subject_insert_resettlement_officer on resettlement_subject is 'fazhi:5fcf769a402c6509';

create policy resettlement_subject_update_resettlement_officer on resettlement_subject for update to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy resettlement_subject_update_resettlement_officer on resettlement_subject is 'fazhi:673e51dfba9e6c05';

create policy entry_select_resettlement_officer on entry for select to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_select_resettlement_officer on entry is 'fazhi:c5349e2285316e1e';

create policy entry_insert_resettlement_officer on entry for insert to fazhi_post_resettlement_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_resettlement_officer on entry is 'fazhi:8b5afbb4874f6490';

create policy entry_update_resettlement_officer on entry for update to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_resettlement_officer on entry is 'fazhi:50d873bf9376161d';

create policy clock_select_resettlement_officer on clock for select to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_select_resettlement_officer on clock is 'fazhi:c863754f58df9508';

create policy clock_insert_resettlement_officer on clock for insert to fazhi_post_resettlement_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_resettlement_officer on clock is 'fazhi:9a5a4bac8713c770';

create policy clock_update_resettlement_officer on clock for update to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_resettlement_officer on clock is 'fazhi:ce2f300c1b719862';

create policy number_issued_select_resettlement_officer on number_issued for select to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_select_resettlement_officer on number_issued is 'fazhi:27479ce1122bf1da';

create policy number_issued_insert_resettlement_officer on number_issued for insert to fazhi_post_resettlement_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_resettlement_officer on number_issued is 'fazhi:718b5f7ca3b35b8e';

create policy number_issued_update_resettlement_officer on number_issued for update to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_resettlement_officer on number_issued is 'fazhi:d3036cb9af55d106';

create policy issued_document_select_resettlement_officer on issued_document for select to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_select_resettlement_officer on issued_document is 'fazhi:f83caa701c1a8cb6';

create policy issued_document_insert_resettlement_officer on issued_document for insert to fazhi_post_resettlement_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_resettlement_officer on issued_document is 'fazhi:17ee3cdbdb3d9216';

create policy issued_document_update_resettlement_officer on issued_document for update to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_resettlement_officer on issued_document is 'fazhi:b6416bd9ce6443b9';

create policy move_request_select_resettlement_officer on move_request for select to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_select_resettlement_officer on move_request is 'fazhi:f8622a01478f8fde';

create policy move_request_insert_resettlement_officer on move_request for insert to fazhi_post_resettlement_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_resettlement_officer on move_request is 'fazhi:2f09f9e7f734a060';

create policy move_request_update_resettlement_officer on move_request for update to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_resettlement_officer on move_request is 'fazhi:47bc4f249ea6122d';

create policy document_draft_select_resettlement_officer on document_draft for select to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_resettlement_officer on document_draft is 'fazhi:2de3a0418401875f';

create policy document_draft_insert_resettlement_officer on document_draft for insert to fazhi_post_resettlement_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_resettlement_officer on document_draft is 'fazhi:418aab336e5692b3';

create policy document_draft_update_resettlement_officer on document_draft for update to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_resettlement_officer on document_draft is 'fazhi:41943cba39e522e1';

create policy attachment_select_resettlement_officer on attachment for select to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_select_resettlement_officer on attachment is 'fazhi:e55723bf206271fd';

create policy attachment_insert_resettlement_officer on attachment for insert to fazhi_post_resettlement_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_resettlement_officer on attachment is 'fazhi:651001a5669996de';

create policy attachment_update_resettlement_officer on attachment for update to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_resettlement_officer on attachment is 'fazhi:7ba1390a70317fb1';

create policy publication_select_resettlement_officer on publication for select to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_select_resettlement_officer on publication is 'fazhi:a5ccd1d72155b9b7';

create policy publication_insert_resettlement_officer on publication for insert to fazhi_post_resettlement_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_resettlement_officer on publication is 'fazhi:7dd40fa87e9a2f0c';

create policy publication_update_resettlement_officer on publication for update to fazhi_post_resettlement_officer
  using (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_resettlement_officer on publication is 'fazhi:bb08aabb1fbbd051';
