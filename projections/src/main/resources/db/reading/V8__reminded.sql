-- What time alone brings about asks which duties are near and unreminded, at every turn of the clock.

alter table reading.worklist_item add column reminded boolean not null default false;
create index worklist_item_unreminded on reading.worklist_item (due_on) where kind = 'duty' and not reminded;
