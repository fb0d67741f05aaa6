drop policy attachment_insert_grassroots_officer on attachment;

drop policy attachment_insert_mediation_clerk on attachment;

drop policy attachment_insert_operation_of_law on attachment;

drop policy attachment_insert_station_officer on attachment;

drop policy attachment_select_archivist on attachment;

drop policy attachment_select_grassroots_officer on attachment;

drop policy attachment_select_mediation_clerk on attachment;

drop policy attachment_select_operation_of_law on attachment;

drop policy attachment_select_report on attachment;

drop policy attachment_select_station_officer on attachment;

drop policy attachment_update_grassroots_officer on attachment;

drop policy attachment_update_mediation_clerk on attachment;

drop policy attachment_update_operation_of_law on attachment;

drop policy attachment_update_station_officer on attachment;

drop policy clock_delete_mediation_clerk on clock;

drop policy clock_delete_station_officer on clock;

drop policy clock_insert_grassroots_officer on clock;

drop policy clock_insert_mediation_clerk on clock;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_insert_station_officer on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_grassroots_officer on clock;

drop policy clock_select_mediation_clerk on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_report on clock;

drop policy clock_select_station_officer on clock;

drop policy clock_update_grassroots_officer on clock;

drop policy clock_update_mediation_clerk on clock;

drop policy clock_update_operation_of_law on clock;

drop policy clock_update_station_officer on clock;

drop policy document_draft_insert_grassroots_officer on document_draft;

drop policy document_draft_insert_mediation_clerk on document_draft;

drop policy document_draft_insert_operation_of_law on document_draft;

drop policy document_draft_insert_station_officer on document_draft;

drop policy document_draft_select_archivist on document_draft;

drop policy document_draft_select_grassroots_officer on document_draft;

drop policy document_draft_select_mediation_clerk on document_draft;

drop policy document_draft_select_operation_of_law on document_draft;

drop policy document_draft_select_station_officer on document_draft;

drop policy document_draft_update_grassroots_officer on document_draft;

drop policy document_draft_update_mediation_clerk on document_draft;

drop policy document_draft_update_operation_of_law on document_draft;

drop policy document_draft_update_station_officer on document_draft;

drop policy entry_insert_grassroots_officer on entry;

drop policy entry_insert_mediation_clerk on entry;

drop policy entry_insert_operation_of_law on entry;

drop policy entry_insert_station_officer on entry;

drop policy entry_select_archivist on entry;

drop policy entry_select_grassroots_officer on entry;

drop policy entry_select_mediation_clerk on entry;

drop policy entry_select_operation_of_law on entry;

drop policy entry_select_report on entry;

drop policy entry_select_station_officer on entry;

drop policy entry_update_grassroots_officer on entry;

drop policy entry_update_mediation_clerk on entry;

drop policy entry_update_operation_of_law on entry;

drop policy entry_update_station_officer on entry;

drop policy issued_document_insert_grassroots_officer on issued_document;

drop policy issued_document_insert_mediation_clerk on issued_document;

drop policy issued_document_insert_operation_of_law on issued_document;

drop policy issued_document_insert_station_officer on issued_document;

drop policy issued_document_select_archivist on issued_document;

drop policy issued_document_select_grassroots_officer on issued_document;

drop policy issued_document_select_mediation_clerk on issued_document;

drop policy issued_document_select_operation_of_law on issued_document;

drop policy issued_document_select_report on issued_document;

drop policy issued_document_select_station_officer on issued_document;

drop policy issued_document_update_grassroots_officer on issued_document;

drop policy issued_document_update_mediation_clerk on issued_document;

drop policy issued_document_update_operation_of_law on issued_document;

drop policy issued_document_update_station_officer on issued_document;

drop policy move_request_insert_grassroots_officer on move_request;

drop policy move_request_insert_mediation_clerk on move_request;

drop policy move_request_insert_operation_of_law on move_request;

drop policy move_request_insert_station_officer on move_request;

drop policy move_request_select_archivist on move_request;

drop policy move_request_select_grassroots_officer on move_request;

drop policy move_request_select_mediation_clerk on move_request;

drop policy move_request_select_operation_of_law on move_request;

drop policy move_request_select_report on move_request;

drop policy move_request_select_station_officer on move_request;

drop policy move_request_update_grassroots_officer on move_request;

drop policy move_request_update_mediation_clerk on move_request;

drop policy move_request_update_operation_of_law on move_request;

drop policy move_request_update_station_officer on move_request;

drop policy number_issued_insert_grassroots_officer on number_issued;

drop policy number_issued_insert_mediation_clerk on number_issued;

drop policy number_issued_insert_operation_of_law on number_issued;

drop policy number_issued_insert_station_officer on number_issued;

drop policy number_issued_select_archivist on number_issued;

drop policy number_issued_select_grassroots_officer on number_issued;

drop policy number_issued_select_mediation_clerk on number_issued;

drop policy number_issued_select_operation_of_law on number_issued;

drop policy number_issued_select_report on number_issued;

drop policy number_issued_select_station_officer on number_issued;

drop policy number_issued_update_grassroots_officer on number_issued;

drop policy number_issued_update_mediation_clerk on number_issued;

drop policy number_issued_update_operation_of_law on number_issued;

drop policy number_issued_update_station_officer on number_issued;

drop policy publication_insert_grassroots_officer on publication;

drop policy publication_insert_mediation_clerk on publication;

drop policy publication_insert_operation_of_law on publication;

drop policy publication_insert_station_officer on publication;

drop policy publication_select_archivist on publication;

drop policy publication_select_grassroots_officer on publication;

drop policy publication_select_mediation_clerk on publication;

drop policy publication_select_operation_of_law on publication;

drop policy publication_select_report on publication;

drop policy publication_select_station_officer on publication;

drop policy publication_update_grassroots_officer on publication;

drop policy publication_update_mediation_clerk on publication;

drop policy publication_update_operation_of_law on publication;

drop policy publication_update_station_officer on publication;

drop policy search_text_delete_mediation_clerk on search_text;

drop policy search_text_delete_station_officer on search_text;

drop policy search_text_insert_grassroots_officer on search_text;

drop policy search_text_insert_mediation_clerk on search_text;

drop policy search_text_insert_operation_of_law on search_text;

drop policy search_text_insert_station_officer on search_text;

drop policy search_text_select_grassroots_officer on search_text;

drop policy search_text_select_mediation_clerk on search_text;

drop policy search_text_select_operation_of_law on search_text;

drop policy search_text_select_station_officer on search_text;

drop policy search_text_update_grassroots_officer on search_text;

drop policy search_text_update_mediation_clerk on search_text;

drop policy search_text_update_operation_of_law on search_text;

drop policy search_text_update_station_officer on search_text;

create table dispute_screening (
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
  "committee" uuid not null,
  "screened_on" date not null,
  "area" text collate "C" not null,
  "screeners" text collate "C" not null,
  "method" text collate "C" not null,
  "people" int,
  "result" text collate "C" not null,
  "note" text collate "C",
  "void_reason" text collate "C",
  primary key (region_code, id)
);

