-- who pays late is found without reading what is open and not yet due
create index invoices_overdue on invoices (invoice_date desc, id desc, due_date) where open_amount > 0;
