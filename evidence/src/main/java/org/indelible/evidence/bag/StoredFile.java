package org.indelible.evidence.bag;

/**
 * Where a file lies in the archive.
 *
 * @param name name below {@link BagName#BASE}
 * @param crc CRC-32 that the archive gives
 * @param size bytes
 * @param offset where its local header begins
 */
record StoredFile(String name, int crc, long size, long offset) {

    long contentOffset() {
        return offset + ZipLayout.LOCAL_HEADER + BagName.BASE.length() + name.length();
    }

    long end() {
        return contentOffset() + size;
    }
}
