-- The server's archivist reads every row of a region for its backup, and writes nothing. A table that he cannot read
-- stops the backup: each ledger brings its policy with it, and so must every shared table to come.

create policy justice_office_archive on justice_office for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy justice_office_archive on justice_office is 'fazhi:72c487d10ee859a6';

create policy reconsideration_case_archive on reconsideration_case for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy reconsideration_case_archive on reconsideration_case is 'fazhi:234c920a25e24244';

create policy reconsideration_hearing_archive on reconsideration_hearing for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy reconsideration_hearing_archive on reconsideration_hearing is 'fazhi:80303aea27ac41d9';

create policy hearing_of_views_archive on hearing_of_views for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy hearing_of_views_archive on hearing_of_views is 'fazhi:9eb5b61a83248e34';

create policy committee_consultation_archive on committee_consultation for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy committee_consultation_archive on committee_consultation is 'fazhi:dc77471bd7769b14';

create policy normative_review_archive on normative_review for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy normative_review_archive on normative_review is 'fazhi:b9fa3c0e213a5975';

create policy document_service_archive on document_service for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy document_service_archive on document_service is 'fazhi:e53c7edeaa74f2b2';

create policy reconsideration_opinion_archive on reconsideration_opinion for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy reconsideration_opinion_archive on reconsideration_opinion is 'fazhi:0c88ac72fca3d2b5';

create policy reconsideration_station_archive on reconsideration_station for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy reconsideration_station_archive on reconsideration_station is 'fazhi:54291c1126236b46';

create policy station_reception_archive on station_reception for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy station_reception_archive on station_reception is 'fazhi:9237a69729fcb94d';

create policy application_forwarding_archive on application_forwarding for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy application_forwarding_archive on application_forwarding is 'fazhi:e834d76a3efb245c';

create policy administrative_suit_archive on administrative_suit for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy administrative_suit_archive on administrative_suit is 'fazhi:e19b649319735020';

create policy court_appearance_archive on court_appearance for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy court_appearance_archive on court_appearance is 'fazhi:0025398d449bc389';

create policy official_proposal_archive on official_proposal for select to fazhi_app
  using (region_code = current_setting('app.region', true) and (current_setting('app.post', true) in ('archivist')));

comment on policy official_proposal_archive on official_proposal is 'fazhi:f39c67b83693a198';

-- The shared tables there are. Sessions stay behind: nobody is signed in after a restoration.
do $$
declare
  name text;
begin
  for name in
    select c.relname from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not in ('migration', 'session')
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = c.relname || '_archive')
    order by 1
  loop
    execute format($policy$create policy %I on %I for select to fazhi_app
      using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'archivist')$policy$,
      name || '_archive', name);
  end loop;
end
$$;

grant select on migration to fazhi_app;

-- A restoration is an entry of its own, made before anybody can sign in.
create policy entry_restoration on entry for insert to fazhi_app
  with check (ledger = 'command' and name = 'restore' and account_id is null
    and region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'founder');

-- Whoever only reads draws no number.
drop policy number_series_use on number_series;
create policy number_series_use on number_series for all to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) not in ('', 'gate', 'report', 'archivist', 'sealer', 'founder'))
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) not in ('', 'gate', 'report', 'archivist', 'sealer', 'founder'));
