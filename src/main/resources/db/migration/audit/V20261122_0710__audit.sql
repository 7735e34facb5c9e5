-- what was done, by whom, from where; nothing here changes afterwards
create table audit_entries (
	id bigint generated always as identity primary key,
	at timestamptz not null default clock_timestamp(),
	-- no foreign key: an entry outlives everything
	user_id bigint,
	-- PAGE, API, COMMAND or JOB
	source text,
	address text,
	-- CREATED, CHANGED, DELETED for rows; SIGNED_IN, EXPORTED and the like for the rest
	event text not null,
	table_name text,
	row_id text,
	customer_id bigint,
	person_id bigint,
	-- {"column": ["old", "new"]}; a single value is there for reading only
	changes jsonb
);

create index audit_entries_customer on audit_entries (customer_id, id desc) where customer_id is not null;
create index audit_entries_person on audit_entries (person_id, id desc) where person_id is not null;
create index audit_entries_user on audit_entries (user_id, id desc) where user_id is not null;
create index audit_entries_event on audit_entries (event, id desc) where event not in ('CREATED', 'CHANGED', 'DELETED');
create index audit_entries_at on audit_entries using brin (at);

-- what the log leaves out, and why. Without a column: the whole table
create table audit_exceptions (
	table_name text not null,
	column_name text,
	-- SKIP: not logged. SECRET: only that it changed. CONTEXT: told with every change of the row
	rule text not null check (rule in ('SKIP', 'SECRET', 'CONTEXT')),
	reason text not null,
	unique nulls not distinct (table_name, column_name)
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('audit_entries', null, 'SKIP', 'is the log'),
	('audit_exceptions', null, 'SKIP', 'is what the log leaves out'),
	('flyway_schema_history', null, 'SKIP', 'is a log'),
	('sessions', null, 'SKIP', 'changes with every page'),
	('sessions_attributes', null, 'SKIP', 'changes with every page'),
	('scheduled_tasks', null, 'SKIP', 'belongs to the scheduler'),
	('customer_words', null, 'SKIP', 'derived from names'),
	('person_words', null, 'SKIP', 'derived from names'),
	('customer_scopes', null, 'SKIP', 'derived from roles, teams and substitutions'),
	('interaction_versions', null, 'SKIP', 'is a log'),
	('sign_in_failures', null, 'SKIP', 'is a log'),
	('sign_in_blocks', null, 'SKIP', 'counts failures'),
	('remembered_devices', null, 'SKIP', 'changes with every return'),
	('import_contents', null, 'SKIP', 'is the file itself'),
	('import_rows', null, 'SKIP', 'is the file itself'),
	('import_images', null, 'SKIP', 'is a log'),
	('import_mappings', null, 'SKIP', 'a habit, not a fact'),
	('import_batches', 'recognised', 'SKIP', 'follows from the file'),
	('import_batches', 'rows_total', 'SKIP', 'counts'),
	('import_batches', 'rows_read', 'SKIP', 'counts'),
	('import_batches', 'rows_compared', 'SKIP', 'counts'),
	('import_batches', 'rows_done', 'SKIP', 'counts'),
	('import_batches', 'undone', 'SKIP', 'counts'),
	('import_batches', 'counts', 'SKIP', 'counts'),
	('import_batches', 'error', 'SKIP', 'told by the state'),
	('import_batches', 'mapping', 'SKIP', 'follows from the file'),
	('import_batches', 'options', 'SKIP', 'follows from the file'),
	('import_batches', 'sha256', 'SKIP', 'follows from the file'),
	('import_batches', 'version', 'SKIP', 'counts'),
	('import_batches', 'file_name', 'CONTEXT', 'says which file'),
	('users', 'password_hash', 'SECRET', 'a secret'),
	('users', 'last_sign_in_at', 'SKIP', 'has an entry of its own'),
	('users', 'display_name', 'CONTEXT', 'says who'),
	('users', 'version', 'SKIP', 'counts'),
	('one_time_links', 'secret_hash', 'SECRET', 'a secret'),
	('api_tokens', 'secret_hash', 'SECRET', 'a secret'),
	('api_tokens', 'last_used_at', 'SKIP', 'changes with every use'),
	('api_tokens', 'label', 'CONTEXT', 'says which'),
	('settings', 'name', 'CONTEXT', 'says which'),
	('settings', 'changed_at', 'SKIP', 'is told by the entry'),
	('role_rights', 'role', 'CONTEXT', 'says which'),
	('teams', 'name', 'CONTEXT', 'says which'),
	('teams', 'version', 'SKIP', 'counts'),
	('customers', 'name_key', 'SKIP', 'derived from the name'),
	('customers', 'search_text', 'SKIP', 'derived from the name'),
	('customers', 'match_key', 'SKIP', 'derived from the name'),
	('customers', 'main_postal_code', 'SKIP', 'derived from the addresses'),
	('customers', 'main_city', 'SKIP', 'derived from the addresses'),
	('customers', 'city_key', 'SKIP', 'derived from the addresses'),
	('customers', 'last_contact_at', 'SKIP', 'derived from the history'),
	('customers', 'created_at', 'SKIP', 'is told by the entry'),
	('customers', 'created_by', 'SKIP', 'is told by the entry'),
	('customers', 'changed_at', 'SKIP', 'is told by the entry'),
	('customers', 'changed_by', 'SKIP', 'is told by the entry'),
	('customers', 'deleted_by', 'SKIP', 'is told by the entry'),
	('customers', 'version', 'SKIP', 'counts'),
	('contact_persons', 'name_key', 'SKIP', 'derived from the name'),
	('contact_persons', 'search_text', 'SKIP', 'derived from the name'),
	('contact_persons', 'match_key', 'SKIP', 'derived from the name'),
	('contact_persons', 'created_at', 'SKIP', 'is told by the entry'),
	('contact_persons', 'created_by', 'SKIP', 'is told by the entry'),
	('contact_persons', 'changed_at', 'SKIP', 'is told by the entry'),
	('contact_persons', 'changed_by', 'SKIP', 'is told by the entry'),
	('contact_persons', 'deleted_by', 'SKIP', 'is told by the entry'),
	('contact_persons', 'version', 'SKIP', 'counts'),
	('affiliations', 'position', 'SKIP', 'order on the page'),
	('contact_points', 'kind', 'CONTEXT', 'says which'),
	('contact_points', 'normalised', 'SKIP', 'derived from the value'),
	('contact_points', 'lookup', 'SKIP', 'derived from the value'),
	('contact_points', 'position', 'SKIP', 'order on the page'),
	('postal_addresses', 'kind', 'CONTEXT', 'says which'),
	('postal_addresses', 'position', 'SKIP', 'order on the page'),
	('tags', 'name_key', 'SKIP', 'derived from the name'),
	('interactions', 'search', 'SKIP', 'derived from the text'),
	('interactions', 'subject', 'SECRET', 'may be confidential; earlier versions hold it'),
	('interactions', 'body', 'SECRET', 'may be confidential; earlier versions hold it'),
	('interactions', 'created_at', 'SKIP', 'is told by the entry'),
	('interactions', 'changed_at', 'SKIP', 'is told by the entry'),
	('interactions', 'version', 'SKIP', 'counts'),
	('tasks', 'title', 'SECRET', 'may repeat a confidential entry'),
	('tasks', 'created_at', 'SKIP', 'is told by the entry'),
	('tasks', 'created_by', 'SKIP', 'is told by the entry'),
	('tasks', 'done_by', 'SKIP', 'is told by the entry'),
	('tasks', 'version', 'SKIP', 'counts');

-- Kontor says who acts with set_config('kontor.actor', …, true) where a transaction begins. The arguments
-- are the columns left out, the secret ones, and those told for context
create function audit_row() returns trigger language plpgsql as $$
declare
	skipped text[] := TG_ARGV[0]::text[];
	secret text[] := TG_ARGV[1]::text[];
	context text[] := TG_ARGV[2]::text[];
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

-- gives every table its trigger; it runs after every migration, so no new table is forgotten
create function audit_every_table() returns void language plpgsql as $$
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
				coalesce(array_agg(column_name) filter (where rule = 'CONTEXT'), '{}')::text] into columns
			from audit_exceptions where table_name = known.name;
		execute format('create trigger audit after insert or update or delete on %I for each row '
			'when (coalesce(current_setting(''kontor.audit'', true), '''') <> ''off'') execute function audit_row(%L, %L, %L)',
			known.name, columns[1], columns[2], columns[3]);
	end loop;
end $$;

-- entries neither change nor go, but by age and by erasure
create function keep_audit_entries() returns trigger language plpgsql as $$
begin
	if coalesce(current_setting('kontor.audit_upkeep', true), '') <> 'on' then
		raise exception 'the log of changes cannot be changed';
	end if;
	return case when TG_OP = 'DELETE' then old else new end;
end $$;

create trigger audit_entries_stay before update or delete on audit_entries
	for each row execute function keep_audit_entries();
create trigger audit_entries_all_stay before truncate on audit_entries
	for each statement execute function keep_audit_entries();
