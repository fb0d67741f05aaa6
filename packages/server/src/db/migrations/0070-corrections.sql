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

create index resettlement_subject_months_linked_on on resettlement_subject (region_code, "linked_on", "source", "placement", "end_reason") include ("entry");

comment on index resettlement_subject_months_linked_on is 'fazhi:2e2b7e711d984c02';

create index resettlement_subject_months_ended_on on resettlement_subject (region_code, "ended_on", "source", "placement", "end_reason") include ("linked_on");

comment on index resettlement_subject_months_ended_on is 'fazhi:8a7709630a52bed5';

create policy correction_subject_select_archivist on correction_subject for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy correction_subject_select_archivist on correction_subject is 'fazhi:f5a35d19be65e355';

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
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_select_archivist on entry is 'fazhi:83072703ef57edf6';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_select_archivist on clock is 'fazhi:787e7276599a5b81';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:61fef2ab6cf52539';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:404b391a4dea09a4';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_select_archivist on move_request is 'fazhi:f0dfd73035bd5a79';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:cc40a3752e8588b5';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_select_archivist on attachment is 'fazhi:f247daed2b65fb2c';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_select_archivist on publication is 'fazhi:8e49d1622dbdce81';

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
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_select_correction_clerk on entry is 'fazhi:493f54cecec7ce18';

create policy entry_insert_correction_clerk on entry for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy entry_insert_correction_clerk on entry is 'fazhi:9cafa5151a192256';

create policy entry_update_correction_clerk on entry for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy entry_update_correction_clerk on entry is 'fazhi:c3e9dcdaa24b6374';

create policy clock_select_correction_clerk on clock for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_select_correction_clerk on clock is 'fazhi:b7d3dd7815e3517e';

create policy clock_insert_correction_clerk on clock for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy clock_insert_correction_clerk on clock is 'fazhi:2f2c2b0bd0552b19';

create policy clock_update_correction_clerk on clock for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy clock_update_correction_clerk on clock is 'fazhi:dd35ecb7a55437ad';

create policy number_issued_select_correction_clerk on number_issued for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_select_correction_clerk on number_issued is 'fazhi:2e80844bc0eeb1df';

create policy number_issued_insert_correction_clerk on number_issued for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy number_issued_insert_correction_clerk on number_issued is 'fazhi:31325046433bf9e9';

create policy number_issued_update_correction_clerk on number_issued for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy number_issued_update_correction_clerk on number_issued is 'fazhi:69fdfbca06621d37';

create policy issued_document_select_correction_clerk on issued_document for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_select_correction_clerk on issued_document is 'fazhi:3027fe5d2eea6994';

create policy issued_document_insert_correction_clerk on issued_document for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy issued_document_insert_correction_clerk on issued_document is 'fazhi:5d58ac816f417c5d';

create policy issued_document_update_correction_clerk on issued_document for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy issued_document_update_correction_clerk on issued_document is 'fazhi:2ec39042d2372add';

create policy move_request_select_correction_clerk on move_request for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_select_correction_clerk on move_request is 'fazhi:fc32d9daddd89bae';

create policy move_request_insert_correction_clerk on move_request for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy move_request_insert_correction_clerk on move_request is 'fazhi:648eb26e03718db8';

create policy move_request_update_correction_clerk on move_request for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy move_request_update_correction_clerk on move_request is 'fazhi:a2af1dc891d234e6';

create policy document_draft_select_correction_clerk on document_draft for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy document_draft_select_correction_clerk on document_draft is 'fazhi:3cf9342ddab06e6b';

create policy document_draft_insert_correction_clerk on document_draft for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy document_draft_insert_correction_clerk on document_draft is 'fazhi:96248b0f59b978ec';

create policy document_draft_update_correction_clerk on document_draft for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy document_draft_update_correction_clerk on document_draft is 'fazhi:ff5491b6e751981e';

create policy attachment_select_correction_clerk on attachment for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_select_correction_clerk on attachment is 'fazhi:70d4256c8b5cbe37';

create policy attachment_insert_correction_clerk on attachment for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy attachment_insert_correction_clerk on attachment is 'fazhi:16112bf0e6eace21';

create policy attachment_update_correction_clerk on attachment for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy attachment_update_correction_clerk on attachment is 'fazhi:b861d2603deaecc6';

create policy publication_select_correction_clerk on publication for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation', 'resettlement_subject') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_select_correction_clerk on publication is 'fazhi:6792e6192591c88b';

create policy publication_insert_correction_clerk on publication for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy publication_insert_correction_clerk on publication is 'fazhi:5414ed65c84cd86b';

create policy publication_update_correction_clerk on publication for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('correction_subject', 'social_investigation') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('resettlement_subject'))));

comment on policy publication_update_correction_clerk on publication is 'fazhi:fe21dc3befe8ec82';

create policy correction_subject_select_correction_officer on correction_subject for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy correction_subject_select_correction_officer on correction_subject is 'fazhi:4779e5e286910689';

create policy correction_subject_update_correction_officer on correction_subject for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy correction_subject_update_correction_officer on correction_subject is 'fazhi:a526cbf6f625fe79';

