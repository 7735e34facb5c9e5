-- work on many records at once that can be taken back as a whole
create table change_batches (
	id bigint generated always as identity primary key,
	kind text not null check (kind in ('BULK', 'MERGE')),
	-- what was done, as the page says it
	title text not null check (length(title) between 1 and 300),
	state text not null default 'DONE' check (state in ('DONE', 'UNDONE')),
	created_by bigint references users,
	created_at timestamptz not null default now(),
	undone_by bigint references users,
	undone_at timestamptz
);

create index change_batches_newest on change_batches (created_by, created_at desc, id desc);

-- what a batch changed, row by row: of a changed row the columns that changed, of others all
create table change_images (
	batch_id bigint not null references change_batches on delete cascade,
	position bigint generated always as identity,
	table_name text not null,
	key jsonb not null,
	name text,
	before jsonb,
	after jsonb,
	undone text check (undone in ('BACK', 'CHANGED_SINCE', 'IN_USE')),
	primary key (batch_id, position)
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('change_images', null, 'SKIP', 'is a log');

-- while Kontor works on a batch it sets kontor.batch; the argument holds the columns of the primary key
create function image_row() returns trigger language plpgsql as $$
declare
	keys text[] := TG_ARGV[0]::text[];
	generated text[] := TG_ARGV[1]::text[];
	old_row jsonb := case when TG_OP <> 'INSERT' then to_jsonb(old) - generated end;
	new_row jsonb := case when TG_OP <> 'DELETE' then to_jsonb(new) - generated end;
	subject jsonb := coalesce(new_row, old_row);
	before jsonb := old_row;
	after jsonb := new_row;
begin
	if TG_OP = 'UPDATE' then
		select jsonb_object_agg(key, o.value), jsonb_object_agg(key, n.value) into before, after
			from jsonb_each(new_row) n join jsonb_each(old_row) o using (key) where n.value <> o.value;
		if before is null then
			return null;
		end if;
	end if;
	insert into change_images (batch_id, table_name, key, name, before, after)
	values (current_setting('kontor.batch')::bigint, TG_TABLE_NAME,
		(select jsonb_object_agg(key, value) from jsonb_each(subject) where key = any (keys)),
		case TG_TABLE_NAME when 'customers' then subject ->> 'name'
			when 'contact_persons' then concat_ws(' ', subject ->> 'first_name', subject ->> 'last_name') end,
		before, after);
	return null;
end $$;

-- like the log, for every table there will be
create function image_every_table() returns void language plpgsql as $$
declare
	known record;
	keys text[];
	generated text[];
begin
	for known in select c.oid, c.relname::text as name from pg_class c
			where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition loop
		execute format('drop trigger if exists image on %I', known.name);
		select array_agg(a.attname::text) into keys from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
			where i.indrelid = known.oid and i.indisprimary;
		continue when keys is null or known.name in ('audit_entries', 'audit_exceptions', 'change_batches', 'change_images',
			'flyway_schema_history', 'sessions', 'sessions_attributes', 'scheduled_tasks', 'customer_words', 'person_words', 'customer_scopes');
		select coalesce(array_agg(attname::text), '{}') into generated from pg_attribute
			where attrelid = known.oid and attnum > 0 and attgenerated <> '';
		execute format('create trigger image after insert or update or delete on %I for each row '
			'when (coalesce(current_setting(''kontor.batch'', true), '''') <> '''') execute function image_row(%L, %L)',
			known.name, keys::text, generated::text);
	end loop;
end $$;

-- takes a batch back, last change first. A row that is not as the batch left it stays as it is
create function undo_batch(batch bigint) returns void language plpgsql as $$
declare
	image change_images;
	changed integer;
	columns text;
	outcome text;
begin
	for image in select * from change_images where batch_id = batch and undone is null order by position desc loop
		begin
			if image.after is null then
				select string_agg(quote_ident(key), ', ') into columns from jsonb_object_keys(image.before) key;
				execute format('insert into %1$I (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$I, $1) on conflict do nothing',
					image.table_name, columns) using image.before;
			elsif image.before is null then
				execute format('delete from %1$I t where %2$s and to_jsonb(t) @> $2', image.table_name, same_key(image.table_name, image.key))
					using image.key, image.after;
			else
				select string_agg(quote_ident(key), ', ') into columns from jsonb_object_keys(image.before) key;
				execute format('update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $3)) where %3$s and to_jsonb(t) @> $2',
					image.table_name, columns, same_key(image.table_name, image.key)) using image.key, image.after, image.before;
			end if;
			get diagnostics changed = row_count;
			outcome := case when changed = 1 then 'BACK' else 'CHANGED_SINCE' end;
		exception when foreign_key_violation or unique_violation then
			outcome := 'IN_USE';
		end;
		update change_images set undone = outcome where batch_id = image.batch_id and position = image.position;
	end loop;
end $$;

create function same_key(table_name text, key jsonb) returns text language sql stable as $$
	select string_agg(format('t.%1$I = (select %1$I from jsonb_populate_record(null::%2$I, $1))', k, table_name), ' and ')
	from jsonb_object_keys(key) k
$$;
