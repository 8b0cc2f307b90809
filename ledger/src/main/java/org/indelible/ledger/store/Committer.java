package org.indelible.ledger.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what is waiting and commits it together. A transaction that fails is rolled back and its jobs are tried one by one, so that a refused job refuses nobody
 * else.
 */
final class Committer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Committer.class);
    private static final int LARGEST_BATCH = 128;

    private final BlockingQueue<Job> queue;
    private final Committing committing;
    private final Heads heads;
    private final Failures failures;
    private final AppendListener listener;
    private final Runnable committed;
    private final List<Job> deferred = new ArrayList<>();

    Committer(
            BlockingQueue<Job> queue,
            Committing committing,
            Heads heads,
            Failures failures,
            AppendListener listener,
            Runnable committed) {
        this.queue = queue;
        this.committing = committing;
        this.heads = heads;
        this.failures = failures;
        this.listener = listener;
        this.committed = committed;
    }

    /** Commits until the end of the queue is found there. */
    @Override
    public void run() {
        boolean ended = false;
        while (!ended || !deferred.isEmpty()) {
            List<Job> inHand = new ArrayList<>(deferred.size() + LARGEST_BATCH + 1);
            inHand.addAll(deferred);
            deferred.clear();
            try {
                if (!ended) {
                    ended = take(inHand);
                }
                List<Job> batch = compatible(inHand);
                if (!batch.isEmpty()) {
                    together(batch);
                }
            } catch (Error e) {
                inHand.removeAll(deferred);
                struck(inHand, e);
            }
        }
    }

    /** An error, such as memory that ran out, may strike before the commit or after it: nobody is left waiting, and the thread goes on. */
    private void struck(List<Job> jobs, Error e) {
        var reason = new CommitUncertain("An error struck while the events were stored", e);
        List<Job> unanswered = jobs.stream()
                .filter(job -> job.done().completeExceptionally(reason))
                .toList();
        try {
            LOG.error("An error struck a committer", e);
            unanswered.forEach(_ -> failed(reason));
        } catch (Error _) {
            // Everybody is answered; there is nothing left to say it with.
        }
    }

    private boolean take(List<Job> waiting) {
        try {
            if (waiting.isEmpty()) {
                waiting.add(queue.take());
            }
            queue.drainTo(waiting, LARGEST_BATCH - Math.min(LARGEST_BATCH, waiting.size()));
        } catch (InterruptedException e) {
            // Only the end of the queue ends a committer: appends are waiting for it.
            return false;
        }
        boolean ended = waiting.removeIf(Job::isEnd);
        if (ended) {
            // Nothing is queued behind the end; the other committers find it next.
            queue.add(Job.end());
        }
        return ended;
    }

    /** Leaves jobs for the same place in a stream to the next transaction, and answers at once those whose place is known to be taken. */
    private List<Job> compatible(List<Job> waiting) {
        List<Job> batch = new ArrayList<>();
        Set<Position> taken = new HashSet<>();
        for (Job job : waiting) {
            List<Position> places = job.events().stream().map(Draft::position).toList();
            if (places.stream().anyMatch(heads::knows)) {
                fail(job, Failures.conflict(job, null));
            } else if (places.stream().anyMatch(taken::contains)) {
                deferred.add(job);
            } else {
                taken.addAll(places);
                batch.add(job);
            }
        }
        return batch;
    }

    private void together(List<Job> compatible) {
        List<Job> batch = compatible.stream().filter(Job::takeUp).toList();
        if (batch.size() <= 1) {
            batch.forEach(this::store);
            return;
        }
        long began = System.nanoTime();
        List<List<Appended>> receipts;
        try {
            receipts = committing.store(batch);
        } catch (CommitUncertain e) {
            batch.forEach(job -> fail(job, e));
            return;
        } catch (SQLException | RuntimeException e) {
            if (e instanceof SQLException lost && Failures.unreachable(lost)) {
                batch.forEach(job -> fail(job, failures.meaning(lost, job)));
            } else {
                listener.replayed(batch.size());
                batch.forEach(Job::putDown);
                batch.stream().filter(Job::takeUp).forEach(this::store);
            }
            return;
        }
        complete(batch, receipts, Duration.ofNanos(System.nanoTime() - began));
    }

    /** One that was taken up, alone. */
    private void store(Job job) {
        List<Job> only = List.of(job);
        long began = System.nanoTime();
        List<List<Appended>> receipts;
        try {
            receipts = committing.store(only);
        } catch (SQLException e) {
            fail(job, failures.meaning(e, job));
            return;
        } catch (RuntimeException e) {
            fail(job, e);
            return;
        }
        complete(only, receipts, Duration.ofNanos(System.nanoTime() - began));
    }

    private void complete(List<Job> batch, List<List<Appended>> receipts, Duration took) {
        int events = 0;
        for (int i = 0; i < batch.size(); i++) {
            events += receipts.get(i).size();
            batch.get(i).done().complete(receipts.get(i));
        }
        try {
            listener.committed(batch.size(), events, took);
            committed.run();
        } catch (RuntimeException e) {
            // What was committed is committed, whatever they make of it.
            LOG.error("A listener failed after a commit", e);
        }
    }

    private void fail(Job job, RuntimeException reason) {
        job.done().completeExceptionally(reason);
        failed(reason);
    }

    private void failed(RuntimeException reason) {
        try {
            listener.failed(reason);
        } catch (RuntimeException e) {
            LOG.error("A listener failed after a failure", e);
        }
    }
}
