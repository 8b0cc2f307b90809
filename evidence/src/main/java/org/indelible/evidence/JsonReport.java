package org.indelible.evidence;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indelible.evidence.json.JsonValue;
import org.indelible.evidence.json.StrictJson;
import org.indelible.evidence.pack.PackageStatement;
import org.indelible.evidence.pack.Verification;
import org.indelible.evidence.proof.ProofVerdict;

/** What came of a verification, as one line of JSON, for programs. */
final class JsonReport {

    private JsonReport() {}

    static String of(Verification verification) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("verified", verification.verified() ? JsonValue.Literal.TRUE : JsonValue.Literal.FALSE);
        members.put("sha256", new JsonValue.StringValue(verification.sha256()));
        PackageStatement statement = verification.statement();
        members.put("package", statement == null ? JsonValue.Literal.NULL : statement.toJson());
        return line(members, verification.problems(), verification.checked(), verification.notChecked());
    }

    static String of(ProofVerdict verdict) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("verified", verdict.verified() ? JsonValue.Literal.TRUE : JsonValue.Literal.FALSE);
        return line(members, verdict.problems(), verdict.checked(), verdict.notChecked());
    }

    private static String line(
            Map<String, JsonValue> members, List<String> problems, List<String> checked, List<String> notChecked) {
        members.put("problems", sentences(problems));
        members.put("checked", sentences(checked));
        members.put("notChecked", sentences(notChecked));
        return new String(StrictJson.write(new JsonValue.ObjectValue(members)), StandardCharsets.UTF_8) + "\n";
    }

    private static JsonValue sentences(List<String> sentences) {
        return new JsonValue.ArrayValue(
                sentences.stream().<JsonValue>map(JsonValue.StringValue::new).toList());
    }
}