alter table dispute_screening enable row level security;

alter table dispute_screening force row level security;

grant select, insert, update on dispute_screening to fazhi_app;

create table dispute (
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
  "source" text collate "C" not null,
  "screening" uuid,
  "referred_by" text collate "C",
  "found_on" date not null,
  "committee" uuid not null,
  "category" text collate "C" not null,
  "nature" text collate "C" not null,
  "pending" text collate "C" not null,
  "party_a" text collate "C" not null,
  "party_b" text collate "C" not null,
  "matter" text collate "C" not null,
  "amount" bigint,
  "headcount" text collate "C" not null,
  "risk" text collate "C" not null,
  "reported_to" text collate "C",
  "reported_on" date,
  "started_by" text collate "C",
  "mediated_on" date,
  "referred_to" text collate "C",
  "referred_on" date,
  "same_as" uuid,
  primary key (region_code, id)
);

alter table dispute enable row level security;

alter table dispute force row level security;

grant select, insert, update on dispute to fazhi_app;

create table people_mediation (
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
  "case_no" text collate "C",
  "dispute" uuid not null,
  "source" text collate "C" not null,
  "started_by" text collate "C" not null,
  "committee" uuid not null,
  "studio" uuid,
  "category" text collate "C" not null,
  "party_a" text collate "C" not null,
  "party_b" text collate "C" not null,
  "matter" text collate "C" not null,
  "registered_on" date not null,
  "accepted_on" date,
  "mediator" uuid,
  "chosen_by" text collate "C",
  "openness" text collate "C",
  "rights_told_on" date,
  "decline_reason" text collate "C",
  "refused_by" text collate "C",
  "held_on" date,
  "investigation" text collate "C",
  "evidence" text collate "C",
  "record" text collate "C",
  "extra_months" int,
  "reported_to" text collate "C",
  "reported_on" date,
  "result" text collate "C",
  "agreed_on" date,
  "facts" text collate "C",
  "content" text collate "C",
  "performance" text collate "C",
  "perform_by" date,
  "amount" bigint,
  "signature" text collate "C",
  "signed_on" date,
  "mediator_signed_on" date,
  "sealed_on" date,
  "effective_on" date,
  "ended_on" date,
  "end_reason" text collate "C",
  "advised" text collate "C",
  "jointly" text collate "C",
  "confirmable" text collate "C",
  "confirmation_court" text collate "C",
  "confirmation_applied_on" date,
  "ruling" text collate "C",
  "ruling_no" text collate "C",
  "ruled_on" date,
  "performed_on" date,
  "defaulted_on" date,
  "default_facts" text collate "C",
  "visited_on" date,
  "visit_findings" text collate "C",
  "closing_report" text collate "C",
  "archived_on" date,
  primary key (region_code, id)
);

alter table people_mediation enable row level security;

alter table people_mediation force row level security;

grant select, insert, update on people_mediation to fazhi_app;

create table dispute_linkage (
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
  "dispute" uuid not null,
  "from_body" text collate "C" not null,
  "from_name" text collate "C" not null,
  "from_kind" text collate "C",
  "to_body" text collate "C" not null,
  "to_name" text collate "C" not null,
  "to_kind" text collate "C" not null,
  "proposed_on" date not null,
  "reason" text collate "C" not null,
  "consent" text collate "C",
  "consent_on" date,
  "papers" text collate "C",
  "handed_on" date,
  "due_on" date,
  "accepted_on" date,
  "return_reason" text collate "C",
  "result" text collate "C",
  "feedback" text collate "C",
  "fed_back_on" date,
  "standing" text collate "C",
  "drop_reason" text collate "C",
  primary key (region_code, id)
);

alter table dispute_linkage enable row level security;

alter table dispute_linkage force row level security;

grant select, insert, update on dispute_linkage to fazhi_app;

create table mediation_subsidy (
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
  "mediation_case" uuid not null,
  "mediator" uuid not null,
  "tier" text collate "C" not null,
  "amount" bigint not null,
  "applied_on" date not null,
  "approved_on" date,
  "reject_reason" text collate "C",
  "paid_on" date,
  primary key (region_code, id)
);

alter table mediation_subsidy enable row level security;

alter table mediation_subsidy force row level security;

grant select, insert, update on mediation_subsidy to fazhi_app;

grant delete on dispute_screening to fazhi_app;

grant delete on dispute to fazhi_app;

grant delete on people_mediation to fazhi_app;

grant delete on dispute_linkage to fazhi_app;

grant delete on mediation_subsidy to fazhi_app;

alter table dispute_screening add constraint dispute_screening_state_check check (state in ('done', 'voided'));

comment on constraint dispute_screening_state_check on dispute_screening is 'fazhi:7ad487a1048866dc';

alter table dispute_screening add constraint dispute_screening_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint dispute_screening_organ_id_fkey on dispute_screening is 'fazhi:6c1125a1a5413011';

alter table dispute_screening add constraint dispute_screening_committee_fkey foreign key (region_code, "committee") references mediation_committee (region_code, id);

comment on constraint dispute_screening_committee_fkey on dispute_screening is 'fazhi:6815e62ddbbc82bf';

alter table dispute_screening add constraint dispute_screening_method_check check ("method" in ('visit', 'meeting', 'grid', 'special', 'other'));

comment on constraint dispute_screening_method_check on dispute_screening is 'fazhi:24fafebe42642d22';

alter table dispute_screening add constraint dispute_screening_people_check check ("people" >= 0);

comment on constraint dispute_screening_people_check on dispute_screening is 'fazhi:1f90e90da90eea09';

alter table dispute_screening add constraint dispute_screening_result_check check ("result" in ('nothing', 'found'));

comment on constraint dispute_screening_result_check on dispute_screening is 'fazhi:6e7b69481b95609f';

create index dispute_screening_by_start on dispute_screening (region_code, "screened_on" desc, id desc);

comment on index dispute_screening_by_start is 'fazhi:433a7762308ebc36';

create index dispute_screening_by_state on dispute_screening (region_code, state, "screened_on" desc, id desc);

comment on index dispute_screening_by_state is 'fazhi:4844e4c172375466';

create index dispute_screening_by_organ on dispute_screening (region_code, organ_id, "screened_on" desc, id desc);

comment on index dispute_screening_by_organ is 'fazhi:d0e9216ed148f02b';

create index dispute_screening_open on dispute_screening (region_code, organ_id, "screened_on", id) where state in ('done');

comment on index dispute_screening_open is 'fazhi:cb99b3768c712dc6';

create index dispute_screening_months_screened_on on dispute_screening (region_code, "screened_on", "method", "result") include ("state");

comment on index dispute_screening_months_screened_on is 'fazhi:62d91513010e574d';

alter table dispute add constraint dispute_state_check check (state in ('found', 'mediated', 'referred', 'merged'));

comment on constraint dispute_state_check on dispute is 'fazhi:dde2d32ba57eb692';

