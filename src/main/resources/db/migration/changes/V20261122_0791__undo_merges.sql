-- what is derived from other tables is derived again when a batch is taken back: a third argument holds such columns
create or replace function image_row() returns trigger language plpgsql as $$
declare
	keys text[] := TG_ARGV[0]::text[];
	generated text[] := TG_ARGV[1]::text[];
	derived text[] := TG_ARGV[2]::text[];
	old_row jsonb := case when TG_OP <> 'INSERT' then to_jsonb(old) - generated end;
	new_row jsonb := case when TG_OP <> 'DELETE' then to_jsonb(new) - generated end;
	subject jsonb := coalesce(new_row, old_row);
	before jsonb := old_row;
	after jsonb := new_row;
begin
	if TG_OP = 'UPDATE' then
		select jsonb_object_agg(key, o.value), jsonb_object_agg(key, n.value) into before, after
			from jsonb_each(new_row - derived) n join jsonb_each(old_row) o using (key) where n.value <> o.value;
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

create or replace function image_every_table() returns void language plpgsql as $$
declare
	known record;
	keys text[];
	generated text[];
	derived text[];
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
		derived := case when known.name = 'customers' then array['last_contact_at'] else '{}' end;
		execute format('create trigger image after insert or update or delete on %I for each row '
			'when (coalesce(current_setting(''kontor.batch'', true), '''') <> '''') execute function image_row(%L, %L, %L)',
			known.name, keys::text, generated::text, derived::text);
	end loop;
end $$;

-- two rows may have swapped what only one of them can have; where one of them cannot have it back, row for row
create or replace function undo_batch(batch bigint) returns void language plpgsql set kontor.follow = 'off' as $$
begin
	set constraints all deferred;
	perform undo_images(batch);
	set constraints all immediate;
exception when integrity_constraint_violation then
	set constraints all immediate;
	perform undo_images(batch);
end $$;

-- last change first. A row that is not as the batch left it stays as it is
create function undo_images(batch bigint) returns void language plpgsql as $$
declare
	image change_images;
	changed integer;
	columns text;
	outcome text;
begin
	for image in select * from change_images where batch_id = batch and undone is null order by position desc loop
		begin
			select string_agg(quote_ident(key), ', ') into columns from jsonb_object_keys(image.before) key;
			if image.after is null then
				execute format('insert into %1$I (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$I, $1)',
					image.table_name, columns) using image.before;
			elsif image.before is null then
				execute format('delete from %1$I t where %2$s and %3$s', image.table_name,
					same_key(image.table_name, image.key), same_values(image.after)) using image.key, image.after;
			else
				execute format('update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $3)) where %3$s and %4$s',
					image.table_name, columns, same_key(image.table_name, image.key), same_values(image.after))
					using image.key, image.after, image.before;
			end if;
			get diagnostics changed = row_count;
			outcome := case when changed = 1 then 'BACK' else 'CHANGED_SINCE' end;
		exception when integrity_constraint_violation then
			outcome := 'IN_USE';
		end;
		update change_images set undone = outcome where batch_id = image.batch_id and position = image.position;
	end loop;
end $$;

create function same_values(content jsonb) returns text language sql stable as $$
	select string_agg(format('coalesce(to_jsonb(t.%1$I), ''null'') = $2 -> %1$L', key), ' and ') from jsonb_object_keys(content) key
$$;
