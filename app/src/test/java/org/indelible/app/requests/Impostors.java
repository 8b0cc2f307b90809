package org.indelible.app.requests;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.indelible.door.Door;

/**
 * Tokens that will not do, of somebody who may ask for a great deal.
 *
 * @param key the key that the issuer signs with
 */
record Impostors(Door door, RSAKey key) {

    /** Each with the code of its refusal, by what is wrong with it. */
    Map<String, Token> all() throws JOSEException, ParseException {
        Instant past = Instant.now().minusSeconds(7_200);
        return Map.of(
                "expired",
                new Token(door.token(claims -> claims.issuedAt(past).expiresAt(past.plusSeconds(60))), "token-expired"),
                "of another audience",
                new Token(door.token(claims -> claims.audience(List.of("payroll"))), "token-audience-other"),
                "of an issuer that is not ours",
                new Token(door.token(claims -> claims.issuer("https://elsewhere.example.org")), "token-issuer-unknown"),
                "of an issuer that is not ours, by its key",
                new Token(signedBy(new RSAKeyGenerator(2048).keyID("theirs").generate()), "token-invalid"),
                "signed by another key of the same name",
                new Token(
                        signedBy(new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate()), "token-invalid"),
                "signed with the public key as a secret",
                new Token(
                        signed(
                                JWSAlgorithm.HS256,
                                new MACSigner(key.toRSAPublicKey().getEncoded())),
                        "token-invalid"),
                "not signed",
                new Token(new PlainJWT(claims()).serialize(), "token-invalid"),
                "with another's claims",
                new Token(swapped(), "token-invalid"),
                "to say who signed in",
                new Token(door.token(claims -> claims.claim("nonce", "n")), "token-not-for-access"));
    }

    record Token(String text, String code) {}

    private String signedBy(RSAKey other) throws JOSEException, ParseException {
        return signed(JWSAlgorithm.RS256, new RSASSASigner(other));
    }

    private String signed(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException, ParseException {
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims());
        token.sign(signer);
        return token.serialize();
    }

    private JWTClaimsSet claims() throws ParseException {
        return SignedJWT.parse(door.token(_ -> {})).getJWTClaimsSet();
    }

    private String swapped() {
        String own = door.token(_ -> {});
        String other = door.token(claims -> claims.claim("roles", List.of("DPO")));
        return other.substring(0, other.lastIndexOf('.')) + own.substring(own.lastIndexOf('.'));
    }
}
