package org.indelible.evidence;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indelible.evidence.json.JsonValue;
import org.indelible.evidence.json.StrictJson;
import org.indelible.evidence.pack.PackageStatement;
import org.indelible.evidence.pack.Verification;

/** A verification as one line of JSON, for programs. */
final class JsonReport {

    private JsonReport() {}

    static String of(Verification verification) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("verified", verification.verified() ? JsonValue.Literal.TRUE : JsonValue.Literal.FALSE);
        members.put("sha256", new JsonValue.StringValue(verification.sha256()));
        PackageStatement statement = verification.statement();
        members.put("package", statement == null ? JsonValue.Literal.NULL : statement.toJson());
        members.put("problems", sentences(verification.problems()));
        members.put("checked", sentences(verification.checked()));
        members.put("notChecked", sentences(verification.notChecked()));
        return new String(StrictJson.write(new JsonValue.ObjectValue(members)), StandardCharsets.UTF_8) + "\n";
    }

    private static JsonValue sentences(List<String> sentences) {
        return new JsonValue.ArrayValue(
                sentences.stream().<JsonValue>map(JsonValue.StringValue::new).toList());
    }
}