alter table dispute add constraint dispute_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint dispute_organ_id_fkey on dispute is 'fazhi:4b2ab802115869da';

alter table dispute add constraint dispute_source_check check ("source" in ('screening', 'application', 'referral'));

comment on constraint dispute_source_check on dispute is 'fazhi:d1d03c087e782790';

alter table dispute add constraint dispute_screening_fkey foreign key (region_code, "screening") references dispute_screening (region_code, id);

comment on constraint dispute_screening_fkey on dispute is 'fazhi:6f847b0fafa88794';

alter table dispute add constraint dispute_referred_by_check check ("referred_by" in ('police', 'justiceOffice', 'lawFirm', 'legalService', 'court', 'committee', 'organ', 'petition', 'hotline'));

comment on constraint dispute_referred_by_check on dispute is 'fazhi:b950910ce7052cf5';

alter table dispute add constraint dispute_committee_fkey foreign key (region_code, "committee") references mediation_committee (region_code, id);

comment on constraint dispute_committee_fkey on dispute is 'fazhi:d3232df1e671c48b';

alter table dispute add constraint dispute_category_check check ("category" in ('family', 'neighbours', 'homestead', 'contract', 'business', 'damages', 'land', 'expropriation', 'environment', 'wages', 'tourism', 'onlineTrade', 'medical', 'traffic', 'property', 'other'));

comment on constraint dispute_category_check on dispute is 'fazhi:171699c8a0955c8e';

alter table dispute add constraint dispute_nature_check check ("nature" in ('civil', 'administrative', 'criminal', 'reserved'));

comment on constraint dispute_nature_check on dispute is 'fazhi:201a3024afa3c861';

alter table dispute add constraint dispute_pending_check check ("pending" in ('none', 'court', 'police', 'organ'));

comment on constraint dispute_pending_check on dispute is 'fazhi:c5e78dfd7d6c4759';

alter table dispute add constraint dispute_amount_check check ("amount" >= 0);

comment on constraint dispute_amount_check on dispute is 'fazhi:5f5496f35af14ab6';

alter table dispute add constraint dispute_headcount_check check ("headcount" in ('few', 'tens', 'hundreds', 'many'));

comment on constraint dispute_headcount_check on dispute is 'fazhi:56e1b9e243dfd5fb';

alter table dispute add constraint dispute_risk_check check ("risk" in ('none', 'likely', 'crime'));

comment on constraint dispute_risk_check on dispute is 'fazhi:33ac3fbc27de91b4';

alter table dispute add constraint dispute_started_by_check check ("started_by" in ('application', 'initiative'));

comment on constraint dispute_started_by_check on dispute is 'fazhi:c7358160b366e33b';

alter table dispute add constraint dispute_referred_to_check check ("referred_to" in ('suit', 'arbitration', 'administrative', 'reconsideration', 'police', 'other'));

comment on constraint dispute_referred_to_check on dispute is 'fazhi:2f6091cc7a6867f2';

alter table dispute add constraint dispute_same_as_fkey foreign key (region_code, "same_as") references dispute (region_code, id);

comment on constraint dispute_same_as_fkey on dispute is 'fazhi:8198948c71aa6a12';

create index dispute_by_start on dispute (region_code, "found_on" desc, id desc);

comment on index dispute_by_start is 'fazhi:5014fe27d8c870df';

create index dispute_by_state on dispute (region_code, state, "found_on" desc, id desc);

comment on index dispute_by_state is 'fazhi:c47049406f4d5a4e';

create index dispute_by_organ on dispute (region_code, organ_id, "found_on" desc, id desc);

comment on index dispute_by_organ is 'fazhi:661bdd82eb96f7e2';

create index dispute_open on dispute (region_code, organ_id, "found_on", id) where state in ('found');

comment on index dispute_open is 'fazhi:2841ca12bbec7b94';

create index dispute_alike on dispute (region_code, "party_a", "party_b", "category");

comment on index dispute_alike is 'fazhi:f10d819ef0422d46';

create index dispute_months_found_on on dispute (region_code, "found_on", "category", "source") include ("state");

comment on index dispute_months_found_on is 'fazhi:fc44b96fbc6aa043';

create index dispute_months_reported_on on dispute (region_code, "reported_on", "category", "source");

comment on index dispute_months_reported_on is 'fazhi:b2d1a98d1c651b25';

alter table people_mediation add constraint people_mediation_state_check check (state in ('registered', 'accepted', 'signing', 'effective', 'confirming', 'defaulted', 'performed', 'visited', 'failed', 'stopped', 'refused', 'declined', 'archived'));

comment on constraint people_mediation_state_check on people_mediation is 'fazhi:ab75401d36672df6';

alter table people_mediation add constraint people_mediation_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint people_mediation_organ_id_fkey on people_mediation is 'fazhi:3c86b55515d5144a';

create unique index people_mediation_case_no_key on people_mediation (region_code, "case_no");

comment on index people_mediation_case_no_key is 'fazhi:fd91d7ba511b09f2';

alter table people_mediation add constraint people_mediation_dispute_fkey foreign key (region_code, "dispute") references dispute (region_code, id);

comment on constraint people_mediation_dispute_fkey on people_mediation is 'fazhi:793339d55d88cde2';

alter table people_mediation add constraint people_mediation_source_check check ("source" in ('screening', 'application', 'referral'));

comment on constraint people_mediation_source_check on people_mediation is 'fazhi:3e3f978a76022915';

alter table people_mediation add constraint people_mediation_started_by_check check ("started_by" in ('application', 'initiative'));

comment on constraint people_mediation_started_by_check on people_mediation is 'fazhi:e78036b2d557512c';

alter table people_mediation add constraint people_mediation_committee_fkey foreign key (region_code, "committee") references mediation_committee (region_code, id);

comment on constraint people_mediation_committee_fkey on people_mediation is 'fazhi:f730607301139d7f';

alter table people_mediation add constraint people_mediation_studio_fkey foreign key (region_code, "studio") references mediation_studio (region_code, id);

comment on constraint people_mediation_studio_fkey on people_mediation is 'fazhi:b9b5db1b953aae19';

alter table people_mediation add constraint people_mediation_category_check check ("category" in ('family', 'neighbours', 'homestead', 'contract', 'business', 'damages', 'land', 'expropriation', 'environment', 'wages', 'tourism', 'onlineTrade', 'medical', 'traffic', 'property', 'other'));

comment on constraint people_mediation_category_check on people_mediation is 'fazhi:db0a381f180743c8';

alter table people_mediation add constraint people_mediation_mediator_fkey foreign key (region_code, "mediator") references people_mediator (region_code, id);

comment on constraint people_mediation_mediator_fkey on people_mediation is 'fazhi:b3207ce7f3096986';

alter table people_mediation add constraint people_mediation_chosen_by_check check ("chosen_by" in ('parties', 'committee'));

comment on constraint people_mediation_chosen_by_check on people_mediation is 'fazhi:da0316947c380aac';

alter table people_mediation add constraint people_mediation_openness_check check ("openness" in ('public', 'closed'));

