-- Everything that the promises of the ledger rest on, one fact a line. rights.txt holds what the answer must be;
-- a change of the schema makes it anew: psql -At -c 'set search_path = pg_catalog' -f rights.sql
with role as (
  select oid, rolname, rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, rolcanlogin from pg_roles where rolname like 'indelible\_%'
), relation as (
  select c.oid, c.relname, c.relkind, c.relowner, c.relacl, c.relrowsecurity, c.relhasrules, c.reloptions
    from pg_class c where c.relnamespace = to_regnamespace('ledger') and c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relname <> 'flyway_schema_history'
)
select format('role %s%s%s%s%s%s%s', rolname, case when rolcanlogin then ' login' end, case when rolsuper then ' superuser' end,
              case when rolcreaterole then ' createrole' end, case when rolcreatedb then ' createdb' end,
              case when rolreplication then ' replication' end, case when rolbypassrls then ' bypassrls' end)
  from role
union all
select format('%s is a member of %s', m.member::regrole, m.roleid::regrole) from pg_auth_members m join role r on r.oid = m.member
union all
select format('%s is a member of %s', m.member::regrole, m.roleid::regrole) from pg_auth_members m join role r on r.oid = m.roleid
  where m.member not in (select oid from role) and not (select rolsuper from pg_roles p where p.oid = m.member)
union all
select format('%s may %s in this database', r.rolname, lower(p)) from role r, unnest(array['CREATE', 'TEMP']) p
  where has_database_privilege(r.oid, current_database(), p)
union all
select format('%s may create in schema %s', r.rolname, n.nspname) from role r, pg_namespace n
  where n.nspname in ('public', 'ledger', 'reading') and has_schema_privilege(r.oid, n.oid, 'CREATE')
union all
select format('schema %s belongs to %s', nspname, nspowner::regrole) from pg_namespace where nspname in ('ledger', 'reading')
union all
select format('schema %s grants %s to %s', n.nspname, lower(a.privilege_type), case a.grantee when 0 then 'everybody' else a.grantee::regrole::text end)
  from pg_namespace n, aclexplode(n.nspacl) a where n.nspname in ('ledger', 'reading') and a.grantee <> n.nspowner
union all
select format('%s %s belongs to %s%s%s', case relkind when 'v' then 'view' when 'r' then 'table' else relkind::text end, relname, relowner::regrole,
              case when relrowsecurity then ', with row security' end, case when relkind <> 'v' and relhasrules then ', with rules' end)
  from relation
union all
select format('%s grants %s to %s', relname, lower(a.privilege_type), case a.grantee when 0 then 'everybody' else a.grantee::regrole::text end)
  from relation, aclexplode(relacl) a where a.grantee <> relowner
union all
select format('%s.%s grants %s to %s', relname, c.attname, lower(a.privilege_type), case a.grantee when 0 then 'everybody' else a.grantee::regrole::text end)
  from relation r join pg_attribute c on c.attrelid = r.oid, aclexplode(c.attacl) a where a.grantee <> relowner
union all
select format('default privileges in schema ledger: %s', d.defaclacl) from pg_default_acl d where d.defaclnamespace = to_regnamespace('ledger')
union all
select format('%s has constraint %s: %s%s', relname, conname, pg_get_constraintdef(c.oid), case when not convalidated or not conenforced then ' (not in force)' end)
  from relation r join pg_constraint c on c.conrelid = r.oid where c.contype <> 'n'
union all
select format('%s has default %s for %s', relname, pg_get_expr(d.adbin, d.adrelid), a.attname)
  from relation r join pg_attrdef d on d.adrelid = r.oid join pg_attribute a on a.attrelid = r.oid and a.attnum = d.adnum
union all
select format('%s is defined by %s', relname, md5(pg_get_viewdef(oid) || coalesce(reloptions::text, ''))) from relation where relkind = 'v'
union all
select format('%s has trigger %s, %s: %s', relname, tgname,
              case tgenabled when 'A' then 'always' when 'O' then 'not in replication' when 'R' then 'only in replication' else 'disabled' end,
              md5(pg_get_triggerdef(t.oid)))
  from relation r join pg_trigger t on t.tgrelid = r.oid where not tgisinternal
union all
select format('%s has a foreign key trigger that is not in force', relname)
  from relation r join pg_trigger t on t.tgrelid = r.oid where tgisinternal and tgenabled not in ('O', 'A')
union all
select format('function %s belongs to %s: %s', p.oid::regprocedure, proowner::regrole, md5(prosrc || prosecdef || coalesce(proconfig::text, '')))
  from pg_proc p where pronamespace = to_regnamespace('ledger')
order by 1
