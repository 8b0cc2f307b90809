// Appends to streams with Emmett. Reads lines "run clients seconds" and answers each with "appends a second, median and 99th percentile in microseconds".
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { randomUUID } from 'node:crypto';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';

const [, , url, payload, files] = process.argv;
const { data, metadata } = JSON.parse(readFileSync(payload, 'utf8'));
const store = getPostgreSQLEventStore(url);
await store.schema.migrate();

async function client(run, number, end, times) {
  for (let append = 0; performance.now() < end; append++) {
    const began = performance.now();
    const before = Math.floor(append / files);
    await store.appendToStream(
      `note-${run}-${number}-${append % files}`,
      [{ type: 'CaseNoteAdded', data, metadata: { ...metadata, request: randomUUID() } }],
      { expectedStreamVersion: before === 0 ? 'STREAM_DOES_NOT_EXIST' : BigInt(before) },
    );
    times.push((performance.now() - began) * 1000);
  }
}

console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const [run, clients, seconds] = line.split(' ').map(Number);
  const began = performance.now();
  const times = [];
  await Promise.all(Array.from({ length: clients }, (_, number) => client(run, number, began + seconds * 1000, times)));
  const took = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  console.log(`${times.length / took} ${times[Math.floor(times.length / 2)]} ${times[Math.floor(times.length * 0.99)]}`);
}
await store.close();