create policy social_investigation_select_correction_officer on social_investigation for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy social_investigation_select_correction_officer on social_investigation is 'fazhi:5e8f504349f60434';

create policy social_investigation_update_correction_officer on social_investigation for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy social_investigation_update_correction_officer on social_investigation is 'fazhi:0b81e950cbcd49d8';

create policy entry_select_correction_officer on entry for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy entry_select_correction_officer on entry is 'fazhi:3cc75df9465385c9';

create policy entry_insert_correction_officer on entry for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy entry_insert_correction_officer on entry is 'fazhi:e193f8de135589c6';

create policy entry_update_correction_officer on entry for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy entry_update_correction_officer on entry is 'fazhi:6d863d1e27d20389';

create policy clock_select_correction_officer on clock for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy clock_select_correction_officer on clock is 'fazhi:4a91fbe96d90f4a7';

create policy clock_insert_correction_officer on clock for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy clock_insert_correction_officer on clock is 'fazhi:5e7c5efc93906c16';

create policy clock_update_correction_officer on clock for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy clock_update_correction_officer on clock is 'fazhi:f189345444827aa1';

create policy number_issued_select_correction_officer on number_issued for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy number_issued_select_correction_officer on number_issued is 'fazhi:d56d6011457df35f';

create policy number_issued_insert_correction_officer on number_issued for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy number_issued_insert_correction_officer on number_issued is 'fazhi:267ade78862e314e';

create policy number_issued_update_correction_officer on number_issued for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy number_issued_update_correction_officer on number_issued is 'fazhi:41d69556b077087d';

create policy issued_document_select_correction_officer on issued_document for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy issued_document_select_correction_officer on issued_document is 'fazhi:e786a64d08c8b435';

create policy issued_document_insert_correction_officer on issued_document for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy issued_document_insert_correction_officer on issued_document is 'fazhi:7d32623b1bebbdef';

create policy issued_document_update_correction_officer on issued_document for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy issued_document_update_correction_officer on issued_document is 'fazhi:b45a6102539ee467';

create policy move_request_select_correction_officer on move_request for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy move_request_select_correction_officer on move_request is 'fazhi:65ba62586358b1be';

create policy move_request_insert_correction_officer on move_request for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy move_request_insert_correction_officer on move_request is 'fazhi:83d80ee98b123ab3';

create policy move_request_update_correction_officer on move_request for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy move_request_update_correction_officer on move_request is 'fazhi:1e76fe2e4260a082';

create policy document_draft_select_correction_officer on document_draft for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy document_draft_select_correction_officer on document_draft is 'fazhi:fdf64d87d6ea293a';

create policy document_draft_insert_correction_officer on document_draft for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy document_draft_insert_correction_officer on document_draft is 'fazhi:7937e68c15fa0e04';

create policy document_draft_update_correction_officer on document_draft for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy document_draft_update_correction_officer on document_draft is 'fazhi:f72c30ad3db78135';

create policy attachment_select_correction_officer on attachment for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy attachment_select_correction_officer on attachment is 'fazhi:36e4958c7135281e';

create policy attachment_insert_correction_officer on attachment for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy attachment_insert_correction_officer on attachment is 'fazhi:1ce46be92f13c92f';

create policy attachment_update_correction_officer on attachment for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy attachment_update_correction_officer on attachment is 'fazhi:58a3f693bcb25dcd';

create policy publication_select_correction_officer on publication for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy publication_select_correction_officer on publication is 'fazhi:21bbd76856969e35';

create policy publication_insert_correction_officer on publication for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy publication_insert_correction_officer on publication is 'fazhi:8e1c4c128d64c0ae';

create policy publication_update_correction_officer on publication for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('correction_subject', 'social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy publication_update_correction_officer on publication is 'fazhi:a83879a6d30e6ff7';

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
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:c23152dcf8d7f724';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:848d8c771fdc11d5';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:58ccab0f31809f79';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:4e5819a1c9292fc2';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:ce270af7e5e28f1d';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:771f34ac35df9490';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:f9709aafb480e9fe';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:cd14f2c7943ca514';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:01d79fa1fe667695';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:f46f242e1ca656a2';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:365f7ff017306748';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:b1f989cf5d8d920c';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:dc533e9f07fc619b';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:fc13b65364aec2c1';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:e1d99ec89d1c09c2';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:29801a73316a48b8';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:f0c322823fa8a8f6';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:03a05feecf43c16c';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:e4ad565bea036af9';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:4dc937f528b06427';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:531dc26511384907';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:48b5749e148ea3ec';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:2979612054861cca';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:05f91777c49e7e35';

create policy correction_subject_select_report on correction_subject for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy correction_subject_select_report on correction_subject is 'fazhi:fd8b90a270d6683e';

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
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_select_report on entry is 'fazhi:893ee328aad85323';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_select_report on clock is 'fazhi:f7531e879ba59ca4';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_select_report on number_issued is 'fazhi:119b96dbb567ce75';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_select_report on issued_document is 'fazhi:cbaf356c6fd40402';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_select_report on move_request is 'fazhi:f32bbb8a3e21fac3';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_select_report on attachment is 'fazhi:5a07d9482a85932e';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_select_report on publication is 'fazhi:6cd415f5c3427e19';

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
