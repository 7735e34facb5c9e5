select image_every_table();
