package org.indelible.benchmarks.installation;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.indelible.benchmarks.measure.Clients;
import org.indelible.benchmarks.measure.Outcome;

/** One HTTP/1.1 connection that is kept, and as little work for the client as can be: the two cores are the server's too. */
final class Connection implements AutoCloseable {
    private static final long PAUSE = 2_000_000;

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    private Connection(int port) throws IOException {
        this.port = port;
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    static Connection to(int port) {
        try {
            return new Connection(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server ends a connection after so many requests, and says so. */
    private void again() throws IOException {
        socket.close();
        Connection fresh = new Connection(port);
        socket = fresh.socket;
        in = fresh.in;
        out = fresh.out;
    }

    /** What one client repeats on its connection. */
    interface Work {
        Clients.Append of(int client, Connection connection);
    }

    /** Runs clients with a connection each. */
    static Outcome each(int clients, int port, Work work, Duration time) {
        List<Connection> connections =
                Stream.generate(() -> to(port)).limit(clients).toList();
        try {
            return Clients.run(clients, time, client -> work.of(client, connections.get(client)));
        } finally {
            connections.forEach(Connection::close);
        }
    }

    /**
     * Sends a request and reads its answer to the end; again, while it is put off because sealing is behind.
     *
     * @throws IOException if it is not answered with the status wanted
     */
    void exchange(byte[] request, int wanted) throws IOException {
        while (isPutOff(request, wanted)) LockSupport.parkNanos(PAUSE);
    }

    private boolean isPutOff(byte[] request, int wanted) throws IOException {
        out.write(request);
        out.flush();
        String status = line();
        int length = 0;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Integer.parseInt(lower.substring(15).strip());
            if (lower.startsWith("transfer-encoding:")) length = -1;
            if (lower.startsWith("connection:")) last = lower.endsWith("close");
        }
        String body = length < 0 ? chunks() : text(length);
        if (last) again();
        if (status.startsWith("HTTP/1.1 503")) return true;
        if (!status.startsWith("HTTP/1.1 " + wanted)) throw new IOException(status + " " + body);
        return false;
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int length = chunk(); length > 0; length = chunk()) {
            body.append(text(length));
            line();
        }
        line();
        return body.toString();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("the connection was closed");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