comment on constraint people_mediation_openness_check on people_mediation is 'fazhi:e62d94f5eb36c713';

alter table people_mediation add constraint people_mediation_refused_by_check check ("refused_by" in ('a', 'b', 'both'));

comment on constraint people_mediation_refused_by_check on people_mediation is 'fazhi:896177ccdb0aed26';

alter table people_mediation add constraint people_mediation_extra_months_check check ("extra_months" >= 0);

comment on constraint people_mediation_extra_months_check on people_mediation is 'fazhi:df004285e095a34c';

alter table people_mediation add constraint people_mediation_result_check check ("result" in ('oral', 'written', 'none', 'stopped', 'refused'));

comment on constraint people_mediation_result_check on people_mediation is 'fazhi:d1a541ac5ae60739';

alter table people_mediation add constraint people_mediation_performance_check check ("performance" in ('immediate', 'byDate'));

comment on constraint people_mediation_performance_check on people_mediation is 'fazhi:768bf146cf63befe';

alter table people_mediation add constraint people_mediation_amount_check check ("amount" >= 0);

comment on constraint people_mediation_amount_check on people_mediation is 'fazhi:00eaf42721c33880';

alter table people_mediation add constraint people_mediation_signature_check check ("signature" in ('paper', 'screen'));

comment on constraint people_mediation_signature_check on people_mediation is 'fazhi:ce0eb9d78bb931fe';

alter table people_mediation add constraint people_mediation_advised_check check ("advised" in ('suit', 'arbitration', 'administrative'));

comment on constraint people_mediation_advised_check on people_mediation is 'fazhi:f6bd129d6f50eff4';

alter table people_mediation add constraint people_mediation_jointly_check check ("jointly" in ('yes', 'no'));

comment on constraint people_mediation_jointly_check on people_mediation is 'fazhi:407e2e1995a8398a';

alter table people_mediation add constraint people_mediation_confirmable_check check ("confirmable" in ('ordinary', 'status', 'title', 'other'));

comment on constraint people_mediation_confirmable_check on people_mediation is 'fazhi:bc6e6af6a6d27e19';

alter table people_mediation add constraint people_mediation_ruling_check check ("ruling" in ('confirmed', 'dismissed', 'withdrawn'));

comment on constraint people_mediation_ruling_check on people_mediation is 'fazhi:6213cb17280ea076';

create index people_mediation_by_start on people_mediation (region_code, "registered_on" desc, id desc);

comment on index people_mediation_by_start is 'fazhi:36ead761646afa41';

create index people_mediation_by_state on people_mediation (region_code, state, "registered_on" desc, id desc);

comment on index people_mediation_by_state is 'fazhi:14261076f081309e';

create index people_mediation_by_organ on people_mediation (region_code, organ_id, "registered_on" desc, id desc);

comment on index people_mediation_by_organ is 'fazhi:22d3cbd6878b719f';

create index people_mediation_open on people_mediation (region_code, organ_id, "registered_on", id) where state in ('registered', 'accepted', 'signing', 'effective', 'confirming', 'defaulted', 'performed', 'visited', 'failed', 'stopped');

comment on index people_mediation_open is 'fazhi:803d59f5e00c2e54';

create index people_mediation_alike on people_mediation (region_code, "dispute");

comment on index people_mediation_alike is 'fazhi:8a6f010f481fee6e';

create index people_mediation_months_ended_on on people_mediation (region_code, "ended_on", "category", "source", "result") include ("accepted_on", "performed_on", "amount");

comment on index people_mediation_months_ended_on is 'fazhi:516b92c864c4022b';

create index people_mediation_months_ruled_on on people_mediation (region_code, "ruled_on", "category", "source", "result") include ("ruling");

comment on index people_mediation_months_ruled_on is 'fazhi:537f26aa663daffe';

alter table dispute_linkage add constraint dispute_linkage_state_check check (state in ('proposed', 'handed', 'accepted', 'returned', 'fedBack', 'dropped'));

comment on constraint dispute_linkage_state_check on dispute_linkage is 'fazhi:9525d5a64eab55c9';

alter table dispute_linkage add constraint dispute_linkage_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint dispute_linkage_organ_id_fkey on dispute_linkage is 'fazhi:20acb6f9d19153e0';

alter table dispute_linkage add constraint dispute_linkage_dispute_fkey foreign key (region_code, "dispute") references dispute (region_code, id);

comment on constraint dispute_linkage_dispute_fkey on dispute_linkage is 'fazhi:9aeb9b8e3fd34103';

alter table dispute_linkage add constraint dispute_linkage_from_body_check check ("from_body" in ('police', 'justiceOffice', 'lawFirm', 'legalService', 'court', 'committee', 'organ', 'petition', 'hotline'));

comment on constraint dispute_linkage_from_body_check on dispute_linkage is 'fazhi:166d3639697f878f';

alter table dispute_linkage add constraint dispute_linkage_from_kind_check check ("from_kind" in ('people', 'administrative', 'judicial'));

comment on constraint dispute_linkage_from_kind_check on dispute_linkage is 'fazhi:8f7cb417e0360857';

alter table dispute_linkage add constraint dispute_linkage_to_body_check check ("to_body" in ('police', 'justiceOffice', 'lawFirm', 'legalService', 'court', 'committee', 'organ', 'petition', 'hotline'));

comment on constraint dispute_linkage_to_body_check on dispute_linkage is 'fazhi:ada8085de4c01fae';

alter table dispute_linkage add constraint dispute_linkage_to_kind_check check ("to_kind" in ('people', 'administrative', 'judicial'));

comment on constraint dispute_linkage_to_kind_check on dispute_linkage is 'fazhi:dfb96c687dd83159';

alter table dispute_linkage add constraint dispute_linkage_consent_check check ("consent" in ('all', 'part', 'none'));

comment on constraint dispute_linkage_consent_check on dispute_linkage is 'fazhi:330863e009748468';

alter table dispute_linkage add constraint dispute_linkage_result_check check ("result" in ('agreed', 'failed', 'refused', 'other'));

comment on constraint dispute_linkage_result_check on dispute_linkage is 'fazhi:6631684a4f850c1d';

alter table dispute_linkage add constraint dispute_linkage_standing_check check ("standing" in ('inTime', 'late'));

comment on constraint dispute_linkage_standing_check on dispute_linkage is 'fazhi:9c4ba14b48da61e8';

create index dispute_linkage_by_start on dispute_linkage (region_code, "proposed_on" desc, id desc);

comment on index dispute_linkage_by_start is 'fazhi:2022b8ace481613d';

create index dispute_linkage_by_state on dispute_linkage (region_code, state, "proposed_on" desc, id desc);

comment on index dispute_linkage_by_state is 'fazhi:5567cd4269956288';

create index dispute_linkage_by_organ on dispute_linkage (region_code, organ_id, "proposed_on" desc, id desc);

comment on index dispute_linkage_by_organ is 'fazhi:e38b05c892f2dc38';

