package org.indelible.app.requests;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A body of several parts, put together by hand so that it can be wrong. */
final class Multipart {
    static final String TYPE = "multipart/form-data; boundary=here-it-ends";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Multipart part(String name, String json) {
        return part(name, json.getBytes(StandardCharsets.UTF_8));
    }

    Multipart part(String name, byte[] content) {
        text("--here-it-ends\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n");
        out.writeBytes(content);
        text("\r\n");
        return this;
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    BodyPublisher whole() {
        text("--here-it-ends--\r\n");
        return BodyPublishers.ofByteArray(out.toByteArray());
    }

    /** Without what would end it. */
    BodyPublisher brokenOff() {
        byte[] all = out.toByteArray();
        return BodyPublishers.ofByteArray(all, 0, all.length - 4);
    }
}
