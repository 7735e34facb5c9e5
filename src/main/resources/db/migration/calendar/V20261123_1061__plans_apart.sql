-- until when something is planned stands apart, for those with whom something is: to plan changes the customer's row
-- no more, nor its indexes
create table planned_customers (
	customer_id bigint primary key references customers on delete cascade,
	planned_until date not null
);

insert into planned_customers (customer_id, planned_until) select customer_id, planned_until from customer_plans;
alter table customers drop column planned_until;

delete from audit_exceptions where table_name = 'customers' and column_name = 'planned_until';
insert into audit_exceptions (table_name, column_name, rule, reason) values
	('planned_customers', null, 'SKIP', 'derived from tasks and appointments');

-- whoever plans with the same customer at the same time waits for its row, and then sees what the other wrote
create or replace function plan_customers(ids bigint[]) returns void language plpgsql as $$
declare
	known bigint[];
begin
	select array_agg(k.id) into known from (select id from customers where id = any (ids) order by id for no key update) k;
	with plans as materialized (
		select k.id, greatest(
				(select date 'infinity' from tasks t where t.customer_id = k.id and t.done_at is null limit 1),
				(select max(coalesce(a.until_day, 'infinity')) from appointments a
					where a.customer_id = k.id and a.deleted_at is null and a.status <> 'CANCELLED')) as planned_until
		from unnest(known) k (id)),
	ended as (delete from planned_customers p using plans n where p.customer_id = n.id and n.planned_until is null)
	insert into planned_customers as p (customer_id, planned_until)
	select id, planned_until from plans where planned_until is not null
	on conflict (customer_id) do update set planned_until = excluded.planned_until
		where p.planned_until <> excluded.planned_until;
end $$;

-- a full join is never done row by row, however few rows the first such statement had
create or replace function plan_customers_of_tasks() returns trigger language plpgsql as $$
declare
	ids bigint[];
begin
	if TG_OP = 'INSERT' then
		select array_agg(distinct customer_id) into ids from new_rows where done_at is null and customer_id is not null;
	elsif TG_OP = 'DELETE' then
		select array_agg(distinct customer_id) into ids from old_rows where done_at is null and customer_id is not null;
	else
		select array_agg(distinct k.id) into ids from old_rows o full join new_rows n using (id)
			cross join lateral (values (o.customer_id), (n.customer_id)) k (id)
			where k.id is not null
				and (o.customer_id, o.done_at is null) is distinct from (n.customer_id, n.done_at is null);
	end if;
	if ids is not null then
		perform plan_customers(ids);
	end if;
	return null;
end $$;

create or replace function plan_customers_of_appointments() returns trigger language plpgsql as $$
declare
	ids bigint[];
begin
	if TG_OP = 'INSERT' then
		select array_agg(distinct customer_id) into ids from new_rows where customer_id is not null;
	elsif TG_OP = 'DELETE' then
		select array_agg(distinct customer_id) into ids from old_rows where customer_id is not null;
	else
		select array_agg(distinct k.id) into ids from old_rows o full join new_rows n using (id)
			cross join lateral (values (o.customer_id), (n.customer_id)) k (id)
			where k.id is not null and (o.customer_id, o.until_day, o.status, o.deleted_at is null)
				is distinct from (n.customer_id, n.until_day, n.status, n.deleted_at is null);
	end if;
	if ids is not null then
		perform plan_customers(ids);
	end if;
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
			'flyway_schema_history', 'sessions', 'sessions_attributes', 'scheduled_tasks', 'customer_words', 'person_words', 'customer_scopes',
			'customer_texts', 'planned_customers');
		select coalesce(array_agg(attname::text), '{}') into generated from pg_attribute
			where attrelid = known.oid and attnum > 0 and attgenerated <> '';
		derived := case when known.name = 'customers' then array['last_contact_at'] else '{}' end;
		execute format('create trigger image after insert or update or delete on %I for each row '
			'when (coalesce(current_setting(''kontor.batch'', true), '''') <> '''') execute function image_row(%L, %L, %L)',
			known.name, keys::text, generated::text, derived::text);
	end loop;
end $$;
