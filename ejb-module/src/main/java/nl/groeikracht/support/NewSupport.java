package nl.groeikracht.support;

import java.io.Serializable;

/**
 * What a resident tells and expects.
 *
 * @param neighbourhood CBS code in the newest year; empty when the resident does not say
 * @param phone empty when not given
 * @param secret at least 256 bits of randomness: who sends the same again gets the same, see {@code StatusToken}
 */
public record NewSupport(
        String gmCode,
        SupportWish wish,
        String title,
        String about,
        String neighbourhood,
        String name,
        String email,
        String phone,
        String secret)
        implements Serializable {}
