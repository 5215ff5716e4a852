package nl.groeikracht.subsidy;

import java.io.Serializable;

/** A file for the financial system. */
public record PaymentFile(String exportId, String fileName, String mediaType, byte[] content) implements Serializable {}
