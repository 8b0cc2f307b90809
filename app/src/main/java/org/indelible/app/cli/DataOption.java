package org.indelible.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.indelible.app.settings.SettingsReader;
import org.jspecify.annotations.Nullable;

/** The data directory: the flag, else the environment, else {@code ./data}. */
final class DataOption {
    private DataOption() {}

    static Path orDefault(@Nullable Path flag) {
        return flag == null ? SettingsReader.read(List.of()).data() : flag;
    }
}
