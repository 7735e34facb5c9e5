alter table import_images drop constraint import_images_kind_check;
alter table import_images add constraint import_images_kind_check
	check (kind in ('INVOICE', 'DOCUMENT', 'APPOINTMENT', 'ENTRY', 'PERSON', 'CUSTOMER'));
