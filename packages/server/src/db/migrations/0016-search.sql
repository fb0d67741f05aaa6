-- Where words are looked for: one row for each record of an unrestricted ledger and each way in which posts read it,
-- written in the transaction that writes the record. `grams` holds each pair of neighbouring characters, and marks under
-- which the row is found in each scope; `body` settles what pairs leave open. It can be made anew from the records at any
-- time, so it is in no backup.
create table search_text (
  region_code text collate "C" not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  reading int not null,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  party_organs text collate "C" not null,
  assignees text collate "C" not null,
  started_on date not null,
  grams int[] not null,
  body text collate "C" not null,
  primary key (region_code, ledger, record_id, reading)
);

-- By how common a pair is, the planner chooses between the pairs and a walk from the newest row back.
alter table search_text alter column grams set statistics 1000;

create index search_text_newest on search_text (region_code, ledger, reading, started_on desc, record_id desc);

-- What is new waits in a list that every search reads through, so it is kept short.
create index search_text_grams on search_text using gin (grams) with (gin_pending_list_limit = 1024);

grant select, insert, update on search_text to fazhi_app;

alter table search_text enable row level security;

alter table search_text force row level security;

-- What is looked for, for this transaction only; the policies of search_text compare with it.
create function app_search(question text) returns void
language plpgsql as $$
begin
  if to_regproc('pg_catalog.citus_version') is null then
    perform set_config('app.search', question, true);
  else
    execute format('set local app.search = %L', question);
  end if;
end
$$;

revoke all on function app_search(text) from public;

grant execute on function app_search(text) to fazhi_app;

-- By which declaration the rows of a ledger were made, once they are all there.
create table search_standing (
  region_code text collate "C" not null,
  ledger text collate "C" not null,
  digest text collate "C" not null,
  built_at timestamptz not null,
  primary key (region_code, ledger)
);

grant select, insert, update on search_standing to fazhi_app;

alter table search_standing enable row level security;

alter table search_standing force row level security;

create policy search_standing_see on search_standing for select to fazhi_app
  using (region_code = current_setting('app.region', true));

create policy search_standing_add on search_standing for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

create policy search_standing_change on search_standing for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

create index reconsideration_case_months_received_on on reconsideration_case (region_code, "received_on", "category") include ("accepted_on", "channel", "state");

comment on index reconsideration_case_months_received_on is 'fazhi:8d2d96ea1a9efbb6';

create index reconsideration_case_months_accepted_on on reconsideration_case (region_code, "accepted_on", "category") include ("closed_on");

comment on index reconsideration_case_months_accepted_on is 'fazhi:7338bb4b45e1e7b3';

create index reconsideration_case_months_closed_on on reconsideration_case (region_code, "closed_on", "category") include ("closed_in_time", "closing", "outcome");

comment on index reconsideration_case_months_closed_on is 'fazhi:13663bdf9422cab9';

create index reconsideration_case_months_declined_on on reconsideration_case (region_code, "declined_on", "category") include ("state");

comment on index reconsideration_case_months_declined_on is 'fazhi:c3d3eb818f16c42f';

create index administrative_suit_months_complaint_received_on on administrative_suit (region_code, "complaint_received_on", "category");

comment on index administrative_suit_months_complaint_received_on is 'fazhi:24c0549a9427442a';

create index administrative_suit_months_closed_on on administrative_suit (region_code, "closed_on", "category");

comment on index administrative_suit_months_closed_on is 'fazhi:3455879ce96e6d1b';

create index administrative_suit_months_served_on on administrative_suit (region_code, "served_on", "category") include ("result", "withdrawal_ground");

comment on index administrative_suit_months_served_on is 'fazhi:04c1c73da3c73ee0';

create policy search_text_select_government_head on search_text for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_government_head on search_text is 'fazhi:6ede2d75b130be62';

create policy search_text_select_grassroots_officer on search_text for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_grassroots_officer on search_text is 'fazhi:badfc8b287687e63';

create policy search_text_insert_grassroots_officer on search_text for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy search_text_insert_grassroots_officer on search_text is 'fazhi:0cc02eba2365d013';

create policy search_text_update_grassroots_officer on search_text for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy search_text_update_grassroots_officer on search_text is 'fazhi:5b9037a11b5ce0cc';

create policy search_text_select_legal_officer on search_text for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_legal_officer on search_text is 'fazhi:6ebae0ff49d00332';

create policy search_text_insert_legal_officer on search_text for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_legal_officer on search_text is 'fazhi:f23dbc5611c7d8b3';

create policy search_text_update_legal_officer on search_text for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_legal_officer on search_text is 'fazhi:eb623a23cd90bdb6';

create policy search_text_select_litigation_clerk on search_text for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_litigation_clerk on search_text is 'fazhi:bb3201f3ff4e3a4f';

create policy search_text_insert_litigation_clerk on search_text for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_litigation_clerk on search_text is 'fazhi:e7394ae46474290c';

create policy search_text_update_litigation_clerk on search_text for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_litigation_clerk on search_text is 'fazhi:9701dd3fe7d31eba';

create policy search_text_select_operation_of_law on search_text for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_operation_of_law on search_text is 'fazhi:354a87828e1feba7';

create policy search_text_insert_operation_of_law on search_text for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy search_text_insert_operation_of_law on search_text is 'fazhi:6d396e69bcd3d0e1';

create policy search_text_update_operation_of_law on search_text for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy search_text_update_operation_of_law on search_text is 'fazhi:e6e8557575aa898b';

create policy search_text_select_reconsideration_clerk on search_text for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_reconsideration_clerk on search_text is 'fazhi:95ebb3d6d19fcbdc';

create policy search_text_insert_reconsideration_clerk on search_text for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy search_text_insert_reconsideration_clerk on search_text is 'fazhi:c147941778d5cb64';

create policy search_text_update_reconsideration_clerk on search_text for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy search_text_update_reconsideration_clerk on search_text is 'fazhi:19540db21bf892cc';

create policy search_text_select_reconsideration_head on search_text for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_reconsideration_head on search_text is 'fazhi:9551f3c5c5dc391d';

create policy search_text_insert_reconsideration_head on search_text for insert to fazhi_post_reconsideration_head
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy search_text_insert_reconsideration_head on search_text is 'fazhi:fa9e26ef5e2e8418';

create policy search_text_update_reconsideration_head on search_text for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy search_text_update_reconsideration_head on search_text is 'fazhi:374c2c56da368baa';

create policy search_text_select_station_officer on search_text for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station', 'station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_station_officer on search_text is 'fazhi:8c6ce3b537b67327';

create policy search_text_insert_station_officer on search_text for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_station_officer on search_text is 'fazhi:05fd4e5bba304c2a';

create policy search_text_update_station_officer on search_text for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_station_officer on search_text is 'fazhi:88f9a00da295fedb';

