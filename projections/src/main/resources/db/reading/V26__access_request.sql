-- Which records are asked for by the people they are about, and by when each is answered. Who asks and for what is in the ledger.

create table reading.access_request (
  generation integer not null,
  request uuid not null,
  file uuid not null,
  received_on date not null,
  due_on date,
  closed boolean not null,
  primary key (generation, request)
);
comment on column reading.access_request.due_on is 'Null while clarification is awaited.';
create index access_request_open on reading.access_request (generation, due_on, request) where not closed;
create index access_request_file on reading.access_request (generation, file);

insert into reading.projection (name, generation, leaf) values ('access-request', 1, -1);
