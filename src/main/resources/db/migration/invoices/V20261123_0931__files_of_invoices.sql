update invoices i set document_id = null where document_id is not null and not exists (select from documents d where d.id = i.document_id);
alter table invoices add foreign key (document_id) references documents on delete set null;

create index invoices_document on invoices (document_id) where document_id is not null;

-- the file of an invoice is about its customer, whoever says who that is and when
create function file_documents_of_invoices() returns trigger language plpgsql as $$
begin
	if TG_OP = 'UPDATE' and old.document_id is not null and old.customer_id is not null
			and not exists (select from invoices where document_id = old.document_id and customer_id = old.customer_id) then
		delete from document_links where document_id = old.document_id and customer_id = old.customer_id;
	end if;
	if new.customer_id is not null then
		insert into document_links (document_id, dated_on, customer_id)
			select d.id, d.dated_on, new.customer_id from documents d where d.id = new.document_id on conflict do nothing;
	end if;
	return null;
end $$;

create trigger file_documents_of_new_invoices after insert on invoices
	for each row when (new.document_id is not null) execute function file_documents_of_invoices();
create trigger file_documents_of_invoices after update of document_id, customer_id on invoices
	for each row when ((old.document_id is not null or new.document_id is not null)
		and (old.document_id, old.customer_id) is distinct from (new.document_id, new.customer_id))
	execute function file_documents_of_invoices();
