package nl.groeikracht.withdrawal;

import java.io.Serializable;

/**
 * Whether the receiver has to be heard before this change (Awb 4:8, 4:12), as the table said.
 *
 * @param article that asks it, or that makes the exception
 * @param table its version
 */
public record ChangeHearing(boolean required, String article, String reason, String table) implements Serializable {}
