-- what is counted of a customer's number: the digits it ends with; null where it has none, or more than any range
create function customer_number_value(number text) returns bigint language sql immutable parallel safe
	return case when length(number) - length(rtrim(number, '0123456789')) between 1 and 15
		then cast(substring(number from length(rtrim(number, '0123456789')) + 1) as bigint) end;

create index customers_number_value on customers (rtrim(number, '0123456789'), customer_number_value(number));

-- prefix and counter together: who changes the range waits for all who have drawn from it, and they for him
create function next_customer_number() returns text language plpgsql volatile as $$
begin
	perform pg_advisory_xact_lock_shared(hashtext('customer_numbers'));
	return coalesce((select value from settings where name = 'customers.numbers.prefix'), '') || nextval('customer_numbers');
end $$;
