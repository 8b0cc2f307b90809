-- The four logins and two schemas of Indelible. Run once, by a superuser, in the database that will hold the ledger.
-- No login has a password yet, so none can connect: whoever runs this sets the passwords afterwards.
-- What each login may do with the tables is granted by the migrations, which the owner runs, and checked at every start.

create role indelible_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

create role indelible_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

create role indelible_sealer login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

create role indelible_destroyer login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

do $$ begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to indelible_owner, indelible_app, indelible_sealer, indelible_destroyer', current_database());
end $$;

revoke all on schema public from public;

create schema ledger authorization indelible_owner;

create schema reading authorization indelible_owner;

grant usage on schema ledger to indelible_app, indelible_sealer, indelible_destroyer;

grant usage on schema reading to indelible_app;

-- Read tables can be built again from the ledger at any time, so the application may do with their rows what it likes.
alter default privileges for role indelible_owner in schema reading
  grant select, insert, update, delete, truncate on tables to indelible_app;
