-- a record that went into another one: no list shows it, its old number and links lead to the other
alter table customers add column merged_into bigint references customers on delete cascade,
	add constraint customers_merged_check check (merged_into is null or merged_into <> id and deleted_at is not null);
alter table contact_persons add column merged_into bigint references contact_persons on delete cascade,
	add constraint contact_persons_merged_check check (merged_into is null or merged_into <> id and deleted_at is not null);
create index customers_merged on customers (merged_into) where merged_into is not null;
create index contact_persons_merged on contact_persons (merged_into) where merged_into is not null;

-- two customers may swap their numbers
alter table customers drop constraint customers_number_key;
alter table customers add constraint customers_number_key unique (number) deferrable;

-- the columns that name records of a table, in whatever table; what is derived is left out
create function references_to(target text) returns table (table_name text, column_name text) language sql stable as $$
	select t.relname::text, a.attname::text
	from pg_constraint c
		join pg_class t on t.oid = c.conrelid
		join pg_attribute k on k.attrelid = c.confrelid and k.attname = 'id'
		join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, k.attnum)]
	where c.contype = 'f' and c.conparentid = 0 and c.confrelid = to_regclass(quote_ident(target))
		and t.relname not in ('customer_words', 'person_words')
	order by 1, 2
$$;

-- in which tables a record is named, and by how many rows
create function count_references(target text, subject bigint) returns table (name text, amount bigint) language plpgsql stable as $$
declare
	known record;
begin
	for known in select r.table_name, string_agg(format('%I = $1', r.column_name), ' or ') as condition
			from references_to(target) r where r.column_name <> 'merged_into' group by r.table_name order by r.table_name loop
		execute format('select count(*) from %I where %s', known.table_name, known.condition) into amount using subject;
		name := known.table_name;
		if amount > 0 then
			return next;
		end if;
	end loop;
end $$;

-- makes all that names one record name another. A row that the other record has already stays where it is
create function repoint(target text, loser bigint, winner bigint) returns void language plpgsql set kontor.follow = 'off' as $$
declare
	known record;
begin
	for known in select * from references_to(target) loop
		begin
			execute format('update %1$I set %2$I = $2 where %2$I = $1', known.table_name, known.column_name) using loser, winner;
		exception when integrity_constraint_violation then
			perform repoint_rows(known.table_name, known.column_name, loser, winner);
		end;
	end loop;
end $$;

create function repoint_rows(of_table text, of_column text, loser bigint, winner bigint) returns void language plpgsql as $$
declare
	keys text[];
	content jsonb;
	key jsonb;
	violated text;
begin
	select array_agg(a.attname::text) into keys from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
		where i.indrelid = to_regclass(quote_ident(of_table)) and i.indisprimary;
	for content in execute format('select to_jsonb(t) from %I t where %I = $1', of_table, of_column) using loser loop
		select jsonb_object_agg(k, v) into key from jsonb_each(content) as c (k, v) where v <> 'null' and (keys is null or k = any (keys));
		begin
			execute format('update %I t set %I = $2 where %s', of_table, of_column, same_key(of_table, key)) using key, winner;
		exception when unique_violation then
			get stacked diagnostics violated = constraint_name;
			perform repoint_to_counterpart(of_table, of_column, content, winner, violated);
		when integrity_constraint_violation then
			-- such as a relation of the two to each other
			null;
		end;
	end loop;
end $$;

-- what hangs on a row that stays goes to the row that the winner has in its place
create function repoint_to_counterpart(of_table text, of_column text, content jsonb, winner bigint, violated text) returns void language plpgsql as $$
declare
	condition text;
	keys text[];
	others bigint[];
begin
	select array_agg(a.attname::text) into keys from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
		where i.indrelid = to_regclass(quote_ident(of_table)) and i.indisprimary;
	if keys <> array['id'] or keys is null then
		return;
	end if;
	select string_agg(case when a.attname = of_column then format('t.%I = $2', a.attname)
			else format('t.%1$I is not distinct from n.%1$I', a.attname) end, ' and ') into condition
		from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any ((i.indkey::int2[])[0:i.indnkeyatts - 1])
		where i.indexrelid = to_regclass(quote_ident(violated));
	execute format('select array(select t.id from %1$I t, jsonb_populate_record(null::%1$I, $1) n where %2$s limit 2)', of_table, condition)
		into others using content, winner;
	if cardinality(others) = 1 then
		perform repoint(of_table, (content ->> 'id')::bigint, others[1]);
	end if;
end $$;

-- whoever writes something for a record while it goes into another one waits for that, and then writes it for the other
create function follow_merge() returns trigger language plpgsql as $$
declare
	goal bigint;
begin
	execute format('select merged_into from %I where id = ($1).%I and merged_into is not null', TG_ARGV[1], TG_ARGV[0]) into goal using new;
	if goal is not null then
		execute format('update %I t set %I = $2 where %s', TG_TABLE_NAME, TG_ARGV[0],
			(select string_agg(format('t.%1$I = ($1).%1$I', k), ' and ') from unnest(TG_ARGV[2]::text[]) k)) using new, goal;
	end if;
	return null;
end $$;

-- like the log, for every table there will be. Neither a merge itself nor the demo's data name what went elsewhere
create function follow_every_merge() returns void language plpgsql as $$
declare
	known record;
	keys text[];
begin
	for known in select tgname, tgrelid::regclass as place from pg_trigger where tgfoid = 'follow_merge'::regproc loop
		execute format('drop trigger %I on %s', known.tgname, known.place);
	end loop;
	for known in select r.table_name, r.column_name, target from unnest(array['customers', 'contact_persons']) target, references_to(target) r
			where r.table_name not in ('customers', 'contact_persons') loop
		select array_agg(a.attname::text) into keys from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
			where i.indrelid = to_regclass(quote_ident(known.table_name)) and i.indisprimary;
		continue when keys is null;
		execute format('create trigger %1$I after insert on %2$I for each row when (new.%3$I is not null '
			'and coalesce(current_setting(''kontor.audit'', true), '''') <> ''off'') execute function follow_merge(%3$L, %4$L, %5$L)',
			'follow_merge_' || known.column_name, known.table_name, known.column_name, known.target, keys);
		execute format('create trigger %1$I after update of %3$I on %2$I for each row when (new.%3$I is not null '
			'and new.%3$I is distinct from old.%3$I and coalesce(current_setting(''kontor.follow'', true), '''') <> ''off'') execute function follow_merge(%3$L, %4$L, %5$L)',
			'follow_moved_' || known.column_name, known.table_name, known.column_name, known.target, keys);
	end loop;
end $$;
