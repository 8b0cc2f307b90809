package org.indelible.app.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.indelible.app.settings.Settings;
import org.indelible.events.people.AccountId;

/**
 * How many requests are answered: so many a minute of each account, and of each network address without a good token. Each node counts for itself, in memory: of
 * several nodes together a client gets at most as many times the rate, and a node that is started anew has counted nothing.
 */
final class RequestRates {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 100_000;

    private final LoadingCache<AccountId, Bucket> accounts;
    private final LoadingCache<String, Bucket> addresses;

    RequestRates(Settings.Rate rate, TimeMeter time) {
        accounts = buckets(rate.account(), time);
        addresses = buckets(rate.address(), time);
    }

    /** Takes one of the account's requests; how long to wait, where there is none left. */
    Optional<Duration> exceededBy(AccountId account) {
        return taken(accounts.get(account));
    }

    /** Takes one of the address's requests; how long to wait, where there is none left. */
    Optional<Duration> exceededBy(String address) {
        return taken(addresses.get(address));
    }

    private static Optional<Duration> taken(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** A bucket that nobody took from for two minutes is full, so it can be forgotten. */
    private static <K> LoadingCache<K, Bucket> buckets(int aMinute, TimeMeter time) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build(_ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                        .build());
    }
}
