package org.indelible.app.wiring;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** From where somebody works, no more precisely than a household or an office: the first 24 bits of an IPv4 address, the first 48 of an IPv6 address. */
final class Networks {
    private static final int V4_BYTES = 4;
    private static final int OF_V4 = 3;
    private static final int OF_V6 = 6;

    private Networks() {}

    /** The network of an address in numbers; of anything else the text itself. */
    static String of(String address) {
        if (!address.matches("[0-9a-fA-F.:%]+")) return address;
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == V4_BYTES ? OF_V4 : OF_V6));
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
