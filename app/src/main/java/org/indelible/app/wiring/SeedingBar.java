package org.indelible.app.wiring;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.indelible.app.demo.families.SeedingProgress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows how far the demo's families are: as a bar on a terminal, as a line every ten seconds elsewhere. */
final class SeedingBar implements SeedingProgress, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SeedingBar.class);
    private static final int WIDTH = 100;

    private @Nullable ProgressBar bar;

    @Override
    public void given(int done, int total) {
        if (bar == null) bar = begun(total);
        bar.stepTo(done);
    }

    private static ProgressBar begun(int total) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new ProgressBarBuilder()
                .setTaskName("Writing the families")
                .setInitialMax(total)
                .setUpdateIntervalMillis(
                        (int) Duration.ofSeconds(terminal ? 1 : 10).toMillis())
                .setConsumer(
                        terminal
                                ? new ConsoleProgressBarConsumer(System.err, WIDTH)
                                : new DelegatingProgressBarConsumer(LOG::info, WIDTH))
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build();
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
    }
}
