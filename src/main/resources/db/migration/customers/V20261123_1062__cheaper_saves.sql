-- what runs with every save asks for less

-- tables derived from customers follow by themselves
create or replace function references_to(target text) returns table (table_name text, column_name text) language sql stable as $$
	select t.relname::text, a.attname::text
	from pg_constraint c
		join pg_class t on t.oid = c.conrelid
		join pg_attribute k on k.attrelid = c.confrelid and k.attname = 'id'
		join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, k.attnum)]
	where c.contype = 'f' and c.conparentid = 0 and c.confrelid = to_regclass(quote_ident(target))
		and t.relname not in ('customer_words', 'customer_texts', 'planned_customers', 'person_words')
	order by 1, 2
$$;

-- whether a record has gone into another one is asked for by a statement that stays planned
create or replace function follow_merge() returns trigger language plpgsql as $$
declare
	named bigint := (to_jsonb(new) ->> TG_ARGV[0])::bigint;
	goal bigint;
begin
	if TG_ARGV[1] = 'customers' then
		select merged_into into goal from customers where id = named and merged_into is not null;
	else
		select merged_into into goal from contact_persons where id = named and merged_into is not null;
	end if;
	if goal is not null then
		execute format('update %I t set %I = $2 where %s', TG_TABLE_NAME, TG_ARGV[0],
			(select string_agg(format('t.%1$I = ($1).%1$I', k), ' and ') from unnest(TG_ARGV[2]::text[]) k)) using new, goal;
	end if;
	return null;
end $$;

-- an update of nothing but derived columns has nothing for the log
create or replace function audit_every_table() returns void language plpgsql as $$
declare
	known record;
	columns text[];
	watched text;
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
		select string_agg(quote_ident(attname), ', ') into watched from pg_attribute
			where attrelid = known.oid and attnum > 0 and not attisdropped and not attname::text = any (columns[1]::text[]);
		execute format('create trigger audit after insert or delete or update of %s on %I for each row '
			'when (coalesce(current_setting(''kontor.audit'', true), '''') <> ''off'') execute function audit_row(%L, %L, %L, %L)',
			watched, known.name, columns[1], columns[2], columns[3], columns[4]);
	end loop;
end $$;

-- rows before and after meet by a full join, which is never done row by row
create or replace function move_turnover() returns trigger language plpgsql set kontor.batch = '' as $$
begin
	if exists (select from old_rows o full join new_rows n using (id)
			where (o.owner_id, postal_region(o.main_postal_code)) is distinct from (n.owner_id, postal_region(n.main_postal_code))) then
		perform pg_advisory_xact_lock(hashtext('turnover_months'));
		insert into turnover_months (dimension, key, currency, month, invoices, turnover)
		select d.dimension, d.key, s.currency, s.month, sum(d.f * s.invoices), sum(d.f * s.turnover)
		from old_rows o full join new_rows n using (id) join customer_sales_months s on s.customer_id = id
			cross join lateral (values (1, 'REGION', postal_region(n.main_postal_code)), (-1, 'REGION', postal_region(o.main_postal_code)),
				(1, 'OWNER', coalesce(n.owner_id::text, '')), (-1, 'OWNER', coalesce(o.owner_id::text, ''))) d (f, dimension, key)
		group by 1, 2, 3, 4 having sum(d.f * s.invoices) <> 0 or sum(d.f * s.turnover) <> 0;
	end if;
	return null;
end $$;
