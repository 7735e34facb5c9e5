-- see audit_forgotten_tables
select follow_every_merge() where exists (
	select from unnest(array['customers', 'contact_persons']) target, references_to(target) r
	where r.table_name not in ('customers', 'contact_persons')
		and exists (select from pg_index i where i.indrelid = to_regclass(quote_ident(r.table_name)) and i.indisprimary)
		and not exists (select from pg_trigger t where t.tgrelid = to_regclass(quote_ident(r.table_name))
			and t.tgname = 'follow_merge_' || r.column_name));
