-- see audit_forgotten_tables; what is logged and has a key is imaged, but for the batches themselves
select image_every_table() where exists (
	select from pg_trigger a join pg_class c on c.oid = a.tgrelid where a.tgname = 'audit' and c.relname <> 'change_batches'
		and exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)
		and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'image'));