create index dispute_linkage_open on dispute_linkage (region_code, organ_id, "proposed_on", id) where state in ('proposed', 'handed', 'accepted');

comment on index dispute_linkage_open is 'fazhi:06a4b86e26025cbe';

create index dispute_linkage_alike on dispute_linkage (region_code, "dispute", "to_body");

comment on index dispute_linkage_alike is 'fazhi:6078b1d8bf881c60';

create index dispute_linkage_months_handed_on on dispute_linkage (region_code, "handed_on", "from_body", "to_body", "to_kind") include ("fed_back_on");

comment on index dispute_linkage_months_handed_on is 'fazhi:e0a03f29f2b4453c';

create index dispute_linkage_months_fed_back_on on dispute_linkage (region_code, "fed_back_on", "from_body", "to_body", "to_kind") include ("result");

comment on index dispute_linkage_months_fed_back_on is 'fazhi:17c01afab6d5c056';

alter table mediation_subsidy add constraint mediation_subsidy_state_check check (state in ('applied', 'approved', 'paid', 'rejected'));

comment on constraint mediation_subsidy_state_check on mediation_subsidy is 'fazhi:976cf431ac5993fd';

alter table mediation_subsidy add constraint mediation_subsidy_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint mediation_subsidy_organ_id_fkey on mediation_subsidy is 'fazhi:64c20410eb0b806e';

alter table mediation_subsidy add constraint mediation_subsidy_mediation_case_fkey foreign key (region_code, "mediation_case") references people_mediation (region_code, id);

comment on constraint mediation_subsidy_mediation_case_fkey on mediation_subsidy is 'fazhi:92af862a87e92289';

alter table mediation_subsidy add constraint mediation_subsidy_mediator_fkey foreign key (region_code, "mediator") references people_mediator (region_code, id);

comment on constraint mediation_subsidy_mediator_fkey on mediation_subsidy is 'fazhi:703d7c3a405c0298';

alter table mediation_subsidy add constraint mediation_subsidy_tier_check check ("tier" in ('simple', 'ordinary', 'difficult', 'major'));

comment on constraint mediation_subsidy_tier_check on mediation_subsidy is 'fazhi:988e2cb0e8dfae25';

alter table mediation_subsidy add constraint mediation_subsidy_amount_check check ("amount" >= 0);

comment on constraint mediation_subsidy_amount_check on mediation_subsidy is 'fazhi:f017626325d6dcca';

create index mediation_subsidy_by_start on mediation_subsidy (region_code, "applied_on" desc, id desc);

comment on index mediation_subsidy_by_start is 'fazhi:d368846831e1775c';

create index mediation_subsidy_by_state on mediation_subsidy (region_code, state, "applied_on" desc, id desc);

comment on index mediation_subsidy_by_state is 'fazhi:7933a7cd4d1a439b';

create index mediation_subsidy_by_organ on mediation_subsidy (region_code, organ_id, "applied_on" desc, id desc);

comment on index mediation_subsidy_by_organ is 'fazhi:5b69d6aceb4c990d';

create index mediation_subsidy_open on mediation_subsidy (region_code, organ_id, "applied_on", id) where state in ('applied', 'approved');

comment on index mediation_subsidy_open is 'fazhi:8c34d0efdedd1b4d';

create index mediation_subsidy_alike on mediation_subsidy (region_code, "mediation_case", "mediator");

comment on index mediation_subsidy_alike is 'fazhi:ff7d4de375cdbe60';

create index mediation_subsidy_months_paid_on on mediation_subsidy (region_code, "paid_on", "tier") include ("amount");

comment on index mediation_subsidy_months_paid_on is 'fazhi:54e16fc06d8fd7f1';

create policy dispute_screening_select_archivist on dispute_screening for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy dispute_screening_select_archivist on dispute_screening is 'fazhi:726eea65bed7a14e';

create policy dispute_select_archivist on dispute for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy dispute_select_archivist on dispute is 'fazhi:4ecc7f60ec9167a4';

create policy people_mediation_select_archivist on people_mediation for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy people_mediation_select_archivist on people_mediation is 'fazhi:781dd8cd5c589da3';

create policy dispute_linkage_select_archivist on dispute_linkage for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy dispute_linkage_select_archivist on dispute_linkage is 'fazhi:077895aa35a0ef6f';

create policy mediation_subsidy_select_archivist on mediation_subsidy for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy mediation_subsidy_select_archivist on mediation_subsidy is 'fazhi:728d37739bcdce9e';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_archivist on entry is 'fazhi:9a4fce4a24ab3013';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_archivist on clock is 'fazhi:cf5d2f1c56c4bcd2';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:396fdb614f7ec94a';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:22dc644779561e04';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_archivist on move_request is 'fazhi:2510784fd26baa46';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:ec86e28f4a519184';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_archivist on attachment is 'fazhi:053f8996c243a4d3';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_archivist on publication is 'fazhi:25347ad19ab1e00b';

create policy dispute_screening_select_grassroots_officer on dispute_screening for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true));

comment on policy dispute_screening_select_grassroots_officer on dispute_screening is 'fazhi:36dfe0c5bf25a8f1';

create policy dispute_select_grassroots_officer on dispute for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true));

comment on policy dispute_select_grassroots_officer on dispute is 'fazhi:e290f46e35b01fae';

create policy people_mediation_select_grassroots_officer on people_mediation for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true));

comment on policy people_mediation_select_grassroots_officer on people_mediation is 'fazhi:004a2d9c15960b29';

create policy dispute_linkage_select_grassroots_officer on dispute_linkage for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true));

comment on policy dispute_linkage_select_grassroots_officer on dispute_linkage is 'fazhi:de01eb211a2818ed';

create policy mediation_subsidy_select_grassroots_officer on mediation_subsidy for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true));

comment on policy mediation_subsidy_select_grassroots_officer on mediation_subsidy is 'fazhi:93ba052740f9c17c';

create policy mediation_subsidy_update_grassroots_officer on mediation_subsidy for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_subsidy_update_grassroots_officer on mediation_subsidy is 'fazhi:26fd6efb761b695b';

create policy entry_select_grassroots_officer on entry for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_grassroots_officer on entry is 'fazhi:9003460af0420c0d';

create policy entry_insert_grassroots_officer on entry for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_insert_grassroots_officer on entry is 'fazhi:cccb760066cfbfee';

create policy entry_update_grassroots_officer on entry for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_update_grassroots_officer on entry is 'fazhi:b50b389cf1178cf2';

create policy clock_select_grassroots_officer on clock for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_grassroots_officer on clock is 'fazhi:2cabf592d035245c';

create policy clock_insert_grassroots_officer on clock for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_insert_grassroots_officer on clock is 'fazhi:0fd9adafe94da581';

create policy clock_update_grassroots_officer on clock for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_update_grassroots_officer on clock is 'fazhi:3c52f1ed61ba38fe';

create policy number_issued_select_grassroots_officer on number_issued for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_grassroots_officer on number_issued is 'fazhi:6de136f9795ff6c7';

