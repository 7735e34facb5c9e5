alter table import_batches drop constraint import_batches_kind_check;
alter table import_batches add constraint import_batches_kind_check
	check (kind in ('VCARD', 'CALENDAR', 'CSV', 'XLSX', 'XLS', 'E_INVOICE'));

-- what an order or an invoice comes to, and of how many rows of the file it is made: for sums to check against
alter table import_rows add column amount numeric;
alter table import_rows add column currency text;
alter table import_rows add column file_rows integer not null default 1;
