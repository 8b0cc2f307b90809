-- What is owed, and which notes are not final.

create table reading.worklist_file (
  generation integer not null,
  file uuid not null,
  team text not null,
  allocated text,
  primary key (generation, file)
);
create index worklist_file_team on reading.worklist_file (generation, team);
create index worklist_file_allocated on reading.worklist_file (generation, allocated);

create table reading.worklist_item (
  generation integer not null,
  file uuid not null,
  item uuid not null,
  kind text not null check (kind in ('duty', 'draft')),
  type text not null,
  owner text not null check (owner in ('account', 'allocated-worker', 'team-manager')),
  account text,
  entry uuid,
  sequence bigint not null,
  since timestamptz not null,
  due_on date not null,
  primary key (generation, file, item)
);
comment on column reading.worklist_item.item is 'The duty, or the entry that is a draft.';
comment on column reading.worklist_item.sequence is 'The event that says what it is.';
comment on column reading.worklist_item.due_on is 'infinity where no day is set.';

insert into reading.projection (name, generation, leaf) values ('worklist', 1, -1);