create policy number_issued_insert_grassroots_officer on number_issued for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_insert_grassroots_officer on number_issued is 'fazhi:4bf81ff62bc867ac';

create policy number_issued_update_grassroots_officer on number_issued for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_update_grassroots_officer on number_issued is 'fazhi:651262ab4fe32ef9';

create policy issued_document_select_grassroots_officer on issued_document for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_grassroots_officer on issued_document is 'fazhi:caf3a16fe6e05b4c';

create policy issued_document_insert_grassroots_officer on issued_document for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_insert_grassroots_officer on issued_document is 'fazhi:84c198b792dbea96';

create policy issued_document_update_grassroots_officer on issued_document for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_update_grassroots_officer on issued_document is 'fazhi:7c422b8e366f8f91';

create policy move_request_select_grassroots_officer on move_request for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_grassroots_officer on move_request is 'fazhi:5b94b9353d47cf6a';

create policy move_request_insert_grassroots_officer on move_request for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_insert_grassroots_officer on move_request is 'fazhi:6480b98325762cfd';

create policy move_request_update_grassroots_officer on move_request for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_update_grassroots_officer on move_request is 'fazhi:0c073cc6a0b8626f';

create policy document_draft_select_grassroots_officer on document_draft for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_select_grassroots_officer on document_draft is 'fazhi:21fe3f9954ea1532';

create policy document_draft_insert_grassroots_officer on document_draft for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_insert_grassroots_officer on document_draft is 'fazhi:654f51dbf8dd8b10';

create policy document_draft_update_grassroots_officer on document_draft for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_update_grassroots_officer on document_draft is 'fazhi:cc5851e884dd55e8';

create policy attachment_select_grassroots_officer on attachment for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'dispute_screening', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_grassroots_officer on attachment is 'fazhi:3d40c1416ca31951';

create policy attachment_insert_grassroots_officer on attachment for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_insert_grassroots_officer on attachment is 'fazhi:7b4d7b6f8460b765';

create policy attachment_update_grassroots_officer on attachment for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_update_grassroots_officer on attachment is 'fazhi:46d001093e8785fd';

create policy publication_select_grassroots_officer on publication for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_grassroots_officer on publication is 'fazhi:bef6f066c69fe1a2';

create policy publication_insert_grassroots_officer on publication for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_insert_grassroots_officer on publication is 'fazhi:5306c608ec3ce08f';

create policy publication_update_grassroots_officer on publication for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_update_grassroots_officer on publication is 'fazhi:f6827fc3fc6f6de1';

create policy search_text_select_grassroots_officer on search_text for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_grassroots_officer on search_text is 'fazhi:9e52d4efa0d2ff26';

create policy search_text_insert_grassroots_officer on search_text for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_insert_grassroots_officer on search_text is 'fazhi:fabaabeb437f8769';

create policy search_text_update_grassroots_officer on search_text for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_update_grassroots_officer on search_text is 'fazhi:cb82cd85cf304b77';

create policy dispute_screening_select_mediation_clerk on dispute_screening for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_screening_select_mediation_clerk on dispute_screening is 'fazhi:35c2071af17add78';

create policy dispute_screening_insert_mediation_clerk on dispute_screening for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_screening_insert_mediation_clerk on dispute_screening is 'fazhi:fee604a5368acfc6';

create policy dispute_screening_update_mediation_clerk on dispute_screening for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_screening_update_mediation_clerk on dispute_screening is 'fazhi:cf6b77cc0aa173a7';

create policy dispute_screening_delete_mediation_clerk on dispute_screening for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_screening_delete_mediation_clerk on dispute_screening is 'fazhi:c69e90503a9469a5';

create policy dispute_select_mediation_clerk on dispute for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_select_mediation_clerk on dispute is 'fazhi:d483103d283dd6c0';

create policy dispute_insert_mediation_clerk on dispute for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_insert_mediation_clerk on dispute is 'fazhi:14426ea2cea56b3e';

create policy dispute_update_mediation_clerk on dispute for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_update_mediation_clerk on dispute is 'fazhi:a01b5d61faf88c07';

create policy dispute_delete_mediation_clerk on dispute for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_delete_mediation_clerk on dispute is 'fazhi:dc0e2a881d37c84e';

create policy people_mediation_select_mediation_clerk on people_mediation for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy people_mediation_select_mediation_clerk on people_mediation is 'fazhi:fb856b2c3c357d59';

create policy people_mediation_insert_mediation_clerk on people_mediation for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy people_mediation_insert_mediation_clerk on people_mediation is 'fazhi:48d7f2a5ccf16985';

create policy people_mediation_update_mediation_clerk on people_mediation for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy people_mediation_update_mediation_clerk on people_mediation is 'fazhi:3ad2398fde775e4b';

create policy people_mediation_delete_mediation_clerk on people_mediation for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy people_mediation_delete_mediation_clerk on people_mediation is 'fazhi:d47d9d40db68012f';

create policy dispute_linkage_select_mediation_clerk on dispute_linkage for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_linkage_select_mediation_clerk on dispute_linkage is 'fazhi:b065ee8d11537dd5';

create policy dispute_linkage_insert_mediation_clerk on dispute_linkage for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_linkage_insert_mediation_clerk on dispute_linkage is 'fazhi:6aa55a5a09cf29fc';

create policy dispute_linkage_update_mediation_clerk on dispute_linkage for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_linkage_update_mediation_clerk on dispute_linkage is 'fazhi:961428a268629e49';

create policy dispute_linkage_delete_mediation_clerk on dispute_linkage for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_linkage_delete_mediation_clerk on dispute_linkage is 'fazhi:7e9c5d9521c43d6c';

create policy mediation_subsidy_select_mediation_clerk on mediation_subsidy for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy mediation_subsidy_select_mediation_clerk on mediation_subsidy is 'fazhi:2827555d6367c547';

create policy mediation_subsidy_insert_mediation_clerk on mediation_subsidy for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy mediation_subsidy_insert_mediation_clerk on mediation_subsidy is 'fazhi:50bb3914b308e177';

create policy mediation_subsidy_delete_mediation_clerk on mediation_subsidy for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy mediation_subsidy_delete_mediation_clerk on mediation_subsidy is 'fazhi:9f8cb7d84a5fc931';

create policy entry_select_mediation_clerk on entry for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy entry_select_mediation_clerk on entry is 'fazhi:099919e489b4c36e';

create policy entry_insert_mediation_clerk on entry for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_mediation_clerk on entry is 'fazhi:933590b8f091dfb9';

create policy entry_update_mediation_clerk on entry for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_mediation_clerk on entry is 'fazhi:72073ea97ce4b038';

create policy clock_select_mediation_clerk on clock for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy clock_select_mediation_clerk on clock is 'fazhi:03076e5ae9fde426';

create policy clock_insert_mediation_clerk on clock for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_mediation_clerk on clock is 'fazhi:9adfee55dbf06ae5';

create policy clock_update_mediation_clerk on clock for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_mediation_clerk on clock is 'fazhi:899d269d38f724f9';

