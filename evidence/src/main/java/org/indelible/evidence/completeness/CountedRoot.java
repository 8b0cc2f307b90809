package org.indelible.evidence.completeness;

/**
 * What a statement of completeness says.
 *
 * @param throughLeaf the last leaf that was counted
 * @param root of the {@linkplain HeadsTree tree} over the heads of all streams
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; never compared
public record CountedRoot(long throughLeaf, byte[] root) {

    /**
     * That of a proof, which must have been verified.
     *
     * @throws org.indelible.evidence.json.MalformedJson if it was not
     */
    public static CountedRoot of(CompletenessProof proof) {
        CompletenessStatement stated = CompletenessStatement.parse(proof.payload());
        return new CountedRoot(stated.throughLeaf(), stated.root());
    }
}
