-- Of which notes something is withheld, and from which readers. Ids and accounts only: ground and reason are in the ledger.

create table reading.confidential_fact (
  generation integer not null,
  file uuid not null,
  entry uuid not null,
  sequence bigint not null,
  leaf bigint not null,
  primary key (generation, file, sequence)
);
comment on table reading.confidential_fact is 'The events that make something confidential, review, consult and lift.';

create table reading.confidential_reader (
  generation integer not null,
  file uuid not null,
  entry uuid not null,
  kind text not null check (kind in ('account', 'role')),
  reader text not null,
  primary key (generation, kind, reader, file, entry)
);
comment on table reading.confidential_reader is 'Stays when it is lifted: the ledger tells what is withheld still.';

create table reading.confidential_document (
  generation integer not null,
  file uuid not null,
  note uuid not null,
  entry uuid not null,
  primary key (generation, file, note, entry)
);
comment on table reading.confidential_document is 'Every document that belongs to a note: it is withheld with what the note withholds.';

insert into reading.projection (name, generation, leaf) values ('confidential', 1, -1);
