-- how long something is planned with a customer: infinity while a task is open, otherwise the last day of its
-- appointments. It says what is true on any day to come, so that time passing changes no row, and an index finds
-- those with whom nothing is planned
select set_config('kontor.audit', 'off', true);

alter table customers add column planned_until date not null default '-infinity';

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('customers', 'planned_until', 'SKIP', 'derived from tasks and appointments');

create view customer_plans as
	select customer_id, max(planned_until) as planned_until from (
		select customer_id, date 'infinity' as planned_until from tasks where done_at is null and customer_id is not null
		union all
		select customer_id, coalesce(until_day, 'infinity') from appointments
			where customer_id is not null and deleted_at is null and status <> 'CANCELLED') planned
	group by customer_id;

update customers c set planned_until = p.planned_until from customer_plans p where p.customer_id = c.id;

create index customers_planned on customers (planned_until, id) where deleted_at is null;

-- whoever plans with the same customer at the same time waits for the row, and then sees what the other wrote
create function plan_customers(ids bigint[]) returns void language plpgsql as $$
begin
	perform from customers where id = any (ids) order by id for no key update;
	update customers c set planned_until = p.planned_until
	from (select k.id, greatest(
				(select date 'infinity' from tasks t where t.customer_id = k.id and t.done_at is null limit 1),
				(select max(coalesce(a.until_day, 'infinity')) from appointments a
					where a.customer_id = k.id and a.deleted_at is null and a.status <> 'CANCELLED'),
				'-infinity') as planned_until
			from unnest(ids) k (id)) p
	where c.id = p.id and c.planned_until <> p.planned_until;
end $$;

create function plan_customers_of_tasks() returns trigger language plpgsql as $$
declare
	ids bigint[];
begin
	if TG_OP = 'INSERT' then
		select array_agg(distinct customer_id) into ids from new_rows where done_at is null and customer_id is not null;
	elsif TG_OP = 'DELETE' then
		select array_agg(distinct customer_id) into ids from old_rows where done_at is null and customer_id is not null;
	else
		select array_agg(distinct k.id) into ids from old_rows o join new_rows n using (id)
			cross join lateral (values (o.customer_id), (n.customer_id)) k (id)
			where k.id is not null
				and (o.customer_id, o.done_at is null) is distinct from (n.customer_id, n.done_at is null);
	end if;
	if ids is not null then
		perform plan_customers(ids);
	end if;
	return null;
end $$;

create function plan_customers_of_appointments() returns trigger language plpgsql as $$
declare
	ids bigint[];
begin
	if TG_OP = 'INSERT' then
		select array_agg(distinct customer_id) into ids from new_rows where customer_id is not null;
	elsif TG_OP = 'DELETE' then
		select array_agg(distinct customer_id) into ids from old_rows where customer_id is not null;
	else
		select array_agg(distinct k.id) into ids from old_rows o join new_rows n using (id)
			cross join lateral (values (o.customer_id), (n.customer_id)) k (id)
			where k.id is not null and (o.customer_id, o.until_day, o.status, o.deleted_at is null)
				is distinct from (n.customer_id, n.until_day, n.status, n.deleted_at is null);
	end if;
	if ids is not null then
		perform plan_customers(ids);
	end if;
	return null;
end $$;

-- who loads a whole database sets kontor.plans to off and derives all of them at the end
create trigger plans_added after insert on tasks referencing new table as new_rows for each statement
	when (coalesce(current_setting('kontor.plans', true), '') <> 'off') execute function plan_customers_of_tasks();
create trigger plans_changed after update on tasks referencing old table as old_rows new table as new_rows for each statement
	when (coalesce(current_setting('kontor.plans', true), '') <> 'off') execute function plan_customers_of_tasks();
create trigger plans_removed after delete on tasks referencing old table as old_rows for each statement
	when (coalesce(current_setting('kontor.plans', true), '') <> 'off') execute function plan_customers_of_tasks();
create trigger plans_added after insert on appointments referencing new table as new_rows for each statement
	when (coalesce(current_setting('kontor.plans', true), '') <> 'off') execute function plan_customers_of_appointments();
create trigger plans_changed after update on appointments referencing old table as old_rows new table as new_rows for each statement
	when (coalesce(current_setting('kontor.plans', true), '') <> 'off') execute function plan_customers_of_appointments();
create trigger plans_removed after delete on appointments referencing old table as old_rows for each statement
	when (coalesce(current_setting('kontor.plans', true), '') <> 'off') execute function plan_customers_of_appointments();

-- what is derived from other tables is derived again when a batch is taken back
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
		derived := case when known.name = 'customers' then array['last_contact_at', 'planned_until'] else '{}' end;
		execute format('create trigger image after insert or update or delete on %I for each row '
			'when (coalesce(current_setting(''kontor.batch'', true), '''') <> '''') execute function image_row(%L, %L, %L)',
			known.name, keys::text, generated::text, derived::text);
	end loop;
end $$;
