package nl.groeikracht.document;

/**
 * A file that may be kept: small enough, and really of the kind that its name promises.
 *
 * @param fileName cleaned, fit to show
 * @param mediaType found in the bytes, not told by the sender
 */
public record CheckedUpload(String fileName, String mediaType, byte[] content) {}
