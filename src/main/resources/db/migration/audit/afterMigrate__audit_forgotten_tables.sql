-- a table may lack its trigger where a start ended between migrating and attaching; to attach takes a lock on every
-- table, which a start beside busy instances must not ask for without need
select audit_every_table() where exists (
	select from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
		and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit')
		and not exists (select from audit_exceptions x where x.table_name = c.relname and x.column_name is null));
