select audit_every_table();