create policy clock_delete_mediation_clerk on clock for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_mediation_clerk on clock is 'fazhi:6147730c5611a20f';

create policy number_issued_select_mediation_clerk on number_issued for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy number_issued_select_mediation_clerk on number_issued is 'fazhi:8218e0bf388abb01';

create policy number_issued_insert_mediation_clerk on number_issued for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_mediation_clerk on number_issued is 'fazhi:aa019f0b646de9e0';

create policy number_issued_update_mediation_clerk on number_issued for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_mediation_clerk on number_issued is 'fazhi:8272212da0653020';

create policy issued_document_select_mediation_clerk on issued_document for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy issued_document_select_mediation_clerk on issued_document is 'fazhi:5f43ae8c157360e7';

create policy issued_document_insert_mediation_clerk on issued_document for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_mediation_clerk on issued_document is 'fazhi:adc77b8adb6f28af';

create policy issued_document_update_mediation_clerk on issued_document for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_mediation_clerk on issued_document is 'fazhi:611b96ca948ae0aa';

create policy move_request_select_mediation_clerk on move_request for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy move_request_select_mediation_clerk on move_request is 'fazhi:ce774bbeb788d529';

create policy move_request_insert_mediation_clerk on move_request for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_mediation_clerk on move_request is 'fazhi:9f1a3d22786acfa4';

create policy move_request_update_mediation_clerk on move_request for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_mediation_clerk on move_request is 'fazhi:429a802dbd74e141';

create policy document_draft_select_mediation_clerk on document_draft for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_mediation_clerk on document_draft is 'fazhi:43e06a6bd76a0bc7';

create policy document_draft_insert_mediation_clerk on document_draft for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_mediation_clerk on document_draft is 'fazhi:74f5bc1e0d722f6d';

create policy document_draft_update_mediation_clerk on document_draft for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_mediation_clerk on document_draft is 'fazhi:32b5439e86dce335';

create policy attachment_select_mediation_clerk on attachment for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy attachment_select_mediation_clerk on attachment is 'fazhi:cf4a375f4841fec9';

create policy attachment_insert_mediation_clerk on attachment for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_mediation_clerk on attachment is 'fazhi:ab555efacc19d6da';

create policy attachment_update_mediation_clerk on attachment for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_mediation_clerk on attachment is 'fazhi:508df70502677deb';

create policy publication_select_mediation_clerk on publication for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy publication_select_mediation_clerk on publication is 'fazhi:3984d54dd6b2ead1';

create policy publication_insert_mediation_clerk on publication for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_mediation_clerk on publication is 'fazhi:eba906675aab5c88';

create policy publication_update_mediation_clerk on publication for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_mediation_clerk on publication is 'fazhi:c99090f44c1296f0';

create policy search_text_select_mediation_clerk on search_text for select to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_mediation_clerk on search_text is 'fazhi:a98b48abed9740c2';

create policy search_text_insert_mediation_clerk on search_text for insert to fazhi_post_mediation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_mediation_clerk on search_text is 'fazhi:db186da5ffd7cbed';

create policy search_text_update_mediation_clerk on search_text for update to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_mediation_clerk on search_text is 'fazhi:e0b626f387bd577a';

create policy search_text_delete_mediation_clerk on search_text for delete to fazhi_post_mediation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_mediation_clerk on search_text is 'fazhi:49f7363e0ebe4517';

create policy dispute_screening_select_operation_of_law on dispute_screening for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy dispute_screening_select_operation_of_law on dispute_screening is 'fazhi:4773a22cacb492bb';

create policy dispute_screening_insert_operation_of_law on dispute_screening for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy dispute_screening_insert_operation_of_law on dispute_screening is 'fazhi:b4b01caded9faa89';

create policy dispute_screening_update_operation_of_law on dispute_screening for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy dispute_screening_update_operation_of_law on dispute_screening is 'fazhi:fa1ee0b02cb8dab0';

create policy dispute_select_operation_of_law on dispute for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy dispute_select_operation_of_law on dispute is 'fazhi:5c2881169b3dd6d5';

create policy dispute_insert_operation_of_law on dispute for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy dispute_insert_operation_of_law on dispute is 'fazhi:0ff6d75f2a8eb067';

create policy dispute_update_operation_of_law on dispute for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy dispute_update_operation_of_law on dispute is 'fazhi:17fa36cfd1839129';

create policy people_mediation_select_operation_of_law on people_mediation for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy people_mediation_select_operation_of_law on people_mediation is 'fazhi:32407c7604b3514f';

create policy people_mediation_insert_operation_of_law on people_mediation for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy people_mediation_insert_operation_of_law on people_mediation is 'fazhi:7ab9b90688d4cb9e';

create policy people_mediation_update_operation_of_law on people_mediation for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy people_mediation_update_operation_of_law on people_mediation is 'fazhi:04f68d2fbb4d6477';

create policy dispute_linkage_select_operation_of_law on dispute_linkage for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy dispute_linkage_select_operation_of_law on dispute_linkage is 'fazhi:753d890430c072c7';

create policy dispute_linkage_insert_operation_of_law on dispute_linkage for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy dispute_linkage_insert_operation_of_law on dispute_linkage is 'fazhi:a0da59cab1caabf8';

create policy dispute_linkage_update_operation_of_law on dispute_linkage for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy dispute_linkage_update_operation_of_law on dispute_linkage is 'fazhi:c647e5f897f82bfd';

create policy mediation_subsidy_select_operation_of_law on mediation_subsidy for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy mediation_subsidy_select_operation_of_law on mediation_subsidy is 'fazhi:58d00329da284866';

create policy mediation_subsidy_insert_operation_of_law on mediation_subsidy for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_subsidy_insert_operation_of_law on mediation_subsidy is 'fazhi:42d04bb3d1bbcc0a';

create policy mediation_subsidy_update_operation_of_law on mediation_subsidy for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy mediation_subsidy_update_operation_of_law on mediation_subsidy is 'fazhi:fbbc718ac99edc04';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:80a316b8b0d527a0';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:57e3d089003ca835';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:5c12b610a0318bdd';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:941410466bcb512d';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:8230671f96aed496';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:d2fb6b74a33463f5';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:f256eb869d1b5728';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:97d3d27ec0ff548e';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:c41b45852b4831bf';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:4885108f39dd7a79';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:63d9b2f2ed76815c';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:8cc434aa712db61c';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:79876551e9477389';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:e16e7a2a43961a33';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:0afe11637d7dcf70';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:4bfb901c0e733c14';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:bd9f8d21f1730900';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:f3ceb40d87dd2037';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:0fdfdda18a1b963d';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:5899a53690525e90';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:2cbe8a6ff0554476';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:3a3e447344208f7f';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:f26fbb082a5d9b9b';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:0297ab62ce77d449';

create policy search_text_select_operation_of_law on search_text for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_operation_of_law on search_text is 'fazhi:2a5d51379f5d1a78';

create policy search_text_insert_operation_of_law on search_text for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_insert_operation_of_law on search_text is 'fazhi:18d7d45add511fd4';

