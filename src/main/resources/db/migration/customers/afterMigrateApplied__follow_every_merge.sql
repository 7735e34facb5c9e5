select follow_every_merge();
