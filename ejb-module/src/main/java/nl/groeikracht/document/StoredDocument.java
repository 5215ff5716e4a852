package nl.groeikracht.document;

/** A document with its bytes, which are those that were stored: the checksum was compared. */
public record StoredDocument(DocumentInfo info, byte[] content) {}
