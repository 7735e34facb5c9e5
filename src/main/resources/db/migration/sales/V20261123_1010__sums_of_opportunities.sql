-- what the open opportunities of all customers are worth, by stage, owner and month of decision. Nobody waits for anybody: each
-- statement appends what it changes, a reader adds up, and a job takes rows of the same key together. What stands in the
-- Papierkorb is not in it. Weighted is what a reader makes of it: a stage may change its probability
create table opportunity_sums (
	id bigint generated always as identity primary key,
	-- no foreign keys: what goes away takes its part with it
	stage_id bigint not null,
	owner_id bigint not null,
	-- December 9999: nobody knows when it is decided
	month date not null,
	opportunities integer not null,
	amount numeric(17, 2) not null
);

create index opportunity_sums_key on opportunity_sums (stage_id, owner_id, month);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('opportunity_sums', null, 'SKIP', 'derived from opportunities');

create function opportunity_month(expected_close date) returns date language sql immutable parallel safe as $$
	select (date_trunc('month', coalesce(expected_close, date '9999-12-31')::timestamp))::date
$$;

-- the full computation
create view opportunity_sums_computed as
	select o.stage_id, o.owner_id, opportunity_month(o.expected_close) as month, count(*)::integer as opportunities,
		coalesce(sum(o.amount), 0)::numeric(17, 2) as amount
	from opportunities o join customers c on c.id = o.customer_id where o.state = 'OPEN' and c.deleted_at is null group by 1, 2, 3;

-- what has to be added to be right again; one statement, so that it sees rows and sums of one moment
create view opportunity_sums_lacking as
	select stage_id, owner_id, month, sum(opportunities)::integer as opportunities, sum(amount) as amount
	from (select stage_id, owner_id, month, opportunities, amount from opportunity_sums_computed
		union all select stage_id, owner_id, month, -opportunities, -amount from opportunity_sums) d
	group by 1, 2, 3 having sum(opportunities) <> 0 or sum(amount) <> 0;

-- whoever moves the customer of a new one to the Papierkorb meanwhile waits, or is waited for
create function note_opportunity_sums() returns trigger language plpgsql set kontor.batch = '' as $$
begin
	if TG_OP = 'INSERT' then
		perform from customers where id in (select customer_id from new_rows) order by id for no key update;
	end if;
	execute format($sql$
		insert into opportunity_sums (stage_id, owner_id, month, opportunities, amount)
		select r.stage_id, r.owner_id, opportunity_month(r.expected_close), sum(r.f), sum(r.f * coalesce(r.amount, 0))
		from (%s) r join customers c on c.id = r.customer_id and c.deleted_at is null where r.state = 'OPEN'
		group by 1, 2, 3 having sum(r.f) <> 0 or sum(r.f * coalesce(r.amount, 0)) <> 0$sql$,
		case TG_OP when 'INSERT' then 'select 1 as f, * from new_rows' when 'DELETE' then 'select -1 as f, * from old_rows'
			else 'select 1 as f, * from new_rows union all select -1, * from old_rows' end);
	return null;
end $$;

create trigger note_opportunity_sums_in after insert on opportunities referencing new table as new_rows
	for each statement execute function note_opportunity_sums();
create trigger note_opportunity_sums_change after update on opportunities referencing old table as old_rows new table as new_rows
	for each statement execute function note_opportunity_sums();
create trigger note_opportunity_sums_out after delete on opportunities referencing old table as old_rows
	for each statement execute function note_opportunity_sums();

-- a customer goes to the Papierkorb, comes back, or goes for good, and takes all it has along; the argument is the sign
create function move_opportunity_sums() returns trigger language plpgsql set kontor.batch = '' as $$
begin
	perform from opportunities where customer_id = old.id order by id for no key update;
	insert into opportunity_sums (stage_id, owner_id, month, opportunities, amount)
	select stage_id, owner_id, opportunity_month(expected_close), TG_ARGV[0]::integer * count(*), TG_ARGV[0]::integer * coalesce(sum(amount), 0)
	from opportunities where customer_id = old.id and state = 'OPEN' group by 1, 2, 3;
	return old;
end $$;

create trigger hide_opportunity_sums after update of deleted_at on customers for each row
	when (old.deleted_at is null and new.deleted_at is not null) execute function move_opportunity_sums('-1');
create trigger show_opportunity_sums after update of deleted_at on customers for each row
	when (old.deleted_at is not null and new.deleted_at is null) execute function move_opportunity_sums('1');
create trigger leave_opportunity_sums before delete on customers for each row
	when (old.deleted_at is null) execute function move_opportunity_sums('-1');

-- rows of the same key become one, and those that come to nothing go
create function compact_opportunity_sums() returns void language plpgsql set kontor.batch = '' as $$
begin
	with gone as (delete from opportunity_sums s using (select stage_id, owner_id, month from opportunity_sums
				group by 1, 2, 3 having count(*) > 1 or sum(opportunities) = 0 and sum(amount) = 0) d
			where (s.stage_id, s.owner_id, s.month) = (d.stage_id, d.owner_id, d.month) returning s.*)
	insert into opportunity_sums (stage_id, owner_id, month, opportunities, amount)
	select stage_id, owner_id, month, sum(opportunities), sum(amount) from gone group by 1, 2, 3
		having sum(opportunities) <> 0 or sum(amount) <> 0;
end $$;

insert into opportunity_sums (stage_id, owner_id, month, opportunities, amount)
	select stage_id, owner_id, month, opportunities, amount from opportunity_sums_computed;
