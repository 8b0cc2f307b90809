package org.indelible.app.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
    private static final byte[] CONTENT =
            "What Ruby Marsh said. ".repeat(10_000).getBytes(UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @Test
    void nothing_is_left_in_the_directory_even_while_it_is_written() throws IOException {
        try (SecretFile file = SecretFile.in(directory, "an-export")) {
            file.write(ByteBuffer.wrap(CONTENT));
            try (Stream<Path> left = Files.list(directory)) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void what_reaches_the_disk_is_not_what_was_written_and_is_read_back_wherever_it_stands() throws IOException {
        Path place = directory.resolve("seen");
        try (FileChannel seen = FileChannel.open(
                        place, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
                SecretFile file = SecretFile.over(seen)) {
            write(file, 30, 100_001);
            write(file, 100_001, CONTENT.length);
            write(file, 0, 30);
            assertThat(file.size()).isEqualTo(CONTENT.length);
            assertThat(new String(Files.readAllBytes(place), UTF_8)).doesNotContain("Ruby", "Marsh");
            assertThat(Channels.newInputStream(file.position(0)).readAllBytes()).isEqualTo(CONTENT);
            assertThat(Channels.newInputStream(file.position(77)).readNBytes(5)).isEqualTo(part(77, 82));
        }
    }

    private static void write(SecretFile file, int from, int to) throws IOException {
        file.position(from);
        ByteBuffer part = ByteBuffer.wrap(part(from, to));
        while (part.hasRemaining()) file.write(part);
    }

    private static byte[] part(int from, int to) {
        return Arrays.copyOfRange(CONTENT, from, to);
    }
}
