package org.indelible.evidence.completeness;

import java.util.HexFormat;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.json.JsonMembers;
import org.indelible.evidence.json.MalformedJson;

/**
 * What a ledger states of itself: how its streams end.
 *
 * @param throughLeaf the last leaf that is counted
 * @param streams how many streams there are up to it
 * @param root of the {@linkplain HeadsTree tree} over their heads
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; never compared
record CompletenessStatement(long throughLeaf, long streams, byte[] root) {
    static final String TYPE = "completeness.stated";
    static final String REVISION = "1";

    /** From the payload of the event. */
    static CompletenessStatement parse(byte[] payload) {
        JsonMembers members = JsonMembers.of(payload);
        byte[] root;
        try {
            root = HexFormat.of().parseHex(members.text("root"));
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("member root is not a hash");
        }
        if (root.length != Sha256.LENGTH) {
            throw new MalformedJson("member root is not a hash");
        }
        return new CompletenessStatement(members.number("throughLeaf"), members.number("streams"), root);
    }
}
