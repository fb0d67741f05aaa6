-- The role every request acts as. Policies bind it: it owns nothing and cannot log in.
do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_app') then
    create role fazhi_app nologin;
  end if;
end
$$;

grant usage on schema public to fazhi_app;

-- Who acts, for this transaction only. SET takes no parameters, and set by a function call it would not reach Citus workers.
create function app_scope(region text, account text, post text, organ text, organ_path text) returns void
language plpgsql as $$
begin
  execute format('set local app.region = %L', region);
  execute format('set local app.account_id = %L', account);
  execute format('set local app.post = %L', post);
  execute format('set local app.organ_id = %L', organ);
  execute format('set local app.organ_path = %L', organ_path);
end
$$;

revoke all on function app_scope(text, text, text, text, text) from public;

grant execute on function app_scope(text, text, text, text, text) to fazhi_app;