create policy search_text_update_operation_of_law on search_text for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_update_operation_of_law on search_text is 'fazhi:afa6f3a575b96f7a';

create policy dispute_screening_select_report on dispute_screening for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy dispute_screening_select_report on dispute_screening is 'fazhi:0c8a31d71515325c';

create policy dispute_select_report on dispute for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy dispute_select_report on dispute is 'fazhi:79dc091460ebd4b7';

create policy people_mediation_select_report on people_mediation for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy people_mediation_select_report on people_mediation is 'fazhi:5c836085553d2884';

create policy dispute_linkage_select_report on dispute_linkage for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy dispute_linkage_select_report on dispute_linkage is 'fazhi:74dda7254a9ba730';

create policy mediation_subsidy_select_report on mediation_subsidy for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy mediation_subsidy_select_report on mediation_subsidy is 'fazhi:05328f7a1b16b018';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_report on entry is 'fazhi:23c179e8d43b7493';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_report on clock is 'fazhi:d09d9106a47ce653';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_report on number_issued is 'fazhi:2b69712f40f05f11';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_report on issued_document is 'fazhi:27422042c5ce0077';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_report on move_request is 'fazhi:18f24de679c66f96';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_report on attachment is 'fazhi:c97d166dae574ff3';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_report on publication is 'fazhi:a46599f45398ff85';

create policy dispute_screening_select_station_officer on dispute_screening for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_screening_select_station_officer on dispute_screening is 'fazhi:2f81e22ec903db65';

create policy dispute_screening_insert_station_officer on dispute_screening for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_screening_insert_station_officer on dispute_screening is 'fazhi:e6990de0e8e758a8';

create policy dispute_screening_delete_station_officer on dispute_screening for delete to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_screening_delete_station_officer on dispute_screening is 'fazhi:64b8b35513644722';

create policy dispute_select_station_officer on dispute for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_select_station_officer on dispute is 'fazhi:11bc086ef51c48b6';

create policy dispute_insert_station_officer on dispute for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_insert_station_officer on dispute is 'fazhi:74d5b326afef33ac';

create policy dispute_update_station_officer on dispute for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_update_station_officer on dispute is 'fazhi:b76da42524c869a8';

create policy dispute_delete_station_officer on dispute for delete to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_delete_station_officer on dispute is 'fazhi:790e8f4a130dde90';

create policy people_mediation_select_station_officer on people_mediation for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy people_mediation_select_station_officer on people_mediation is 'fazhi:cfc288e4cf3d1e77';

create policy dispute_linkage_select_station_officer on dispute_linkage for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_linkage_select_station_officer on dispute_linkage is 'fazhi:4d225d9c058ebdb7';

create policy dispute_linkage_insert_station_officer on dispute_linkage for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_linkage_insert_station_officer on dispute_linkage is 'fazhi:deb9636cb5c1ab59';

create policy dispute_linkage_update_station_officer on dispute_linkage for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_linkage_update_station_officer on dispute_linkage is 'fazhi:f8b0a64a9119a158';

create policy dispute_linkage_delete_station_officer on dispute_linkage for delete to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy dispute_linkage_delete_station_officer on dispute_linkage is 'fazhi:ae7c97308e284b0c';

create policy entry_select_station_officer on entry for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy entry_select_station_officer on entry is 'fazhi:47ed9e015cc27a06';

create policy entry_insert_station_officer on entry for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_station_officer on entry is 'fazhi:242bc347cc390277';

create policy entry_update_station_officer on entry for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_station_officer on entry is 'fazhi:2efa280abf28284e';

create policy clock_select_station_officer on clock for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy clock_select_station_officer on clock is 'fazhi:9197ffee6ed1792f';

create policy clock_insert_station_officer on clock for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_station_officer on clock is 'fazhi:c5f823cb91388fc6';

create policy clock_update_station_officer on clock for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_station_officer on clock is 'fazhi:e168d09123bf5d3e';

create policy clock_delete_station_officer on clock for delete to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_station_officer on clock is 'fazhi:66deebc3700f51ea';

create policy number_issued_select_station_officer on number_issued for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy number_issued_select_station_officer on number_issued is 'fazhi:2710739a3b9947a5';

create policy number_issued_insert_station_officer on number_issued for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_station_officer on number_issued is 'fazhi:f9cfad475a4e7eac';

create policy number_issued_update_station_officer on number_issued for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_station_officer on number_issued is 'fazhi:5a6402600d44d07e';

create policy issued_document_select_station_officer on issued_document for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy issued_document_select_station_officer on issued_document is 'fazhi:90cfc1011802a2b3';

create policy issued_document_insert_station_officer on issued_document for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_station_officer on issued_document is 'fazhi:61589365a25e5827';

create policy issued_document_update_station_officer on issued_document for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_station_officer on issued_document is 'fazhi:219f48f3f91456a0';

create policy move_request_select_station_officer on move_request for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy move_request_select_station_officer on move_request is 'fazhi:2224236a2194a738';

create policy move_request_insert_station_officer on move_request for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_station_officer on move_request is 'fazhi:dacf9cfc0352bc08';

create policy move_request_update_station_officer on move_request for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_station_officer on move_request is 'fazhi:6fe48141265cc4c0';

create policy document_draft_select_station_officer on document_draft for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_station_officer on document_draft is 'fazhi:f16dc5f24630a284';

create policy document_draft_insert_station_officer on document_draft for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_station_officer on document_draft is 'fazhi:bb34897ad37ea454';

create policy document_draft_update_station_officer on document_draft for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_station_officer on document_draft is 'fazhi:6520291bd43bcfff';

create policy attachment_select_station_officer on attachment for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy attachment_select_station_officer on attachment is 'fazhi:655448dc0fb4b501';

create policy attachment_insert_station_officer on attachment for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_station_officer on attachment is 'fazhi:f14d88492be333a1';

create policy attachment_update_station_officer on attachment for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_station_officer on attachment is 'fazhi:0fca9e1074175f4e';

create policy publication_select_station_officer on publication for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))));

comment on policy publication_select_station_officer on publication is 'fazhi:78619aede1d15e88';

create policy publication_insert_station_officer on publication for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_station_officer on publication is 'fazhi:f62c095ab45fc578';

create policy publication_update_station_officer on publication for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_station_officer on publication is 'fazhi:674a9f9784d42b46';

create policy search_text_select_station_officer on search_text for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_station', 'station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'people_mediator') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('mediation_committee', 'mediation_studio'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_station_officer on search_text is 'fazhi:855235f7400209b1';

create policy search_text_insert_station_officer on search_text for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_station_officer on search_text is 'fazhi:c383093b473e8ad1';

create policy search_text_update_station_officer on search_text for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_station_officer on search_text is 'fazhi:0572fd3a267da9d2';

create policy search_text_delete_station_officer on search_text for delete to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding', 'dispute_screening', 'dispute', 'dispute_linkage') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_station_officer on search_text is 'fazhi:52d718e630200945';
