package nl.groeikracht.determination;

import java.io.Serializable;

/**
 * Whether the receiver has to be heard before this determination (Awb 4:7, 4:8, 4:12), as the table said.
 *
 * @param article that asks it, or that makes the exception
 * @param table its version
 */
public record HearingDuty(boolean required, String article, String reason, String table) implements Serializable {}
