-- DISCREET: told, unless the row is confidential; a function tasks_are_discreet(row) says of which rows of tasks that is true
alter table audit_exceptions drop constraint audit_exceptions_rule_check,
	add constraint audit_exceptions_rule_check check (rule in ('SKIP', 'SECRET', 'CONTEXT', 'DISCREET'));

-- as before, with the discreet columns as a fourth argument: they are secret where the row was or becomes confidential
create or replace function audit_row() returns trigger language plpgsql as $$
declare
	skipped text[] := TG_ARGV[0]::text[];
	secret text[] := TG_ARGV[1]::text[];
	context text[] := TG_ARGV[2]::text[];
	discreet text[] := TG_ARGV[3]::text[];
	hidden boolean;
	old_row jsonb;
	new_row jsonb;
	subject jsonb;
	changes jsonb;
	actor jsonb := nullif(current_setting('kontor.actor', true), '')::jsonb;
	customer bigint;
	person bigint;
begin
	if TG_OP <> 'INSERT' then
		old_row := to_jsonb(old) - skipped;
	end if;
	if TG_OP <> 'DELETE' then
		new_row := to_jsonb(new) - skipped;
	end if;
	subject := coalesce(new_row, old_row);
	if discreet <> '{}' then
		execute format('select coalesce(%1$I($1), false) or coalesce(%1$I($2), false)', TG_TABLE_NAME || '_are_discreet')
			into hidden using old_row, new_row;
		if hidden then
			secret := secret || discreet;
		end if;
	end if;
	if TG_OP = 'UPDATE' then
		select jsonb_object_agg(n.key, case when n.key = any (secret) then '[null, null]'
				else jsonb_build_array(o.value, n.value) end) into changes
			from jsonb_each(new_row) n join jsonb_each(old_row) o using (key) where n.value <> o.value;
		if changes is null then
			return null;
		end if;
		select changes || coalesce(jsonb_object_agg(key, jsonb_build_array(value)), '{}') into changes
			from jsonb_each(new_row) where key = any (context) and not changes ? key;
	elsif TG_OP = 'INSERT' then
		select jsonb_object_agg(key, jsonb_build_array(null, value)) into changes from jsonb_each(new_row - secret)
			where value <> 'null' and key <> 'id';
	else
		select jsonb_object_agg(key, jsonb_build_array(value, null)) into changes from jsonb_each(old_row - secret)
			where value <> 'null' and key <> 'id';
	end if;
	customer := case when TG_TABLE_NAME = 'customers' then (subject ->> 'id')::bigint else (subject ->> 'customer_id')::bigint end;
	person := case when TG_TABLE_NAME = 'contact_persons' then (subject ->> 'id')::bigint else (subject ->> 'person_id')::bigint end;
	if subject ->> 'affiliation_id' is not null then
		select a.customer_id, a.person_id into customer, person from affiliations a where a.id = (subject ->> 'affiliation_id')::bigint;
	end if;
	insert into audit_entries (user_id, source, address, event, table_name, row_id, customer_id, person_id, changes)
	values ((actor ->> 'user')::bigint, actor ->> 'source', actor ->> 'address',
		case TG_OP when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'DELETED' end,
		TG_TABLE_NAME, coalesce(subject ->> 'id', subject ->> 'name', subject ->> 'role'), customer, person, changes);
	return null;
end $$;

create or replace function audit_every_table() returns void language plpgsql as $$
declare
	known record;
	columns text[];
begin
	for known in select c.oid, c.relname::text as name from pg_class c
			where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition loop
		execute format('drop trigger if exists audit on %I', known.name);
		continue when exists (select from audit_exceptions where table_name = known.name and column_name is null);
		select array[
				coalesce(array_agg(column_name) filter (where rule = 'SKIP'), '{}')::text,
				coalesce(array_agg(column_name) filter (where rule = 'SECRET'), '{}')::text,
				coalesce(array_agg(column_name) filter (where rule = 'CONTEXT'), '{}')::text,
				coalesce(array_agg(column_name) filter (where rule = 'DISCREET'), '{}')::text] into columns
			from audit_exceptions where table_name = known.name;
		execute format('create trigger audit after insert or update or delete on %I for each row '
			'when (coalesce(current_setting(''kontor.audit'', true), '''') <> ''off'') execute function audit_row(%L, %L, %L, %L)',
			known.name, columns[1], columns[2], columns[3], columns[4]);
	end loop;
end $$;
